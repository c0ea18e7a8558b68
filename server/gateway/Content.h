#pragma once
#include "server/gateway/Call.h"
#include "server/http/Request.h"
#include "server/http/Response.h"

#include <array>
#include <string_view>

// Content negotiation: languages, encodings, tags, and the keys of kept answers.
namespace arnold::gateway {

// The first language of the header that we have words in (RFC 9110, 12.5.4, by order); else "en".
QString languageOf(QByteArrayView acceptLanguage);
bool acceptsGzip(QByteArrayView acceptEncoding);

// name=value pairs, percent-decoded, + as a blank.
std::vector<std::pair<QString, QString>> readQueryPairs(QByteArrayView query);

// Whether an If-None-Match or If-Match field names this tag ("*" names all); weak comparison.
bool namesTag(QByteArrayView field, const QByteArray &tag);

// What a browser may do with an answer: nothing but read it, unless the answer's own policy says
// more; and, over TLS, that it asks over TLS from now on.
void addSecurityFields(http::Response &response, http::Security security);

// The answer with its fields: type, caching, tag, gzip where the client takes it and it pays.
http::Response responseOf(const http::Request &request, const Reply &reply);
// The 304 that stands for it.
http::Response notModified(const http::Response &whole);
Reply withStatus(Reply reply, int status); // the same problem under another status

// One more name in the Vary field.
void addVary(http::Response &response, const QByteArray &name);

// Under which a kept answer is found: path, query, language, encoding, transport, and the origin
// where its page may read the answer. Held in place, so that a
// look-up allocates nothing; requests with longer targets are not kept.
class KeptKey
{
public:
    KeptKey(const http::RequestView &request, QByteArrayView origin);
    KeptKey(const http::Request &request, QByteArrayView origin);

    // Empty for a target that is too long to be kept.
    std::string_view view() const { return {m_bytes.data(), m_fits ? m_size : 0}; }

private:
    struct Parts {
        QByteArrayView path;
        QByteArrayView query;
        QByteArrayView acceptEncoding;
        QByteArrayView acceptLanguage;
        QByteArrayView origin;
        bool secure;
    };
    void build(const Parts &parts);
    void append(QByteArrayView bytes);

    std::array<char, 1024> m_bytes;
    std::size_t m_size = 0;
    bool m_fits = true;
};

} // namespace arnold::gateway
