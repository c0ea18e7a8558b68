#include "core/customers/Accounts.h"
#include "core/orders/Orders.h"
#include "server/api/auth/AuthRoutes.h"
#include "server/api/auth/Proofs.h"
#include "server/shop/AccountPages.h"
#include "server/shop/Page.h"
#include "server/shop/Shown.h"

#include <QJsonArray>

namespace arnold::shop {
namespace {

using namespace gateway;
using Kind = Field::Kind;

struct Me {
    Customer customer;
    customers::Account account;
};

Result<Me> meIn(ReadTx &tx, const Call &call)
{
    const CustomerId id(call.actor.id);
    const auto customer = customers::byId(tx, id);
    const auto account = customers::accountOf(tx, id);
    if (!customer || !account)
        return ErrorCode::NotFound;
    return Me {*customer, *account};
}

Result<Me> meOf(const Services &services, const Call &call)
{
    return services.database.read([&](ReadTx &tx) { return meIn(tx, call); });
}

QJsonObject part(const Visit &visit, const char *name, const char *path, const QString &fact)
{
    return {{"icon", QString::fromLatin1(name)},
            {"path", QString::fromLatin1(path)},
            {"label", visit.text("account", name)},
            {"fact", fact}};
}

Result<Reply> showAccount(const Services &services, const Call &call)
{
    ARNOLD_TRY(visit, visitOf(services, call));
    return services.database.read([&](ReadTx &tx) -> Result<Reply> {
        ARNOLD_TRY(me, meIn(tx, call));
        orders::OrderFilter filter;
        filter.customer = me.customer.id;
        const auto newest = orders::list(tx, filter, 1);
        const QString lastOrder = newest.items.empty()
                ? visit.text("account", "no_orders")
                : visit.words.of("account", QStringLiteral("last_order"),
                                 {{"number", newest.items.front().numberText}});
        const auto addresses = customers::addresses(tx, me.customer.id);
        const QString address = addresses.empty()
                ? visit.text("account", "no_addresses")
                : addressLines(addresses.front().address).mid(0, 2).join(QStringLiteral(", "));
        const QJsonArray parts {
                part(visit, "orders", "/account/orders", lastOrder),
                part(visit, "addresses", "/account/addresses", address),
                part(visit, "user", "/account/profile", visit.text("account", "user_text")),
                part(visit, "security", "/account/security",
                     visit.text("account", "security_text")),
                part(visit, "consents", "/account/consents",
                     visit.text("consents", me.customer.marketingConsentAt ? "news" : "none")),
                part(visit, "data", "/account/data", visit.text("account", "data_text"))};
        return page(
                visit, 200, "account",
                {{"title",
                  visit.words.of("account", QStringLiteral("title"), {{"name", me.customer.name}})},
                 {"email", me.customer.email},
                 {"isUnproven", !me.account.verifiedAt},
                 {"isWide", true},
                 {"parts", parts}});
    });
}

Form profileForm(const Visit &visit, const std::optional<Error> &error)
{
    return {"/account/profile",
            {{.name = "name", .label = visit.text("fields", "name"), .autocomplete = "name"},
             {.name = "phone",
              .label = visit.text("fields", "phone"),
              .kind = Kind::Telephone,
              .autocomplete = "tel",
              .isRequired = false,
              .mostChars = 60},
             {.name = "locale",
              .label = visit.text("profile", "language"),
              .kind = Kind::Choice,
              .hint = visit.text("profile", "language_hint"),
              .choices = languageNames()}},
            visit.text("common", "save"),
            false,
            error};
}

Reply profilePage(const Visit &visit, Form form)
{
    return formPage(visit,
                    {visit.text("profile", "title"),
                     {},
                     std::move(form),
                     "form_page",
                     backTo(visit, "/account")});
}

Result<Reply> showProfile(const Services &services, const Call &call)
{
    ARNOLD_TRY(visit, visitOf(services, call));
    ARNOLD_TRY(me, meOf(services, call));
    Form form = profileForm(visit, {});
    const QString values[] = {me.customer.name, me.customer.phone, visit.words.language()};
    for (std::size_t i = 0; i < form.fields.size(); ++i)
        form.fields[i].value = values[i];
    return profilePage(visit, form);
}

Result<Reply> saveProfile(const Services &services, const Call &call)
{
    ARNOLD_TRY(visit, visitOf(services, call));
    const auto saved = services.database.write(call.actor, [&](WriteTx &tx) -> Result<void> {
        ARNOLD_TRY(me, meIn(tx, call));
        CustomerChange change;
        change.name = call.body.textOf("name").trimmed();
        change.phone = call.body.textOf("phone").trimmed();
        change.locale = call.body.textOf("locale");
        ARNOLD_CHECK(customers::update(tx, me.customer.id, me.customer.version, change));
        return {};
    });
    if (saved)
        return leadTo("/account/profile?done=saved");
    Form form = profileForm(visit, saved.error());
    for (Field &field : form.fields)
        field.value = call.body.textOf(field.name);
    return profilePage(visit, form);
}

Field ownPassword(const Visit &visit)
{
    return {.name = "password",
            .label = visit.text("fields", "own_password"),
            .kind = Kind::Password,
            .autocomplete = "current-password",
            .mostChars = 256};
}

Reply emailPage(const Visit &visit, const QString &now, const std::optional<Error> &error = {})
{
    Form form {"/account/email",
               {{.name = "email",
                 .label = visit.text("email", "label"),
                 .value = visit.call.body.textOf("email"),
                 .kind = Kind::Email,
                 .autocomplete = "email",
                 .mostChars = 254},
                ownPassword(visit)},
               visit.text("email", "button"),
               false,
               error};
    return formPage(visit,
                    {visit.text("email", "title"),
                     visit.words.of("email", QStringLiteral("text"), {{"email", now}}), form,
                     "form_page", backTo(visit, "/account/security")});
}

Result<Reply> showEmail(const Services &services, const Call &call)
{
    ARNOLD_TRY(proof, proofFirst(services, call, "/account/email"));
    if (proof)
        return *proof;
    ARNOLD_TRY(visit, visitOf(services, call));
    ARNOLD_TRY(me, meOf(services, call));
    return emailPage(visit, me.customer.email);
}

Result<Reply> changeEmail(const Services &services, const Call &call)
{
    ARNOLD_TRY(visit, visitOf(services, call));
    ARNOLD_TRY(me, meOf(services, call));
    const auto asked = api::askForEmailChange(
            services, call, {call.body.textOf("email"), call.body.textOf("password")});
    if (!asked)
        return emailPage(visit, me.customer.email, asked.error());
    return leadTo("/account/security?done=mail_to_new_address");
}

Reply passwordPage(const Visit &visit, const std::optional<Error> &error = {})
{
    Form form {"/account/password",
               {ownPassword(visit),
                {.name = "new_password",
                 .label = visit.text("reset_password", "label"),
                 .kind = Kind::Password,
                 .autocomplete = "new-password",
                 .mostChars = 256,
                 .hint = visit.text("register", "password_hint")}},
               visit.text("reset_password", "button"),
               false,
               error};
    return formPage(visit,
                    {visit.text("password", "title"), visit.text("password", "text"), form,
                     "form_page", backTo(visit, "/account/security")});
}

Result<Reply> showPassword(const Services &services, const Call &call)
{
    ARNOLD_TRY(proof, proofFirst(services, call, "/account/password"));
    if (proof)
        return *proof;
    ARNOLD_TRY(visit, visitOf(services, call));
    return passwordPage(visit);
}

Result<Reply> changePassword(const Services &services, const Call &call)
{
    ARNOLD_TRY(visit, visitOf(services, call));
    const auto changed = api::changeOwnPassword(
            services, call, {call.body.textOf("password"), call.body.textOf("new_password")});
    if (!changed)
        return passwordPage(visit, changed.error());
    return leadTo("/account/security?done=password_changed");
}

Result<Reply> sendVerification(const Services &services, const Call &call)
{
    ARNOLD_CHECK(api::askForVerification(services, call));
    return leadTo("/account?done=mail_sent");
}

std::vector<QString> languages()
{
    std::vector<QString> codes;
    for (const auto &[code, name] : languageNames())
        codes.push_back(code);
    return codes;
}

std::vector<Parameter> confirms()
{
    return {{"done", Presence::Optional, Shape::text(0, 40), "what the page confirms"}};
}

} // namespace

void addProfilePages(std::vector<Route> &routes)
{
    const Access mine = Access::visitingCustomer();
    addPage(routes, "/account", "showAccountPage", "An account at a glance", mine, showAccount)
            .withQuery(confirms());
    addPage(routes, "/account/profile", "showProfilePage", "Name, telephone, language", mine,
            showProfile)
            .withQuery(confirms());
    addAct(routes, "/account/profile", "saveProfileByPage", "Saves them", mine,
           {required("name", Shape::text(0, 200)), required("phone", Shape::text(0, 60)),
            required("locale", Shape::word(languages()))},
           saveProfile);
    addPage(routes, "/account/email", "showEmailPage", "Asks for a new address", mine, showEmail);
    addAct(routes, "/account/email", "changeEmailByPage", "A mail to the new address", mine,
           {required("email", Shape::text(0, 254)), required("password", Shape::text(0, 256))},
           changeEmail)
            .aboutSigningIn();
    addPage(routes, "/account/password", "showPasswordPage", "Asks for another password", mine,
            showPassword);
    addAct(routes, "/account/password", "changePasswordByPage",
           "Another password; all other sessions end", mine,
           {required("password", Shape::text(0, 256)),
            required("new_password", Shape::text(0, 256))},
           changePassword)
            .aboutSigningIn();
    addAct(routes, "/account/verification", "sendVerificationByPage",
           "Another mail that proves the address", mine, {}, sendVerification)
            .aboutSigningIn();
}

} // namespace arnold::shop
