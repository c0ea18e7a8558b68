#include "server/gateway/Content.h"
#include "core/base/ErrorWords.h"

#include <QCryptographicHash>
#include <QUrl>

#include <zlib.h>

#include <cstring>

namespace arnold::gateway {
namespace {

constexpr qsizetype kGzipFromBytes = 1024;

// Two letters of one of our languages, or none.
QByteArrayView knownLanguage(QByteArrayView tag)
{
    static constexpr std::array<QByteArrayView, 6> kKnown {"en", "de", "fr", "es", "ar", "ja"};
    for (const QByteArrayView known : kKnown) {
        const bool prefix = tag.size() >= 2 && qstrnicmp(tag.data(), known.data(), 2) == 0;
        if (prefix && (tag.size() == 2 || tag[2] == '-' || tag[2] == ';'))
            return known;
    }
    return {};
}

QByteArrayView firstKnownLanguage(QByteArrayView field)
{
    while (!field.isEmpty()) {
        const qsizetype comma = field.indexOf(',');
        const QByteArrayView tag = (comma < 0 ? field : field.first(comma)).trimmed();
        if (const QByteArrayView known = knownLanguage(tag); !known.isEmpty())
            return known;
        field = comma < 0 ? QByteArrayView() : field.sliced(comma + 1);
    }
    return "en";
}

// gzip (RFC 1952) at the quick level. Empty when zlib refuses.
QByteArray gzip(const QByteArray &plain)
{
    z_stream stream {};
    if (deflateInit2(&stream, 4, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray packed(
            static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(plain.size()))) + 32,
            Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.constData()));
    stream.avail_in = static_cast<uInt>(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const int status = deflate(&stream, Z_FINISH);
    packed.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return status == Z_STREAM_END ? packed : QByteArray();
}

QByteArray tagOf(const QByteArray &body)
{
    const QByteArray hash = QCryptographicHash::hash(body, QCryptographicHash::Sha1);
    return '"' + hash.left(12).toBase64(QByteArray::Base64UrlEncoding) + '"';
}

// An answer that is no page: opened by itself it shows what it is, and nothing in it runs.
constexpr const char *kNoPage = "default-src 'none'; base-uri 'none'; form-action 'none'; "
                                "frame-ancestors 'none'; sandbox";

} // namespace

void addSecurityFields(http::Response &response, http::Security security)
{
    response.headers.push_back({"X-Content-Type-Options", "nosniff"});
    if (response.header("Content-Security-Policy").isEmpty())
        response.headers.push_back({"Content-Security-Policy", kNoPage});
    if (response.header("Referrer-Policy").isEmpty())
        response.headers.push_back({"Referrer-Policy", "no-referrer"});
    response.headers.push_back({"X-Frame-Options", "DENY"});
    if (security == http::Security::Tls) // two years, as browsers ask of who wants to be preloaded
        response.headers.push_back(
                {"Strict-Transport-Security", "max-age=63072000; includeSubDomains"});
}

void addVary(http::Response &response, const QByteArray &name)
{
    for (http::HeaderField &field : response.headers) {
        if (field.name == "Vary") {
            field.value += ", " + name;
            return;
        }
    }
    response.headers.push_back({"Vary", name});
}

QString languageOf(QByteArrayView acceptLanguage)
{
    const QByteArrayView known = firstKnownLanguage(acceptLanguage);
    return QString::fromLatin1(known.data(), known.size());
}

bool acceptsGzip(QByteArrayView acceptEncoding)
{
    const qsizetype at = acceptEncoding.indexOf("gzip");
    if (at < 0)
        return false;
    const QByteArrayView after = acceptEncoding.sliced(at + 4);
    return !after.startsWith(";q=0") || after.startsWith(";q=0.");
}

std::vector<std::pair<QString, QString>> readQueryPairs(QByteArrayView query)
{
    std::vector<std::pair<QString, QString>> pairs;
    if (query.isEmpty())
        return pairs;
    const auto decode = [](QByteArray text) {
        return QUrl::fromPercentEncoding(text.replace('+', ' '));
    };
    const QByteArray whole = query.toByteArray();
    for (const QByteArray &part : whole.split('&')) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = equals < 0 ? part : part.left(equals);
        pairs.emplace_back(decode(name), equals < 0 ? QString() : decode(part.mid(equals + 1)));
    }
    return pairs;
}

bool namesTag(QByteArrayView field, const QByteArray &tag)
{
    while (!field.isEmpty()) {
        const qsizetype comma = field.indexOf(',');
        QByteArrayView one = (comma < 0 ? field : field.first(comma)).trimmed();
        if (one.startsWith("W/"))
            one = one.sliced(2);
        if (one == "*" || one == tag)
            return true;
        field = comma < 0 ? QByteArrayView() : field.sliced(comma + 1);
    }
    return false;
}

http::Response responseOf(const http::Request &request, const Reply &reply)
{
    http::Response response;
    response.status = reply.status;
    response.body = reply.body;
    if (!reply.contentType.isEmpty())
        response.headers.push_back({"Content-Type", reply.contentType});
    response.headers.push_back({"Cache-Control", reply.cacheControl});
    for (const auto &[name, value] : reply.headers)
        response.headers.push_back({name, value});
    addSecurityFields(response, request.secure ? http::Security::Tls : http::Security::Plain);
    QByteArray tag = reply.taggable && reply.status == 200 && response.header("ETag").isEmpty()
            ? tagOf(reply.body)
            : QByteArray();
    if (reply.body.size() > kGzipFromBytes) {
        addVary(response, "Accept-Encoding, Accept-Language");
        if (acceptsGzip(request.header("Accept-Encoding"))) {
            if (const QByteArray packed = gzip(reply.body); !packed.isEmpty()) {
                response.body = packed;
                response.headers.push_back({"Content-Encoding", "gzip"});
                if (!tag.isEmpty()) // another form of the answer is another tag (RFC 9110, 8.8.3)
                    tag.insert(tag.size() - 1, "-gz");
            }
        }
    }
    if (!tag.isEmpty())
        response.headers.push_back({"ETag", tag});
    return response;
}

http::Response notModified(const http::Response &whole)
{
    http::Response response = http::Response::empty(304);
    for (const http::HeaderField &field : whole.headers) {
        if (field.name == "ETag" || field.name == "Cache-Control" || field.name == "Vary"
            || field.name == "Strict-Transport-Security" || field.name == "X-Content-Type-Options")
            response.headers.push_back(field);
    }
    return response;
}

Reply withStatus(Reply reply, int status)
{
    reply.body.replace("\"status\":" + QByteArray::number(reply.status),
                       "\"status\":" + QByteArray::number(status));
    reply.status = status;
    return reply;
}

KeptKey::KeptKey(const http::RequestView &request, QByteArrayView origin)
{
    build({request.path, request.query,
           request.header("Accept-Encoding").value_or(QByteArrayView()),
           request.header("Accept-Language").value_or(QByteArrayView()), origin, request.secure});
}

KeptKey::KeptKey(const http::Request &request, QByteArrayView origin)
{
    const QByteArray encoding = request.header("Accept-Encoding");
    const QByteArray language = request.header("Accept-Language");
    build({request.path, request.query, encoding, language, origin, request.secure});
}

void KeptKey::build(const Parts &parts)
{
    append(acceptsGzip(parts.acceptEncoding) ? "z" : "-");
    append(parts.secure ? "s" : "-");
    append(firstKnownLanguage(parts.acceptLanguage));
    append(parts.origin);
    append(parts.path);
    append("?");
    append(parts.query);
}

void KeptKey::append(QByteArrayView bytes)
{
    const auto count = static_cast<std::size_t>(bytes.size());
    m_fits = m_fits && m_size + count <= m_bytes.size();
    if (!m_fits || count == 0)
        return;
    std::memcpy(m_bytes.data() + m_size, bytes.data(), count);
    m_size += count;
}

} // namespace arnold::gateway
