#include "server/http/RequestFramer.h"

#include "server/http/Characters.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace arnold::http {
namespace {

constexpr int maxBlankLinesBefore = 2;
constexpr qint64 bodyReserveBytes = 64 * 1024;

constexpr Refusal malformed(const char *detail)
{
    return {400, "malformed_request", detail};
}

constexpr Refusal lineTooLong {414, "too_large", "The request line is too long."};
constexpr Refusal headTooLarge {431, "too_large", "The header fields are too large or too many."};
constexpr Refusal bodyTooLarge {413, "too_large", "The body is too large."};

constexpr std::array<QByteArrayView, 7> methods {"GET",   "HEAD",   "POST",   "PUT",
                                                 "PATCH", "DELETE", "OPTIONS"};

// Whether a comma-separated list has the token (RFC 9110, 5.6.1).
bool listHas(QByteArrayView list, QByteArrayView token)
{
    while (!list.isEmpty()) {
        qsizetype comma = list.indexOf(',');
        if (comma < 0)
            comma = list.size();
        if (sameFieldName(list.first(comma).trimmed(), token))
            return true;
        list = list.sliced(std::min(comma + 1, list.size()));
    }
    return false;
}

bool isAuthority(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                || std::strchr(".-_:[]%~", c) != nullptr;
    });
}

QByteArrayView rebased(QByteArrayView view, const char *from, const char *to)
{
    return view.isEmpty() ? view : QByteArrayView(to + (view.data() - from), view.size());
}

} // namespace

RequestFramer::RequestFramer(const FramingLimits &limits)
    : m_limits(limits)
    , m_chunks({limits.bodyBytes, limits.headBytes})
{
}

void RequestFramer::next()
{
    m_phase = Phase::Idle;
    m_head.clear();
    m_body.clear();
    m_scanned = m_lineStart = 0;
    m_lines = m_blankLines = 0;
    m_expectsContinue = false;
}

RequestFramer::Fed RequestFramer::feed(QByteArrayView bytes)
{
    return m_phase == Phase::Body ? feedBody(bytes) : feedHead(bytes);
}

RequestFramer::Fed RequestFramer::refuse(const Refusal &refusal, qsizetype taken)
{
    m_refusal = refusal;
    return {Step::Refused, taken};
}

bool RequestFramer::fail(const Refusal &refusal)
{
    m_refusal = refusal;
    return false;
}

RequestFramer::Fed RequestFramer::feedHead(QByteArrayView bytes)
{
    if (!m_head.isEmpty())
        return feedStoredHead(bytes);
    qsizetype skipped = 0;
    while (bytes.startsWith("\r\n")) {
        if (++m_blankLines > maxBlankLinesBefore)
            return refuse(malformed("Blank lines come instead of a request."));
        bytes = bytes.sliced(2);
        skipped += 2;
    }
    if (bytes.isEmpty())
        return {Step::NeedMore, skipped};
    if (!isToken(bytes.front()) && bytes.front() != '\r')
        return refuse(malformed("This is not a request line."));
    m_phase = Phase::Head;
    const qsizetype end = scan(bytes);
    if (end < 0)
        return {Step::Refused, skipped};
    if (end == 0) {
        m_head = bytes.toByteArray();
        return {Step::NeedMore, skipped + bytes.size()};
    }
    Fed fed = headDone(bytes.first(end), end);
    if (fed.step == Step::NeedMore) {
        const Fed more = feedBody(bytes.sliced(end));
        fed = {more.step, fed.taken + more.taken};
    }
    fed.taken += skipped;
    return fed;
}

RequestFramer::Fed RequestFramer::feedStoredHead(QByteArrayView bytes)
{
    const qsizetype before = m_head.size();
    m_head.append(bytes.first(std::min(bytes.size(), m_limits.headBytes + 1 - before)));
    const qsizetype end = scan(m_head);
    if (end < 0)
        return {Step::Refused, 0};
    if (end == 0)
        return {Step::NeedMore, m_head.size() - before};
    const qsizetype taken = end - before;
    if (end == 2) { // a blank line in two pieces, before any request
        const int blankLines = m_blankLines + 1;
        next();
        m_blankLines = blankLines;
        if (blankLines > maxBlankLinesBefore)
            return refuse(malformed("Blank lines come instead of a request."));
        const Fed rest = feedHead(bytes.sliced(taken));
        return {rest.step, taken + rest.taken};
    }
    m_head.truncate(end);
    const Fed fed = headDone(m_head, taken);
    if (fed.step != Step::NeedMore)
        return fed;
    const Fed more = feedBody(bytes.sliced(taken));
    return {more.step, taken + more.taken};
}

qsizetype RequestFramer::scan(QByteArrayView bytes)
{
    const char *const base = bytes.data();
    while (m_scanned < bytes.size()) {
        const auto *found = static_cast<const char *>(
                std::memchr(base + m_scanned, '\n', size_t(bytes.size() - m_scanned)));
        if (!found)
            break;
        const qsizetype at = found - base;
        if (at == 0 || base[at - 1] != '\r') {
            fail(malformed("A line ends without a carriage return."));
            return -1;
        }
        const qsizetype lineBytes = at - 1 - m_lineStart;
        if (m_lines == 0 && lineBytes > m_limits.requestLineBytes) {
            fail(lineTooLong);
            return -1;
        }
        if (at + 1 > m_limits.headBytes) {
            fail(headTooLarge);
            return -1;
        }
        m_scanned = at + 1;
        if (lineBytes == 0)
            return at + 1;
        if (++m_lines - 1 > m_limits.headerCount) {
            fail(headTooLarge);
            return -1;
        }
        m_lineStart = at + 1;
    }
    m_scanned = bytes.size();
    if (m_lines == 0 && bytes.size() > m_limits.requestLineBytes + 2) {
        fail(lineTooLong);
        return -1;
    }
    if (bytes.size() > m_limits.headBytes) {
        fail(headTooLarge);
        return -1;
    }
    return 0;
}

RequestFramer::Fed RequestFramer::headDone(QByteArrayView head, qsizetype taken)
{
    if (!parse(head))
        return {Step::Refused, taken};
    if (!m_chunked && m_bodyLeft == 0)
        return {Step::Complete, taken};
    storeHead(head);
    m_phase = Phase::Body;
    if (m_chunked)
        m_chunks = ChunkDecoder({m_limits.bodyBytes, m_limits.headBytes});
    else
        m_body.reserve(qsizetype(std::min(m_bodyLeft, bodyReserveBytes)));
    return {Step::NeedMore, taken};
}

// The body will outlast the bytes that hold the head: keep the head, and let the views follow it.
void RequestFramer::storeHead(QByteArrayView head)
{
    if (m_head.constData() == head.data())
        return;
    m_head = head.toByteArray();
    const char *from = head.data();
    const char *to = m_head.constData();
    m_request.method = rebased(m_request.method, from, to);
    if (m_request.path.data() >= from && m_request.path.data() < from + head.size())
        m_request.path = rebased(m_request.path, from, to);
    m_request.query = rebased(m_request.query, from, to);
    for (HeaderFieldView &field : m_fields)
        field = {rebased(field.name, from, to), rebased(field.value, from, to)};
}

RequestFramer::Fed RequestFramer::feedBody(QByteArrayView bytes)
{
    if (m_chunked) {
        const ChunkDecoder::Fed fed = m_chunks.feed(bytes, m_body);
        if (fed.step == ChunkDecoder::Step::Refused)
            return refuse(m_chunks.refusal(), fed.taken);
        const bool complete = fed.step == ChunkDecoder::Step::Complete;
        return {complete ? Step::Complete : Step::NeedMore, fed.taken};
    }
    const auto taken = qsizetype(std::min<qint64>(m_bodyLeft, bytes.size()));
    m_body.append(bytes.first(taken));
    m_bodyLeft -= taken;
    return {m_bodyLeft == 0 ? Step::Complete : Step::NeedMore, taken};
}

bool RequestFramer::parse(QByteArrayView head)
{
    m_fields.clear();
    m_authority = {};
    m_bodyLeft = 0;
    m_chunked = false;
    const qsizetype lineEnd = head.indexOf('\n');
    if (!parseRequestLine(head.first(lineEnd - 1)))
        return false;
    m_keepsAlive = !m_http10;
    if (!parseFields(head.sliced(lineEnd + 1, head.size() - lineEnd - 3)))
        return false;
    m_request.headers = m_fields;
    return true;
}

bool RequestFramer::parseRequestLine(QByteArrayView line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first + 1)
        return fail(malformed("The request line is malformed."));
    m_request.method = line.first(first);
    if (!std::ranges::all_of(m_request.method, isToken))
        return fail(malformed("The method is malformed."));
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    if (!std::ranges::all_of(target, isTarget))
        return fail(malformed("The request target is malformed."));
    if (!parseVersion(line.sliced(last + 1)))
        return false;
    if (std::ranges::find(methods, m_request.method) == methods.end())
        return fail({501, "not_implemented", "The method is not known here."});
    return parseTarget(target);
}

bool RequestFramer::parseVersion(QByteArrayView version)
{
    m_http10 = version == "HTTP/1.0";
    if (m_http10 || version == "HTTP/1.1")
        return true;
    const bool shaped = version.size() == 8 && version.startsWith("HTTP/") && version[6] == '.'
            && version[5] >= '0' && version[5] <= '9' && version[7] >= '0' && version[7] <= '9';
    if (shaped)
        return fail({505, "version_not_supported", "Only HTTP/1.0 and HTTP/1.1 are spoken here."});
    return fail(malformed("The protocol version is malformed."));
}

// RFC 9112, 3.2: origin-form, absolute-form, and "*" for OPTIONS.
bool RequestFramer::parseTarget(QByteArrayView target)
{
    if (target == "*" && m_request.method == "OPTIONS") {
        m_request.path = target;
        m_request.query = {};
        return true;
    }
    if (target.front() != '/') {
        const qsizetype scheme = target.indexOf("://");
        const bool known = scheme > 0
                && (sameFieldName(target.first(scheme), "http")
                    || sameFieldName(target.first(scheme), "https"));
        if (!known)
            return fail(malformed("The request target is malformed."));
        target = target.sliced(scheme + 3);
        const auto end = std::ranges::find_if(target, [](char c) { return c == '/' || c == '?'; });
        m_authority = target.first(end - target.begin());
        if (!isAuthority(m_authority))
            return fail(malformed("The request target's host is malformed."));
        target = target.sliced(m_authority.size());
    }
    const qsizetype mark = target.indexOf('?');
    m_request.path = mark < 0 ? target : target.first(mark);
    m_request.query = mark < 0 ? QByteArrayView() : target.sliced(mark + 1);
    if (m_request.path.isEmpty())
        m_request.path = "/";
    return true;
}

bool RequestFramer::parseFields(QByteArrayView lines)
{
    FieldFacts facts;
    const char *at = lines.data();
    const char *const end = at + lines.size();
    while (at < end) {
        const char *const name = at;
        while (isToken(*at))
            ++at;
        if (*at != ':' || at == name)
            return fail(malformed("A header field's name is malformed."));
        HeaderFieldView field {QByteArrayView(name, at - name), {}};
        const char *const value = ++at;
        while (isFieldValue(*at))
            ++at;
        if (at[0] != '\r' || at[1] != '\n')
            return fail(malformed("A header field's value is malformed."));
        field.value = QByteArrayView(value, at - value).trimmed();
        at += 2;
        if (!noteField(field, facts))
            return false;
        // The target's authority takes Host's place (RFC 9112, 3.2.2).
        if (!m_authority.isEmpty() && sameFieldName(field.name, "host"))
            field.value = m_authority;
        m_fields.push_back(field);
    }
    return checkFacts(facts);
}

bool RequestFramer::noteField(const HeaderFieldView &field, FieldFacts &facts)
{
    switch (field.name.size()) {
    case 4:
        if (sameFieldName(field.name, "host")) {
            ++facts.hosts;
            if (!field.value.isEmpty() && !isAuthority(field.value))
                return fail(malformed("Host is malformed."));
        }
        return true;
    case 6:
        if (sameFieldName(field.name, "expect") && !m_http10) {
            if (!sameFieldName(field.value, "100-continue"))
                return fail({417, "expectation_failed", "Only 100-continue can be expected."});
            m_expectsContinue = true;
        }
        return true;
    case 10:
        if (sameFieldName(field.name, "connection") && listHas(field.value, "close"))
            m_keepsAlive = false;
        return true;
    case 14:
        if (!sameFieldName(field.name, "content-length"))
            return true;
        ++facts.contentLengths;
        return noteLength(field.value);
    case 17:
        if (!sameFieldName(field.name, "transfer-encoding"))
            return true;
        ++facts.transferEncodings;
        m_chunked = true;
        if (!sameFieldName(field.value, "chunked") && facts.contentLengths == 0)
            return fail({501, "not_implemented", "Only the chunked coding is known here."});
        return true;
    default:
        return true;
    }
}

bool RequestFramer::noteLength(QByteArrayView value)
{
    const bool digits = !value.isEmpty() && value.size() <= 18
            && std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; });
    if (!digits)
        return fail(malformed("Content-Length is malformed."));
    m_bodyLeft = value.toByteArray().toLongLong();
    return true;
}

bool RequestFramer::checkFacts(const FieldFacts &facts)
{
    if (facts.hosts > 1 || (facts.hosts == 0 && !m_http10))
        return fail(malformed("There must be one Host."));
    if (facts.contentLengths > 1)
        return fail(malformed("There is more than one Content-Length."));
    if (facts.transferEncodings > 0 && facts.contentLengths > 0)
        return fail(malformed("Content-Length and Transfer-Encoding exclude each other."));
    if (facts.transferEncodings > 1)
        return fail(malformed("There is more than one Transfer-Encoding."));
    if (facts.transferEncodings > 0 && m_http10)
        return fail(malformed("HTTP/1.0 knows no Transfer-Encoding."));
    if (m_bodyLeft > m_limits.bodyBytes)
        return fail(bodyTooLarge);
    return true;
}

} // namespace arnold::http
