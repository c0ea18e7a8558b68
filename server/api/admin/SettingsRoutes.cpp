#include "core/setup/ShopEdit.h"
#include "core/shop/ShopStore.h"
#include "server/api/admin/AdminRoutes.h"
#include "server/api/admin/Revision.h"
#include "server/api/store/StoreShapes.h"
#include "server/api/store/StoreWriters.h"
#include "server/gateway/Services.h"

#include <algorithm>

namespace arnold::api {
namespace {

using namespace gateway;

Shape companyShape()
{
    return Shape::named(
            "Company",
            Shape::object({required("id", Shape::id()), required("name", Shape::text(1, 200)),
                           required("legal_name", Shape::text(1, 200)),
                           required("country", Shape::country()),
                           required("currency", Shape::currency()),
                           required("vat_id", Shape::text(0, 100)),
                           required("tax_number", Shape::text(0, 100)),
                           required("registration", Shape::text(0, 200)),
                           required("address", Shape::nullable(shapes::address())),
                           required("locked_at", Shape::nullable(Shape::time())),
                           required("revision", Shape::text(1, 64))}));
}

Shape companyPatch()
{
    return Shape::object(
            {optional("name", Shape::text(1, 100)), optional("legal_name", Shape::text(1, 100)),
             optional("vat_id", Shape::text(0, 100)), optional("tax_number", Shape::text(0, 100)),
             optional("registration", Shape::text(0, 200)),
             optional("address", shapes::addressToTake())});
}

Shape settingsShape()
{
    return Shape::named("Settings",
                        Shape::object({required("name", Shape::text(0, 100)),
                                       required("locale", Shape::text(0, 35)),
                                       required("country_profile", Shape::text(0, 10)),
                                       required("retention_years", Shape::integer(0, 100)),
                                       required("staff_second_factor_required", Shape::flag()),
                                       required("companies", Shape::list(companyShape(), 1000)),
                                       required("revision", Shape::text(1, 64))}));
}

void writeCompany(JsonWriter &json, const Company &company)
{
    json.object([&] {
        json.field("id", company.id);
        json.field("name", company.name);
        json.field("legal_name", company.legalName);
        json.field("country", company.country);
        json.field("currency", company.currency.code());
        json.field("vat_id", company.vatId);
        json.field("tax_number", company.taxNumber);
        json.field("registration", company.registration);
        json.name("address");
        writeAddress(json, company.address);
        json.field("locked_at", company.lockedAt);
        json.field("revision", QString::fromLatin1(shop::revisionOf(company)));
    });
}

Result<Reply> settingsReply(ReadTx &tx)
{
    const shop::ShopSettings settings = shop::settings(tx);
    JsonWriter json;
    json.object([&] {
        json.field("name", settings.name);
        json.field("locale", settings.locale);
        json.field("country_profile", settings.countryProfile);
        json.field("retention_years", settings.retentionYears);
        json.field("staff_second_factor_required", settings.staffNeedFactor);
        json.arrayField("companies", [&] {
            for (const Company &company : shop::companies(tx))
                writeCompany(json, company);
        });
        json.field("revision", QString::fromLatin1(settings.revision()));
    });
    return withTag(Reply::json(200, json.take()), settings.revision());
}

Result<Reply> companyReply(ReadTx &tx, CompanyId id)
{
    const auto all = shop::companies(tx);
    const auto company = std::ranges::find(all, id, &Company::id);
    if (company == all.end())
        return ErrorCode::NotFound;
    JsonWriter json;
    writeCompany(json, *company);
    return withTag(Reply::json(200, json.take()), shop::revisionOf(*company));
}

Result<Reply> showSettings(const Services &services, const Call &)
{
    return services.database.read([](ReadTx &tx) { return settingsReply(tx); });
}

Result<Reply> changeSettings(const Services &services, const Call &call)
{
    shop::SettingsChange change;
    takeText(call.body, "name", change.name);
    takeText(call.body, "locale", change.locale);
    if (call.body.has("staff_second_factor_required"))
        change.staffNeedFactor = call.body.flagOf("staff_second_factor_required", false);
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        ARNOLD_CHECK(shop::changeSettings(tx, revisionIn(call), change));
        return settingsReply(tx);
    });
}

Result<CompanyId> companyIn(const Call &call)
{
    const auto id = CompanyId::fromText(call.path(u"company"));
    if (!id)
        return ErrorCode::NotFound;
    return *id;
}

Result<Reply> showCompany(const Services &services, const Call &call)
{
    ARNOLD_TRY(id, companyIn(call));
    return services.database.read([&](ReadTx &tx) { return companyReply(tx, id); });
}

Result<Reply> changeCompany(const Services &services, const Call &call)
{
    ARNOLD_TRY(id, companyIn(call));
    shop::CompanyChange change;
    takeText(call.body, "name", change.name);
    takeText(call.body, "legal_name", change.legalName);
    takeText(call.body, "vat_id", change.vatId);
    takeText(call.body, "tax_number", change.taxNumber);
    takeText(call.body, "registration", change.registration);
    if (const JsonValue *address = call.body.member("address"))
        change.address = addressOf(*address);
    return services.database.write(call.actor, [&](WriteTx &tx) -> Result<Reply> {
        ARNOLD_CHECK(shop::changeCompany(tx, id, revisionIn(call), change));
        return companyReply(tx, id);
    });
}

} // namespace

void addAdminSettingsRoutes(std::vector<Route> &routes)
{
    routes.emplace_back(Method::Get, "/api/v1/admin/settings", "adminShowSettings",
                        "What the shop was set up with, and its companies",
                        Access::with(Permission::SettingsRead), RequestBody::none(),
                        std::vector<Answer> {{200, settingsShape(), "the settings"}}, showSettings);
    routes.emplace_back(Method::Patch, "/api/v1/admin/settings", "adminChangeSettings",
                        "The shop's name and language; whether whoever works here and signs in "
                        "over the network must have a second factor, which needs a recent "
                        "authentication",
                        Access::with(Permission::SettingsEdit),
                        RequestBody::of(Shape::object(
                                {optional("name", Shape::text(1, 100)),
                                 optional("locale", Shape::text(2, 35)),
                                 optional("staff_second_factor_required", Shape::flag())})),
                        std::vector<Answer> {{200, settingsShape(), "the settings"}},
                        changeSettings)
            .matched();
    routes.emplace_back(Method::Get, "/api/v1/admin/companies/{company}", "adminShowCompany",
                        "Who sells: names, tax numbers, address",
                        Access::with(Permission::SettingsRead), RequestBody::none(),
                        std::vector<Answer> {{200, companyShape(), "the company"}}, showCompany);
    routes.emplace_back(Method::Patch, "/api/v1/admin/companies/{company}", "adminChangeCompany",
                        "Changes what the body names; country and currency stay. Documents keep "
                        "what they were issued with",
                        Access::with(Permission::SettingsEdit), RequestBody::of(companyPatch()),
                        std::vector<Answer> {{200, companyShape(), "the company"}}, changeCompany)
            .matched();
}

} // namespace arnold::api
