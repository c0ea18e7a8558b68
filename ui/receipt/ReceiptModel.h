#pragma once
#include "core/devices/Receipt.h"
#include "core/orders/Order.h"
#include "ui/app/AppModel.h"

#include <QVariantList>

namespace arnold::ui {

// The receipt of one order, from the same document that a printer gets.
class ReceiptModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Workplace")
    Q_PROPERTY(QString orderId READ orderId WRITE setOrderId NOTIFY orderIdChanged)
    Q_PROPERTY(QVariantList paper READ paper NOTIFY loaded)
    Q_PROPERTY(QString number READ number NOTIFY loaded)
    Q_PROPERTY(QString changeText READ changeText NOTIFY loaded)
    Q_PROPERTY(QString totalText READ totalText NOTIFY loaded)
    Q_PROPERTY(QString givenText READ givenText NOTIFY loaded)
    Q_PROPERTY(bool gaveBack READ gaveBack NOTIFY loaded)
    Q_PROPERTY(QString backText READ backText NOTIFY loaded)
    Q_PROPERTY(QString staffName READ staffName NOTIFY loaded)
    Q_PROPERTY(bool hasReceipt READ hasReceipt NOTIFY loaded)
    Q_PROPERTY(bool isCopy READ isCopy NOTIFY loaded)

public:
    explicit ReceiptModel(AppModel *app, QObject *parent = nullptr)
        : QObject(parent)
        , m_app(app)
    {
    }

    QString orderId() const { return m_orderId; }
    void setOrderId(const QString &id);
    QVariantList paper() const { return m_shown.paper; }
    QString number() const { return m_shown.number; }
    QString changeText() const;
    QString totalText() const;
    QString givenText() const;
    bool gaveBack() const { return m_shown.moneyMinor < 0; } // the customer got money
    QString backText() const;
    QString staffName() const { return m_shown.staffName; }
    bool hasReceipt() const { return !m_shown.paper.isEmpty(); }
    bool isCopy() const { return m_shown.issue == devices::Issue::Copy; }
    void showCopy(); // the same receipt, marked; whoever calls has put it on record

signals:
    void orderIdChanged();
    void loaded();
    void refused(const QString &words);

private:
    struct Shown {
        QVariantList paper;
        QString number;
        QString staffName;
        std::int64_t totalMinor = 0;
        std::int64_t changeMinor = 0;
        std::int64_t givenMinor = 0;
        std::int64_t moneyMinor = 0; // what the drawer and the terminals saw
        devices::Issue issue = devices::Issue::Original;
    };
    static Result<Shown> read(const Session &session, OrderId id, devices::Issue issue);
    void load(devices::Issue issue);
    QString amount(std::int64_t minor) const;

    AppModel *m_app = nullptr;
    QString m_orderId;
    Shown m_shown;
};

} // namespace arnold::ui
