#pragma once
#include "core/orders/Order.h"
#include "ui/app/AppModel.h"

#include <QVariantList>

#include <unordered_map>

namespace arnold::ui {

// One order with all that belongs to it, as the list's side shows it; and the copy of its receipt.
class OrderModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Workplace")
    Q_PROPERTY(QString orderId READ orderId WRITE setOrderId NOTIFY orderIdChanged)
    Q_PROPERTY(bool isLoaded READ isLoaded NOTIFY loaded)
    Q_PROPERTY(QString number READ number NOTIFY loaded)
    Q_PROPERTY(QString stateText READ stateText NOTIFY loaded)
    Q_PROPERTY(QString tone READ tone NOTIFY loaded)
    Q_PROPERTY(QString customerName READ customerName NOTIFY loaded)
    Q_PROPERTY(QStringList facts READ facts NOTIFY loaded)
    Q_PROPERTY(QVariantList lines READ lines NOTIFY loaded)
    Q_PROPERTY(QVariantList sums READ sums NOTIFY loaded)
    Q_PROPERTY(QString totalText READ totalText NOTIFY loaded)
    Q_PROPERTY(QVariantList payments READ payments NOTIFY loaded)
    Q_PROPERTY(QVariantList documents READ documents NOTIFY loaded)
    Q_PROPERTY(QVariantList people READ people NOTIFY loaded)
    Q_PROPERTY(QVariantList timeline READ timeline NOTIFY loaded)
    Q_PROPERTY(bool canReprint READ canReprint NOTIFY loaded)
    Q_PROPERTY(bool canReturn READ canReturn NOTIFY loaded)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)

public:
    explicit OrderModel(AppModel *app, QObject *parent = nullptr);

    QString orderId() const { return m_orderId; }
    void setOrderId(const QString &id);
    bool isLoaded() const { return m_shown.has_value(); }
    QString number() const;
    QString stateText() const;
    QString tone() const; // positive, warning, info, neutral
    QString customerName() const; // "Walk-in" where nobody is known
    QStringList facts() const; // "Sold by Lena Hoff", "Printed once", …
    QVariantList lines() const; // [{quantity, title, detail, amount, reason}]
    QVariantList sums() const; // [{label, amount}] above and below the total
    QString totalText() const;
    QVariantList payments() const; // [{label, detail, amount}]
    QVariantList documents() const; // [{label, detail, amount}]
    QVariantList people() const; // [{label, detail}]: e-mail, addresses
    QVariantList timeline() const; // [{label, detail}], oldest first
    bool canReprint() const;
    bool canReturn() const; // something of it may still come back, at this till
    bool busy() const { return m_busy; }

    // Notes that the receipt is printed once more; `reprinted` when it is on record.
    Q_INVOKABLE void reprint();
    void reload();

signals:
    void orderIdChanged();
    void loaded();
    void busyChanged();
    void refused(const QString &words);
    void reprinted(const QString &number);

private:
    struct Shown {
        OrderDetail order;
        QString customer;
        QString staff;
        std::unordered_map<StaffId, QString> names; // of those in the timeline
    };
    static Result<Shown> read(const Session &session, OrderId id);
    static Result<QString> note(const Session &session, DocumentId document);
    const Document *receipt() const; // null: none that a till printed
    QString amount(std::int64_t minor) const;
    QString moment(Instant at) const;
    QString place() const; // "Till R1", "Web shop"

    AppModel *m_app = nullptr;
    QString m_orderId;
    std::optional<Shown> m_shown;
    bool m_busy = false;
};

} // namespace arnold::ui
