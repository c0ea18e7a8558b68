#pragma once
#include "core/orders/Place.h"
#include "ui/till/SaleModel.h"

namespace arnold::ui {

// Taking cash for the sale: what is due, what was given, what to give back, and booking it.
class PaymentModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Workplace")
    Q_PROPERTY(QString dueText READ dueText NOTIFY changed)
    Q_PROPERTY(QString givenText READ givenText NOTIFY changed)
    Q_PROPERTY(QString changeText READ changeText NOTIFY changed)
    Q_PROPERTY(QString missingText READ missingText NOTIFY changed)
    Q_PROPERTY(bool enough READ enough NOTIFY changed)
    Q_PROPERTY(bool paysOut READ paysOut NOTIFY changed)
    Q_PROPERTY(QVariantList suggestions READ suggestions NOTIFY changed)
    Q_PROPERTY(QVariantList giveBack READ giveBack NOTIFY changed)
    Q_PROPERTY(QVariantList taxes READ taxes NOTIFY changed)
    Q_PROPERTY(QVariantList slip READ slip NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)

public:
    PaymentModel(AppModel *app, SaleModel *sale, QObject *parent = nullptr);

    QString dueText() const;
    QString givenText() const;
    QString changeText() const;
    QString missingText() const; // empty when it is enough
    bool enough() const;
    bool paysOut() const { return dueMinor() < 0; }
    QVariantList suggestions() const; // [{text, minor, exact, chosen}]
    QVariantList giveBack() const; // [{text, count, isNote}]
    QVariantList taxes() const; // [{label, amount}]
    QVariantList slip() const; // [{quantity, title, amount}]
    QString problem() const { return m_problem; } // why the last try booked nothing; empty: none
    bool busy() const { return m_busy; }

    Q_INVOKABLE void begin(); // the screen opens
    // Digits shift in from the right; "00" is two of them. The first one after a suggestion begins
    // a new amount.
    Q_INVOKABLE void press(const QString &digits);
    Q_INVOKABLE void erase(); // the last digit, or the suggestion
    Q_INVOKABLE void choose(int suggestion);
    Q_INVOKABLE void take();

signals:
    void changed();
    void problemChanged();
    void busyChanged();
    void refused(const QString &words);
    void booked(const QString &orderId);

private:
    std::int64_t dueMinor() const; // with cash rounding
    std::int64_t givenMinor() const;
    std::vector<std::int64_t> suggested() const;
    orders::TillSale tillSale() const;
    static Result<orders::TillReceipt> book(const Session &session, const orders::TillSale &sale);
    void finish(const Result<orders::TillReceipt> &receipt);
    void setBusy(bool busy);
    void setProblem(const QString &words);
    QString amount(std::int64_t minor) const;

    AppModel *m_app = nullptr;
    SaleModel *m_sale = nullptr;
    std::optional<std::int64_t> m_given; // empty: nothing chosen or typed yet: the exact amount
    bool m_isTyped = false; // digit by digit, so that further digits belong to it
    QString m_problem;
    bool m_busy = false;
};

} // namespace arnold::ui
