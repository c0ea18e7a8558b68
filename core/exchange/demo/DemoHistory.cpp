#include "core/exchange/demo/DemoHistory.h"
#include "core/books/Documents.h"
#include "core/cart/ContentPricing.h"
#include "core/cart/ParkedSales.h"
#include "core/cart/WebCarts.h"
#include "core/orders/Fulfil.h"
#include "core/orders/Place.h"
#include "core/payments/Attempts.h"
#include "core/payments/Denominations.h"
#include "core/selling/Selling.h"
#include "core/till/Cash.h"
#include "core/till/Shifts.h"

#include <algorithm>

namespace arnold::exchange {
namespace {

constexpr quint32 kHistorySeed = 1815;
constexpr std::int64_t kOpeningMinute = 8 * 60;
constexpr std::int64_t kSellingMinutes = 11 * 60;
constexpr int kCardOutOfTen = 4;
constexpr int kFulfilAfterDays = 3; // older web orders have been sent

} // namespace

struct DemoHistory::Day {
    Instant start; // local midnight, as the till's location has it
    int daysAgo = 0;
    int sales = 0;
    StaffId staff[2] = {}; // of the morning and of the afternoon

    Instant at(std::int64_t minute) const { return start.plusSeconds(minute * 60); }
};

DemoHistory::DemoHistory(Database &database, RulesCache &rules, ReplayClock &clock,
                         const DemoScenario &scenario, const DemoShop &shop,
                         const journal::Signer &signer)
    : m_database(database)
    , m_rules(rules)
    , m_clock(clock)
    , m_scenario(scenario)
    , m_shop(shop)
    , m_signer(signer)
    , m_random(kHistorySeed)
{
    std::int64_t sum = 0;
    for (const DemoShop::Good &good : m_shop.goods)
        m_weights.push_back(sum += good.popularity + 1);
}

Result<void> DemoHistory::tell(Instant until, int daysAgo)
{
    Day day;
    day.start = {until.micros - until.micros % 86'400'000'000LL};
    day.start = day.start.plusSeconds(-86'400LL * daysAgo);
    day.daysAgo = daysAgo;
    day.sales = m_random.bounded(m_scenario.leastSalesADay, m_scenario.mostSalesADay + 1);
    day.staff[0] = m_shop.staff.front();
    day.staff[1] = m_shop.staff[m_random.bounded(static_cast<int>(m_shop.staff.size()))];
    ARNOLD_CHECK(openShift(day));
    ARNOLD_CHECK(sellHalf(day, 0));
    ARNOLD_CHECK(orderFromWeb(day));
    ARNOLD_CHECK(sellHalf(day, 1));
    return closeShift(day);
}

Result<void> DemoHistory::openShift(const Day &day)
{
    m_clock.set(day.at(kOpeningMinute - 10));
    return m_database.write(Actor::staff(day.staff[0]), [&](WriteTx &tx) -> Result<void> {
        const auto rules = m_rules.current(tx);
        ARNOLD_TRY(journal, journal::open(tx, m_shop.created.reg.bytes(), m_signer));
        const LocalMoment moment = localMoment(*rules->location(m_shop.created.location), tx.now());
        till::NewShift shift;
        shift.reg = m_shop.created.reg;
        shift.floatMinor = 15'000;
        shift.businessDate = businessDateText(moment.businessDate);
        ARNOLD_CHECK(till::openShift(tx, journal, shift));
        return {};
    });
}

const DemoShop::Good &DemoHistory::anyGood()
{
    const std::int64_t ticket = m_random.bounded(static_cast<qint64>(m_weights.back()));
    const auto at = std::upper_bound(m_weights.begin(), m_weights.end(), ticket);
    return m_shop.goods[static_cast<std::size_t>(at - m_weights.begin())];
}

CartContent DemoHistory::anyContent()
{
    CartContent content;
    const int lines = 1 + m_random.bounded(m_scenario.mostLines);
    for (int i = 0; i < lines; ++i) {
        const DemoShop::Good &good = anyGood();
        const bool twice = std::any_of(
                content.lines.begin(), content.lines.end(),
                [&](const WantedLine &line) { return line.variant == good.variant; });
        if (twice)
            continue;
        WantedLine line;
        line.key = static_cast<int>(content.lines.size()) + 1;
        line.variant = good.variant;
        const std::int64_t micros = good.unit == Unit::Piece
                ? (1 + m_random.bounded(10) / 6) * Quantity::kMicrosPerUnit
                : m_random.bounded(150, 1900) * 1000LL;
        line.quantity = Quantity(micros, good.unit);
        content.lines.push_back(line);
    }
    return content;
}

// Sales of one half of the day, by one person: one command, since nobody waits for the past.
Result<void> DemoHistory::sellHalf(const Day &day, int half)
{
    const int sales = day.sales / 2;
    for (int i = 0; i < sales; ++i) {
        const std::int64_t minute = kOpeningMinute + half * kSellingMinutes / 2
                + (i * 2 + 1) * kSellingMinutes / (4 * std::max(sales, 1));
        const Instant at = day.at(minute).plusSeconds(m_random.bounded(60));
        m_clock.set(at);
        ARNOLD_CHECK(m_database.write(
                Actor::staff(day.staff[half]),
                [&](WriteTx &tx) -> Result<void> { return placeOne(tx, day, at); },
                Priority::Relaxed));
    }
    return {};
}

Result<void> DemoHistory::placeOne(WriteTx &tx, const Day &, Instant at)
{
    const auto rules = m_rules.current(tx);
    ARNOLD_TRY(journal, journal::open(tx, m_shop.created.reg.bytes(), m_signer));
    orders::TillSale sale;
    sale.id = OrderId::make();
    sale.reg = m_shop.created.reg;
    sale.startedAt = at.plusSeconds(-40);
    sale.content = anyContent();
    std::vector<VariantId> variants;
    for (const WantedLine &line : sale.content.lines)
        variants.push_back(line.variant);
    const selling::Where where {m_shop.created.region, m_shop.created.till};
    auto sellables = selling::sellables(tx, *rules, where, variants);
    variants.clear();
    for (const Sellable &each : sellables) {
        if (!each.depositVariant.isNull())
            variants.push_back(each.depositVariant);
    }
    for (Sellable &deposit : selling::sellables(tx, *rules, where, variants))
        sellables.push_back(std::move(deposit));
    ARNOLD_TRY(context, tillContext(*rules, sale.reg, at));
    ARNOLD_TRY(priced, priceContent(sale.content, indexOf(sellables), context));
    sale.seenTotalMinor = priced.cart.totals.totalMinor;
    payments::OfferedTender tender;
    tender.amountMinor = sale.seenTotalMinor;
    if (m_random.bounded(10) < kCardOutOfTen) {
        tender.tender = Tender::Card;
    } else {
        const auto amounts = payments::suggestedCash(sale.seenTotalMinor, priced.cart.currency, 4);
        if (!amounts.empty())
            tender.amountMinor = amounts[static_cast<std::size_t>(
                    m_random.bounded(static_cast<int>(amounts.size())))];
    }
    sale.tenders.push_back(tender);
    ARNOLD_CHECK(orders::placeTill(tx, *rules, journal, sale));
    return {};
}

Result<void> DemoHistory::orderFromWeb(const Day &day)
{
    if (m_shop.customers.empty() || day.daysAgo % 2 != 0)
        return {};
    m_clock.set(day.at(kOpeningMinute + kSellingMinutes / 2 - 3));
    const DemoScenario::Customer &buyer = m_scenario.customers[static_cast<std::size_t>(
            m_random.bounded(static_cast<int>(m_scenario.customers.size())))];
    return m_database.write(Actor::system(), [&](WriteTx &tx) -> Result<void> {
        const auto rules = m_rules.current(tx);
        ARNOLD_TRY(made, cart::create(tx, *rules, {}));
        const Token token = made.cart.token;
        for (const WantedLine &line : anyContent().lines) {
            if (line.quantity.unit() != Unit::Piece)
                continue;
            ARNOLD_CHECK(cart::addLine(tx, *rules, token,
                                       {line.variant, line.quantity.toDecimalString()}));
        }
        ARNOLD_TRY(filled, cart::view(tx, *rules, token));
        if (filled.rows.empty())
            return {};
        Address address = m_scenario.address;
        address.firstName = buyer.firstName;
        address.lastName = buyer.lastName;
        cart::CartChange change;
        change.email = buyer.email;
        change.shippingAddress = std::optional(address);
        ARNOLD_CHECK(cart::change(tx, *rules, token, change));
        ARNOLD_TRY(offers, cart::shippingOffers(tx, *rules, token));
        if (offers.empty())
            return {};
        cart::CartChange shipped;
        shipped.shippingOption = offers.front().id;
        ARNOLD_TRY(ready, cart::change(tx, *rules, token, shipped));
        PaymentAttempt attempt;
        attempt.cart = ready.cart.id;
        attempt.provider = QLatin1String(kManualProvider);
        attempt.amountMinor = ready.priced.cart.totals.dueMinor;
        attempt.currency = ready.currency;
        payments::createAttempt(tx, attempt);
        ARNOLD_TRY(placed,
                   orders::placeWeb(tx, *rules, token, QStringLiteral("demo:") + token.toText()));
        if (day.daysAgo < kFulfilAfterDays)
            return {};
        orders::NewFulfilment fulfilment;
        fulfilment.order = placed.id;
        fulfilment.carrier = QStringLiteral("Post");
        ARNOLD_CHECK(orders::fulfil(tx, fulfilment));
        return {};
    });
}

Result<void> DemoHistory::closeShift(const Day &day)
{
    m_clock.set(day.at(kOpeningMinute + kSellingMinutes + 20));
    return m_database.write(Actor::staff(m_shop.staff.front()), [&](WriteTx &tx) -> Result<void> {
        const auto rules = m_rules.current(tx);
        const Location &location = *rules->location(m_shop.created.location);
        ARNOLD_TRY(journal, journal::open(tx, m_shop.created.reg.bytes(), m_signer));
        const auto shift = till::currentShift(tx, m_shop.created.reg);
        if (!shift)
            return ErrorCode::ShiftClosed;
        ARNOLD_CHECK(till::closeToSales(tx, journal, shift->id));
        till::NewCount count;
        count.shift = shift->id;
        // Most evenings it fits; now and then a coin is missing.
        const std::int64_t missing = m_random.bounded(7) == 0 ? m_random.bounded(1, 60) : 0;
        count.looseMinor = till::figures(tx, *shift).expectedMinor - missing;
        count.seller = books::sellerJson(*rules->companyOf(location), location);
        count.utcOffsetSeconds = localMoment(location, tx.now()).utcOffsetSeconds;
        ARNOLD_CHECK(till::countShift(tx, journal, count));
        return {};
    });
}

Result<void> DemoHistory::parkOne()
{
    return m_database.write(Actor::staff(m_shop.staff.front()), [&](WriteTx &tx) -> Result<void> {
        cart::NewParkedSale sale;
        sale.reg = m_shop.created.reg;
        sale.region = m_shop.created.region;
        sale.channel = m_shop.created.till;
        sale.label = QStringLiteral("Back in five minutes");
        sale.content = anyContent();
        ARNOLD_CHECK(cart::hold(tx, sale));
        return {};
    });
}

} // namespace arnold::exchange
