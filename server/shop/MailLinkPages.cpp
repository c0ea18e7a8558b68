#include "server/api/auth/Proofs.h"
#include "server/gateway/Problem.h"
#include "server/shop/AccountPages.h"
#include "server/shop/Page.h"

namespace arnold::shop {
namespace {

using namespace gateway;

// The pages that the links of mails open. Looking changes nothing, so that a program that follows
// links on its own spends no token; the button does.
struct Kind {
    const char *path;
    const char *texts; // its group in pages.*.json
    bool asksPassword;
    Result<void> (*act)(const Services &services, const Call &call);
    bool isCustomers = true; // who has an account here to go on to
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

const Kind kInvitation {"/account/accept-invitation", "invitation", true,
                        [](const Services &services, const Call &call) {
                            return api::acceptInvitation(services, call, tokenOf(call),
                                                         call.body.textOf("password"));
                        },
                        false};

Reply asking(const Visit &visit, const Kind &kind, const QString &token,
             const std::optional<Error> &error = {})
{
    Form form {kind.path, {}, visit.text(kind.texts, "button")};
    form.fields.push_back({.name = "token", .value = token, .kind = Field::Kind::Hidden});
    if (kind.asksPassword)
        form.fields.push_back({.name = "password",
                               .label = visit.text(kind.texts, "label"),
                               .kind = Field::Kind::Password,
                               .autocomplete = "new-password",
                               .mostChars = 256});
    form.error = error;
    return formPage(visit, {visit.text(kind.texts, "title"), visit.text(kind.texts, "text"), form});
}

Reply hopeless(const Visit &visit, const Kind &kind)
{
    const Error error {ErrorCode::TokenInvalid};
    Reply reply = page(
            visit, statusOf(error.code), "said",
            {{"title", visit.text(kind.texts, "title")}, {"problem", visit.words.of(error)}});
    reply.refusal = error.code;
    return reply;
}

Result<Reply> show(const Services &services, const Call &call, const Kind &kind)
{
    ARNOLD_TRY(visit, visitOf(services, call));
    const QString token = call.query(u"token").value_or(QString());
    return token.isEmpty() ? hopeless(visit, kind) : asking(visit, kind, token);
}

Result<Reply> act(const Services &services, const Call &call, const Kind &kind)
{
    ARNOLD_TRY(visit, visitOf(services, call));
    const auto done = kind.act(services, call);
    if (done) {
        QJsonObject view {{"title", visit.text(kind.texts, "title")},
                          {"text", visit.text(kind.texts, "done")}};
        if (kind.isCustomers)
            view.insert("link",
                        QJsonObject {{"path", "/account"},
                                     {"label", visit.text("common", "to_account")}});
        return page(visit, 200, "said", view);
    }
    // With a spent token nothing that is typed would help.
    if (done.error().code == ErrorCode::TokenInvalid)
        return hopeless(visit, kind);
    return asking(visit, kind, tokenOf(call), done.error());
}

template <const Kind &kind>
void addKind(std::vector<Route> &routes, const char *showOperation, const char *actOperation)
{
    Route &shows = addPage(routes, kind.path, showOperation, "The page that a mail's link opens",
                           Access::visitor(), [](const Services &services, const Call &call) {
                               return show(services, call, kind);
                           });
    shows.withQuery({{"token", Presence::Optional, Shape::text(0, 100), "of the mail"}});
    std::vector<ShapeField> fields {required("token", Shape::text(0, 100))};
    if (kind.asksPassword)
        fields.push_back(required("password", Shape::text(0, 256)));
    addAct(routes, kind.path, actOperation, "What its button does", Access::visitor(),
           std::move(fields),
           [](const Services &services, const Call &call) { return act(services, call, kind); });
}

} // namespace

void addMailLinkPages(std::vector<Route> &routes)
{
    addKind<kVerify>(routes, "showVerifyEmail", "verifyEmailByPage");
    addKind<kReset>(routes, "showResetPassword", "resetPasswordByPage");
    addKind<kConfirm>(routes, "showConfirmEmail", "confirmEmailByPage");
    addKind<kInvitation>(routes, "showInvitation", "acceptInvitationByPage");
}

} // namespace arnold::shop
