#include "core/exchange/seed/SeedSales.h"

#include "core/exchange/seed/SeedRandom.h"

#include <algorithm>

namespace arnold::exchange {
namespace {

constexpr std::uint64_t kStream = 2; // of SeedRandom
constexpr std::int64_t kDaySeconds = 86'400;
constexpr std::int64_t kOpensAtSecond = 8 * 3'600; // and closes half a day later
constexpr std::int64_t kMicrosPerMilli = 1'000;
constexpr std::int64_t kMicrosPerSecond = 1'000'000;

OrderLine lineOf(SeedRandom &random, const SeedProduct &sold)
{
    const auto at = static_cast<std::size_t>(
            random.below(static_cast<std::int64_t>(sold.product.variants.size())));
    const NewVariant &variant = sold.product.variants[at];
    const std::int64_t pieces = random.oneIn(4) ? random.between(2, 4) : 1;
    OrderLine line;
    line.variant = variant.id;
    line.product = sold.product.id;
    line.sku = variant.sku;
    line.title = sold.product.title;
    for (const QString &value : variant.optionValues)
        line.variantTitle += (line.variantTitle.isEmpty() ? QString() : QStringLiteral(" / "))
                + value;
    line.quantity = Quantity::pieces(pieces);
    line.price = {sold.offers[at].priceMinor, Quantity::kMicrosPerUnit, Unit::Piece};
    line.totalMinor = sold.offers[at].priceMinor * pieces;
    line.fulfilledMicros = line.quantity.micros();
    return line;
}

DocumentLine bookedLine(const OrderLine &line, int position)
{
    DocumentLine booked;
    booked.orderLine = position;
    booked.variant = line.variant;
    booked.sku = line.sku;
    booked.title = line.title;
    booked.quantity = line.quantity;
    booked.price = line.price;
    booked.totalMinor = line.totalMinor;
    return booked;
}

// In the shop's hours, in the order of the numbers.
Instant momentOf(const SeedSales::Wanted &wanted, std::int64_t number)
{
    const std::int64_t span = (wanted.until.micros - wanted.from.micros) / kMicrosPerSecond;
    const std::int64_t second = span * number / std::max<std::int64_t>(wanted.sales, 1);
    const std::int64_t day = second / kDaySeconds;
    const std::int64_t open = kOpensAtSecond + second % kDaySeconds / 2;
    const std::int64_t midnight = wanted.from.micros / (kDaySeconds * kMicrosPerSecond)
            * (kDaySeconds * kMicrosPerSecond);
    return {midnight + (day * kDaySeconds + open) * kMicrosPerSecond};
}

void fillOrder(OrderHead &head, const SeedPlace &place)
{
    head.kind = OrderKind::Imported;
    head.status = {orders::Status::Completed, orders::PaymentStatus::Paid,
                   orders::FulfilmentStatus::Fulfilled};
    head.company = place.company.id;
    head.channel = place.till;
    head.location = place.location.id;
    head.currency = place.company.currency;
    head.taxMinor = std::nullopt; // as with every import
    head.source = QStringLiteral("seed");
    head.sourceNumber = head.numberText;
}

void fillDocument(Document &document, const SeedSale &sale, const SeedPlace &place)
{
    const OrderHead &head = sale.order;
    document.company = head.company;
    document.order = head.id;
    document.location = head.location;
    document.seller = place.seller;
    document.currency = head.currency;
    document.totals.subtotalMinor = head.subtotalMinor;
    document.totals.taxMinor = std::nullopt;
    document.totals.totalMinor = head.totalMinor;
    document.issuedAt = head.placedAt;
    document.businessDate = head.businessDate;
    document.content = "{\"kind\":\"sale\"}";
    document.source = head.source;
    document.sourceNumber = head.sourceNumber;
    for (std::size_t i = 0; i < sale.lines.size(); ++i)
        document.lines.push_back(bookedLine(sale.lines[i], static_cast<int>(i)));
}

} // namespace

SeedSale SeedSales::sale(std::int64_t number) const
{
    SeedRandom random(m_wanted.seed, kStream, static_cast<std::uint64_t>(number));
    SeedSale sale;
    OrderHead &head = sale.order;
    head.placedAt = momentOf(m_wanted, number);
    const std::int64_t idMillis = head.placedAt.micros / kMicrosPerMilli;
    // Several may fall on one millisecond.
    const int place = static_cast<int>(number % 4'096);
    head.id = random.id<Order>(idMillis, place);
    head.token = Token::make(); // never to be guessed
    head.numberText = QStringLiteral("S-%1").arg(number + 1, 8, 10, QLatin1Char('0'));
    fillOrder(head, m_place);
    const LocalMoment local = localMoment(m_place.location, head.placedAt);
    head.businessDate = businessDateText(local.businessDate);
    const std::int64_t lines = random.between(1, 4);
    for (std::int64_t i = 0; i < lines; ++i) {
        const std::int64_t sold = random.skewedBelow(m_wanted.products) % m_wanted.products;
        sale.lines.push_back(lineOf(random, m_goods.product(sold)));
        head.itemCountMicros += sale.lines.back().quantity.micros();
        head.subtotalMinor += sale.lines.back().totalMinor;
    }
    head.totalMinor = head.subtotalMinor;
    sale.booked.utcOffsetSeconds = local.utcOffsetSeconds;
    fillDocument(sale.booked, sale, m_place);
    return sale;
}

} // namespace arnold::exchange
