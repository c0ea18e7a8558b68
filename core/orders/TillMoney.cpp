#include "core/orders/TillMoney.h"

#include "core/books/Documents.h"
#include "core/orders/Returns.h"

#include <algorithm>
#include <map>

namespace arnold::orders {
namespace {

// A payment of an earlier sale, and what may still go back to it.
struct Captured {
    PaymentId payment = {};
    DocumentId document = {};
    Tender tender = Tender::Cash;
    std::int64_t leftMinor = 0;
};

Result<std::vector<Captured>> capturedFor(ReadTx &tx, const CartContent &content)
{
    std::vector<Captured> captured;
    std::vector<DocumentId> seen;
    for (const WantedLine &line : content.lines) {
        if (!line.returnOf || std::ranges::find(seen, line.returnOf->document) != seen.end())
            continue;
        const DocumentId document = line.returnOf->document;
        seen.push_back(document);
        ARNOLD_TRY(paid, paymentsFor(tx, document));
        for (const Payment &payment : paid) {
            if (payment.amountMinor <= 0)
                continue;
            ARNOLD_TRY(left, payments::refundableMinor(tx, payment.id));
            captured.push_back({payment.id, document, payment.tender, left});
        }
    }
    return captured;
}

// What may go to any tender: goods without a receipt, and goods of sales whose tenders nobody
// knows, as far as those paid.
std::int64_t freeMinor(const PricedSale &priced, const std::vector<Captured> &captured)
{
    std::int64_t freeMinor = 0;
    std::map<DocumentId, std::int64_t> backMinor;
    for (std::size_t i = 0; i < priced.priced.origins.size(); ++i) {
        const PricedLine &line = priced.priced.cart.lines[i];
        const WantedLine &wanted = priced.content.lines[priced.priced.origins[i].wanted];
        if (wanted.returnOf)
            backMinor[wanted.returnOf->document] -= line.grossMinor;
        else if (line.quantity.isNegative())
            freeMinor -= line.grossMinor;
    }
    for (const Captured &each : captured) {
        if (each.tender != Tender::Imported)
            continue;
        std::int64_t &goodsMinor = backMinor[each.document];
        const std::int64_t partMinor = std::min(each.leftMinor, goodsMinor);
        freeMinor += partMinor;
        goodsMinor -= partMinor;
    }
    return freeMinor;
}

NewPayment paymentOf(const payments::SettledTender &tender)
{
    NewPayment made;
    made.payment.tender = tender.offered.tender;
    made.payment.amountMinor = tender.amountMinor;
    made.payment.cashRoundingMinor = tender.cashRoundingMinor;
    made.payment.tipMinor = tender.offered.tipMinor;
    made.payment.tenderedMinor = tender.tenderedMinor;
    made.payment.changeMinor = tender.changeMinor;
    made.payment.attempt = tender.offered.attempt;
    made.payment.confirmation = tender.offered.confirmation;
    return made;
}

class Paying
{
public:
    Paying(const TillSale &sale, const PricedSale &priced, std::vector<Captured> captured)
        : m_sale(sale)
        , m_priced(priced)
        , m_captured(std::move(captured))
        , m_freeMinor(freeMinor(priced, m_captured))
    {
    }

    Result<TillMoney> pay(TillAuthority &authority)
    {
        ARNOLD_CHECK(couponsBack());
        const CartTotals &totals = m_priced.priced.cart.totals;
        const std::int64_t newCouponMinor = totals.couponMinor + m_couponBackMinor;
        if (newCouponMinor != 0)
            addCoupon(newCouponMinor, {});
        for (std::size_t i = 0; i < m_sale.tenders.size(); ++i) {
            if (m_sale.tenders[i].tender == Tender::Coupon)
                return Error {ErrorCode::InvalidValue, QStringLiteral("tenders[%1].tender").arg(i)};
        }
        ARNOLD_TRY(settled,
                   payments::settle(totals.totalMinor - totals.couponMinor, m_sale.tenders,
                                    m_priced.cashStepMinor));
        for (const payments::SettledTender &tender : settled) {
            m_money.cashRoundingMinor += tender.cashRoundingMinor;
            m_money.changeMinor += tender.changeMinor.value_or(0);
            m_money.tipMinor += tender.offered.tipMinor;
            if (tender.amountMinor < 0)
                ARNOLD_CHECK(giveBack(tender, authority));
            else
                m_money.payments.push_back(paymentOf(tender));
        }
        return std::move(m_money);
    }

private:
    void addCoupon(std::int64_t minor, PaymentId refunds)
    {
        NewPayment coupon;
        coupon.payment.tender = Tender::Coupon;
        coupon.payment.amountMinor = minor;
        coupon.payment.refunds = refunds;
        m_money.payments.push_back(std::move(coupon));
    }

    // Whoever issued the coupon no longer owes the part of what came back.
    Result<void> couponsBack()
    {
        for (const WantedLine &line : m_priced.content.lines) {
            if (!line.returnOf)
                continue;
            ARNOLD_TRY(back, line.quantity.negated());
            ARNOLD_TRY(couponMinor, couponShareMinor(*line.returnOf, back.micros()));
            std::int64_t leftMinor = couponMinor;
            m_couponBackMinor += couponMinor;
            for (Captured &each : m_captured) {
                if (each.tender != Tender::Coupon || each.document != line.returnOf->document)
                    continue;
                const std::int64_t partMinor = std::min(leftMinor, each.leftMinor);
                each.leftMinor -= partMinor;
                leftMinor -= partMinor;
                if (partMinor > 0)
                    addCoupon(-partMinor, each.payment);
            }
            if (leftMinor != 0)
                return ErrorCode::AmountMismatch;
        }
        return {};
    }

    // One row for each payment that gets something back; what is left of the tender goes freely
    // where it may, and with permission and a reason where it may not.
    Result<void> giveBack(const payments::SettledTender &tender, TillAuthority &authority)
    {
        std::int64_t leftMinor = -tender.amountMinor;
        const std::size_t first = m_money.payments.size();
        std::int64_t poolMinor = 0;
        for (Captured &each : m_captured) {
            if (each.tender != tender.offered.tender)
                continue;
            poolMinor += each.leftMinor;
            const std::int64_t partMinor = std::min(leftMinor, each.leftMinor);
            each.leftMinor -= partMinor;
            leftMinor -= partMinor;
            if (partMinor > 0)
                addPart(tender, -partMinor, each.payment);
        }
        const std::int64_t freelyMinor = std::clamp<std::int64_t>(m_freeMinor, 0, leftMinor);
        m_freeMinor -= freelyMinor;
        if (leftMinor > freelyMinor)
            ARNOLD_CHECK(allowAnotherWay(authority, poolMinor));
        if (leftMinor > 0)
            addPart(tender, -leftMinor, {});
        finishParts(tender, first);
        return {};
    }

    Result<void> allowAnotherWay(TillAuthority &authority, std::int64_t poolMinor)
    {
        if (auto allowed = authority.allow(Permission::OrdersRefund); !allowed) {
            Error error = allowed.error();
            error.field = QStringLiteral("tenders");
            error.facts.push_back({QStringLiteral("refundable"), QString::number(poolMinor)});
            return error;
        }
        if (m_sale.reason.trimmed().isEmpty())
            return Error {ErrorCode::MissingField, QStringLiteral("reason")};
        return {};
    }

    void addPart(const payments::SettledTender &tender, std::int64_t minor, PaymentId refunds)
    {
        NewPayment part = paymentOf(tender);
        part.payment.amountMinor = minor;
        part.payment.refunds = refunds;
        part.payment.reason = m_sale.reason.trimmed();
        part.payment.cashRoundingMinor = 0;
        part.payment.tipMinor = 0;
        m_money.payments.push_back(std::move(part));
    }

    // Rounding, tip and what was handed over belong to the tender, once; change to each part.
    void finishParts(const payments::SettledTender &tender, std::size_t first)
    {
        for (std::size_t i = first; i < m_money.payments.size(); ++i) {
            Payment &part = m_money.payments[i].payment;
            if (i == first) {
                part.cashRoundingMinor = tender.cashRoundingMinor;
                part.tipMinor = tender.offered.tipMinor;
            }
            if (!tender.tenderedMinor)
                continue;
            part.tenderedMinor = i == first ? *tender.tenderedMinor : 0;
            part.changeMinor = *part.tenderedMinor - part.moneyMinor();
        }
    }

    const TillSale &m_sale;
    const PricedSale &m_priced;
    std::vector<Captured> m_captured;
    std::int64_t m_freeMinor = 0;
    std::int64_t m_couponBackMinor = 0;
    TillMoney m_money = {};
};

} // namespace

Result<TillMoney> tillMoney(ReadTx &tx, const TillSale &sale, const PricedSale &priced,
                            TillAuthority &authority)
{
    ARNOLD_TRY(captured, capturedFor(tx, priced.content));
    return Paying(sale, priced, std::move(captured)).pay(authority);
}

Result<std::vector<RefundWay>> refundWays(ReadTx &tx, const CartContent &content)
{
    ARNOLD_TRY(captured, capturedFor(tx, content));
    std::vector<RefundWay> ways;
    for (const Captured &each : captured) {
        if (each.tender == Tender::Coupon || each.tender == Tender::Imported)
            continue;
        const auto known = std::ranges::find(ways, each.tender, &RefundWay::tender);
        if (known == ways.end())
            ways.push_back({each.tender, each.leftMinor});
        else
            known->refundableMinor += each.leftMinor;
    }
    std::ranges::stable_sort(ways, std::ranges::greater(), &RefundWay::refundableMinor);
    return ways;
}

} // namespace arnold::orders
