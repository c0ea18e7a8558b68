#pragma once
#include "core/base/ErrorWords.h"
#include "server/gateway/Call.h"
#include "server/gateway/Shape.h"

namespace arnold::gateway {

// The HTTP status that goes with a refusal of the core.
int statusOf(ErrorCode code);

// application/problem+json (RFC 9457) for a refusal: the words of the client's language, a stable
// code, the field at fault with the refusal's facts, the request's id. Never a stack, path or SQL.
Reply problem(const Error &error, const ErrorWords &words, QByteArrayView requestId);
// 400 for a body or parameters that do not fit.
Reply problem(const std::vector<FieldFault> &faults, const ErrorWords &words,
              QByteArrayView requestId);

} // namespace arnold::gateway
