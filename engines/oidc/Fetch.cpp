#include "engines/oidc/Fetch.h"

#include "core/base/FreeWith.h"

#include <QList>

#include <curl/curl.h>

#include <algorithm>
#include <memory>

namespace arnold::oidc {
namespace {

constexpr long kConnectMs = 4'000;
constexpr long kOneMs = 6'000; // for one request; the deadline may be sooner
constexpr qsizetype kMostHeadBytes = 32 * 1024;

Error unavailable(const QString &why)
{
    return {ErrorCode::Unavailable, {}, QStringLiteral("OpenID Connect: ") + why};
}

// Takes up to `most` bytes; one more, and the transfer ends.
struct Bounded {
    QByteArray bytes = {};
    qsizetype most = 0;
    bool overflowed = false;
};

std::size_t take(char *data, std::size_t size, std::size_t count, void *into)
{
    auto &bounded = *static_cast<Bounded *>(into);
    const auto length = static_cast<qsizetype>(size * count);
    if (length > bounded.most - bounded.bytes.size()) {
        bounded.overflowed = true;
        return 0;
    }
    bounded.bytes.append(data, length);
    return size * count;
}

using List = std::unique_ptr<curl_slist, FreeWith<curl_slist_free_all>>;

bool add(List &list, const QByteArray &line)
{
    curl_slist *longer = curl_slist_append(list.get(), line.constData());
    if (!longer)
        return false;
    [[maybe_unused]] const auto *same = list.release(); // the longer list owns it
    list.reset(longer);
    return true;
}

bool isJson(const char *contentType)
{
    const QByteArray type = QByteArray(contentType).split(';').front().trimmed().toLower();
    return type == "application/json" || type == "application/jwk-set+json";
}

} // namespace

Result<FetchAnswer> fetchJson(const FetchRequest &request, const FetchRules &rules,
                              const Deadline &deadline)
{
    const long leftMs = std::min(deadline.leftMs(), kOneMs);
    if (leftMs <= 0)
        return unavailable(QStringLiteral("out of time"));
    const std::unique_ptr<CURL, FreeWith<curl_easy_cleanup>> curl(curl_easy_init());
    List lines;
    if (!curl || !add(lines, "Accept: application/json")
        || (!request.authorization.isEmpty()
            && !add(lines, "Authorization: " + request.authorization)))
        return unavailable(QStringLiteral("out of memory"));
    Bounded head {.most = kMostHeadBytes};
    Bounded body {.most = rules.mostBytes};
    const auto set = [&](CURLoption option, auto value) {
        curl_easy_setopt(curl.get(), option, value);
    };
    set(CURLOPT_URL, request.url.constData());
    set(CURLOPT_PROTOCOLS_STR, rules.plainHttp ? "http,https" : "https");
    set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    if (!rules.caFile.isEmpty()) {
        set(CURLOPT_CAINFO, rules.caFile.constData());
        set(CURLOPT_CAPATH, static_cast<const char *>(nullptr)); // else the system's count too
    }
    if (rules.plainHttp)
        set(CURLOPT_NOPROXY, "*"); // what is on this machine is not asked for elsewhere
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_HTTPHEADER, lines.get());
    if (!request.form.isEmpty()) {
        set(CURLOPT_POSTFIELDS, request.form.constData());
        set(CURLOPT_POSTFIELDSIZE, long(request.form.size()));
    }
    set(CURLOPT_HEADERFUNCTION, &take);
    set(CURLOPT_HEADERDATA, static_cast<void *>(&head));
    set(CURLOPT_WRITEFUNCTION, &take);
    set(CURLOPT_WRITEDATA, static_cast<void *>(&body));
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_CONNECTTIMEOUT_MS, std::min(leftMs, kConnectMs));
    set(CURLOPT_TIMEOUT_MS, leftMs);
    const CURLcode code = curl_easy_perform(curl.get());
    if (head.overflowed || body.overflowed)
        return unavailable(QStringLiteral("an answer that is too long"));
    if (code != CURLE_OK)
        return unavailable(QString::fromLatin1(curl_easy_strerror(code)));
    FetchAnswer answer;
    const char *type = nullptr;
    curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &answer.status);
    curl_easy_getinfo(curl.get(), CURLINFO_CONTENT_TYPE, &type);
    if (!isJson(type))
        return unavailable(QStringLiteral("an answer that is no JSON (%1)").arg(answer.status));
    answer.body = body.bytes;
    return answer;
}

} // namespace arnold::oidc
