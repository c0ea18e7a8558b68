#include "ui/till/PaymentModel.h"
#include "core/base/Rounding.h"
#include "core/payments/Denominations.h"
#include "core/pricing/CashRounding.h"
#include "ui/format/AmountText.h"
#include "ui/receipt/ReceiptWording.h"
#include "ui/shift/DrawerCountModel.h"

#include <QVariantMap>

#include <algorithm>

namespace arnold::ui {
namespace {

constexpr std::size_t kSuggestions = 6;
constexpr std::int64_t kMostGivenMinor = 100'000'000; // a slip of the finger ends here

} // namespace

PaymentModel::PaymentModel(AppModel *app, SaleModel *sale, ApprovalModel *approval, QObject *parent)
    : QObject(parent)
    , m_app(app)
    , m_sale(sale)
    , m_approval(approval)
{
    connect(m_sale, &SaleModel::saleChanged, this, &PaymentModel::changed);
    connect(m_app, &AppModel::languageChanged, this, &PaymentModel::changed);
}

QString PaymentModel::amount(std::int64_t minor) const
{
    const Session &session = m_app->session();
    return amountText(minor, session.currency, session.locale);
}

std::int64_t PaymentModel::leftMinor() const
{
    std::int64_t left = m_sale->priced().cart.totals.dueMinor;
    for (const payments::OfferedTender &tender : m_taken)
        left -= tender.amountMinor;
    return left;
}

std::int64_t PaymentModel::dueMinor() const
{
    const Session &session = m_app->session();
    const Region *region = session.rules->regionOf(*session.rules->location(session.location));
    const TaxProfileRow *profile = region ? session.rules->taxProfile(region->taxProfile) : nullptr;
    const std::int64_t left = leftMinor();
    if (m_byCard)
        return left;
    const auto cash = roundCash(left, profile ? profile->cashRoundingMinor : 1);
    return cash ? cash->payableMinor : left;
}

std::int64_t PaymentModel::givenMinor() const
{
    return m_given.value_or(std::max<std::int64_t>(dueMinor(), 0));
}

QStringList PaymentModel::tenders() const
{
    return {tenderWords(Tender::Cash), tenderWords(Tender::Card)};
}

bool PaymentModel::offersTenders() const
{
    return !paysOut() || std::ranges::any_of(m_ways, [](const orders::RefundWay &way) {
        return way.tender == Tender::Card && way.refundableMinor > 0;
    });
}

int PaymentModel::tender() const
{
    return m_byCard || (paysOut() && !m_taken.empty()) ? 1 : 0;
}

void PaymentModel::setTender(int tender)
{
    const bool byCard = tender == 1;
    if (this->tender() == tender || !offersTenders() || m_busy)
        return;
    if (paysOut()) {
        refundTo(m_ways, byCard);
        return;
    }
    m_byCard = byCard;
    m_given.reset();
    m_isTyped = false;
    emit changed();
}

QVariantList PaymentModel::taken() const
{
    QVariantList list;
    for (const payments::OfferedTender &tender : m_taken)
        list.append(QVariantMap {{QStringLiteral("label"), tenderWords(tender.tender)},
                                 {QStringLiteral("amount"), amount(-tender.amountMinor)}});
    return list;
}

QString PaymentModel::heading() const
{
    if (paysOut() && leftMinor() == 0)
        return tr("Give back on the card terminal");
    if (paysOut())
        return m_taken.empty() ? tr("Give back in cash") : tr("Give back in cash besides");
    if (m_byCard)
        return givenMinor() > dueMinor() ? tr("More than is due") : tr("On the card terminal");
    return enough() ? tr("Change due") : tr("Still missing");
}

QString PaymentModel::headAmount() const
{
    if (m_byCard)
        return givenText();
    if (paysOut() && leftMinor() == 0)
        return amount(-m_sale->priced().cart.totals.dueMinor);
    return enough() ? changeText() : missingText();
}

QString PaymentModel::actText() const
{
    if (paysOut()) {
        const std::int64_t cash = -dueMinor();
        return cash == 0 ? tr("Given back to the card") : tr("Pay out %1").arg(amount(cash));
    }
    if (!m_byCard)
        return tr("Take %1 cash").arg(givenText());
    return givenMinor() < dueMinor() ? tr("Card paid %1, go on").arg(givenText())
                                     : tr("Card paid %1").arg(givenText());
}

QString PaymentModel::anotherWay() const
{
    if (!paysOut() || m_ways.empty())
        return {};
    std::int64_t over = -leftMinor();
    for (const orders::RefundWay &way : m_ways) {
        if (way.tender == Tender::Cash)
            over -= way.refundableMinor;
    }
    return over <= 0 ? QString()
                     : tr("%1 of it was not paid in cash. That needs the permission to refund, and "
                          "goes on record with the reason.")
                               .arg(amount(over));
}

QString PaymentModel::dueText() const
{
    return amount(dueMinor());
}

QString PaymentModel::givenText() const
{
    return amount(givenMinor());
}

QString PaymentModel::changeText() const
{
    return amount(paysOut() ? -dueMinor() : std::max<std::int64_t>(givenMinor() - dueMinor(), 0));
}

QString PaymentModel::missingText() const
{
    return enough() ? QString() : amount(dueMinor() - givenMinor());
}

bool PaymentModel::enough() const
{
    if (m_byCard)
        return givenMinor() > 0 && givenMinor() <= dueMinor();
    return givenMinor() >= dueMinor();
}

std::vector<std::int64_t> PaymentModel::suggested() const
{
    if (paysOut())
        return {};
    if (m_byCard) { // all of it, or a fair part
        std::vector<std::int64_t> parts {dueMinor()};
        for (const std::size_t people : {2U, 3U, 4U}) {
            const std::vector<std::int64_t> even(people, 1);
            const std::int64_t part = splitByLargestRemainder(dueMinor(), even).front();
            if (part > 0 && part < parts.back())
                parts.push_back(part);
        }
        return parts;
    }
    return payments::suggestedCash(dueMinor(), m_app->session().currency, kSuggestions);
}

QVariantList PaymentModel::suggestions() const
{
    QVariantList list;
    const QStringList parts {tr("All of it"), tr("Half"), tr("A third"), tr("A quarter")};
    for (const std::int64_t minor : suggested()) {
        const bool exact = minor == dueMinor();
        list.append(QVariantMap {{QStringLiteral("text"), amount(minor)},
                                 {QStringLiteral("note"),
                                  m_byCard        ? parts.value(list.size())
                                          : exact ? tr("Exact")
                                                  : QString()},
                                 {QStringLiteral("chosen"), minor == givenMinor()}});
    }
    return list;
}

QVariantList PaymentModel::giveBack() const
{
    QVariantList list;
    const Session &session = m_app->session();
    const std::int64_t back = paysOut() ? -dueMinor() : givenMinor() - dueMinor();
    if (back <= 0)
        return list;
    for (const payments::Pieces &pieces : payments::inFewestPieces(back, session.currency)) {
        list.append(QVariantMap {
                {QStringLiteral("text"),
                 amountText(pieces.valueMinor, session.currency, session.locale)},
                {QStringLiteral("short"),
                 denominationText(pieces.valueMinor, session.currency, session.locale)},
                {QStringLiteral("shelf"), shelfOfCash(pieces.valueMinor, session.currency)},
                {QStringLiteral("count"), static_cast<int>(pieces.count)},
                {QStringLiteral("isNote"), payments::isNote(pieces.valueMinor, session.currency)}});
    }
    return list;
}

QVariantList PaymentModel::taxes() const
{
    QVariantList list;
    const Session &session = m_app->session();
    for (const TaxSum &tax : m_sale->priced().cart.totals.taxes) {
        list.append(QVariantMap {{QStringLiteral("label"),
                                  tr("VAT %1 on %2")
                                          .arg(percentText(tax.ratePpm, session.locale),
                                               amount(tax.baseMinor + tax.amountMinor))},
                                 {QStringLiteral("amount"), amount(tax.amountMinor)}});
    }
    return list;
}

QVariantList PaymentModel::slip() const
{
    QVariantList list;
    const SaleLinesModel *lines = m_sale->lines();
    for (int row = 0; row < lines->rowCount(); ++row) {
        const QModelIndex index = lines->index(row);
        list.append(QVariantMap {
                {QStringLiteral("quantity"), lines->data(index, SaleLinesModel::PlainQuantityRole)},
                {QStringLiteral("title"), lines->data(index, SaleLinesModel::TitleRole)},
                {QStringLiteral("amount"), lines->data(index, SaleLinesModel::AmountRole)}});
    }
    return list;
}

void PaymentModel::begin()
{
    m_given.reset();
    m_isTyped = false;
    m_byCard = false;
    m_taken.clear();
    m_ways.clear();
    setProblem({});
    emit changed();
    if (paysOut())
        planRefund();
}

// Money goes back the ways that it came: the core says which.
void PaymentModel::planRefund()
{
    const int planned = ++m_planned;
    setBusy(true);
    m_app->background().run(
            this,
            [session = m_app->session(), content = m_sale->cart().content()] {
                return session.shop->database->read(
                        [&](ReadTx &tx) { return orders::refundWays(tx, content); });
            },
            [this, planned](const Result<std::vector<orders::RefundWay>> &ways) {
                if (planned != m_planned)
                    return;
                setBusy(false);
                if (ways)
                    refundTo(*ways, true);
                else
                    setProblem(m_app->words(ways.error()));
            });
}

// To the card what came from it, or all of it in cash.
void PaymentModel::refundTo(const std::vector<orders::RefundWay> &ways, bool toCard)
{
    m_ways = ways;
    m_taken.clear();
    std::int64_t left = -leftMinor();
    for (const orders::RefundWay &way : ways) {
        const std::int64_t part = std::min(left, way.refundableMinor);
        left -= part;
        if (toCard && way.tender == Tender::Card && part > 0)
            m_taken.push_back({Tender::Card, -part});
    }
    emit changed();
}

void PaymentModel::putBack(int row)
{
    if (m_busy || row < 0 || row >= static_cast<int>(m_taken.size()))
        return;
    m_taken.erase(m_taken.begin() + row);
    m_given.reset();
    m_isTyped = false;
    emit changed();
}

void PaymentModel::press(const QString &digits)
{
    if (paysOut())
        return;
    std::int64_t given = m_isTyped ? m_given.value_or(0) : 0;
    for (const QChar digit : digits) {
        if (digit < u'0' || digit > u'9')
            return;
        given = given * 10 + (digit.unicode() - u'0');
        if (given > kMostGivenMinor)
            return;
    }
    m_given = given;
    m_isTyped = true;
    emit changed();
}

void PaymentModel::erase()
{
    if (m_isTyped)
        m_given = m_given.value_or(0) / 10;
    else
        m_given.reset();
    emit changed();
}

void PaymentModel::choose(int suggestion)
{
    const auto amounts = suggested();
    if (suggestion < 0 || suggestion >= static_cast<int>(amounts.size()))
        return;
    m_given = amounts[static_cast<std::size_t>(suggestion)];
    m_isTyped = false;
    emit changed();
}

orders::TillSale PaymentModel::tillSale() const
{
    const PricedContent &priced = m_sale->priced();
    orders::TillSale sale;
    sale.id = m_sale->saleId();
    sale.reg = m_app->session().reg;
    sale.startedAt = m_sale->startedAt();
    sale.content = m_sale->cart().content();
    for (const PricedLine &line : priced.cart.lines)
        sale.seenTotalsMinor.push_back(line.totalMinor);
    sale.seenTotalMinor = priced.cart.totals.totalMinor;
    sale.tenders = m_taken;
    sale.reason = m_sale->returnReasons();
    if (m_byCard)
        sale.tenders.push_back({Tender::Card, givenMinor()});
    else if (leftMinor() != 0) // an even exchange needs no tender
        sale.tenders.push_back({Tender::Cash, paysOut() ? 0 : givenMinor()});
    return sale;
}

Result<orders::TillReceipt> PaymentModel::book(const Session &session, const orders::TillSale &sale)
{
    Shop &shop = *session.shop;
    return shop.database->write(session.actor(), [&](WriteTx &tx) -> Result<orders::TillReceipt> {
        const auto rules = shop.rules.current(tx);
        ARNOLD_TRY(journal, journal::open(tx, session.reg.bytes(), *shop.signer));
        return orders::placeTill(tx, *rules, journal, sale);
    });
}

void PaymentModel::take()
{
    if (m_busy || m_sale->isEmpty())
        return;
    if (!enough()) {
        if (!m_byCard) // for a card the heading says it
            emit refused(tr("%1 is still missing.").arg(missingText()));
        return;
    }
    setProblem({});
    if (m_byCard && givenMinor() < dueMinor()) {
        m_taken.push_back({Tender::Card, givenMinor()});
        m_given.reset();
        m_isTyped = false;
        emit changed();
        return;
    }
    place(tillSale());
}

void PaymentModel::place(const orders::TillSale &sale)
{
    setProblem({});
    setBusy(true);
    m_app->background().run(
            this, [session = m_app->session(), sale] { return book(session, sale); },
            [this, sale](const Result<orders::TillReceipt> &receipt) { finish(sale, receipt); });
}

void PaymentModel::finish(const orders::TillSale &sale, const Result<orders::TillReceipt> &receipt)
{
    setBusy(false);
    if (!receipt) {
        setProblem(m_app->words(receipt.error()));
        m_approval->ask(receipt.error(), [this, sale](const Approval &approval) {
            orders::TillSale approved = sale;
            approved.approvals.push_back(approval);
            place(approved);
        });
        return;
    }
    const QString order = receipt->order.toText();
    m_given.reset();
    m_taken.clear();
    m_byCard = false;
    m_sale->booked();
    emit booked(order);
}

// Stays until the next try: whoever stands there has to see it.
void PaymentModel::setProblem(const QString &words)
{
    if (m_problem == words)
        return;
    m_problem = words;
    emit problemChanged();
}

void PaymentModel::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    emit busyChanged();
}

} // namespace arnold::ui
