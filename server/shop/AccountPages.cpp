#include "server/shop/AccountPages.h"
#include "core/base/ErrorWords.h"
#include "core/selling/RulesCache.h"
#include "server/api/auth/Proofs.h"
#include "server/gateway/Problem.h"
#include "server/gateway/Services.h"
#include "server/shop/Page.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace arnold::shop {
namespace {

using namespace gateway;

// The pages that the links of mails open. Looking changes nothing, so that a program that follows
// links on its own spends no token; the button does.
struct Kind {
    const char *path;
    const char *texts; // its object in pages.*.json
    bool asksPassword;
    Result<void> (*act)(const Services &services, const Call &call);
};

QString tokenOf(const Call &call)
{
    return call.body.textOf("token");
}

const Kind kVerify {"/account/verify-email", "verify_email", false,
                    [](const Services &services, const Call &call) {
                        return api::confirmAddress(services, call, tokenOf(call));
                    }};
const Kind kReset {"/account/reset-password", "reset_password", true,
                   [](const Services &services, const Call &call) {
                       return api::replacePassword(services, call, tokenOf(call),
                                                   call.body.textOf("password"));
                   }};
const Kind kConfirm {"/account/confirm-email", "confirm_email", false,
                     [](const Services &services, const Call &call) {
                         return api::confirmNewAddress(services, call, tokenOf(call));
                     }};

QJsonObject textsOf(const Kind &kind, const QString &language)
{
    QFile file(QStringLiteral(":/translations/pages.%1.json").arg(language));
    return file.open(QIODevice::ReadOnly)
            ? QJsonDocument::fromJson(file.readAll()).object()[QLatin1String(kind.texts)].toObject()
            : QJsonObject();
}

Result<Page> pageOf(const Services &services, const Call &call, const QJsonObject &texts)
{
    ARNOLD_TRY(shopName, services.database.read([&](ReadTx &tx) -> Result<QString> {
        return services.rules.current(tx)->shopName;
    }));
    Page page;
    page.shopName = shopName;
    page.language = call.language;
    page.title = texts[QLatin1String("title")].toString();
    return page;
}

void ask(Page &page, const Kind &kind, const QJsonObject &texts, const QString &token)
{
    page.text = texts[QLatin1String("text")].toString();
    page.form = Form {QString::fromLatin1(kind.path), token,
                      texts[QLatin1String("label")].toString(),
                      texts[QLatin1String("button")].toString()};
}

Result<Reply> show(const Services &services, const Call &call, const Kind &kind)
{
    const QJsonObject texts = textsOf(kind, call.language);
    ARNOLD_TRY(page, pageOf(services, call, texts));
    const QString token = call.query(u"token").value_or(QString());
    if (token.isEmpty())
        page.problem = ErrorWords::load(call.language).of(ErrorCode::TokenInvalid);
    else
        ask(page, kind, texts, token);
    return asReply(200, page);
}

Result<Reply> act(const Services &services, const Call &call, const Kind &kind)
{
    const QJsonObject texts = textsOf(kind, call.language);
    ARNOLD_TRY(page, pageOf(services, call, texts));
    const auto done = kind.act(services, call);
    if (done) {
        page.text = texts[QLatin1String("done")].toString();
        return asReply(200, page);
    }
    page.problem = ErrorWords::load(call.language).of(done.error());
    // With a spent token nothing that is typed would help.
    if (done.error().code != ErrorCode::TokenInvalid)
        ask(page, kind, texts, tokenOf(call));
    return asReply(statusOf(done.error().code), page);
}

template <const Kind &kind>
void addPage(std::vector<Route> &routes, const char *showOperation, const char *actOperation)
{
    routes.emplace_back(Method::Get, kind.path, showOperation, "The page that a mail's link opens",
                        Access::everyone(), RequestBody::none(),
                        std::vector<Answer> {{200, std::nullopt, "the page", true}},
                        [](const Services &services, const Call &call) {
                            return show(services, call, kind);
                        })
            .withQuery({{"token", Presence::Optional, Shape::text(0, 100), "of the mail"}});
    std::vector<ShapeField> fields {required("token", Shape::text(0, 100))};
    if (kind.asksPassword)
        fields.push_back(required("password", Shape::text(0, 256)));
    std::vector<Answer> answers {{200, std::nullopt, "done", true}};
    for (const int status : {400, 409, 422, 429, 503})
        answers.push_back({status, std::nullopt, "not done; the page says why", true});
    routes.emplace_back(
            Method::Post, kind.path, actOperation, "What its button does", Access::everyone(),
            RequestBody::form(Shape::object(std::move(fields))), std::move(answers),
            [](const Services &services, const Call &call) { return act(services, call, kind); });
}

} // namespace

std::vector<Route> accountPages()
{
    std::vector<Route> routes;
    addPage<kVerify>(routes, "showVerifyEmail", "verifyEmailByPage");
    addPage<kReset>(routes, "showResetPassword", "resetPasswordByPage");
    addPage<kConfirm>(routes, "showConfirmEmail", "confirmEmailByPage");
    return routes;
}

} // namespace arnold::shop
