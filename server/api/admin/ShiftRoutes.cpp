#include "core/books/Documents.h"
#include "core/identity/Identity.h"
#include "core/selling/RulesCache.h"
#include "server/api/admin/AdminRoutes.h"
#include "server/api/pos/PosRoutes.h"
#include "server/api/store/StoreWriters.h"
#include "server/gateway/Cursor.h"
#include "server/gateway/Services.h"

namespace arnold::api {
namespace {

using namespace gateway;

std::vector<ShapeField> headFields()
{
    return {required("id", Shape::id()),
            required("register_id", Shape::id()),
            required("number", Shape::integer(1, INT64_MAX)),
            required("state", Shape::text(1, 20)),
            required("business_date", Shape::date()),
            required("opened_at", Shape::time()),
            required("opened_by", Shape::nullable(Shape::id())),
            required("closed_at", Shape::nullable(Shape::time())),
            required("closed_by", Shape::nullable(Shape::id())),
            required("z_document_id", Shape::nullable(Shape::id()))};
}

Shape drawerShape()
{
    return Shape::object({required("float", Shape::money()), required("cash_sales", Shape::money()),
                          required("cash_refunds", Shape::money()),
                          required("pay_ins", Shape::money()), required("pay_outs", Shape::money()),
                          required("drops", Shape::money()), required("lifts", Shape::money()),
                          required("expected", Shape::money()),
                          required("counted", Shape::nullable(Shape::money())),
                          required("variance", Shape::nullable(Shape::money()))});
}

Shape figuresShape()
{
    const Shape tax = Shape::object(
            {required("code", Shape::text(0, 40)), required("rate", Shape::text(1, 20)),
             required("base", Shape::money()), required("amount", Shape::money())});
    const Shape tender = Shape::object({required("tender", Shape::text(1, 30)),
                                        required("count", Shape::integer(0, INT64_MAX)),
                                        required("amount", Shape::money())});
    return Shape::object(
            {required("report", Shape::word({QStringLiteral("x"), QStringLiteral("z")})),
             required("documents", Shape::integer(0, INT64_MAX)),
             required("first_number", Shape::text(0, 60)),
             required("last_number", Shape::text(0, 60)), required("sales", Shape::money()),
             required("returns", Shape::money()), required("discount", Shape::money()),
             required("tax", Shape::money()), required("total", Shape::money()),
             required("cash_rounding", Shape::money()), required("tip", Shape::money()),
             required("taxes", Shape::list(tax, 1000)),
             required("tenders", Shape::nullable(Shape::list(tender, 100))),
             required("drawer", Shape::nullable(drawerShape()))});
}

Shape shiftShape()
{
    auto fields = headFields();
    fields.push_back(required("figures", figuresShape()));
    return Shape::named("AdminShift", Shape::object(std::move(fields)));
}

Shape headShape()
{
    return Shape::named("AdminShiftHead", Shape::object(headFields()));
}

void writeHeadFields(JsonWriter &json, const Shift &shift)
{
    json.field("id", shift.id);
    json.field("register_id", shift.reg);
    json.field("number", shift.number);
    json.field("state", shiftStateName(shift.state));
    json.field("business_date", shift.businessDate);
    json.field("opened_at", shift.openedAt);
    json.field("opened_by", shift.openedBy);
    json.field("closed_at", shift.closedAt);
    json.field("closed_by", shift.closedBy);
    json.field("z_document_id", shift.zDocument);
}

// What a shift's report says: X while it runs, the Z that was frozen when it was counted.
struct Report {
    ShiftFigures figures = {};
    std::optional<ZFigures> z = {};
    bool showsDrawer = false; // a count stays blind for whoever may not see what should be there
};

Result<Report> reportOf(ReadTx &tx, const Shift &shift, const Actor &actor)
{
    if (shift.state != ShiftState::Counted)
        return Report {till::figures(tx, shift), std::nullopt,
                       identity::require(tx, actor, Permission::CashSeeExpected).has_value()};
    const auto document = books::document(tx, shift.zDocument);
    auto z = document ? till::zFromJson(document->content) : std::nullopt;
    if (!z)
        return ErrorCode::Internal;
    ShiftFigures figures = z->figures;
    return Report {std::move(figures), std::move(z), true};
}

void writeDrawer(JsonWriter &json, const Report &report, Currency currency)
{
    const ShiftFigures &figures = report.figures;
    const auto amount = [&](const char *name, std::int64_t minor) {
        json.field(name, money(minor, currency));
    };
    json.objectField("drawer", [&] {
        amount("float", figures.floatMinor);
        amount("cash_sales", figures.cashSalesMinor);
        amount("cash_refunds", figures.cashRefundsMinor);
        amount("pay_ins", figures.payInsMinor);
        amount("pay_outs", figures.payOutsMinor);
        amount("drops", figures.dropsMinor);
        amount("lifts", figures.liftsMinor);
        amount("expected", figures.expectedMinor);
        const auto counted = [&](std::int64_t minor) {
            return report.z ? std::optional(money(minor, currency)) : std::nullopt;
        };
        json.field("counted", counted(report.z ? report.z->countedMinor : 0));
        json.field("variance", counted(report.z ? report.z->varianceMinor : 0));
    });
}

void writeTendersAndDrawer(JsonWriter &json, const Report &report, Currency currency)
{
    if (!report.showsDrawer) {
        json.field("tenders", nullptr);
        json.field("drawer", nullptr);
        return;
    }
    json.arrayField("tenders", [&] {
        for (const ShiftFigures::ByTender &tender : report.figures.tenders) {
            json.object([&] {
                json.field("tender", tenderName(tender.tender));
                json.field("count", tender.count);
                json.field("amount", money(tender.amountMinor, currency));
            });
        }
    });
    writeDrawer(json, report, currency);
}

void writeFigures(JsonWriter &json, const Report &report, Currency currency)
{
    const ShiftFigures &figures = report.figures;
    json.objectField("figures", [&] {
        json.field("report", report.z ? "z" : "x");
        json.field("documents", figures.documents);
        json.field("first_number", figures.firstNumber);
        json.field("last_number", figures.lastNumber);
        json.field("sales", money(figures.salesMinor, currency));
        json.field("returns", money(figures.returnsMinor, currency));
        json.field("discount", money(figures.discountMinor, currency));
        json.field("tax", money(figures.taxMinor, currency));
        json.field("total", money(figures.totalMinor, currency));
        json.field("cash_rounding", money(figures.cashRoundingMinor, currency));
        json.field("tip", money(figures.tipMinor, currency));
        json.arrayField("taxes", [&] {
            for (const ShiftFigures::ByTax &tax : figures.taxes) {
                json.object([&] {
                    json.field("code", tax.code);
                    json.field("rate", percentText(tax.ratePpm));
                    json.field("base", money(tax.baseMinor, currency));
                    json.field("amount", money(tax.amountMinor, currency));
                });
            }
        });
        writeTendersAndDrawer(json, report, currency);
    });
}

Result<Reply> listShifts(const Services &services, const Call &call)
{
    ARNOLD_TRY(before, numberCursorIn(call));
    const int limit = limitIn(call);
    return services.database.read([&](ReadTx &tx) -> Result<Reply> {
        const auto rules = services.rules.current(tx);
        ARNOLD_TRY(reg, registerIn(*rules, call));
        const auto shifts = till::shiftsOfRegister(tx, reg->id, before, limit);
        const bool more = static_cast<int>(shifts.size()) == limit;
        JsonWriter json;
        json.object([&] {
            json.arrayField("items", [&] {
                for (const Shift &shift : shifts)
                    json.object([&] { writeHeadFields(json, shift); });
            });
            json.field("next_cursor",
                       more ? std::optional(QString::number(shifts.back().number)) : std::nullopt);
        });
        return Reply::json(200, json.take());
    });
}

Result<Reply> showShift(const Services &services, const Call &call)
{
    return services.database.read([&](ReadTx &tx) -> Result<Reply> {
        const auto rules = services.rules.current(tx);
        ARNOLD_TRY(reg, registerIn(*rules, call));
        ARNOLD_TRY(shift, shiftIn(tx, *reg, call));
        ARNOLD_TRY(report, reportOf(tx, shift, call.actor));
        JsonWriter json;
        json.object([&] {
            writeHeadFields(json, shift);
            writeFigures(json, report, shift.currency);
        });
        return Reply::json(200, json.take());
    });
}

} // namespace

void addAdminShiftRoutes(std::vector<Route> &routes)
{
    routes.emplace_back(Method::Get, "/api/v1/admin/registers/{register}/shifts", "adminListShifts",
                        "Shifts of a register, newest first", Access::with(Permission::ShiftsRead),
                        RequestBody::none(),
                        std::vector<Answer> {{200, Shape::page(headShape()), "a page"}}, listShifts)
            .withQuery({{"limit", Presence::Optional, Shape::integer(1, 100), "20 unless told"},
                        {"cursor", Presence::Optional, Shape::text(1, 20),
                         "next_cursor of the page before"}});
    routes.emplace_back(
            Method::Get, "/api/v1/admin/registers/{register}/shifts/{shift}", "adminShowShift",
            "A shift's X while it runs, its Z once it is counted. Drawer and tenders of a shift "
            "that is not counted only for who may see what should be there",
            Access::with(Permission::ShiftsRead), RequestBody::none(),
            std::vector<Answer> {{200, shiftShape(), "the shift with its figures"}}, showShift);
}

} // namespace arnold::api
