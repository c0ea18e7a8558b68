#include "core/identity/SecondFactor.h"
#include "core/selling/RulesCache.h"
#include "server/api/auth/AuthRoutes.h"
#include "server/api/store/Mine.h"
#include "server/shop/AccountPages.h"
#include "server/shop/BrowserSignIn.h"
#include "server/shop/Elsewhere.h"
#include "server/shop/Page.h"
#include "server/shop/Shown.h"

#include <QJsonArray>

namespace arnold::shop {
namespace {

using namespace gateway;

QJsonArray waysOf(const Visit &visit, const Customer &me, const identity::FactorState &factor)
{
    const auto way = [&](const char *name, const char *path, const QString &fact,
                         const char *verb = "change") {
        const QString label = visit.text("security", name);
        const QString act = visit.text("security", verb);
        return QJsonObject {{"label", label},
                            {"path", QString::fromLatin1(path)},
                            {"fact", fact},
                            {"act", act},
                            {"actLabel", act + QStringLiteral(": ") + label}};
    };
    return {way("email", "/account/email", me.email),
            way("password", "/account/password", visit.text("security", "password_fact")),
            way("second_factor", "/account/second-factor",
                visit.text("security", factor.since ? "factor_on" : "factor_off"),
                factor.since ? "change" : "set_up"),
            way("passkeys", "/account/passkeys", visit.text("security", "passkeys_fact"))};
}

Result<Reply> showSecurity(const Services &services, const Call &call)
{
    ARNOLD_TRY(visit, visitOf(services, call));
    return services.database.read([&](ReadTx &tx) -> Result<Reply> {
        const auto me = customers::byId(tx, api::meOf(call));
        if (!me)
            return ErrorCode::NotFound;
        const auto rules = services.rules.current(tx);
        const auto all = identity::sessionsOf(tx, api::subjectOf(call));
        QJsonArray sessions;
        for (const LoginSession &each : all) {
            const QString agent = deviceWords(visit, each.agent);
            sessions.append(QJsonObject {
                    {"id", each.id.toText()},
                    {"agent", agent},
                    {"isThis", each.id == call.session},
                    {"since",
                     visit.words.of("security", QStringLiteral("since"),
                                    {{"since", dateTimeOf(visit, *rules, each.createdAt)},
                                     {"used", dateTimeOf(visit, *rules, each.usedAt)}})},
                    {"endLabel", visit.text("security", "end") + QStringLiteral(": ") + agent}});
        }
        QJsonObject view = backTo(visit, "/account");
        view.insert("title", visit.text("security", "title"));
        view.insert("ways", waysOf(visit, *me, identity::factorOf(tx, api::subjectOf(call))));
        view.insert("sessions", sessions);
        const QJsonArray logins = loginsElsewhere(visit, tx, *rules);
        view.insert("logins", logins);
        view.insert("hasLogins", !logins.isEmpty());
        view.insert("hasOthers", all.size() > 1);
        view.insert("isWide", true);
        return page(visit, 200, "security", view);
    });
}

Result<Reply> endSession(const Services &services, const Call &call)
{
    const auto id = SessionId::fromText(call.path(u"session"));
    if (!id)
        return ErrorCode::NotFound;
    ARNOLD_CHECK(services.database.write(
            call.actor, [&](WriteTx &tx) { return identity::endOwnSession(tx, *id); }));
    return leadTo("/account/security?done=session_ended");
}

Result<Reply> endOthers(const Services &services, const Call &call)
{
    ARNOLD_CHECK(services.database.write(
            call.actor, [](WriteTx &tx) { return identity::endOtherSessions(tx); }));
    return leadTo("/account/security?done=others_ended");
}

} // namespace

QString deviceWords(const Visit &visit, const QString &agent)
{
    struct Named {
        const char *sign;
        const char *name;
    };
    // From the special to the general: most claim to be others as well.
    constexpr Named kBrowsers[] = {{"Edg/", "Edge"},          {"OPR/", "Opera"},
                                   {"Firefox/", "Firefox"},   {"CriOS/", "Chrome"},
                                   {"FxiOS/", "Firefox"},     {"Chrome/", "Chrome"},
                                   {"Chromium/", "Chromium"}, {"Safari/", "Safari"}};
    constexpr Named kSystems[] = {
            {"Android", "Android"}, {"iPhone", "iPhone"}, {"iPad", "iPad"},  {"Windows", "Windows"},
            {"Mac OS X", "macOS"},  {"CrOS", "ChromeOS"}, {"Linux", "Linux"}};
    const auto nameIn = [&](std::span<const Named> known) {
        for (const Named &each : known) {
            if (agent.contains(QLatin1String(each.sign)))
                return QString::fromLatin1(each.name);
        }
        return QString();
    };
    QStringList words {nameIn(kBrowsers), nameIn(kSystems)};
    words.removeAll(QString());
    if (!words.isEmpty())
        return words.join(QStringLiteral(" · "));
    return agent.isEmpty() ? visit.text("security", "unknown_device") : agent.left(60);
}

void addSecurityPages(std::vector<Route> &routes)
{
    const Access mine = Access::visitingCustomer();
    addPage(routes, "/account/security", "showSecurityPage", "How and where they sign in", mine,
            showSecurity)
            .withQuery({{"done", Presence::Optional, Shape::text(0, 40), "what it confirms"}});
    addAct(routes, "/account/sessions/{session}/end", "endSessionByPage",
           "Ends one of their sessions", mine, {}, endSession)
            .aboutSigningIn();
    addAct(routes, "/account/sessions/end-others", "endOtherSessionsByPage",
           "Ends all but this one", mine, {}, endOthers)
            .aboutSigningIn();
}

} // namespace arnold::shop
