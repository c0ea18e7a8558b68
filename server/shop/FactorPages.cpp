#include "core/devices/QrCode.h"
#include "core/identity/StepUp.h"
#include "core/selling/RulesCache.h"
#include "server/api/auth/Factors.h"
#include "server/shop/AccountPages.h"
#include "server/shop/BrowserSignIn.h"
#include "server/shop/CodeFields.h"
#include "server/shop/Shown.h"

#include <QJsonArray>

namespace arnold::shop {
namespace {

using namespace gateway;
using Kind = Field::Kind;

constexpr int kQuietModules = 4; // around a QR code (ISO/IEC 18004, 6.3.8)

QString wantedOf(const Call &call)
{
    const QString wanted = call.query(u"next").value_or(call.body.textOf("next"));
    return pathHere(wanted) ? wanted : QStringLiteral("/account/security");
}

Result<Reply> provePage(const Visit &visit, const std::optional<Error> &error = {})
{
    ARNOLD_TRY(factor, api::ownFactor(visit.services, visit.call));
    Form form {"/account/prove", {}, visit.text("prove", "button"), false, error};
    if (factor.since)
        form.fields = codeFields(visit);
    else
        form.fields.push_back({.name = "password",
                               .label = visit.text("fields", "own_password"),
                               .kind = Kind::Password,
                               .autocomplete = "current-password",
                               .mostChars = 256});
    form.fields.push_back(stayField(visit)); // the cookie is another
    form.fields.push_back({.name = "next", .value = wantedOf(visit.call), .kind = Kind::Hidden});
    return formPage(visit,
                    {visit.text("prove", "title"), visit.text("prove", "text"), form, "form_page",
                     backTo(visit, "/account")});
}

Result<Reply> showProve(const Services &services, const Call &call)
{
    ARNOLD_TRY(visit, visitOf(services, call));
    return provePage(visit);
}

Result<Reply> prove(const Services &services, const Call &call)
{
    ARNOLD_TRY(visit, visitOf(services, call));
    const auto proven = api::stepUp(services, call, {call.body.textOf("password"), codeIn(call)},
                                    api::Carrier::Cookie);
    return proven ? signedIn(call, *proven)
                  : provePage(visit, besideItsField(call, proven.error()));
}

// Each row's dark modules as runs, one rectangle each.
QString pathOf(const devices::QrSymbol &symbol)
{
    QString path;
    for (int row = 0; row < symbol.size; ++row) {
        for (int column = 0; column < symbol.size; ++column) {
            int end = column;
            while (end < symbol.size && symbol.isDark(end, row))
                ++end;
            if (end > column)
                path += QStringLiteral("M%1 %2h%3v1H%1z").arg(column).arg(row).arg(end - column);
            column = std::max(column, end);
        }
    }
    return path;
}

QString inFours(const QString &secret)
{
    QString spaced;
    for (qsizetype at = 0; at < secret.size(); at += 4)
        spaced += (at == 0 ? QString() : QStringLiteral(" ")) + secret.mid(at, 4);
    return spaced;
}

Form confirmForm(const Visit &visit, const std::optional<Error> &error)
{
    return {"/account/second-factor/confirm",
            {{.name = "code",
              .label = visit.text("second_factor", "code"),
              .kind = Kind::Code,
              .autocomplete = "one-time-code",
              .mostChars = 20}},
            visit.text("second_factor", "turn_on"),
            false,
            error};
}

Result<Reply> showFactor(const Services &services, const Call &call)
{
    ARNOLD_CHECK(services.database.read(
            [&](ReadTx &tx) { return identity::requireRecent(tx, call.actor); }));
    ARNOLD_TRY(visit, visitOf(services, call));
    ARNOLD_TRY(factor, api::ownFactor(services, call));
    return services.database.read([&](ReadTx &tx) -> Result<Reply> {
        QJsonObject view = backTo(visit, "/account/security");
        view.insert("title", visit.text("second_factor", "title"));
        view.insert("text", visit.text("second_factor", factor.since ? "text_on" : "text_off"));
        view.insert("isOn", factor.since.has_value());
        if (factor.since)
            view.insert("since", dateOf(visit, *services.rules.current(tx), *factor.since));
        view.insert("left", QString::number(factor.recoveryCodesLeft));
        return page(visit, 200, "second_factor", view);
    });
}

// Its secret is shown in this answer, and never again.
Result<Reply> start(const Services &services, const Call &call)
{
    ARNOLD_TRY(visit, visitOf(services, call));
    ARNOLD_TRY(started, api::startOwnFactor(services, call));
    const devices::QrSymbol symbol = devices::qrSymbol(started.url.toUtf8());
    QJsonObject view = backTo(visit, "/account/security");
    view.insert(
            "qrBox",
            QStringLiteral("%1 %1 %2 %2").arg(-kQuietModules).arg(symbol.size + 2 * kQuietModules));
    view.insert("qrPath", pathOf(symbol));
    view.insert("secret", inFours(started.secret));
    view.insert("url", started.url);
    return formPage(visit,
                    {visit.text("second_factor", "title"),
                     {},
                     confirmForm(visit, {}),
                     "second_factor_start",
                     view});
}

Reply codesPage(const Visit &visit, const std::vector<QString> &codes)
{
    return page(visit, 200, "recovery_codes",
                {{"title", visit.text("second_factor", "codes_title")},
                 {"codes", asLines(QStringList(codes.begin(), codes.end()))}});
}

Result<Reply> confirm(const Services &services, const Call &call)
{
    ARNOLD_TRY(visit, visitOf(services, call));
    const auto codes = api::confirmOwnFactor(services, call, codeIn(call));
    if (codes)
        return codesPage(visit, *codes);
    if (codes.error().code == ErrorCode::InvalidState)
        return leadTo("/account/second-factor");
    return formPage(visit,
                    {visit.text("second_factor", "title"), visit.text("second_factor", "again"),
                     confirmForm(visit, codes.error()), "form_page",
                     backTo(visit, "/account/security")});
}

Result<Reply> renew(const Services &services, const Call &call)
{
    ARNOLD_TRY(visit, visitOf(services, call));
    ARNOLD_TRY(codes, api::renewOwnRecoveryCodes(services, call));
    return codesPage(visit, codes);
}

Result<Reply> remove(const Services &services, const Call &call)
{
    ARNOLD_CHECK(api::removeOwnFactor(services, call));
    return leadTo("/account/security?done=factor_removed");
}

} // namespace

void addFactorPages(std::vector<Route> &routes)
{
    const Access mine = Access::visitingCustomer();
    addPage(routes, "/account/prove", "showProvePage", "Asks once more who it is", mine, showProve)
            .withQuery({{"next", Presence::Optional, Shape::text(0, 500), "where to go on to"}});
    addAct(routes, "/account/prove", "proveByPage", "Sensitive acts go for ten minutes", mine,
           {optional("password", Shape::text(0, 256)), optional("code", Shape::text(0, 60)),
            optional("recovery_code", Shape::text(0, 60)), optional("stay", Shape::text(0, 10)),
            optional("next", Shape::text(0, 500))},
           prove)
            .aboutSigningIn();
    addPage(routes, "/account/second-factor", "showSecondFactorPage", "Whether it is on", mine,
            showFactor);
    addAct(routes, "/account/second-factor/start", "startSecondFactorByPage",
           "A secret for an app, shown once", mine, {}, start)
            .aboutSigningIn();
    addAct(routes, "/account/second-factor/confirm", "confirmSecondFactorByPage",
           "It is on; its recovery codes are shown once", mine,
           {required("code", Shape::text(0, 60))}, confirm)
            .aboutSigningIn();
    addAct(routes, "/account/second-factor/codes", "renewRecoveryCodesByPage",
           "Ten new ones, shown once", mine, {}, renew)
            .aboutSigningIn();
    addAct(routes, "/account/second-factor/remove", "removeSecondFactorByPage", "It is off", mine,
           {}, remove)
            .aboutSigningIn();
}

} // namespace arnold::shop
