#include "core/identity/StepUp.h"
#include "core/selling/RulesCache.h"
#include "server/api/Base64Url.h"
#include "server/api/auth/Passkeys.h"
#include "server/gateway/Problem.h"
#include "server/shop/AccountPages.h"
#include "server/shop/BrowserSignIn.h"
#include "server/shop/Shown.h"

#include <QJsonArray>

namespace arnold::shop {
namespace {

using namespace gateway;
using Kind = Field::Kind;

// Of 2.7 KB, some ten times what authenticators answer with: four fit into what a form may be.
constexpr int kMostBase64Characters = 3'600;

// What the page's script fills in from the authenticator's answer.
std::vector<Field> filledByScript(std::initializer_list<const char *> names)
{
    std::vector<Field> fields;
    for (const char *name : names)
        fields.push_back({.name = name, .kind = Kind::Hidden});
    return fields;
}

ShapeField bytes(const char *name)
{
    return required(name, Shape::text(0, kMostBase64Characters));
}

QString text(const Call &call, const char *name)
{
    return call.body.textOf(name);
}

QByteArray bytesOf(const Call &call, const char *name)
{
    return api::fromBase64Url(text(call, name));
}

Result<Reply> showPasskeys(const Services &services, const Call &call)
{
    ARNOLD_CHECK(services.database.read(
            [&](ReadTx &tx) { return identity::requireRecent(tx, call.actor); }));
    ARNOLD_TRY(visit, visitOf(services, call));
    return services.database.read([&](ReadTx &tx) -> Result<Reply> {
        const auto rules = services.rules.current(tx);
        QJsonArray passkeys;
        for (const Passkey &each : identity::passkeysOf(tx, api::subjectOf(call))) {
            const QString used = each.usedAt ? dateTimeOf(visit, *rules, *each.usedAt)
                                             : visit.text("passkeys", "never_used");
            passkeys.append(QJsonObject {
                    {"id", each.id.toText()},
                    {"name", each.name},
                    {"since",
                     visit.words.of(
                             "security", QStringLiteral("since"),
                             {{"since", dateOf(visit, *rules, each.createdAt)}, {"used", used}})},
                    {"removeLabel",
                     visit.text("addresses", "remove") + QStringLiteral(": ") + each.name}});
        }
        QJsonObject view = backTo(visit, "/account/security");
        view.insert("title", visit.text("passkeys", "title"));
        view.insert("passkeys", passkeys);
        view.insert("hasAny", !passkeys.isEmpty());
        view.insert("isWide", true);
        return page(visit, 200, "passkeys", view);
    });
}

// Writes a challenge: a button's work, not a look's.
Result<Reply> start(const Services &services, const Call &call)
{
    ARNOLD_TRY(visit, visitOf(services, call));
    ARNOLD_TRY(creation, api::startOwnPasskey(services, call));
    QStringList known;
    for (const QByteArray &id : creation.known)
        known.append(api::base64Url(id));
    Form form {"/account/passkeys", filledByScript({"client_data", "attestation_object"}),
               visit.text("passkeys", "make")};
    form.fields.push_back({.name = "name",
                           .label = visit.text("passkeys", "name"),
                           .value = deviceWords(visit, call.agent),
                           .mostChars = 60,
                           .hint = visit.text("passkeys", "name_hint")});
    QJsonObject more = backTo(visit, "/account/passkeys");
    more.insert("challenge", api::base64Url(creation.challenge));
    more.insert("site", creation.relyingParty);
    more.insert("shopName", creation.shopName);
    more.insert("user", api::base64Url(creation.userId));
    more.insert("userName", creation.userName);
    more.insert("displayName", creation.displayName);
    more.insert("known", known.join(u','));
    return formPage(visit,
                    {visit.text("passkeys", "add"), visit.text("passkeys", "make_text"), form,
                     "passkey", more});
}

Result<Reply> add(const Services &services, const Call &call)
{
    ARNOLD_TRY(visit, visitOf(services, call));
    const auto added = api::addOwnPasskey(services, call,
                                          {text(call, "name").trimmed(),
                                           bytesOf(call, "client_data"),
                                           bytesOf(call, "attestation_object")});
    if (added)
        return leadTo("/account/passkeys?done=passkey_added");
    Error error = added.error();
    if (error.field != QLatin1String("name"))
        error.field = QStringLiteral("passkey");
    return page(visit, statusOf(error.code), "said",
                {{"title", visit.text("passkeys", "add")},
                 {"problem", visit.words.of(error)},
                 {"link",
                  QJsonObject {{"path", "/account/passkeys"},
                               {"label", visit.text("passkeys", "title")}}}});
}

Result<Reply> remove(const Services &services, const Call &call)
{
    const auto id = PasskeyId::fromText(call.path(u"passkey"));
    if (!id)
        return ErrorCode::NotFound;
    ARNOLD_CHECK(api::removeOwnPasskey(services, call, *id));
    return leadTo("/account/passkeys?done=removed");
}

Result<Reply> startSignIn(const Services &services, const Call &call)
{
    ARNOLD_TRY(visit, visitOf(services, call));
    ARNOLD_TRY(made, api::passkeyChallenge(services, call));
    Form form {"/account/sign-in/passkey",
               filledByScript({"credential_id", "client_data", "authenticator_data", "signature"}),
               visit.text("passkeys", "use")};
    form.fields.push_back({.name = "next", .value = nextOf(call), .kind = Kind::Hidden});
    return formPage(visit,
                    {visit.text("passkeys", "sign_in"),
                     visit.text("passkeys", "use_text"),
                     form,
                     "passkey",
                     {{"challenge", api::base64Url(made.challenge)}, {"site", made.relyingParty}}});
}

Result<Reply> signIn(const Services &services, const Call &call)
{
    ARNOLD_TRY(visit, visitOf(services, call));
    if (!call.keepsCookies)
        return needsTls(visit);
    const auto entered = api::enterWithPasskey(
            services, call, api::Door::Customer,
            {bytesOf(call, "credential_id"), bytesOf(call, "client_data"),
             bytesOf(call, "authenticator_data"), bytesOf(call, "signature")},
            api::Carrier::Cookie);
    if (entered)
        return signedIn(call, *entered);
    Error error = entered.error();
    error.field = QStringLiteral("passkey");
    return signInForm(visit, error);
}

} // namespace

void addPasskeyPages(std::vector<Route> &routes)
{
    const Access mine = Access::visitingCustomer();
    addPage(routes, "/account/passkeys", "showPasskeysPage", "Their passkeys", mine, showPasskeys)
            .withQuery({{"done", Presence::Optional, Shape::text(0, 40), "what it confirms"}});
    addAct(routes, "/account/passkeys/start", "startPasskeyByPage",
           "A page whose script asks the device for a passkey", mine, {}, start)
            .aboutSigningIn();
    addAct(routes, "/account/passkeys", "addPasskeyByPage", "One more passkey", mine,
           {required("name", Shape::text(0, 60)), bytes("client_data"),
            bytes("attestation_object")},
           add)
            .aboutSigningIn();
    addAct(routes, "/account/passkeys/{passkey}/remove", "removePasskeyByPage",
           "It signs nobody in any more", mine, {}, remove)
            .aboutSigningIn();
    addAct(routes, "/account/sign-in/passkey/start", "startPasskeySignInByPage",
           "A page whose script asks the device for its passkey", Access::visitor(),
           {optional("next", Shape::text(0, 500))}, startSignIn);
    addAct(routes, "/account/sign-in/passkey", "signInByPasskeyPage",
           "Signs a browser in; no code is asked for", Access::visitor(),
           {bytes("credential_id"), bytes("client_data"), bytes("authenticator_data"),
            bytes("signature"), optional("next", Shape::text(0, 500))},
           signIn);
}

} // namespace arnold::shop
