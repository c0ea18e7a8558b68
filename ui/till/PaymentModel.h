#pragma once
#include "core/orders/TillMoney.h"
#include "ui/approval/ApprovalModel.h"
#include "ui/till/SaleModel.h"

namespace arnold::ui {

// Taking the money of the sale: in cash, by card on a terminal beside the till, or split between
// them; and giving it back the ways that it came. What is due, what was given, what to give back,
// and booking it.
class PaymentModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Workplace")
    Q_PROPERTY(QString dueText READ dueText NOTIFY changed)
    Q_PROPERTY(QString givenText READ givenText NOTIFY changed)
    Q_PROPERTY(QString changeText READ changeText NOTIFY changed)
    Q_PROPERTY(QString missingText READ missingText NOTIFY changed)
    Q_PROPERTY(QList<QString> tenders READ tenders NOTIFY changed)
    Q_PROPERTY(bool offersTenders READ offersTenders NOTIFY changed)
    Q_PROPERTY(int tender READ tender WRITE setTender NOTIFY changed)
    Q_PROPERTY(bool byCard READ byCard NOTIFY changed)
    Q_PROPERTY(QVariantList taken READ taken NOTIFY changed)
    Q_PROPERTY(QString heading READ heading NOTIFY changed)
    Q_PROPERTY(QString headAmount READ headAmount NOTIFY changed)
    Q_PROPERTY(QString actText READ actText NOTIFY changed)
    Q_PROPERTY(QString anotherWay READ anotherWay NOTIFY changed)
    Q_PROPERTY(bool enough READ enough NOTIFY changed)
    Q_PROPERTY(bool paysOut READ paysOut NOTIFY changed)
    Q_PROPERTY(QVariantList suggestions READ suggestions NOTIFY changed)
    Q_PROPERTY(QVariantList giveBack READ giveBack NOTIFY changed)
    Q_PROPERTY(QVariantList taxes READ taxes NOTIFY changed)
    Q_PROPERTY(QVariantList slip READ slip NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)

public:
    PaymentModel(AppModel *app, SaleModel *sale, ApprovalModel *approval,
                 QObject *parent = nullptr);

    QString dueText() const;
    QString givenText() const;
    QString changeText() const;
    QString missingText() const; // empty when it is enough
    bool enough() const; // to go on: to book, or to take the first of several tenders
    QStringList tenders() const; // "Cash", "Card"
    bool offersTenders() const; // there is a choice: what was paid by card may go back in cash
    int tender() const;
    void setTender(int tender);
    bool byCard() const { return m_byCard; }
    QVariantList taken() const; // [{label, amount}]: the tenders before the last one
    QString heading() const; // of the large amount
    QString headAmount() const;
    QString actText() const;
    // How much would go back in cash that was not paid in cash, in words; empty: nothing.
    QString anotherWay() const;
    bool paysOut() const { return m_sale->givesBack(); }
    QVariantList suggestions() const; // [{text, note, chosen}]
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
    // The last tender books the sale; one before it is noted, and the rest is left to pay.
    Q_INVOKABLE void take();
    Q_INVOKABLE void putBack(int row); // of taken()

signals:
    void changed();
    void problemChanged();
    void busyChanged();
    void refused(const QString &words);
    void booked(const QString &orderId);

private:
    std::int64_t leftMinor() const; // without what was taken; exact
    std::int64_t dueMinor() const; // the same with cash rounding, where it is cash
    std::int64_t givenMinor() const;
    std::vector<std::int64_t> suggested() const;
    void planRefund();
    void refundTo(const std::vector<orders::RefundWay> &ways, bool toCard);
    orders::TillSale tillSale() const;
    static Result<orders::TillReceipt> book(const Session &session, const orders::TillSale &sale);
    void place(const orders::TillSale &sale);
    void finish(const orders::TillSale &sale, const Result<orders::TillReceipt> &receipt);
    void setBusy(bool busy);
    void setProblem(const QString &words);
    QString amount(std::int64_t minor) const;

    AppModel *m_app = nullptr;
    SaleModel *m_sale = nullptr;
    ApprovalModel *m_approval = nullptr;
    std::optional<std::int64_t> m_given; // empty: nothing chosen or typed yet: the exact amount
    bool m_byCard = false;
    std::vector<payments::OfferedTender> m_taken; // by card; negative where money goes back
    std::vector<orders::RefundWay> m_ways; // that returned goods were paid in
    int m_planned = 0; // only the last answer counts
    bool m_isTyped = false; // digit by digit, so that further digits belong to it
    QString m_problem;
    bool m_busy = false;
};

} // namespace arnold::ui
