#include "server/shop/Elsewhere.h"

#include "core/identity/ExternalLogins.h"
#include "server/api/auth/External.h"
#include "server/gateway/Problem.h"
#include "server/gateway/SessionCookie.h"
#include "server/shop/AccountPages.h"
#include "server/shop/Page.h"

#include <QUrl>

namespace arnold::shop {
namespace {

using namespace gateway;

constexpr char kHome[] = "/account";
constexpr char kStart[] = "/account/oidc";

// What a browser keeps of a sign-in elsewhere, in a cookie for ten minutes: the binding, and where
// to go on to. A later one takes its place.
struct Kept {
    QString binding = {};
    QByteArray next = kHome;
};

QString textOf(const Kept &kept)
{
    return kept.binding + u'.' + QString::fromLatin1(kept.next.toBase64(kCookieBase64));
}

Kept keptIn(const Call &call)
{
    Kept kept;
    kept.binding = call.elsewhere.section(u'.', 0, 0);
    const QByteArray next = QByteArray::fromBase64(call.elsewhere.section(u'.', 1, 1).toLatin1(),
                                                   kCookieBase64);
    kept.next = pathHere(QString::fromLatin1(next)).value_or(QByteArray(kHome));
    return kept;
}

// It did not work, and they may begin again.
Reply failed(const Visit &visit, const Error &error, const QByteArray &next)
{
    Reply reply = page(visit, statusOf(error.code), "said",
                       {{"title", visit.text("sign_in", "title")},
                        {"problem", visit.words.of(error)},
                        {"link",
                         QJsonObject {{"path", QString::fromLatin1(signInPath(next))},
                                      {"label", visit.text("elsewhere", "again")}}}});
    reply.refusal = error.code;
    reply.headers.push_back(noElsewhereCookie());
    return reply;
}

Reply signedIn(const api::Entered &entered, const QByteArray &next)
{
    Reply reply = leadTo(next);
    reply.entered = Actor(entered.subject.kind, entered.subject.id);
    reply.headers.push_back(sessionCookie(entered.secret, CookieLife::Browser));
    reply.headers.push_back(noElsewhereCookie());
    return reply;
}

Reply factorForm(const Visit &visit, const QString &state, const std::optional<Error> &error)
{
    Form form {"/account/oidc/code",
               {{.name = "factor_code",
                 .label = visit.text("elsewhere", "code"),
                 .kind = Field::Kind::Code,
                 .autocomplete = "one-time-code",
                 .mostChars = 60},
                {.name = "state", .value = state, .kind = Field::Kind::Hidden}},
               visit.text("sign_in", "button"),
               false,
               error};
    Reply reply = formPage(
            visit, {visit.text("sign_in", "title"), visit.text("elsewhere", "code_text"), form});
    reply.refusal = error ? error->code : ErrorCode::SecondFactorRequired;
    return reply;
}

Result<Reply> start(const Services &services, const Call &call)
{
    ARNOLD_TRY(visit, visitOf(services, call));
    const QByteArray next =
            pathHere(call.query(u"next").value_or(QString())).value_or(QByteArray(kHome));
    if (!api::hasExternal(services, api::Door::Customer))
        return ErrorCode::NotFound;
    if (visit.isSignedIn())
        return leadTo(next);
    if (!call.keepsCookies) // whose page says why
        return leadTo("/account/sign-in");
    const auto started = api::startExternal(services, api::Door::Customer, {});
    if (!started)
        return failed(visit, started.error(), next);
    Reply reply = leadTo(started->url.toLatin1());
    reply.headers.push_back(elsewhereCookie(textOf({started->binding, next})));
    return reply;
}

Result<Reply> comeBack(const Services &services, const Call &call)
{
    ARNOLD_TRY(visit, visitOf(services, call));
    const Kept kept = keptIn(call);
    const auto told = [&](QAnyStringView name) { return call.query(name).value_or(QString()); };
    const auto entered = api::finishExternal(
            services, call,
            {{told(u"state"), kept.binding}, told(u"code"), told(u"iss"), told(u"error")},
            api::Carrier::Cookie);
    if (entered)
        return signedIn(*entered, kept.next);
    if (entered.error().code == ErrorCode::SecondFactorRequired)
        return factorForm(visit, told(u"state"), {});
    return failed(visit, entered.error(), kept.next);
}

Result<Reply> takeCode(const Services &services, const Call &call)
{
    ARNOLD_TRY(visit, visitOf(services, call));
    const Kept kept = keptIn(call);
    const QString state = call.body.textOf("state");
    const QString code = call.body.textOf("factor_code").trimmed();
    if (code.isEmpty())
        return factorForm(visit, state,
                          Error {ErrorCode::MissingField, QStringLiteral("factor_code")});
    const auto entered = api::finishExternal(services, call,
                                             {.login = {state, kept.binding}, .factorCode = code},
                                             api::Carrier::Cookie);
    if (entered)
        return signedIn(*entered, kept.next);
    const ErrorCode why = entered.error().code;
    if (why == ErrorCode::WrongCode || why == ErrorCode::RateLimited)
        return factorForm(visit, state, entered.error());
    return failed(visit, entered.error(), kept.next);
}

Result<Reply> removeLogin(const Services &services, const Call &call)
{
    const auto id = ExternalLoginId::fromText(call.path(u"login"));
    if (!id)
        return ErrorCode::NotFound;
    ARNOLD_CHECK(services.database.write(
            call.actor, [&](WriteTx &tx) { return identity::unlinkExternal(tx, *id); }));
    return leadTo("/account/security?done=removed");
}

Parameter told(const char *name, int mostChars, const char *description)
{
    return {name, Presence::Optional, Shape::text(0, mostChars), description};
}

} // namespace

QJsonArray loginsElsewhere(const Visit &visit, ReadTx &tx, const ShopRules &rules)
{
    QJsonArray logins;
    for (const ExternalLogin &each : identity::externalLogins(tx, api::subjectOf(visit.call))) {
        const QString host = QUrl(each.issuer).host();
        logins.append(QJsonObject {
                {"id", each.id.toText()},
                {"name", host},
                {"since",
                 visit.words.of("security", QStringLiteral("since"),
                                {{"since", dateTimeOf(visit, rules, each.createdAt)},
                                 {"used", dateTimeOf(visit, rules, each.usedAt)}})},
                {"endLabel", visit.text("elsewhere", "remove") + QStringLiteral(": ") + host}});
    }
    return logins;
}

void addElsewherePages(std::vector<Route> &routes)
{
    const std::vector<Answer> leads {{303, std::nullopt, "leads on", true},
                                     {200, std::nullopt, "asks for the second factor", true},
                                     {401, std::nullopt, "not signed in; the page says why", true}};
    Route &begin = addPage(routes, kStart, "startExternalByPage",
                           "Leads the browser to the provider, and binds the answer to it",
                           Access::visitor(), start)
                           .withQuery({told("next", 500, "the path to go on to")})
                           .aboutSigningIn();
    begin.answers = leads;
    Route &back = addPage(routes, "/account/oidc/callback", "finishExternalByPage",
                          "Where the provider leads the browser back: signs it in, or asks for the "
                          "second factor",
                          Access::visitor(), comeBack)
                          .withQuery({told("state", 100, "ours"), told("code", 4096, "theirs"),
                                      told("iss", 500, "who answers (RFC 9207)"),
                                      told("error", 200, "why they refused")})
                          .aboutSigningIn();
    back.answers = leads;
    // Providers write codes of a thousand characters and more.
    back.answers.push_back({414, std::nullopt, "longer than a request line may be"});
    addAct(routes, "/account/oidc/code", "finishExternalWithCode",
           "The second factor of somebody who has signed in elsewhere", Access::visitor(),
           {required("factor_code", Shape::text(0, 60)), required("state", Shape::text(0, 100))},
           takeCode);
    addAct(routes, "/account/external-logins/{login}/remove", "removeExternalLoginByPage",
           "That log-in opens the account no more", Access::visitingCustomer(), {}, removeLogin)
            .aboutSigningIn();
}

} // namespace arnold::shop
