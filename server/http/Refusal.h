#pragma once
#include "server/http/Response.h"

namespace arnold::http {

// Why the guard answers by itself. `code` is the stable name in the problem+json; both are fixed
// texts that need no escaping.
struct Refusal {
    int status = 400;
    const char *code = "malformed_request";
    const char *detail = "";

    bool operator==(const Refusal &other) const { return status == other.status; }
};

// Status line and fields, without the per-request ones (Connection among them) and the blank line;
// 503 carries Retry-After.
QByteArray refusalHead(const Refusal &refusal, qsizetype bodyBytes, Security security);
// RFC 9457. The request id must be clean ([A-Za-z0-9._-]).
QByteArray refusalBody(const Refusal &refusal, QByteArrayView requestId);

} // namespace arnold::http
