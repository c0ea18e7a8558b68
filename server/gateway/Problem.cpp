#include "server/gateway/Problem.h"

namespace arnold::gateway {
namespace {

void writeHead(JsonWriter &json, int status, ErrorCode code, const QString &title,
               QByteArrayView requestId)
{
    json.field("type", QStringLiteral("urn:arnold:problem:") + errorName(code));
    json.field("title", title);
    json.field("status", status);
    json.field("code", errorName(code));
    json.field("request_id", QString::fromLatin1(requestId.data(), requestId.size()));
}

// When to come again, when the refusal knows; limits know it better than their refusals.
QByteArray retryAfter(const Error &error)
{
    for (const ErrorFact &fact : error.facts) {
        if (fact.name == QLatin1String("retry_after"))
            return fact.value.toLatin1();
    }
    return {};
}

// RFC 9470, 3.
constexpr char kStepUpChallenge[] =
        "Bearer realm=\"arnold\", error=\"insufficient_user_authentication\", "
        "error_description=\"A more recent authentication is required\", max_age=\"600\"";

Reply asProblem(int status, ErrorCode code, JsonWriter &json,
                const QByteArray &retryAfterSeconds = {})
{
    Reply reply = Reply::json(status, json.take());
    reply.refusal = code;
    reply.contentType = QByteArrayLiteral("application/problem+json");
    if (!retryAfterSeconds.isEmpty())
        reply.headers.emplace_back("Retry-After", retryAfterSeconds);
    else if (status == 503)
        reply.headers.emplace_back("Retry-After", "1");
    return reply;
}

} // namespace

int statusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::IdempotencyKeyRequired:
    case ErrorCode::InvalidValue:
    case ErrorCode::MissingField:
    case ErrorCode::UnknownField:
        return 400;
    case ErrorCode::SecondFactorRequired:
    case ErrorCode::SignInRefused:
    case ErrorCode::StepUpRequired:
    case ErrorCode::Unauthenticated:
    case ErrorCode::WrongCode:
    case ErrorCode::WrongCredentials:
    case ErrorCode::WrongPin:
        return 401;
    case ErrorCode::NotPermitted:
    case ErrorCode::OriginNotAllowed:
    case ErrorCode::ApprovalRequired:
    case ErrorCode::SecondFactorSetupRequired:
        return 403;
    case ErrorCode::NotFound:
        return 404;
    case ErrorCode::MethodNotAllowed:
        return 405;
    case ErrorCode::LostUpdate:
        return 412;
    case ErrorCode::TooLarge:
        return 413;
    case ErrorCode::UnsupportedMediaType:
        return 415;
    case ErrorCode::CodeUnknown:
    case ErrorCode::IdempotencyKeyReused:
    case ErrorCode::InvalidAddress:
    case ErrorCode::InvalidEmail:
    case ErrorCode::InvalidQuantity:
    case ErrorCode::NotSellable:
    case ErrorCode::Overflow:
    case ErrorCode::CurrencyMismatch:
    case ErrorCode::TokenInvalid:
    case ErrorCode::WeakPassword:
        return 422;
    case ErrorCode::RateLimited:
        return 429;
    case ErrorCode::Internal:
    case ErrorCode::StorageFailed:
    case ErrorCode::JournalBroken:
    case ErrorCode::FormatTooNew:
        return 500;
    case ErrorCode::Busy:
    case ErrorCode::DiskFull:
    case ErrorCode::ReadOnly:
    case ErrorCode::Unavailable:
        return 503;
    default:
        return 409;
    }
}

Reply problem(const Error &error, const ErrorWords &words, QByteArrayView requestId)
{
    const int status = statusOf(error.code);
    JsonWriter json;
    json.object([&] {
        writeHead(json, status, error.code, words.of(error.code), requestId);
        json.field("detail", words.of(error));
        json.arrayField("errors", [&] {
            if (error.field.isEmpty() && error.facts.empty())
                return;
            json.object([&] {
                json.field("field", error.field);
                json.field("code", errorName(error.code));
                json.field("message", words.of(error));
                for (const ErrorFact &fact : error.facts)
                    json.field(fact.name.toLatin1().constData(), fact.value);
            });
        });
    });
    Reply reply = asProblem(status, error.code, json, retryAfter(error));
    if (error.code == ErrorCode::StepUpRequired)
        reply.headers.emplace_back("WWW-Authenticate", kStepUpChallenge);
    return reply;
}

Reply problem(const std::vector<FieldFault> &faults, const ErrorWords &words,
              QByteArrayView requestId)
{
    // What names a thing wrongly is 422; a body of the wrong shape is 400.
    int status = 422;
    for (const FieldFault &fault : faults)
        status = statusOf(fault.code) == 400 ? 400 : status;
    const ErrorCode first = faults.empty() ? ErrorCode::InvalidValue : faults.front().code;
    JsonWriter json;
    json.object([&] {
        writeHead(json, status, first, words.of(first), requestId);
        json.field("detail", words.of(first));
        json.arrayField("errors", [&] {
            for (const FieldFault &fault : faults) {
                json.object([&] {
                    json.field("field", fault.field);
                    json.field("code", errorName(fault.code));
                    json.field("message", words.of(fault.code));
                });
            }
        });
    });
    return asProblem(status, first, json);
}

} // namespace arnold::gateway
