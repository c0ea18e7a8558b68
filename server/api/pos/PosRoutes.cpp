#include "server/api/pos/PosRoutes.h"

#include "core/cart/ContentPricing.h"
#include "core/selling/RulesCache.h"
#include "server/api/Once.h"
#include "server/api/Routes.h"
#include "server/api/store/StoreWriters.h"
#include "server/gateway/Cursor.h"

namespace arnold::api {
namespace {

using namespace gateway;

Shape registerShape()
{
    return Shape::named(
            "Register",
            Shape::object({required("id", Shape::id()), required("code", Shape::text(1, 20)),
                           required("name", Shape::text(0, 100)),
                           required("location_id", Shape::id())}));
}

Shape shiftShape()
{
    return Shape::named(
            "Shift",
            Shape::object({required("id", Shape::id()), required("register_id", Shape::id()),
                           required("number", Shape::integer(1, INT64_MAX)),
                           required("state", Shape::text(1, 20)),
                           required("business_date", Shape::date()),
                           required("opened_at", Shape::time()),
                           required("float", Shape::money())}));
}

Shape countedShape()
{
    return Shape::named("CountedShift",
                        Shape::object({required("shift", shiftShape()),
                                       required("z_number", Shape::text(1, 60)),
                                       required("expected", Shape::money()),
                                       required("counted", Shape::money()),
                                       required("variance", Shape::money()),
                                       required("journal_head", Shape::text(1, 60))}));
}

void writeShift(JsonWriter &json, const Shift &shift)
{
    json.object([&] {
        json.field("id", shift.id);
        json.field("register_id", shift.reg);
        json.field("number", shift.number);
        json.field("state", shiftStateName(shift.state));
        json.field("business_date", shift.businessDate);
        json.field("opened_at", shift.openedAt);
        json.field("float", money(shift.floatMinor, shift.currency));
    });
}

Result<Reply> listRegisters(const Services &services, const Call &)
{
    return services.database.read([&](ReadTx &tx) -> Result<Reply> {
        const auto rules = services.rules.current(tx);
        JsonWriter json;
        json.object([&] {
            json.arrayField("items", [&] {
                for (const Register &reg : rules->registers) {
                    json.object([&] {
                        json.field("id", reg.id);
                        json.field("code", reg.code);
                        json.field("name", reg.name);
                        json.field("location_id", reg.location);
                    });
                }
            });
            json.field("next_cursor", nullptr);
        });
        return Reply::json(200, json.take());
    });
}

Result<Reply> listShifts(const Services &services, const Call &call)
{
    return services.database.read([&](ReadTx &tx) -> Result<Reply> {
        const auto rules = services.rules.current(tx);
        ARNOLD_TRY(reg, registerIn(*rules, call));
        const int limit = limitIn(call);
        ARNOLD_TRY(before, numberCursorIn(call));
        const auto shifts = till::shiftsOfRegister(tx, reg->id, before, limit);
        JsonWriter json;
        json.object([&] {
            json.arrayField("items", [&] {
                for (const Shift &shift : shifts)
                    writeShift(json, shift);
            });
            const bool more = static_cast<int>(shifts.size()) == limit;
            json.field("next_cursor",
                       more ? std::optional(QString::number(shifts.back().number)) : std::nullopt);
        });
        return Reply::json(200, json.take());
    });
}

Result<Reply> openShift(const Services &services, const Call &call)
{
    ARNOLD_CHECK(mustBeSomebody(call));
    const auto key = commandKeyOf(call, actOf(call, "shift:"));
    return once(services, call.actor, key, [&](WriteTx &tx) -> Result<Reply> {
        const auto rules = services.rules.current(tx);
        ARNOLD_TRY(reg, registerIn(*rules, call));
        ARNOLD_TRY(journal, journalOf(services, tx, *reg));
        const Location &location = *rules->location(reg->location);
        const JsonValue &amount = *call.body.member("float");
        if (amount.textOf("currency") != rules->companyOf(location)->currency.code())
            return Error {ErrorCode::CurrencyMismatch, QStringLiteral("float.currency")};
        const LocalMoment moment = localMoment(location, tx.now());
        ARNOLD_TRY(shift,
                   till::openShift(tx, journal,
                                   {reg->id, amount.integerOf("amount"),
                                    businessDateText(moment.businessDate)}));
        JsonWriter json;
        writeShift(json, shift);
        return Reply::json(201, json.take());
    });
}

Result<Reply> closeShift(const Services &services, const Call &call)
{
    ARNOLD_CHECK(mustBeSomebody(call));
    const auto key = commandKeyOf(call, actOf(call, "close:") + call.path(u"shift"));
    return once(services, call.actor, key, [&](WriteTx &tx) -> Result<Reply> {
        const auto rules = services.rules.current(tx);
        ARNOLD_TRY(reg, registerIn(*rules, call));
        ARNOLD_TRY(shift, shiftIn(tx, *reg, call));
        ARNOLD_TRY(journal, journalOf(services, tx, *reg));
        ARNOLD_CHECK(till::closeToSales(tx, journal, shift.id));
        JsonWriter json;
        writeShift(json, till::shift(tx, shift.id).value_or(shift));
        return Reply::json(201, json.take());
    });
}

void writeCounted(JsonWriter &json, const till::CountedShift &counted)
{
    const Currency currency = counted.shift.currency;
    json.object([&] {
        json.name("shift");
        writeShift(json, counted.shift);
        json.field("z_number", counted.z.numberText);
        json.field("expected", money(counted.figures.figures.expectedMinor, currency));
        json.field("counted", money(counted.figures.countedMinor, currency));
        json.field("variance", money(counted.figures.varianceMinor, currency));
        json.field("journal_head", journal::headText(counted.head));
    });
}

Result<Reply> countShift(const Services &services, const Call &call)
{
    ARNOLD_CHECK(mustBeSomebody(call));
    const auto key = commandKeyOf(call, actOf(call, "count:") + call.path(u"shift"));
    return once(services, call.actor, key, [&](WriteTx &tx) -> Result<Reply> {
        const auto rules = services.rules.current(tx);
        ARNOLD_TRY(reg, registerIn(*rules, call));
        ARNOLD_TRY(shift, shiftIn(tx, *reg, call));
        ARNOLD_TRY(journal, journalOf(services, tx, *reg));
        const JsonValue &amount = *call.body.member("counted");
        if (amount.textOf("currency") != shift.currency.code())
            return Error {ErrorCode::CurrencyMismatch, QStringLiteral("counted.currency")};
        const Location &location = *rules->location(reg->location);
        till::NewCount count;
        count.shift = shift.id;
        count.looseMinor = amount.integerOf("amount");
        count.note = call.body.textOf("note");
        count.seller = books::sellerJson(*rules->companyOf(location), location);
        count.utcOffsetSeconds = localMoment(location, tx.now()).utcOffsetSeconds;
        ARNOLD_TRY(counted, till::countShift(tx, journal, count));
        JsonWriter json;
        writeCounted(json, counted);
        return Reply::json(201, json.take());
    });
}

} // namespace

Result<const Register *> registerIn(const ShopRules &rules, const Call &call)
{
    const auto id = RegisterId::fromText(call.path(u"register"));
    const Register *reg = id ? rules.registerOf(*id) : nullptr;
    if (!reg)
        return ErrorCode::NotFound;
    return reg;
}

Result<Shift> shiftIn(ReadTx &tx, const Register &reg, const Call &call)
{
    const auto id = ShiftId::fromText(call.path(u"shift"));
    const auto shift = id ? till::shift(tx, *id) : std::nullopt;
    if (!shift || shift->reg != reg.id)
        return ErrorCode::NotFound;
    return *shift;
}

Result<journal::Writer> journalOf(const Services &services, ReadTx &tx, const Register &reg)
{
    if (!services.signer)
        return ErrorCode::ReadOnly;
    return journal::open(tx, reg.id.bytes(), *services.signer);
}

Result<void> mustBeSomebody(const Call &call)
{
    if (call.actor.kind != ActorKind::Staff)
        return ErrorCode::NotPermitted;
    return {};
}

QString actOf(const Call &call, const char *act)
{
    return QLatin1String(act) + call.path(u"register") + u':' + call.actorText();
}

std::vector<Route> posRoutes()
{
    std::vector<Route> routes;
    routes.emplace_back(Method::Get, "/api/v1/pos/registers", "posListRegisters",
                        "The shop's registers", Access::with(Permission::RegistersRead),
                        RequestBody::none(),
                        std::vector<Answer> {{200, Shape::page(registerShape()), "all of them"}},
                        listRegisters);
    routes.emplace_back(Method::Get, "/api/v1/pos/registers/{register}/shifts", "posListShifts",
                        "Shifts of a register, newest first", Access::with(Permission::ShiftsRead),
                        RequestBody::none(),
                        std::vector<Answer> {{200, Shape::page(shiftShape()), "a page"}},
                        listShifts)
            .withQuery({{"limit", Presence::Optional, Shape::integer(1, 100), "20 unless told"},
                        {"cursor", Presence::Optional, Shape::text(1, 20),
                         "next_cursor of the page before"}});
    routes.emplace_back(Method::Post, "/api/v1/pos/registers/{register}/shifts", "posOpenShift",
                        "Opens a shift with its float", Access::with(Permission::ShiftsOpen),
                        RequestBody::of(Shape::object({required("float", Shape::money())})),
                        std::vector<Answer> {{201, shiftShape(), "the shift"}}, openShift)
            .idempotent();
    routes.emplace_back(Method::Post, "/api/v1/pos/registers/{register}/shifts/{shift}/close",
                        "posCloseShift", "No sale in this shift from now on",
                        Access::with(Permission::ShiftsClose), RequestBody::none(),
                        std::vector<Answer> {{201, shiftShape(), "the shift"}}, closeShift)
            .idempotent();
    routes.emplace_back(
                  Method::Post, "/api/v1/pos/registers/{register}/shifts/{shift}/count",
                  "posCountShift", "Counts the drawer of a closed shift and issues its Z",
                  Access::with(Permission::ShiftsClose),
                  RequestBody::of(Shape::object({required("counted", Shape::money()),
                                                 optional("note", Shape::text(0, 500))})),
                  std::vector<Answer> {{201, countedShape(), "what should be there, and what is"}},
                  countShift)
            .idempotent();
    addTillSaleRoutes(routes);
    return routes;
}

} // namespace arnold::api
