#include "server/api/auth/External.h"
#include "server/api/auth/Login.h"
#include "server/api/auth/Proofs.h"
#include "server/api/auth/Registration.h"
#include "server/gateway/SessionCookie.h"
#include "server/shop/AccountPages.h"
#include "server/shop/BrowserSignIn.h"
#include "server/shop/CodeFields.h"
#include "server/shop/Page.h"

namespace arnold::shop {
namespace {

using namespace gateway;
using Kind = Field::Kind;

constexpr char kHome[] = "/account";

QString withNext(const char *path, const QString &next)
{
    if (next == QLatin1String(kHome))
        return QString::fromLatin1(path);
    return QString::fromLatin1(path + QByteArray("?next=") + next.toUtf8().toPercentEncoding("/"));
}

Field emailField(const Visit &visit, const char *autocomplete)
{
    return {.name = "email",
            .label = visit.text("fields", "email"),
            .value = visit.call.body.textOf("email"),
            .kind = Kind::Email,
            .autocomplete = autocomplete,
            .mostChars = 254};
}

Field passwordField(const Visit &visit, const char *autocomplete)
{
    return {.name = "password",
            .label = visit.text("fields", "password"),
            .kind = Kind::Password,
            .autocomplete = autocomplete,
            .mostChars = 256};
}

Field nextField(const Call &call)
{
    return {.name = "next", .value = nextOf(call), .kind = Kind::Hidden};
}

// The button of a provider that they may sign in with; null without one.
QJsonValue elsewhere(const Visit &visit)
{
    if (!api::hasExternal(visit.services, api::Door::Customer))
        return {};
    const QString name = visit.services.signIn->external.name;
    return QJsonObject {
            {"path", withNext("/account/oidc", nextOf(visit.call))},
            {"label", visit.words.of("elsewhere", QStringLiteral("continue"), {{"name", name}})}};
}

// The password was right; what it proved is in the ticket.
Reply codeForm(const Visit &visit, const QString &ticket, const std::optional<Error> &error = {})
{
    Form form {"/account/sign-in/code", codeFields(visit), visit.text("sign_in", "button"), false,
               error};
    form.fields.push_back({.name = "ticket", .value = ticket, .kind = Kind::Hidden});
    form.fields.push_back(
            {.name = "stay", .value = visit.call.body.textOf("stay"), .kind = Kind::Hidden});
    form.fields.push_back(nextField(visit.call));
    Reply reply = formPage(
            visit, {visit.text("sign_in", "code_title"), visit.text("sign_in", "code_text"), form});
    reply.refusal = error ? error->code : ErrorCode::SecondFactorRequired;
    return reply;
}

Reply registerForm(const Visit &visit, const std::optional<Error> &error = {})
{
    Field password = passwordField(visit, "new-password");
    password.hint = visit.text("register", "password_hint");
    Form form {"/account/register",
               {{.name = "name",
                 .label = visit.text("fields", "name"),
                 .value = visit.call.body.textOf("name"),
                 .autocomplete = "name"},
                emailField(visit, "email"),
                password,
                nextField(visit.call)},
               visit.text("register", "button"),
               false,
               error};
    return formPage(visit,
                    {visit.text("register", "title"),
                     visit.text("register", "text"),
                     form,
                     "register",
                     {{"signInPath", withNext("/account/sign-in", nextOf(visit.call))},
                      {"elsewhere", elsewhere(visit)}}});
}

Reply forgotForm(const Visit &visit, const std::optional<Error> &error = {})
{
    return formPage(visit,
                    {visit.text("forgot_password", "title"),
                     visit.text("forgot_password", "text"),
                     {"/account/forgot-password",
                      {emailField(visit, "email")},
                      visit.text("forgot_password", "button"),
                      false,
                      error}});
}

Result<Reply> showWhileOut(const Services &services, const Call &call,
                           Reply (*form)(const Visit &, const std::optional<Error> &))
{
    if (!call.session.isNull())
        return leadTo(nextOf(call).toLatin1());
    ARNOLD_TRY(visit, visitOf(services, call));
    return call.keepsCookies ? form(visit, {}) : needsTls(visit);
}

Result<Reply> showSignIn(const Services &services, const Call &call)
{
    return showWhileOut(services, call, signInForm);
}

Result<Reply> showRegister(const Services &services, const Call &call)
{
    return showWhileOut(services, call, registerForm);
}

Result<Reply> showForgotten(const Services &services, const Call &call)
{
    ARNOLD_TRY(visit, visitOf(services, call));
    return forgotForm(visit);
}

QString ticketIn(const Error &error)
{
    for (const ErrorFact &fact : error.facts) {
        if (fact.name == QLatin1String("ticket"))
            return fact.value;
    }
    return {};
}

std::optional<Error> missing(const Call &call, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (call.body.textOf(name).trimmed().isEmpty())
            return Error {ErrorCode::MissingField, QString::fromLatin1(name)};
    }
    return std::nullopt;
}

Result<api::Entered> enter(const Services &services, const Call &call)
{
    return api::enter(services, call, api::Door::Customer,
                      {.email = call.body.textOf("email"),
                       .password = call.body.textOf("password"),
                       .code = call.body.textOf("code")},
                      api::Carrier::Cookie);
}

Result<Reply> signIn(const Services &services, const Call &call)
{
    ARNOLD_TRY(visit, visitOf(services, call));
    if (!call.keepsCookies)
        return needsTls(visit);
    if (const auto lacks = missing(call, {"email", "password"}))
        return signInForm(visit, lacks);
    const auto granted = enter(services, call);
    if (!granted && granted.error().code == ErrorCode::SecondFactorRequired)
        return codeForm(visit, ticketIn(granted.error()));
    return granted ? signedIn(call, *granted) : signInForm(visit, granted.error());
}

Result<Reply> signInByCode(const Services &services, const Call &call)
{
    ARNOLD_TRY(visit, visitOf(services, call));
    const QString ticket = call.body.textOf("ticket");
    const auto granted = api::enterByCode(services, call, {ticket, codeIn(call), {}});
    if (granted)
        return signedIn(call, *granted);
    const ErrorCode code = granted.error().code;
    return code == ErrorCode::TokenInvalid || code == ErrorCode::WrongCredentials
            ? signInForm(visit, granted.error())
            : codeForm(visit, ticket, besideItsField(call, granted.error()));
}

Result<Reply> registerAndSignIn(const Services &services, const Call &call)
{
    ARNOLD_TRY(visit, visitOf(services, call));
    if (!call.keepsCookies)
        return needsTls(visit);
    if (const auto lacks = missing(call, {"name", "email", "password"}))
        return registerForm(visit, lacks);
    const auto made = api::openAccount(
            services, call,
            {call.body.textOf("email"), call.body.textOf("password"), call.body.textOf("name")});
    if (!made)
        return registerForm(visit, made.error());
    const auto granted = enter(services, call);
    if (!granted) // the account is there all the same
        return signInForm(visit, granted.error());
    return signedIn(call, *granted);
}

// Says the same whether or not there is an account.
Result<Reply> sendReset(const Services &services, const Call &call)
{
    ARNOLD_TRY(visit, visitOf(services, call));
    if (const auto lacks = missing(call, {"email"}))
        return forgotForm(visit, lacks);
    if (const auto asked = api::askForReset(services, call, call.body.textOf("email")); !asked)
        return forgotForm(visit, asked.error());
    return page(visit, 200, "said",
                {{"title", visit.text("forgot_password", "done_title")},
                 {"text", visit.text("forgot_password", "done")},
                 {"link",
                  QJsonObject {{"path", "/account/sign-in"},
                               {"label", visit.text("forgot_password", "back")}}}});
}

// Whoever is not signed in any more has what they wanted.
Result<Reply> signOut(const Services &services, const Call &call)
{
    if (!call.session.isNull()) {
        ARNOLD_CHECK(services.database.write(call.actor, [&](WriteTx &tx) {
            return identity::endSession(tx, api::subjectOf(call), call.session, "logout");
        }));
    }
    Reply reply = leadTo("/account/sign-in?done=signed_out");
    reply.headers.push_back(noSessionCookie());
    reply.headers.push_back(nothingKept());
    return reply;
}

} // namespace

QString nextOf(const Call &call)
{
    const QString wanted = call.query(u"next").value_or(call.body.textOf("next"));
    return pathHere(wanted) ? wanted : QString::fromLatin1(kHome);
}

Reply needsTls(const Visit &visit)
{
    return page(visit, 403, "said",
                {{"title", visit.text("sign_in", "title")},
                 {"problem", visit.text("sign_in", "needs_tls")}});
}

Reply signInForm(const Visit &visit, const std::optional<Error> &error)
{
    Form form {"/account/sign-in",
               {emailField(visit, "username"), passwordField(visit, "current-password"),
                stayField(visit), nextField(visit.call)},
               visit.text("sign_in", "button"),
               false,
               error};
    return formPage(visit,
                    {visit.text("sign_in", "title"),
                     {},
                     form,
                     "sign_in",
                     {{"registerPath", withNext("/account/register", nextOf(visit.call))},
                      {"next", nextOf(visit.call)},
                      {"elsewhere", elsewhere(visit)}}});
}

Field stayField(const Visit &visit)
{
    return {.name = "stay",
            .label = visit.text("sign_in", "stay"),
            .value = visit.call.body.textOf("stay"),
            .kind = Kind::Check,
            .isRequired = false};
}

Reply signedIn(const Call &call, const api::Entered &granted)
{
    const bool stays = !call.body.textOf("stay").isEmpty();
    const CookieLife life = stays ? CookieLife::Kept : CookieLife::Browser;
    Reply reply = leadTo(nextOf(call).toLatin1());
    reply.headers.push_back(sessionCookie(granted.secret, life));
    reply.entered = Actor(granted.subject.kind, granted.subject.id);
    return reply;
}

void addSignInPages(std::vector<Route> &routes)
{
    const std::vector<Parameter> where {
            {"next", Presence::Optional, Shape::text(0, 500), "the path to go on to"},
            {"done", Presence::Optional, Shape::text(0, 40), "what the page confirms"}};
    const auto email = [] { return required("email", Shape::text(0, 254)); };
    const auto password = [] { return required("password", Shape::text(0, 256)); };
    const auto next = [] { return optional("next", Shape::text(0, 500)); };
    addPage(routes, "/account/sign-in", "showSignIn", "Asks for e-mail address and password",
            Access::visitor(), showSignIn)
            .withQuery(where);
    addAct(routes, "/account/sign-in", "signInByPage",
           "Signs a browser in: sets its cookie, and ends the session that it had before",
           Access::visitor(), {email(), password(), optional("stay", Shape::text(0, 10)), next()},
           signIn);
    addAct(routes, "/account/sign-in/code", "signInByCodePage",
           "The code of the second factor, after the password", Access::visitor(),
           {required("ticket", Shape::text(0, 200)), required("code", Shape::text(0, 60)),
            optional("recovery_code", Shape::text(0, 60)), optional("stay", Shape::text(0, 10)),
            next()},
           signInByCode);
    addPage(routes, "/account/register", "showRegister", "Asks for what an account needs",
            Access::visitor(), showRegister)
            .withQuery(where);
    addAct(routes, "/account/register", "registerByPage",
           "A new account; a mail proves the address, and the browser is signed in",
           Access::visitor(), {required("name", Shape::text(0, 200)), email(), password(), next()},
           registerAndSignIn);
    addPage(routes, "/account/forgot-password", "showForgotPassword", "Asks for the address",
            Access::visitor(), showForgotten);
    addAct(routes, "/account/forgot-password", "forgotPasswordByPage",
           "A mail with which the password is replaced, if there is somebody to write to",
           Access::visitor(), {email()}, sendReset);
    addAct(routes, "/account/sign-out", "signOutByPage", "Ends the session, and drops the cookie",
           Access::visitor(), {}, signOut);
}

} // namespace arnold::shop
