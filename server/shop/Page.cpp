#include "server/shop/Page.h"
#include "core/customers/Customers.h"
#include "core/identity/SecondFactor.h"
#include "core/identity/StepUp.h"
#include "core/selling/RulesCache.h"
#include "server/gateway/PagePolicy.h"
#include "server/gateway/Problem.h"
#include "server/shop/Template.h"

#include <QUrl>

#include <algorithm>

namespace arnold::shop {
namespace {

using namespace gateway;

QString knownLanguage(const QString &locale)
{
    const QString language = locale.left(2).toLower();
    return ErrorWords::languages().contains(language) ? language : QString();
}

Reply refusedWith(const Services &services, const Call &call, const Error &error)
{
    const auto visit = visitOf(services, call);
    if (!visit)
        return problem(error, ErrorWords::load(call.language), call.requestId);
    const int status = statusOf(error.code);
    return page(
            *visit, status, "refused",
            {{"title",
              status == 404 ? visit->text("refused", "not_here") : visit->text("refused", "title")},
             {"text",
              status == 404 ? visit->text("refused", "not_here_text") : visit->words.of(error)}});
}

// Who is not signed in is led there, and back to what they wanted to see.
Reply pageRefusal(const Services &services, const Call &call, const Error &error)
{
    if (error.code == ErrorCode::Unauthenticated)
        return leadTo(signInPath(call.target));
    if (error.code == ErrorCode::StepUpRequired)
        return leadTo(provePath(call.target));
    return refusedWith(services, call, error);
}

// What a form wanted to do is not done later on by itself.
Reply actRefusal(const Services &services, const Call &call, const Error &error)
{
    if (error.code == ErrorCode::Unauthenticated)
        return leadTo(signInPath("/account"));
    if (error.code == ErrorCode::StepUpRequired)
        return leadTo(provePath("/account/security"));
    return refusedWith(services, call, error);
}

} // namespace

Result<Visit> visitOf(const Services &services, const Call &call)
{
    return services.database.read([&](ReadTx &tx) -> Result<Visit> {
        Visit visit {services, call, services.rules.current(tx)->shopName};
        QString language;
        if (visit.isSignedIn()) {
            if (const auto me = customers::byId(tx, CustomerId(call.actor.id)))
                language = knownLanguage(me->locale);
        }
        visit.words = Words::load(language.isEmpty() ? call.language : language);
        return visit;
    });
}

Reply page(const Visit &visit, int status, const char *name, QJsonObject view)
{
    const bool isRightToLeft = visit.words.locale().textDirection() == Qt::RightToLeft;
    view.insert(QStringLiteral("lang"), visit.words.language());
    view.insert(QStringLiteral("dir"), isRightToLeft ? "rtl" : "ltr");
    view.insert(QStringLiteral("shop"), visit.shopName);
    view.insert(QStringLiteral("isSignedIn"), visit.isSignedIn());
    view.insert(QStringLiteral("t"), visit.words.all());
    if (const auto done = visit.call.query(u"done"))
        view.insert(QStringLiteral("notice"), visit.words.of("done", *done));
    Reply reply = Reply::json(status, filledIn(QString::fromLatin1(name), view).toUtf8());
    reply.contentType = QByteArrayLiteral("text/html; charset=utf-8");
    reply.cacheControl = QByteArrayLiteral("private, no-store");
    reply.headers.emplace_back("Content-Security-Policy",
                               pagePolicy(reply.body, "form-action 'self'"));
    // Our own forms say where they come from; nobody else learns even that.
    reply.headers.emplace_back("Referrer-Policy", "same-origin");
    return reply;
}

Reply formPage(const Visit &visit, const FormPage &wanted)
{
    QJsonObject view = wanted.more;
    view.insert(QStringLiteral("title"), wanted.title);
    view.insert(QStringLiteral("text"), wanted.text);
    view.insert(QStringLiteral("form"), formView(wanted.form, visit.words));
    const auto &error = wanted.form.error;
    if (!error)
        return page(visit, 200, wanted.name, std::move(view));
    Reply reply = error->code == ErrorCode::StepUpRequired
            ? leadTo(provePath(wanted.form.action))
            : page(visit, statusOf(error->code), wanted.name, std::move(view));
    reply.refusal = error->code;
    for (const ErrorFact &fact : error->facts) {
        if (fact.name == QLatin1String("retry_after"))
            reply.headers.emplace_back("Retry-After", fact.value.toLatin1());
    }
    return reply;
}

Reply leadTo(const QByteArray &path)
{
    Reply reply {.status = 303, .body = {}, .contentType = {}};
    reply.cacheControl = QByteArrayLiteral("private, no-store");
    reply.headers.emplace_back("Location", path);
    return reply;
}

std::optional<QByteArray> pathHere(const QString &text)
{
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar each) {
        return each.unicode() > 0x20 && each.unicode() < 0x7F && each != u'\\';
    });
    if (!isPlain || !text.startsWith(u'/') || text.startsWith(QLatin1String("//")))
        return std::nullopt;
    return text.toLatin1();
}

QByteArray signInPath(const QByteArray &path)
{
    return "/account/sign-in?next=" + path.toPercentEncoding("/");
}

QByteArray provePath(const QByteArray &path)
{
    return "/account/prove?next=" + path.toPercentEncoding("/");
}

Result<std::optional<Reply>> proofFirst(const Services &services, const Call &call,
                                        const QByteArray &path)
{
    // Who has no second factor proves it by the password that the form asks for anyway.
    ARNOLD_TRY(missing, services.database.read([&](ReadTx &tx) -> Result<bool> {
        const identity::Subject me {call.actor.kind, call.actor.id};
        return !identity::requireRecent(tx, call.actor) && identity::factorOf(tx, me).since;
    }));
    return missing ? std::optional(leadTo(provePath(path))) : std::nullopt;
}

Route &addPage(std::vector<Route> &routes, const char *path, const char *operation,
               const char *summary, Access access, Handler handler)
{
    std::vector<Answer> answers {{200, std::nullopt, "the page", true}};
    if (access.who() == Access::Who::VisitingCustomer)
        answers.push_back({303, std::nullopt, "nobody is signed in; leads there", true});
    return routes
            .emplace_back(Method::Get, path, operation, summary, std::move(access),
                          RequestBody::none(), std::move(answers), handler)
            .withRefusals(pageRefusal);
}

Route &addAct(std::vector<Route> &routes, const char *path, const char *operation,
              const char *summary, Access access, std::vector<ShapeField> fields, Handler handler)
{
    std::vector<Answer> answers {
            {200, std::nullopt, "done; the page says so", true},
            {303, std::nullopt, "done, or nobody is signed in; leads on", true}};
    for (const int status : {401, 403})
        answers.push_back({status, std::nullopt, "not done; the page says why", true});
    return routes
            .emplace_back(Method::Post, path, operation, summary, std::move(access),
                          RequestBody::form(Shape::object(std::move(fields))), std::move(answers),
                          handler)
            .withRefusals(actRefusal);
}

} // namespace arnold::shop
