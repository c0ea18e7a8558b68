#include "ui/till/PaymentModel.h"
#include "core/payments/Denominations.h"
#include "core/pricing/CashRounding.h"
#include "ui/format/AmountText.h"
#include "ui/shift/DrawerCountModel.h"

#include <QVariantMap>

#include <algorithm>

namespace arnold::ui {
namespace {

constexpr std::size_t kSuggestions = 6;
constexpr std::int64_t kMostGivenMinor = 100'000'000; // a slip of the finger ends here

} // namespace

PaymentModel::PaymentModel(AppModel *app, SaleModel *sale, QObject *parent)
    : QObject(parent)
    , m_app(app)
    , m_sale(sale)
{
    connect(m_sale, &SaleModel::saleChanged, this, &PaymentModel::changed);
}

QString PaymentModel::amount(std::int64_t minor) const
{
    const Session &session = m_app->session();
    return amountText(minor, session.currency, session.locale);
}

std::int64_t PaymentModel::dueMinor() const
{
    const Session &session = m_app->session();
    const Region *region = session.rules->regionOf(*session.rules->location(session.location));
    const TaxProfileRow *profile = region ? session.rules->taxProfile(region->taxProfile) : nullptr;
    const std::int64_t due = m_sale->priced().cart.totals.dueMinor;
    const auto cash = roundCash(due, profile ? profile->cashRoundingMinor : 1);
    return cash ? cash->payableMinor : due;
}

std::int64_t PaymentModel::givenMinor() const
{
    return m_given.value_or(std::max<std::int64_t>(dueMinor(), 0));
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
    return givenMinor() >= dueMinor();
}

std::vector<std::int64_t> PaymentModel::suggested() const
{
    return payments::suggestedCash(dueMinor(), m_app->session().currency, kSuggestions);
}

QVariantList PaymentModel::suggestions() const
{
    QVariantList list;
    for (const std::int64_t minor : suggested()) {
        list.append(QVariantMap {{QStringLiteral("text"), amount(minor)},
                                 {QStringLiteral("exact"), minor == dueMinor()},
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
    setProblem({});
    emit changed();
}

void PaymentModel::press(const QString &digits)
{
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
    payments::OfferedTender cash;
    cash.amountMinor = paysOut() ? dueMinor() : givenMinor();
    sale.tenders.push_back(cash);
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
        emit refused(tr("%1 is still missing.").arg(missingText()));
        return;
    }
    setProblem({});
    setBusy(true);
    m_app->background().run(
            this, [session = m_app->session(), sale = tillSale()] { return book(session, sale); },
            [this](const Result<orders::TillReceipt> &receipt) { finish(receipt); });
}

void PaymentModel::finish(const Result<orders::TillReceipt> &receipt)
{
    setBusy(false);
    if (!receipt) {
        setProblem(m_app->words(receipt.error()));
        return;
    }
    const QString order = receipt->order.toText();
    m_given.reset();
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
