#include "server/gateway/Gateway.h"
#include "server/gateway/Content.h"
#include "server/gateway/Identify.h"
#include "server/gateway/Problem.h"
#include "server/gateway/SessionCookie.h"

#include <QUrl>

#include <algorithm>
#include <chrono>

namespace arnold::gateway {
namespace {

constexpr std::int64_t kSlowMicros = 1'000'000;
constexpr qsizetype kMostFormBytes = 16 * 1024;

// A query parameter's text as the value that its shape checks.
JsonValue queryValue(const QString &text, const Shape &shape)
{
    if (shape.isFlag()) {
        if (text == QLatin1String("true") || text == QLatin1String("false"))
            return JsonValue(text == QLatin1String("true"));
        return JsonValue(text);
    }
    if (!shape.isInteger())
        return JsonValue(text);
    bool fits = false;
    const std::int64_t number = text.toLongLong(&fits);
    return fits ? JsonValue(number) : JsonValue(text);
}

// Nothing that the shop keeps under a name holds one, and PostgreSQL takes no NUL in a text.
bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar each) { return each.unicode() < 0x20 || each.unicode() == 0x7F; });
}

QByteArray typeOf(const QByteArray &contentType)
{
    const qsizetype end = contentType.indexOf(';'); // before a charset
    return (end < 0 ? contentType : contentType.left(end)).trimmed().toLower();
}

// A form's fields as the object that its shape describes.
Result<JsonValue> parseForm(const QByteArray &body)
{
    if (body.size() > kMostFormBytes)
        return ErrorCode::TooLarge;
    JsonValue::Members fields;
    for (auto &[name, text] : readQueryPairs(body)) {
        const auto same = [&name = name](const auto &field) { return field.first == name; };
        if (std::any_of(fields.begin(), fields.end(), same))
            return Error {ErrorCode::InvalidValue, name.left(80)};
        fields.emplace_back(std::move(name), JsonValue(std::move(text)));
    }
    return JsonValue(std::move(fields));
}

// Answers differ by origin only where it is one of the listed.
QByteArrayView listedOrigin(const Origins &origins, QByteArrayView origin)
{
    return origins.allows(origin) ? origin : QByteArrayView();
}

void addFields(Reply &reply, const std::vector<std::pair<QByteArray, QByteArray>> &fields)
{
    reply.headers.insert(reply.headers.end(), fields.begin(), fields.end());
}

} // namespace

Gateway::Gateway(const Services &services, std::vector<Route> routes,
                 std::function<void(const QByteArray &)> log, const Protection &protection)
    : m_services(services)
    , m_routes(std::move(routes))
    , m_router(m_routes)
    , m_log(std::move(log))
    , m_origins(protection.origins)
    , m_rateLimits(protection.rates, protection.sharedBuckets)
    , m_securityLog(m_log, services.database.cipher())
    , m_metrics(m_routes)
    , m_healthy(plainAnswer(200, "alive\n"))
    , m_ready(plainAnswer(200, "ready\n"))
{
    for (const QString &language : ErrorWords::languages())
        m_words.emplace(language, ErrorWords::load(language));
}

Gateway::PlainAnswer Gateway::plainAnswer(int status, const QByteArray &text)
{
    const auto over = [&](http::Security security) {
        auto response = http::Response::of(status, "text/plain; charset=utf-8", text)
                                .with("Cache-Control", "no-store");
        if (status == 503)
            response = std::move(response).with("Retry-After", "1");
        addSecurityFields(response, security);
        return http::finished(response);
    };
    return {over(http::Security::Plain), over(http::Security::Tls)};
}

void Gateway::setReady(bool ready, const QByteArray &note)
{
    QByteArray text = ready ? "ready\n" : "not ready\n";
    if (!note.isEmpty())
        text += note + '\n';
    auto answer = plainAnswer(ready ? 200 : 503, text);
    const std::lock_guard lock(m_readyMutex);
    m_ready = std::move(answer);
}

std::shared_ptr<const http::FinishedBytes> Gateway::finished(const http::RequestView &request)
{
    if (request.method != "GET" && request.method != "HEAD")
        return nullptr;
    if (request.path == "/healthz")
        return request.secure ? m_healthy.secure : m_healthy.inTheClear;
    if (request.path == "/readyz") {
        const std::lock_guard lock(m_readyMutex);
        return request.secure ? m_ready.secure : m_ready.inTheClear;
    }
    if (request.header("Authorization"))
        return nullptr;
    const KeptKey key(request,
                      listedOrigin(m_origins, request.header("Origin").value_or(QByteArrayView())));
    const auto entry = m_cache.find(key.view(), m_services.clock.now());
    if (!entry)
        return nullptr;
    m_metrics.countFinished();
    const auto known = request.header("If-None-Match");
    return known && namesTag(*known, entry->etag) ? entry->notModified : entry->whole;
}

http::Response Gateway::answer(const http::Request &request)
{
    const auto begin = std::chrono::steady_clock::now();
    const std::uint64_t readGeneration = m_cache.generation();
    Router::Found found = m_router.find(request.method, request.path);
    const Route *route = found.route;
    Call call;
    Reply reply;
    if (request.method == "OPTIONS" && !found.allow.isEmpty()) {
        reply = preflight(request, found.allow);
    } else if (route) {
        reply = run(request, *route, found, call);
        m_securityLog.note(request, *route, call, reply, m_services.clock.now());
    } else {
        const QString language = languageOf(request.header("Accept-Language"));
        const ErrorCode code = found.allow.isEmpty() ? ErrorCode::NotFound
                                                     : ErrorCode::MethodNotAllowed;
        reply = problem(Error {code}, words(language), request.id);
        if (!found.allow.isEmpty())
            reply.headers.emplace_back("Allow", found.allow);
    }
    const int status = reply.status;
    http::Response response = finish(request, route, std::move(reply), readGeneration);
    const auto micros = std::chrono::duration_cast<std::chrono::microseconds>(
                                std::chrono::steady_clock::now() - begin)
                                .count();
    m_metrics.count(route, status, micros);
    if (status >= 500 || micros > kSlowMicros)
        logSlow(request, route, status, micros);
    return response;
}

// Who asks from elsewhere is told before anything else what their page may do.
Reply Gateway::preflight(const http::Request &request, const QByteArray &allow) const
{
    Reply reply = Reply::nothing();
    reply.headers.emplace_back("Allow", allow);
    const QByteArray origin = request.header("Origin");
    if (!m_origins.allows(origin) || !request.hasHeader("Access-Control-Request-Method"))
        return reply;
    for (const http::HeaderField &field : preflightFields(origin, allow))
        reply.headers.emplace_back(field.name, field.value);
    return reply;
}

// Origin, then the address's limit, then who it is, then their limit: each step costs more than the
// one before.
Reply Gateway::run(const http::Request &request, const Route &route, Router::Found &found,
                   Call &call)
{
    call.language = languageOf(request.header("Accept-Language"));
    call.requestId = request.id;
    call.target = request.query.isEmpty() ? request.path : request.path + '?' + request.query;
    call.keepsCookies = keepsSecureCookies(request);
    const bool mayWrite = route.access.isByCookie() ? Origins::isOurs(request)
                                                    : m_origins.mayWrite(request);
    if (route.method != Method::Get && !mayWrite)
        return refusal(route, call, Error {ErrorCode::OriginNotAllowed});
    const Instant now = m_services.clock.now();
    auto limit = m_rateLimits.forAddress(request, route, now);
    Reply reply;
    if (limit && !limit->verdict.allowed) {
        reply = refusal(route, call, Error {ErrorCode::RateLimited});
    } else if (const auto known = identify(m_services, request, route, call); !known) {
        // Who it is comes before everything that the body or the path could tell.
        reply = refusal(route, call, known.error());
        if (reply.status == 401)
            reply.headers.emplace_back("WWW-Authenticate", "Bearer realm=\"arnold\"");
    } else {
        if (const auto own = m_rateLimits.forActor(call, route, now))
            limit = own;
        reply = limit && !limit->verdict.allowed
                ? refusal(route, call, Error {ErrorCode::RateLimited})
                : admitted(request, route, found, call);
    }
    // A kept answer goes to everybody: what stands here is of one client.
    if (limit && !(reply.taggable && route.keep == Keep::Finished))
        addFields(reply, rateFields(*limit));
    return reply;
}

Reply Gateway::admitted(const http::Request &request, const Route &route, Router::Found &found,
                        Call &call)
{
    for (const auto &[name, text] : found.pathValues) {
        if (hasControlCharacter(text))
            return refusal(route, call, Error {ErrorCode::NotFound});
    }
    call.pathValues = std::move(found.pathValues);
    std::vector<FieldFault> faults;
    if (const auto read = readQuery(request, route, call, faults); !read)
        return refusal(route, call, read.error());
    if (const auto read = readBody(request, route, call, faults); !read)
        return refusal(route, call, read.error());
    if (!faults.empty())
        return refusal(route, call, faults);
    call.idempotencyKey = request.header("Idempotency-Key");
    if (route.idempotency == Idempotency::KeyRequired
        && (call.idempotencyKey.isEmpty() || call.idempotencyKey.size() > 200))
        return refusal(route, call, Error {ErrorCode::IdempotencyKeyRequired});
    call.ifMatch = request.header("If-Match");
    if (route.match == Match::IfMatchRequired && call.ifMatch.isEmpty()) {
        Reply reply = refusal(route, call,
                              Error {ErrorCode::LostUpdate, QStringLiteral("If-Match")});
        return withStatus(std::move(reply), 428);
    }
    call.baseUrl = QStringLiteral("%1://%2").arg(request.secure ? QStringLiteral("https")
                                                                : QStringLiteral("http"),
                                                 QString::fromLatin1(request.header("Host")));
    Result<Reply> outcome = route.handler(m_services, call);
    if (outcome)
        return std::move(*outcome);
    // What is not there, what is somebody else's and what cannot be: one and the same answer.
    const bool isMissing = outcome.error().code == ErrorCode::NotFound;
    return refusal(route, call, isMissing ? Error {ErrorCode::NotFound} : outcome.error());
}

Reply Gateway::refusal(const Route &route, const Call &call, const Error &error) const
{
    if (!route.refusalPage)
        return problem(error, words(call.language), call.requestId);
    Reply reply = route.refusalPage(m_services, call, error);
    reply.refusal = error.code;
    return reply;
}

Reply Gateway::refusal(const Route &route, const Call &call,
                       const std::vector<FieldFault> &faults) const
{
    if (!route.refusalPage)
        return problem(faults, words(call.language), call.requestId);
    return refusal(route, call, Error {faults.front().code, faults.front().field});
}

Result<void> Gateway::readQuery(const http::Request &request, const Route &route, Call &call,
                                std::vector<FieldFault> &faults) const
{
    const bool strict = areaOf(route) == QLatin1String("admin")
            || areaOf(route) == QLatin1String("pos");
    for (auto &[name, text] : readQueryPairs(request.query)) {
        const auto known = std::find_if(
                route.query.begin(), route.query.end(),
                [&](const Parameter &parameter) { return name == QLatin1String(parameter.name); });
        const bool isOption = route.optionValues && name.startsWith(QLatin1String("option."));
        if (known == route.query.end() && !isOption) {
            if (strict)
                faults.push_back({name.left(80), ErrorCode::UnknownField});
            continue;
        }
        // Which of two would count is nobody's to guess.
        if (call.query(name))
            faults.push_back({name.left(80), ErrorCode::InvalidValue});
        if (isOption && hasControlCharacter(name + text))
            faults.push_back({name.left(80), ErrorCode::InvalidValue});
        if (known != route.query.end()
            && !known->shape.faults(queryValue(text, known->shape)).empty())
            faults.push_back({name, ErrorCode::InvalidValue});
        call.queryValues.emplace_back(std::move(name), std::move(text));
    }
    for (const Parameter &parameter : route.query) {
        if (parameter.presence == Presence::Required && !call.query(QLatin1String(parameter.name)))
            faults.push_back({QLatin1String(parameter.name), ErrorCode::MissingField});
    }
    return {};
}

Result<void> Gateway::readBody(const http::Request &request, const Route &route, Call &call,
                               std::vector<FieldFault> &faults) const
{
    const auto &shape = route.request.shape();
    call.rawBody = request.body;
    if (!shape) {
        if (!request.body.isEmpty() && request.body.trimmed() != "{}")
            return Error {ErrorCode::InvalidValue, {}, QStringLiteral("no body is expected")};
        return {};
    }
    const bool isForm = route.request.isForm();
    const char *const type = isForm ? "application/x-www-form-urlencoded" : "application/json";
    if (typeOf(request.header("Content-Type")) != type)
        return ErrorCode::UnsupportedMediaType;
    ARNOLD_TRY(body, isForm ? parseForm(request.body) : parseJson(request.body));
    auto found = shape->faults(body);
    faults.insert(faults.end(), std::make_move_iterator(found.begin()),
                  std::make_move_iterator(found.end()));
    call.body = std::move(body);
    return {};
}

http::Response Gateway::finish(const http::Request &request, const Route *route, Reply reply,
                               std::uint64_t readGeneration)
{
    http::Response response = responseOf(request, reply);
    const QByteArray origin = listedOrigin(m_origins, request.header("Origin")).toByteArray();
    if (!m_origins.none())
        addVary(response, "Origin");
    if (!origin.isEmpty() && request.method != "OPTIONS") {
        for (const http::HeaderField &field : corsFields(origin))
            response.headers.push_back(field);
    }
    const bool keeps = route && route->keep == Keep::Finished && reply.status == 200
            && reply.taggable && !reply.dependsOn.empty() && !request.hasHeader("Authorization");
    const KeptKey key(request, origin);
    if (keeps && request.method == "GET" && !key.view().empty()) {
        auto entry = std::make_shared<FinishedCache::Entry>();
        entry->etag = response.header("ETag");
        entry->whole = http::finished(response);
        entry->notModified = http::finished(notModified(response));
        entry->goodUntil = reply.goodUntil;
        entry->dependsOn = std::move(reply.dependsOn);
        m_cache.keep(key.view(), std::move(entry), readGeneration);
    }
    const QByteArray known = request.header("If-None-Match");
    if (reply.taggable && reply.status == 200 && !known.isEmpty()
        && namesTag(known, response.header("ETag")))
        return notModified(response);
    return response;
}

const ErrorWords &Gateway::words(const QString &language) const
{
    const auto found = m_words.find(language);
    return found == m_words.end() ? m_words.at(QStringLiteral("en")) : found->second;
}

void Gateway::logSlow(const http::Request &request, const Route *route, int status,
                      std::int64_t micros) const
{
    if (!m_log)
        return;
    JsonWriter line;
    line.object([&] {
        line.field("@timestamp", m_services.clock.now());
        line.field("log.level", status >= 500 ? "error" : "warn");
        line.field("message", status >= 500 ? "request failed" : "slow request");
        line.field("http.request.method", QString::fromLatin1(request.method));
        line.field("url.template", route ? route->path : "");
        line.field("http.response.status_code", status);
        line.field("event.duration", micros * 1000);
        line.field("http.request.id", QString::fromLatin1(request.id));
    });
    m_log(line.take());
}

} // namespace arnold::gateway
