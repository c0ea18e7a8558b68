#include "core/promotions/PromotionStore.h"

#include "core/audit/Audit.h"
#include "core/events/Outbox.h"
#include "core/identity/Identity.h"
#include "core/promotions/PromotionTable.h"
#include "core/shop/Settings.h"

#include <algorithm>
#include <unordered_map>

namespace arnold::promotions {
namespace {

constexpr std::int64_t kHighest = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kLowest = std::numeric_limits<std::int64_t>::min();

constexpr auto kPromotions =
        "SELECT id, name, kind, method, rate_ppm, amount_minor, group_count, currency, "
        "minimum_amount_minor, minimum_quantity_micros, channel_id, customer_group_id, priority, "
        "exclusive_group, lowers_tax_base, starts_at, ends_at, use_limit, used_count "
        "FROM promotion WHERE archived_at IS NULL ORDER BY id LIMIT 100000";
constexpr auto kTargets = "SELECT promotion_id, target_kind, target_id FROM promotion_target "
                          "ORDER BY promotion_id, target_kind, target_id LIMIT 1000000";
constexpr auto kCodes = "SELECT promotion_id, code FROM coupon_code WHERE archived_at IS NULL "
                        "ORDER BY code LIMIT 1000000";
constexpr auto kInsertPromotion =
        "INSERT INTO promotion (id, name, kind, method, rate_ppm, amount_minor, group_count, "
        "currency, minimum_amount_minor, minimum_quantity_micros, channel_id, customer_group_id, "
        "priority, exclusive_group, lowers_tax_base, starts_at, ends_at, use_limit, created_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto kInsertTarget = "INSERT INTO promotion_target (promotion_id, target_kind, "
                               "target_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";
constexpr auto kInsertCode = "INSERT INTO coupon_code (code, promotion_id) VALUES (?, ?) "
                             "ON CONFLICT (code) DO NOTHING";
constexpr auto kArchive =
        "UPDATE promotion SET archived_at = ? WHERE id = ? AND archived_at IS NULL";

constexpr auto kCountPromotion = "UPDATE promotion SET used_count = used_count + 1 WHERE id = ? "
                                 "AND (use_limit IS NULL OR used_count < use_limit) "
                                 "RETURNING CASE WHEN used_count = use_limit THEN 1 ELSE 0 END";
constexpr auto kCountCode = "UPDATE coupon_code SET used_count = used_count + 1 WHERE code = ? "
                            "AND archived_at IS NULL "
                            "AND (use_limit IS NULL OR used_count < use_limit)";
constexpr auto kInsertUse = "INSERT INTO promotion_use (order_id, promotion_id, code, "
                            "customer_id, amount_minor) VALUES (?, ?, ?, ?, ?)";

PromotionRow readRow(Rows &rows)
{
    PromotionRow row;
    PromotionRule &rule = row.rule;
    rule.id = rows.value<PromotionId>(0);
    rule.name = rows.value<QString>(1);
    rule.kind = promotionKindFromName(rows.value<QString>(2)).value();
    rule.byCode = rows.value<QString>(3) == QLatin1String("code");
    rule.ratePpm = rows.value<std::int64_t>(4);
    rule.amountMinor = rows.value<std::int64_t>(5);
    rule.groupCount = rows.value<std::int64_t>(6);
    if (!rows.isNull(7))
        rule.currency = Currency::fromCode(rows.value<QString>(7));
    rule.minimumAmountMinor = rows.value<std::int64_t>(8);
    rule.minimumMicros = rows.value<std::int64_t>(9);
    row.channel = rows.value<ChannelId>(10);
    if (!rows.isNull(11))
        rule.customerGroup = rows.value<CustomerGroupId>(11);
    rule.priority = rows.value<int>(12);
    rule.exclusiveGroup = rows.value<QString>(13);
    rule.lowersTaxBase = rows.value<bool>(14);
    rule.from = rows.value<std::optional<Instant>>(15).value_or(Instant {kLowest});
    rule.to = rows.value<std::optional<Instant>>(16).value_or(Instant {kHighest});
    row.useLimit = rows.value<std::optional<std::int64_t>>(17);
    row.usedCount = rows.value<std::int64_t>(18);
    return row;
}

void insertRow(WriteTx &tx, PromotionId id, const PromotionRow &promotion)
{
    const PromotionRule &rule = promotion.rule;
    const auto currency = rule.currency ? std::optional(rule.currency->code()) : std::nullopt;
    const auto from = rule.from.micros == kLowest ? std::nullopt : std::optional(rule.from);
    const auto to = rule.to.micros == kHighest ? std::nullopt : std::optional(rule.to);
    tx.execute(kInsertPromotion, id, rule.name, promotionKindName(rule.kind),
               rule.byCode ? "code" : "automatic", rule.ratePpm, rule.amountMinor, rule.groupCount,
               currency, rule.minimumAmountMinor, rule.minimumMicros, promotion.channel,
               rule.customerGroup, rule.priority, rule.exclusiveGroup, rule.lowersTaxBase, from, to,
               promotion.useLimit, tx.now());
}

Error usedUp(const Use &use)
{
    const bool byCode = !use.code.isEmpty();
    return {ErrorCode::LimitReached,
            QStringLiteral("codes"),
            {},
            {{byCode ? QStringLiteral("code") : QStringLiteral("promotion"),
              byCode ? use.code : use.promotion.toText()}}};
}

} // namespace

std::vector<PromotionRow> promotionRows(ReadTx &tx)
{
    std::vector<PromotionRow> found;
    std::unordered_map<PromotionId, std::size_t> places;
    auto rows = tx.query(kPromotions);
    while (rows.next()) {
        found.push_back(readRow(rows));
        places.emplace(found.back().rule.id, found.size() - 1);
    }
    if (found.empty())
        return found;
    auto targets = tx.query(kTargets);
    while (targets.next()) {
        const auto place = places.find(targets.value<PromotionId>(0));
        const auto kind = promotionTargetFromName(targets.value<QString>(1));
        if (place != places.end() && kind)
            found[place->second].rule.targets.push_back({*kind, targets.value<IdBytes>(2)});
    }
    auto codes = tx.query(kCodes);
    while (codes.next()) {
        const auto place = places.find(codes.value<PromotionId>(0));
        if (place != places.end())
            found[place->second].rule.codes.push_back(codes.value<QString>(1));
    }
    return found;
}

Result<PromotionId> createPromotion(WriteTx &tx, const PromotionRow &promotion)
{
    ARNOLD_CHECK(identity::require(tx, tx.actor(), Permission::PromotionsEdit));
    const PromotionRule &rule = promotion.rule;
    if (rule.name.trimmed().isEmpty())
        return Error {ErrorCode::MissingField, QStringLiteral("name")};
    if (rule.byCode == rule.codes.empty())
        return Error {ErrorCode::InvalidValue, QStringLiteral("codes")};
    if (promotion.useLimit && *promotion.useLimit < 0)
        return Error {ErrorCode::InvalidValue, QStringLiteral("use_limit")};
    ARNOLD_CHECK(PromotionTable::make({rule})); // knows which figures are impossible
    const PromotionId id = rule.id.isNull() ? PromotionId::make() : rule.id;
    insertRow(tx, id, promotion);
    for (const PromotionTarget &target : rule.targets)
        tx.execute(kInsertTarget, id, promotionTargetName(target.kind), target.id);
    for (const QString &code : rule.codes) {
        if (tx.execute(kInsertCode, normalCode(code), id) != 1)
            return Error {ErrorCode::Conflict, QStringLiteral("codes")};
    }
    shop::bumpRules(tx);
    audit::append(tx,
                  {.action = "promotion.create",
                   .subjectKind = "promotion",
                   .subject = id.bytes(),
                   .after = {{QStringLiteral("name"), rule.name},
                             {QStringLiteral("by_code"), rule.byCode}}});
    events::announce(tx, {"promotion.created", "promotion", id.bytes()});
    return id;
}

Result<void> archivePromotion(WriteTx &tx, PromotionId id)
{
    ARNOLD_CHECK(identity::require(tx, tx.actor(), Permission::PromotionsEdit));
    if (tx.execute(kArchive, tx.now(), id) != 1)
        return Error {ErrorCode::NotFound, QStringLiteral("promotion")};
    shop::bumpRules(tx);
    audit::append(
            tx, {.action = "promotion.archive", .subjectKind = "promotion", .subject = id.bytes()});
    events::announce(tx, {"promotion.archived", "promotion", id.bytes()});
    return {};
}

Result<void> countUses(WriteTx &tx, const IdBytes &order, CustomerId customer,
                       std::span<const Use> uses)
{
    // By id, so that two orders never wait for each other's rows.
    std::vector<Use> sorted(uses.begin(), uses.end());
    std::ranges::sort(sorted, {}, &Use::promotion);
    for (const Use &use : sorted) {
        const auto wasLast = tx.queryOne<bool>(kCountPromotion, use.promotion);
        if (!wasLast)
            return usedUp(use);
        if (*wasLast)
            shop::bumpRules(tx); // nobody is shown it any more
        if (!use.code.isEmpty() && tx.execute(kCountCode, normalCode(use.code)) != 1)
            return usedUp(use);
        const auto code = use.code.isEmpty() ? std::nullopt : std::optional(normalCode(use.code));
        tx.execute(kInsertUse, order, use.promotion, code, customer, use.amountMinor);
    }
    return {};
}

} // namespace arnold::promotions
