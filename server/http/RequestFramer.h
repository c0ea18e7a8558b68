#pragma once
#include "server/http/ChunkDecoder.h"
#include "server/http/Refusal.h"
#include "server/http/Request.h"
#include "server/http/ServerConfig.h"

#include <vector>

namespace arnold::http {

// Cuts a stream of bytes into requests (RFC 9112), or says why not. Strict where leniency has let
// requests be smuggled: one Content-Length, no Transfer-Encoding but chunked and never both, CRLF
// only, no folded lines, no space before the colon, no NUL, one Host. Pure: no socket, no clock.
class RequestFramer
{
public:
    enum class Step { NeedMore, Complete, Refused };
    struct Fed {
        Step step = Step::NeedMore;
        // How many of the bytes belong to this request.
        qsizetype taken = 0;
    };
    // Idle: nothing of a request has come.
    enum class Phase { Idle, Head, Body };

    explicit RequestFramer(const FramingLimits &limits);

    // After Complete, next() must come before more is fed; after Refused, nothing may.
    Fed feed(QByteArrayView bytes);
    // Forgets the request that was complete.
    void next();

    Phase phase() const { return m_phase; }
    const Refusal &refusal() const { return m_refusal; }
    // The head has come, the client waits for "100 Continue" before it sends the body.
    bool expectsContinue() const { return m_expectsContinue && m_phase == Phase::Body; }

    // Of a request that is complete: views into the bytes fed last or into the framer, good until
    // either changes. Peer, id and `secure` are not the framer's and stay unset.
    const RequestView &request() const { return m_request; }
    const QByteArray &body() const { return m_body; }
    bool keepsAlive() const { return m_keepsAlive; }

private:
    struct FieldFacts {
        int hosts = 0;
        int contentLengths = 0;
        int transferEncodings = 0;
    };

    Fed feedHead(QByteArrayView bytes);
    Fed feedStoredHead(QByteArrayView bytes);
    Fed feedBody(QByteArrayView bytes);
    Fed headDone(QByteArrayView head, qsizetype taken);
    Fed refuse(const Refusal &refusal, qsizetype taken = 0);

    // Where the head ends, 0 while it does not, -1 when it is refused.
    qsizetype scan(QByteArrayView bytes);
    bool parse(QByteArrayView head);
    bool parseRequestLine(QByteArrayView line);
    bool parseTarget(QByteArrayView target);
    bool parseVersion(QByteArrayView version);
    bool parseFields(QByteArrayView lines);
    bool noteField(const HeaderFieldView &field, FieldFacts &facts);
    bool noteLength(QByteArrayView value);
    bool checkFacts(const FieldFacts &facts);
    void storeHead(QByteArrayView head);
    bool fail(const Refusal &refusal);

    FramingLimits m_limits;
    Phase m_phase = Phase::Idle;
    Refusal m_refusal;
    RequestView m_request;
    std::vector<HeaderFieldView> m_fields;
    QByteArrayView m_authority;

    // A head that came in pieces, or has a body behind it.
    QByteArray m_head;
    qsizetype m_scanned = 0;
    qsizetype m_lineStart = 0;
    int m_lines = 0;
    int m_blankLines = 0;

    QByteArray m_body;
    qint64 m_bodyLeft = 0;
    bool m_chunked = false;
    ChunkDecoder m_chunks;
    bool m_http10 = false;
    bool m_keepsAlive = true;
    bool m_expectsContinue = false;
};

} // namespace arnold::http
