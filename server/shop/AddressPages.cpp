#include "core/selling/RulesCache.h"
#include "server/api/store/Mine.h"
#include "server/shop/AccountPages.h"
#include "server/shop/Page.h"
#include "server/shop/Shown.h"

#include <QJsonArray>

#include <algorithm>

namespace arnold::shop {
namespace {

using namespace gateway;
using Kind = Field::Kind;

// What a form asks of an address, and how browsers fill it in.
struct Asked {
    const char *name;
    QString Address::*part;
    const char *autocomplete;
    bool isRequired;
    int mostChars;
};
constexpr Asked kAsked[] = {
        {"first_name", &Address::firstName, "given-name", false, 200},
        {"last_name", &Address::lastName, "family-name", true, 200},
        {"company", &Address::company, "organization", false, 200},
        {"line1", &Address::line1, "address-line1", true, 200},
        {"line2", &Address::line2, "address-line2", false, 200},
        {"postal_code", &Address::postalCode, "postal-code", false, 60},
        {"city", &Address::city, "address-level2", true, 200},
        {"province", &Address::province, "address-level1", false, 200},
        {"country", &Address::country, "country", true, 2},
        {"phone", &Address::phone, "tel", false, 60},
};

std::vector<std::pair<QString, QString>> countriesOf(const ShopRules &rules, const QString &more)
{
    std::vector<std::pair<QString, QString>> countries;
    const auto add = [&](const QString &code) {
        const auto same = [&](const auto &known) { return known.first == code; };
        if (!code.isEmpty() && std::none_of(countries.begin(), countries.end(), same))
            countries.emplace_back(code, countryName(code));
    };
    for (const Region &region : rules.regions) {
        for (const QString &code : region.countries)
            add(code);
    }
    add(more);
    return countries;
}

struct AddressPage {
    QString title;
    QByteArray action; // path
    Address address = {};
    std::optional<Error> error = {};
};

Result<Reply> addressPage(const Visit &visit, const AddressPage &wanted)
{
    ARNOLD_TRY(countries,
               visit.services.database.read(
                       [&](ReadTx &tx) -> Result<std::vector<std::pair<QString, QString>>> {
                           return countriesOf(*visit.services.rules.current(tx),
                                              wanted.address.country);
                       }));
    Form form {wanted.action.constData(), {}, visit.text("common", "save"), false, wanted.error};
    for (const Asked &asked : kAsked) {
        Field field {.name = asked.name,
                     .label = visit.text("fields", asked.name),
                     .value = wanted.address.*asked.part,
                     .autocomplete = asked.autocomplete,
                     .isRequired = asked.isRequired,
                     .mostChars = asked.mostChars};
        if (asked.part == &Address::country && !countries.empty()) {
            field.kind = Kind::Choice;
            field.choices = countries;
        } else if (asked.part == &Address::phone) {
            field.kind = Kind::Telephone;
        }
        form.fields.push_back(std::move(field));
    }
    return formPage(visit,
                    {wanted.title, {}, form, "form_page", backTo(visit, "/account/addresses")});
}

Address typed(const Call &call)
{
    Address address;
    for (const Asked &asked : kAsked)
        address.*asked.part = call.body.textOf(asked.name).trimmed();
    return address;
}

std::vector<ShapeField> addressFields()
{
    std::vector<ShapeField> fields;
    for (const Asked &asked : kAsked)
        fields.push_back(optional(asked.name, Shape::text(0, asked.mostChars)));
    return fields;
}

Result<CustomerAddressId> idIn(const Call &call)
{
    const auto id = CustomerAddressId::fromText(call.path(u"address"));
    if (!id)
        return ErrorCode::NotFound;
    return *id;
}

Result<Reply> showAddresses(const Services &services, const Call &call)
{
    ARNOLD_TRY(visit, visitOf(services, call));
    ARNOLD_TRY(all, services.database.read([&](ReadTx &tx) -> Result<std::vector<CustomerAddress>> {
        return customers::addresses(tx, api::meOf(call));
    }));
    QJsonArray addresses;
    for (const CustomerAddress &entry : all) {
        const QStringList lines = addressLines(entry.address);
        const auto about = [&](const char *act) {
            return visit.text("addresses", act) + QStringLiteral(": ") + lines.first();
        };
        addresses.append(QJsonObject {{"id", entry.id.toText()},
                                      {"lines", asLines(lines)},
                                      {"editLabel", about("edit")},
                                      {"removeLabel", about("remove")}});
    }
    QJsonObject view = backTo(visit, "/account");
    view.insert("title", visit.text("addresses", "title"));
    view.insert("hasAny", !all.empty());
    view.insert("addresses", addresses);
    view.insert("isWide", true);
    return page(visit, 200, "addresses", view);
}

Result<Reply> showNewAddress(const Services &services, const Call &call)
{
    ARNOLD_TRY(visit, visitOf(services, call));
    return addressPage(visit,
                       {visit.text("addresses", "new_title"), "/account/addresses/new", {}, {}});
}

Result<Reply> addAddress(const Services &services, const Call &call)
{
    ARNOLD_TRY(visit, visitOf(services, call));
    const Address address = typed(call);
    const auto added = services.database.write(call.actor, [&](WriteTx &tx) {
        return api::addMyAddress(tx, api::meOf(call), address);
    });
    if (!added)
        return addressPage(visit,
                           {visit.text("addresses", "new_title"), "/account/addresses/new", address,
                            added.error()});
    return leadTo("/account/addresses?done=saved");
}

Result<Reply> showAddress(const Services &services, const Call &call)
{
    ARNOLD_TRY(id, idIn(call));
    ARNOLD_TRY(visit, visitOf(services, call));
    ARNOLD_TRY(entry, services.database.read([&](ReadTx &tx) {
        return api::myAddress(tx, api::meOf(call), id);
    }));
    return addressPage(visit,
                       {visit.text("addresses", "edit_title"),
                        "/account/addresses/" + id.toText().toLatin1(),
                        entry.address,
                        {}});
}

Result<Reply> saveAddress(const Services &services, const Call &call)
{
    ARNOLD_TRY(id, idIn(call));
    ARNOLD_TRY(visit, visitOf(services, call));
    Address changed;
    const auto saved = services.database.write(call.actor, [&](WriteTx &tx) -> Result<void> {
        ARNOLD_TRY(entry, api::myAddress(tx, api::meOf(call), id));
        for (const Asked &asked : kAsked) // what is not asked for stays
            entry.address.*asked.part = typed(call).*asked.part;
        changed = entry.address;
        return api::changeMyAddress(tx, api::meOf(call), entry);
    });
    if (!saved && saved.error().code == ErrorCode::NotFound)
        return saved.error();
    if (!saved)
        return addressPage(visit,
                           {visit.text("addresses", "edit_title"),
                            "/account/addresses/" + id.toText().toLatin1(), changed,
                            saved.error()});
    return leadTo("/account/addresses?done=saved");
}

Result<Reply> removeAddress(const Services &services, const Call &call)
{
    ARNOLD_TRY(id, idIn(call));
    ARNOLD_CHECK(services.database.write(call.actor, [&](WriteTx &tx) {
        return customers::removeAddress(tx, api::meOf(call), id);
    }));
    return leadTo("/account/addresses?done=removed");
}

} // namespace

void addAddressPages(std::vector<Route> &routes)
{
    const Access mine = Access::visitingCustomer();
    addPage(routes, "/account/addresses", "showAddressesPage", "Their addresses", mine,
            showAddresses)
            .withQuery({{"done", Presence::Optional, Shape::text(0, 40), "what it confirms"}});
    addPage(routes, "/account/addresses/new", "showNewAddressPage", "Asks for an address", mine,
            showNewAddress);
    addAct(routes, "/account/addresses/new", "addAddressByPage", "One more address", mine,
           addressFields(), addAddress);
    addPage(routes, "/account/addresses/{address}", "showAddressPage", "One of their addresses",
            mine, showAddress);
    addAct(routes, "/account/addresses/{address}", "saveAddressByPage", "Saves it", mine,
           addressFields(), saveAddress);
    addAct(routes, "/account/addresses/{address}/remove", "removeAddressByPage", "Removes it", mine,
           {}, removeAddress);
}

} // namespace arnold::shop
