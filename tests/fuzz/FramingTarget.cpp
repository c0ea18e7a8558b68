#include "core/base/Assert.h"
#include "server/http/RequestFramer.h"
#include "tests/fuzz/Targets.h"

#include <vector>

namespace arnold::fuzz {
namespace {

using http::RequestFramer;

http::FramingLimits limits()
{
    http::FramingLimits small; // so that the fuzzer meets them
    small.requestLineBytes = 256;
    small.headBytes = 1024;
    small.headerCount = 8;
    small.bodyBytes = 512;
    return small;
}

// What came of the stream: each request as one text, and where it ended.
struct Heard {
    std::vector<QByteArray> requests;
    bool wasRefused = false; // of two faults the one that came first is named, so not for which
    bool operator==(const Heard &) const = default;
};

QByteArray textOf(const RequestFramer &framer)
{
    const http::RequestView &request = framer.request();
    QByteArray text;
    const auto add = [&](QByteArrayView part) {
        text.append(part.data(), part.size());
        text.append('\n');
    };
    add(request.method);
    add(request.path);
    add(request.query);
    for (const auto &field : request.headers) {
        add(field.name);
        add(field.value);
    }
    add(framer.body());
    return text;
}

// The stream in pieces of that size, as a socket would bring it.
Heard feed(QByteArrayView bytes, qsizetype pieceBytes)
{
    Heard heard;
    RequestFramer framer(limits());
    QByteArray waiting; // bytes that have come and belong to no request yet
    for (qsizetype at = 0; at < bytes.size(); at += pieceBytes) {
        const QByteArrayView piece = bytes.sliced(at, std::min(pieceBytes, bytes.size() - at));
        waiting.append(piece.data(), piece.size());
        while (!waiting.isEmpty()) {
            const auto fed = framer.feed(waiting);
            ARNOLD_ASSERT(fed.taken >= 0 && fed.taken <= waiting.size());
            if (fed.step == RequestFramer::Step::Refused) {
                heard.wasRefused = true;
                ARNOLD_ASSERT(framer.refusal().status >= 400);
                return heard;
            }
            if (fed.step == RequestFramer::Step::Complete) {
                heard.requests.push_back(textOf(framer));
                ARNOLD_ASSERT(framer.body().size() <= limits().bodyBytes);
                framer.next();
            }
            waiting.remove(0, fed.taken);
            if (fed.step == RequestFramer::Step::NeedMore)
                break;
        }
    }
    return heard;
}

} // namespace

// However a stream is cut into pieces, the same requests come of it: no cut smuggles one in.
void framing(QByteArrayView bytes)
{
    const Heard whole = feed(bytes, std::max<qsizetype>(bytes.size(), 1));
    for (const qsizetype pieceBytes : {1, 3, 64})
        ARNOLD_ASSERT(feed(bytes, pieceBytes) == whole);
}

} // namespace arnold::fuzz
