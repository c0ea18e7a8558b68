#include "core/pricing/PriceStore.h"

#include "core/audit/Audit.h"
#include "core/events/Outbox.h"
#include "core/identity/Identity.h"
#include "core/shop/Settings.h"
#include "core/storage/InList.h"

#include <array>

namespace arnold {
namespace {

constexpr std::array kKinds {"base", "sale", "override"};

PriceListKind kindFromName(const QString &name)
{
    for (std::size_t i = 0; i < kKinds.size(); ++i) {
        if (name == QLatin1String(kKinds[i]))
            return static_cast<PriceListKind>(i);
    }
    ARNOLD_ASSERT(false);
    return PriceListKind::Base;
}

QString basisName(Basis basis)
{
    return basis == Basis::Gross ? QStringLiteral("gross") : QStringLiteral("net");
}

} // namespace

QString priceListKindName(PriceListKind kind)
{
    return QString::fromLatin1(kKinds[static_cast<std::size_t>(kind)]);
}

namespace pricing {
namespace {

constexpr auto kLists = "SELECT id, code, name, kind, currency, basis, region_id, channel_id, "
                        "customer_group_id, starts_at, ends_at, priority FROM price_list "
                        "WHERE archived_at IS NULL ORDER BY created_at, id LIMIT 10000";
constexpr auto kInsertList =
        "INSERT INTO price_list (id, code, name, kind, currency, basis, region_id, channel_id, "
        "customer_group_id, starts_at, ends_at, priority, created_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (code) DO NOTHING";
constexpr auto kListThere = "SELECT 1 FROM price_list WHERE id = ? AND archived_at IS NULL";

constexpr auto kDropSameMoment =
        "DELETE FROM price WHERE variant_id = ? AND price_list_id = ? AND minimum_micros = ? "
        "AND valid_from = ?";
constexpr auto kEndCurrent =
        "UPDATE price SET valid_to = ? WHERE variant_id = ? AND price_list_id = ? "
        "AND minimum_micros = ? AND valid_from < ? AND (valid_to IS NULL OR valid_to > ?)";
constexpr auto kInsertPrice =
        "INSERT INTO price (variant_id, price_list_id, minimum_micros, valid_from, amount_minor, "
        "per_quantity_micros, per_unit, changed_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto kPricesAt =
        "SELECT variant_id, price_list_id, minimum_micros, amount_minor, per_quantity_micros, "
        "per_unit, valid_from, valid_to FROM price "
        "WHERE valid_from <= ? AND (valid_to IS NULL OR valid_to > ?) AND variant_id";
constexpr auto kHistory = "SELECT amount_minor, valid_from, valid_to FROM price "
                          "WHERE variant_id = ? AND price_list_id = ? AND minimum_micros = 0 "
                          "ORDER BY valid_from LIMIT 10000";

QJsonObject stateOf(const UnitPrice &price, PriceListId list, std::int64_t minimumMicros)
{
    return {{QStringLiteral("list"), list.toText()},
            {QStringLiteral("amount_minor"), qint64(price.amountMinor)},
            {QStringLiteral("per_micros"), qint64(price.perMicros)},
            {QStringLiteral("per_unit"), unitName(price.unit)},
            {QStringLiteral("minimum_micros"), qint64(minimumMicros)}};
}

} // namespace

std::vector<PriceListRow> priceLists(ReadTx &tx)
{
    std::vector<PriceListRow> found;
    auto rows = tx.query(kLists);
    while (rows.next()) {
        PriceListRow list;
        list.id = rows.value<PriceListId>(0);
        list.code = rows.value<QString>(1);
        list.name = rows.value<QString>(2);
        list.kind = kindFromName(rows.value<QString>(3));
        const auto currency = Currency::fromCode(rows.value<QString>(4));
        ARNOLD_ASSERT(currency);
        list.currency = *currency;
        list.basis = rows.value<QString>(5) == QLatin1String("net") ? Basis::Net : Basis::Gross;
        list.region = rows.value<RegionId>(6);
        list.channel = rows.value<ChannelId>(7);
        list.group = rows.value<CustomerGroupId>(8);
        list.startsAt = rows.value<std::optional<Instant>>(9);
        list.endsAt = rows.value<std::optional<Instant>>(10);
        list.priority = rows.value<int>(11);
        found.push_back(std::move(list));
    }
    return found;
}

Result<PriceListId> createPriceList(WriteTx &tx, const PriceListRow &list)
{
    ARNOLD_CHECK(identity::require(tx, tx.actor(), Permission::PricesEdit));
    if (list.code.trimmed().isEmpty())
        return Error {ErrorCode::MissingField, QStringLiteral("code")};
    if (list.name.trimmed().isEmpty())
        return Error {ErrorCode::MissingField, QStringLiteral("name")};
    const PriceListId id = list.id.isNull() ? PriceListId::make() : list.id;
    if (tx.execute(kInsertList, id, list.code, list.name, priceListKindName(list.kind),
                   list.currency.code(), basisName(list.basis), list.region, list.channel,
                   list.group, list.startsAt, list.endsAt, list.priority, tx.now())
        != 1)
        return Error {ErrorCode::Conflict, QStringLiteral("code")};
    shop::bumpRules(tx);
    audit::append(tx,
                  {.action = "price_list.create",
                   .subjectKind = "price_list",
                   .subject = id.bytes(),
                   .after = {{QStringLiteral("code"), list.code},
                             {QStringLiteral("name"), list.name},
                             {QStringLiteral("kind"), priceListKindName(list.kind)},
                             {QStringLiteral("currency"), list.currency.code()}}});
    return id;
}

Result<void> setPrice(WriteTx &tx, const NewPrice &price)
{
    ARNOLD_CHECK(identity::require(tx, tx.actor(), Permission::PricesEdit));
    if (price.price.amountMinor < 0 || price.price.perMicros <= 0 || price.minimumMicros < 0)
        return Error {ErrorCode::InvalidValue, QStringLiteral("price")};
    if (!tx.queryOne<int>(kListThere, price.list))
        return Error {ErrorCode::NotFound, QStringLiteral("list")};
    const Instant now = tx.now();
    audit::NewEntry entry {
            .action = "price.set", .subjectKind = "variant", .subject = price.variant.bytes()};
    for (const PriceRow &row : pricesAt(tx, std::span(&price.variant, 1), now)) {
        if (row.list == price.list && row.minimumMicros == price.minimumMicros)
            entry.before = stateOf(row.price, row.list, row.minimumMicros);
    }
    entry.after = stateOf(price.price, price.list, price.minimumMicros);
    tx.execute(kDropSameMoment, price.variant, price.list, price.minimumMicros, now);
    tx.execute(kEndCurrent, now, price.variant, price.list, price.minimumMicros, now, now);
    insertPrice(tx, price);
    audit::append(tx, entry);
    events::announce(tx, {"price.changed", "variant", price.variant.bytes()});
    return {};
}

void insertPrice(WriteTx &tx, const NewPrice &price)
{
    const Actor &actor = tx.actor();
    const auto by = actor.kind == ActorKind::Staff ? std::optional<IdBytes>(actor.id)
                                                   : std::nullopt;
    tx.post(kInsertPrice, price.variant, price.list, price.minimumMicros, tx.now(),
            price.price.amountMinor, price.price.perMicros, unitName(price.price.unit), by);
}

std::vector<PriceRow> pricesAt(ReadTx &tx, std::span<const VariantId> variants, Instant at)
{
    std::vector<PriceRow> found;
    if (variants.empty())
        return found;
    auto rows = queryIn(tx, kPricesAt, variants,
                        "ORDER BY variant_id, price_list_id, "
                        "minimum_micros",
                        at, at);
    while (rows.next()) {
        PriceRow row;
        row.variant = rows.value<VariantId>(0);
        row.list = rows.value<PriceListId>(1);
        row.minimumMicros = rows.value<std::int64_t>(2);
        row.price = {rows.value<std::int64_t>(3), rows.value<std::int64_t>(4),
                     unitFromName(rows.value<QString>(5)).value_or(Unit::Piece)};
        row.from = rows.value<Instant>(6);
        row.to = rows.value<std::optional<Instant>>(7);
        found.push_back(row);
    }
    return found;
}

std::vector<PricePeriod> priceHistory(ReadTx &tx, VariantId variant, PriceListId list)
{
    std::vector<PricePeriod> found;
    auto rows = tx.query(kHistory, variant, list);
    while (rows.next())
        found.push_back({rows.value<std::int64_t>(0), rows.value<Instant>(1),
                         rows.value<std::optional<Instant>>(2).value_or(
                                 Instant {std::numeric_limits<std::int64_t>::max()})});
    return found;
}

} // namespace pricing
} // namespace arnold
