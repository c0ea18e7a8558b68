#include "core/events/Changes.h"
#include "core/inventory/Movements.h"

#include "core/catalog/CatalogStore.h"
#include "core/events/Outbox.h"
#include "core/identity/Identity.h"
#include "core/inventory/Cost.h"
#include "core/shop/ShopStore.h"
#include "core/storage/ActorNames.h"

#include <algorithm>
#include <array>

namespace arnold {
namespace {

constexpr std::array kReasons {"opening", "receipt",    "sale",     "return", "shipment",
                               "count",   "adjustment", "transfer", "damage", "cost_variance"};

} // namespace

QString movementReasonName(MovementReason reason)
{
    return QString::fromLatin1(kReasons[static_cast<std::size_t>(reason)]);
}

std::optional<MovementReason> movementReasonFromName(QStringView name)
{
    for (std::size_t i = 0; i < kReasons.size(); ++i) {
        if (name == QLatin1String(kReasons[i]))
            return static_cast<MovementReason>(i);
    }
    return std::nullopt;
}

namespace inventory {
namespace {

#define ARNOLD_COMPANY_LEVELS                                                                      \
    "SELECT l.location_id, l.on_hand_micros, l.reserved_micros, l.allocated_micros, l.value_e4, "  \
    "l.last_cost_e4 FROM stock_level l JOIN location o ON o.id = l.location_id "                   \
    "WHERE l.variant_id = ? AND o.company_id = (SELECT company_id FROM location WHERE id = ?) "    \
    "ORDER BY l.location_id"

constexpr auto kCompanyLevels = ARNOLD_COMPANY_LEVELS;
// Several may write at once there: who books a variant's value holds its levels.
constexpr auto kCompanyLevelsLocked = ARNOLD_COMPANY_LEVELS " FOR UPDATE OF l";
constexpr auto kChangeLevel =
        "INSERT INTO stock_level (variant_id, location_id, on_hand_micros, value_e4, "
        "last_cost_e4, updated_at) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (variant_id, location_id) DO UPDATE SET "
        "on_hand_micros = stock_level.on_hand_micros + excluded.on_hand_micros, "
        "value_e4 = stock_level.value_e4 + excluded.value_e4, "
        "last_cost_e4 = excluded.last_cost_e4, updated_at = excluded.updated_at "
        "RETURNING on_hand_micros, on_hand_micros - reserved_micros - allocated_micros, "
        "reserved_micros + allocated_micros";
constexpr auto kSetLastCost =
        "UPDATE stock_level SET last_cost_e4 = ? WHERE variant_id = ? AND location_id = ?";
constexpr auto kInsertMovement =
        "INSERT INTO stock_movement (id, variant_id, location_id, quantity_micros, value_e4, "
        "reason, document_id, document_line, fulfilment_id, serial, actor_kind, actor_id, "
        "occurred_at, booked_at, note, origin, origin_sequence, command_key) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (command_key) DO NOTHING";
constexpr auto kOpenLevel =
        "INSERT INTO stock_level (variant_id, location_id, on_hand_micros, value_e4, "
        "last_cost_e4, updated_at) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (variant_id, location_id) DO NOTHING";
constexpr auto kOutgoing =
        "SELECT CAST(COALESCE(-SUM(quantity_micros), 0) AS bigint), "
        "CAST(COALESCE(-SUM(value_e4), 0) AS bigint) FROM stock_movement "
        "WHERE document_id = ? AND document_line = ? AND variant_id = ? AND quantity_micros < 0";
constexpr auto kMovementsOf =
        "SELECT id, quantity_micros, value_e4, reason, occurred_at, note FROM stock_movement "
        "WHERE variant_id = ? AND location_id = ? AND id < ? ORDER BY id DESC LIMIT ?";

std::optional<IdBytes> orNull(const IdBytes &id)
{
    return id == IdBytes {} ? std::nullopt : std::optional(id);
}

std::optional<QString> orNull(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

struct CompanyLevels {
    CompanyStock stock = {};
    std::vector<LocationId> locations = {};
};

CompanyLevels companyLevels(WriteTx &tx, VariantId variant, LocationId location)
{
    CompanyLevels found;
    const auto sql = tx.dialect() == Dialect::Sqlite ? kCompanyLevels : kCompanyLevelsLocked;
    auto rows = tx.query(sql, variant, location);
    while (rows.next()) {
        found.locations.push_back(rows.value<LocationId>(0));
        found.stock.quantityMicros += rows.value<std::int64_t>(1);
        found.stock.valueE4 += rows.value<std::int64_t>(4);
        found.stock.lastCostE4 = std::max(found.stock.lastCostE4, rows.value<std::int64_t>(5));
    }
    return found;
}

// False when the command key was used before.
bool insertRow(WriteTx &tx, MovementId id, const NewMovement &movement, std::int64_t valueE4)
{
    const Actor &actor = tx.actor();
    tx.changed(changes::variant(movement.variant));
    return tx.execute(kInsertMovement, id, movement.variant, movement.location,
                      movement.quantityMicros, valueE4, movementReasonName(movement.reason),
                      orNull(movement.document), movement.documentLine, orNull(movement.fulfilment),
                      orNull(movement.serial), actorKindName(actor.kind), orNull(actor.id),
                      movement.occurredAt.value_or(tx.now()), tx.now(), orNull(movement.note),
                      orNull(movement.origin), movement.originSequence, orNull(movement.commandKey))
            == 1;
}

void insertVariance(WriteTx &tx, const NewMovement &receipt, std::int64_t varianceE4)
{
    NewMovement variance;
    variance.variant = receipt.variant;
    variance.location = receipt.location;
    variance.reason = MovementReason::CostVariance;
    variance.document = receipt.document;
    variance.documentLine = receipt.documentLine;
    variance.occurredAt = receipt.occurredAt;
    insertRow(tx, MovementId::make(), variance, varianceE4);
}

// A promise that held until this movement and does not any more is somebody's task.
bool breaksPromise(const NewMovement &movement, std::int64_t availableAfter, std::int64_t promised)
{
    return movement.quantityMicros < 0 && promised > 0 && availableAfter < 0
            && availableAfter - movement.quantityMicros >= 0;
}

void addBrokenTask(WriteTx &tx, const NewMovement &movement, std::int64_t availableAfter)
{
    const QString detail = QStringLiteral("{\"location\":\"%1\",\"missing_micros\":%2}")
                                   .arg(movement.location.toText())
                                   .arg(-availableAfter);
    shop::addTask(tx,
                  {QStringLiteral("broken_allocation"), QStringLiteral("variant"),
                   movement.variant.bytes(), detail.toUtf8()});
}

Result<BookedMovement> bookOne(WriteTx &tx, const NewMovement &movement,
                               const CompanyLevels &company)
{
    ARNOLD_TRY(cost,
               costOfMovement(company.stock,
                              {movement.quantityMicros, movement.unitCostE4, movement.valueE4}));
    BookedMovement booked;
    booked.id = movement.id.isNull() ? MovementId::make() : movement.id;
    booked.valueE4 = cost.valueE4;
    booked.varianceE4 = cost.varianceE4;
    if (!insertRow(tx, booked.id, movement, cost.valueE4))
        return Error {ErrorCode::AlreadyDone, QStringLiteral("command_key")};
    if (cost.varianceE4 != 0)
        insertVariance(tx, movement, cost.varianceE4);
    const auto change = checkedAdd(cost.valueE4, cost.varianceE4);
    if (!change)
        return ErrorCode::Overflow;
    const auto after = tx.queryOne<std::int64_t, std::int64_t, std::int64_t>(
            kChangeLevel, movement.variant, movement.location, movement.quantityMicros, *change,
            cost.lastCostE4, tx.now());
    if (!after)
        return ErrorCode::StorageFailed; // the fault itself takes its place
    booked.onHandMicros = std::get<0>(*after);
    booked.availableMicros = std::get<1>(*after);
    booked.brokeAllocation = breaksPromise(movement, booked.availableMicros, std::get<2>(*after));
    if (booked.brokeAllocation)
        addBrokenTask(tx, movement, booked.availableMicros);
    if (cost.lastCostE4 != company.stock.lastCostE4) {
        for (const LocationId &location : company.locations) {
            if (location != movement.location)
                tx.execute(kSetLastCost, cost.lastCostE4, movement.variant, location);
        }
    }
    return booked;
}

// The whole itself has no level: its components move. Their costs are their own.
Result<BookedMovement> bookComponents(WriteTx &tx, const NewMovement &movement)
{
    BookedMovement all;
    all.onHandMicros = std::numeric_limits<std::int64_t>::max();
    all.availableMicros = all.onHandMicros;
    int position = 0;
    for (const VariantComponent &component : catalog::componentsOf(tx, movement.variant)) {
        NewMovement part = movement;
        const auto micros = mulDiv(component.quantityMicros, movement.quantityMicros,
                                   Quantity::kMicrosPerUnit, RoundingMode::HalfUp);
        if (!micros)
            return ErrorCode::Overflow;
        part.id = {};
        part.variant = component.variant;
        part.quantityMicros = *micros;
        part.unitCostE4 = std::nullopt;
        part.valueE4 = std::nullopt;
        if (!movement.commandKey.isEmpty())
            part.commandKey += QLatin1Char(':') + QString::number(position);
        ++position;
        ARNOLD_TRY(booked, bookMovement(tx, part));
        all.id = booked.id;
        all.valueE4 += booked.valueE4;
        all.varianceE4 += booked.varianceE4;
        all.onHandMicros = std::min(all.onHandMicros, booked.onHandMicros);
        all.availableMicros = std::min(all.availableMicros, booked.availableMicros);
        all.brokeAllocation |= booked.brokeAllocation;
    }
    return all;
}

} // namespace

Result<BookedMovement> bookMovement(WriteTx &tx, const NewMovement &movement)
{
    const CompanyLevels company = companyLevels(tx, movement.variant, movement.location);
    // Only what has never lain anywhere can be a whole of components: one read less in each sale.
    if (company.locations.empty()) {
        const auto variant = catalog::variant(tx, movement.variant);
        if (variant && variant->tracking == Tracking::Components)
            return bookComponents(tx, movement);
    }
    return bookOne(tx, movement, company);
}

std::optional<OutgoingCost> outgoingCost(ReadTx &tx, const IdBytes &document, int documentLine,
                                         VariantId variant)
{
    const auto sums = tx.queryOne<std::int64_t, std::int64_t>(kOutgoing, document, documentLine,
                                                              variant);
    if (!sums || std::get<0>(*sums) == 0)
        return std::nullopt;
    return OutgoingCost {std::get<0>(*sums), std::get<1>(*sums)};
}

Result<void> insertOpeningStock(WriteTx &tx, const OpeningStock &stock)
{
    const auto value = valueOfE4(stock.quantityMicros, stock.unitCostE4);
    if (!value)
        return ErrorCode::Overflow;
    if (tx.execute(kOpenLevel, stock.variant, stock.location, stock.quantityMicros, *value,
                   stock.unitCostE4, tx.now())
        != 1)
        return Error {ErrorCode::Conflict, QStringLiteral("level")};
    NewMovement movement;
    movement.variant = stock.variant;
    movement.location = stock.location;
    movement.quantityMicros = stock.quantityMicros;
    movement.reason = MovementReason::Opening;
    insertRow(tx, MovementId::make(), movement, *value);
    return {};
}

std::vector<StockMovement> movementsOf(ReadTx &tx, VariantId variant, LocationId location,
                                       std::optional<MovementId> before, int limit)
{
    IdBytes last;
    last.fill(0xff);
    std::vector<StockMovement> found;
    auto rows = tx.query(kMovementsOf, variant, location, before ? before->bytes() : last, limit);
    while (rows.next()) {
        StockMovement movement;
        movement.id = rows.value<MovementId>(0);
        movement.variant = variant;
        movement.location = location;
        movement.quantityMicros = rows.value<std::int64_t>(1);
        movement.valueE4 = rows.value<std::int64_t>(2);
        movement.reason = movementReasonFromName(rows.value<QString>(3)).value();
        movement.occurredAt = rows.value<Instant>(4);
        movement.note = rows.value<QString>(5);
        found.push_back(std::move(movement));
    }
    return found;
}

} // namespace inventory
} // namespace arnold
