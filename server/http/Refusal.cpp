#include "server/http/Refusal.h"

namespace arnold::http {

QByteArray refusalHead(const Refusal &refusal, qsizetype bodyBytes, Security security)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(refusal.status) + ' ';
    head += reasonPhrase(refusal.status);
    head += "\r\nContent-Type: application/problem+json\r\nContent-Length: "
            + QByteArray::number(bodyBytes)
            + "\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n"
              "Content-Security-Policy: default-src 'none'; base-uri 'none'; "
              "frame-ancestors 'none'; sandbox\r\nReferrer-Policy: no-referrer\r\n";
    if (security == Security::Tls)
        head += "Strict-Transport-Security: max-age=63072000; includeSubDomains\r\n";
    if (refusal.status == 503)
        head += "Retry-After: 1\r\n";
    return head;
}

QByteArray refusalBody(const Refusal &refusal, QByteArrayView requestId)
{
    QByteArray body = "{\"type\":\"about:blank\",\"title\":\"";
    body += reasonPhrase(refusal.status);
    body += "\",\"status\":" + QByteArray::number(refusal.status) + ",\"code\":\"" + refusal.code
            + "\",\"detail\":\"" + refusal.detail + "\",\"request_id\":\"";
    body += requestId;
    body += "\"}";
    return body;
}

} // namespace arnold::http
