#include "core/identity/ExternalLogins.h"
#include "core/identity/SecondFactor.h"
#include "tests/server/access/AccessRow.h"

namespace arnold::test {
namespace {

const QByteArray kAuth = "/api/v1/auth/";

// Who is signed in, themselves; others ask about the customer's.
const Caller &signedInOf(AccessWorld &world, const Caller &caller)
{
    const bool isSignedIn = QByteArray("OMCSAWU").contains(caller.letter);
    return isSignedIn ? caller : world.caller('U');
}

// The rest of an Ask for one who is signed in, in a session that may end.
Ask inAnother(AccessWorld &world, const Caller &caller, const QByteArray &path)
{
    return {path, {}, {}, world.lineOfNewSession(signedInOf(world, caller))};
}

void addProofs(std::vector<AccessRow> &rows)
{
    rows.push_back({"POST /api/v1/auth/verification", "customer", 202, Whose::Nobodys,
                    [](AccessWorld &, Caller &) { return Ask {kAuth + "verification"}; }});
    rows.push_back({"POST /api/v1/auth/email", "customer", 202, Whose::Nobodys,
                    [](AccessWorld &world, Caller &) {
                        const QByteArray email = world.unique("new") + "@shop.example";
                        return Ask {kAuth + "email",
                                    json({{"email", QString::fromLatin1(email)},
                                          {"password", kEverybodysPassword}})};
                    }});
    rows.push_back({"POST /api/v1/auth/password-reset", "everyone", 202, Whose::Nobodys,
                    [](AccessWorld &world, Caller &) {
                        const QByteArray email = world.unique("none") + "@shop.example";
                        return Ask {kAuth + "password-reset",
                                    json({{"email", QString::fromLatin1(email)}})};
                    }});
    // Whoever brings a mail's token is who it was sent to; this one was sent to nobody.
    const auto confirm = [&](const char *route, MakeAsk ask) {
        rows.push_back({route, "everyone", 422, Whose::Nobodys, ask});
    };
    confirm("POST /api/v1/auth/verification/confirm", [](AccessWorld &, Caller &) {
        return Ask {kAuth + "verification/confirm", json({{"token", "none"}})};
    });
    confirm("POST /api/v1/auth/email/confirm", [](AccessWorld &, Caller &) {
        return Ask {kAuth + "email/confirm", json({{"token", "none"}})};
    });
    confirm("POST /api/v1/auth/staff/invitation/confirm", [](AccessWorld &world, Caller &) {
        return Ask {kAuth + "staff/invitation/confirm",
                    json({{"token", QString::fromLatin1(world.unique("none"))},
                          {"password", "neu-Wolkenbruch"}})};
    });
    confirm("POST /api/v1/auth/password-reset/confirm", [](AccessWorld &world, Caller &) {
        return Ask {kAuth + "password-reset/confirm",
                    json({{"token", QString::fromLatin1(world.unique("none"))},
                          {"password", "neu-Wolkenbruch"}})};
    });
}

void addSignIn(std::vector<AccessRow> &rows)
{
    rows.push_back({"POST /api/v1/auth/register", "everyone", 201, Whose::Nobodys,
                    [](AccessWorld &world, Caller &) {
                        const QByteArray email = world.unique("eve") + "@shop.example";
                        return Ask {kAuth + "register",
                                    json({{"email", QString::fromLatin1(email)},
                                          {"password", kEverybodysPassword},
                                          {"name", "Eve"}})};
                    }});
    rows.push_back({"POST /api/v1/auth/login", "everyone", 200, Whose::Nobodys,
                    [](AccessWorld &world, Caller &) {
                        return Ask {kAuth + "login",
                                    json({{"email", world.stranger().email},
                                          {"password", kEverybodysPassword}})};
                    }});
    rows.push_back({"POST /api/v1/auth/staff/login", "everyone", 200, Whose::Nobodys,
                    [](AccessWorld &world, Caller &) {
                        const Caller &owner = world.caller('O');
                        return Ask {kAuth + "staff/login",
                                    json({{"email", owner.email}, {"password", owner.password}})};
                    }});
    rows.push_back({"POST /api/v1/auth/refresh", "everyone", 200, Whose::Nobodys,
                    [](AccessWorld &world, Caller &caller) {
                        const QByteArray token = world.refreshToken(signedInOf(world, caller));
                        return Ask {kAuth + "refresh",
                                    json({{"refresh_token", QString::fromLatin1(token)}})};
                    }});
    rows.push_back({"POST /api/v1/auth/logout", "signed in", 204, Whose::Nobodys,
                    [](AccessWorld &world, Caller &caller) {
                        return inAnother(world, caller, kAuth + "logout");
                    }});
    rows.push_back({"POST /api/v1/auth/password", "signed in", 204, Whose::Nobodys,
                    [](AccessWorld &world, Caller &caller) {
                        const QString before = caller.password;
                        if (QByteArray("OMCSAWU").contains(caller.letter))
                            caller.password = QString::fromLatin1(world.unique("neu-Wolkenbruch"));
                        return Ask {
                                kAuth + "password",
                                json({{"password", before}, {"new_password", caller.password}})};
                    }});
}

void addSessions(std::vector<AccessRow> &rows)
{
    rows.push_back({"GET /api/v1/auth/sessions", "signed in", 200, Whose::Nobodys,
                    [](AccessWorld &, Caller &) { return Ask {kAuth + "sessions"}; }});
    rows.push_back({"DELETE /api/v1/auth/sessions", "signed in", 204, Whose::Nobodys,
                    [](AccessWorld &, Caller &) { return Ask {kAuth + "sessions"}; }});
    rows.push_back({"DELETE /api/v1/auth/sessions/{session}", "signed in", 204, Whose::Theirs,
                    [](AccessWorld &world, Caller &caller) {
                        return Ask {kAuth + "sessions/" + world.session(signedInOf(world, caller))};
                    },
                    [](AccessWorld &world, Caller &) {
                        return Ask {kAuth + "sessions/" + world.session(world.stranger())};
                    }});
}

// Who has none, and has not begun: what would end their other sessions is refused for its state.
Ask withoutFactor(AccessWorld &world, const Caller &caller, const QByteArray &path,
                  const QByteArray &body = {})
{
    const identity::Subject &subject = signedInOf(world, caller).subject;
    mustWrite(world.db(), [&](WriteTx &tx) -> Result<void> {
        identity::forgetFactor(tx, subject);
        return {};
    });
    return {kAuth + path, body};
}

void addFactors(std::vector<AccessRow> &rows)
{
    rows.push_back({"GET /api/v1/auth/second-factor", "signed in", 200, Whose::Nobodys,
                    [](AccessWorld &, Caller &) { return Ask {kAuth + "second-factor"}; }});
    rows.push_back({"POST /api/v1/auth/step-up", "signed in", 200, Whose::Nobodys,
                    [](AccessWorld &world, Caller &caller) {
                        Ask ask = inAnother(world, caller, kAuth + "step-up");
                        ask.body = json({{"password", signedInOf(world, caller).password}});
                        return ask;
                    }});
    rows.push_back({"POST /api/v1/auth/second-factor", "signed in", 201, Whose::Nobodys,
                    [](AccessWorld &world, Caller &caller) {
                        return withoutFactor(world, caller, "second-factor");
                    }});
    rows.push_back({"POST /api/v1/auth/second-factor/confirm", "signed in", 409, Whose::Nobodys,
                    [](AccessWorld &world, Caller &caller) {
                        return withoutFactor(world, caller, "second-factor/confirm",
                                             json({{"code", "123456"}}));
                    }});
    rows.push_back({"POST /api/v1/auth/second-factor/recovery-codes", "signed in", 409,
                    Whose::Nobodys, [](AccessWorld &world, Caller &caller) {
                        return withoutFactor(world, caller, "second-factor/recovery-codes");
                    }});
    rows.push_back({"DELETE /api/v1/auth/second-factor", "signed in", 409, Whose::Nobodys,
                    [](AccessWorld &world, Caller &caller) {
                        return withoutFactor(world, caller, "second-factor");
                    }});
}

// One more log-in elsewhere of theirs.
QByteArray loginElsewhere(AccessWorld &world, const identity::Subject &subject)
{
    const auto id = mustWrite(world.db(), [&](WriteTx &tx) -> Result<ExternalLoginId> {
        const identity::ExternalKey key {QStringLiteral("https://id.example"), world.unique("who")};
        ARNOLD_CHECK(identity::signInExternally(tx, {subject, key, "here"}));
        return identity::externalLogins(tx, subject).front().id;
    });
    return kAuth + "external-logins/" + id.toText().toLatin1();
}

void addExternal(std::vector<AccessRow> &rows)
{
    const auto everyone = [&](const char *route, int done, MakeAsk ask) {
        rows.push_back({route, "everyone", done, Whose::Nobodys, ask});
    };
    everyone("GET /api/v1/auth/oidc", 200,
             [](AccessWorld &, Caller &) { return Ask {kAuth + "oidc"}; });
    everyone("POST /api/v1/auth/oidc/start", 201, [](AccessWorld &, Caller &) {
        return Ask {kAuth + "oidc/start", "{}"};
    });
    everyone("POST /api/v1/auth/staff/oidc/start", 201, [](AccessWorld &, Caller &) {
        return Ask {kAuth + "staff/oidc/start", "{}"};
    });
    // Whoever brings what was begun is who began it; this was begun by nobody.
    everyone("POST /api/v1/auth/oidc/callback", 422, [](AccessWorld &, Caller &) {
        return Ask {kAuth + "oidc/callback",
                    json({{"state", "none"}, {"binding", "none"}, {"code", "none"}})};
    });
    rows.push_back({"GET /api/v1/auth/external-logins", "signed in", 200, Whose::Nobodys,
                    [](AccessWorld &, Caller &) { return Ask {kAuth + "external-logins"}; }});
    rows.push_back({"DELETE /api/v1/auth/external-logins/{login}", "signed in", 204, Whose::Theirs,
                    [](AccessWorld &world, Caller &caller) {
                        return Ask {loginElsewhere(world, signedInOf(world, caller).subject)};
                    },
                    [](AccessWorld &world, Caller &) {
                        return Ask {loginElsewhere(world, world.stranger().subject)};
                    }});
}

} // namespace

std::vector<AccessRow> authRows()
{
    std::vector<AccessRow> rows;
    addProofs(rows);
    addSignIn(rows);
    addSessions(rows);
    addFactors(rows);
    addExternal(rows);
    return rows;
}

} // namespace arnold::test
