#pragma once
#include "server/gateway/Route.h"
#include "server/gateway/Services.h"
#include "server/shop/Form.h"

namespace arnold::shop {

// One look at a page: who looks, and in which language. Lives as long as the handler runs.
struct Visit {
    const gateway::Services &services;
    const gateway::Call &call;
    QString shopName = {};
    Words words = {}; // in the language of their choice, else of their browser

    bool isSignedIn() const { return !call.session.isNull(); }
    QString text(const char *group, const char *name) const
    {
        return words.of(group, QString::fromLatin1(name));
    }
};
Result<Visit> visitOf(const gateway::Services &services, const gateway::Call &call);

// A page of a template, personal to who asked. `view` has `title` and what the template names.
gateway::Reply page(const Visit &visit, int status, const char *name, QJsonObject view);
// One form, with its title and a text above it (may be empty). Status by the form's error.
struct FormPage {
    QString title;
    QString text = {};
    Form form;
    const char *name = "form_page"; // its template
    QJsonObject more = {}; // what that shows besides
};
gateway::Reply formPage(const Visit &visit, const FormPage &wanted);

// 303: what was asked is done, look there. `path` is ours.
gateway::Reply leadTo(const QByteArray &path);
// `text` where it is a path of this shop, and nothing that a browser reads as another site.
std::optional<QByteArray> pathHere(const QString &text);
// The page to sign in by, which then leads on to `path`.
QByteArray signInPath(const QByteArray &path);
// The page that asks who is signed in to prove it anew, for what core/identity/StepUp.h guards.
QByteArray provePath(const QByteArray &path);
// Leads there when the form at `path` would be sent in vain: nobody types it twice.
Result<std::optional<gateway::Reply>> proofFirst(const gateway::Services &services,
                                                 const gateway::Call &call, const QByteArray &path);

// A route that shows a page, and one that takes what its form sends, with answers and refusals that
// are pages.
gateway::Route &addPage(std::vector<gateway::Route> &routes, const char *path,
                        const char *operation, const char *summary, gateway::Access access,
                        gateway::Handler handler);
gateway::Route &addAct(std::vector<gateway::Route> &routes, const char *path, const char *operation,
                       const char *summary, gateway::Access access,
                       std::vector<gateway::ShapeField> fields, gateway::Handler handler);

} // namespace arnold::shop
