#include "engines/smtp/SmtpSender.h"

#include <QHostAddress>
#include <QUrlQuery>

#include <curl/curl.h>

#include <algorithm>
#include <cstring>
#include <mutex>

namespace arnold::engines {
namespace {

constexpr long kConnectMs = 10'000;
constexpr long kWholeMs = 30'000;

Error refused(const QString &why)
{
    return {ErrorCode::InvalidValue, QStringLiteral("smtp"), why};
}

struct EasyFree {
    void operator()(CURL *curl) const { curl_easy_cleanup(curl); }
};
struct ListFree {
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};

struct Reader {
    const QByteArray &bytes;
    qsizetype at = 0;
};

std::size_t readSome(char *buffer, std::size_t size, std::size_t count, void *from)
{
    auto &reader = *static_cast<Reader *>(from);
    const auto most = std::min<qsizetype>(reader.bytes.size() - reader.at,
                                          static_cast<qsizetype>(size * count));
    std::memcpy(buffer, reader.bytes.constData() + reader.at, static_cast<std::size_t>(most));
    reader.at += most;
    return static_cast<std::size_t>(most);
}

bool isHere(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

// What went wrong, without an address: servers quote them in what they say.
Error failure(CURL *curl, CURLcode code)
{
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    return {ErrorCode::Unavailable,
            {},
            QStringLiteral("SMTP: %1 (%2)")
                    .arg(QString::fromLatin1(curl_easy_strerror(code)))
                    .arg(status)};
}

} // namespace

Result<std::unique_ptr<SmtpSender>> SmtpSender::make(const QUrl &url)
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    const bool isTls = url.scheme() == QLatin1String("smtps");
    if ((!isTls && url.scheme() != QLatin1String("smtp")) || url.host().isEmpty())
        return refused(QStringLiteral("smtp://HOST:PORT or smtps://HOST:PORT"));
    const QUrlQuery query(url);
    const bool isPlain = query.queryItemValue(QStringLiteral("starttls")) == QLatin1String("off");
    if (isPlain && (isTls || !isHere(url.host()) || !url.password().isEmpty()))
        return refused(QStringLiteral("starttls=off is for this machine, without a password"));
    QUrl bare = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemovePath);
    if (bare.port() < 0)
        bare.setPort(isTls ? 465 : 587);
    return std::unique_ptr<SmtpSender>(new SmtpSender(
            {bare.toEncoded(), url.userName(QUrl::FullyDecoded).toUtf8(),
             url.password(QUrl::FullyDecoded).toUtf8(),
             query.queryItemValue(QStringLiteral("ca"), QUrl::FullyDecoded).toUtf8(), isPlain}));
}

Result<void> SmtpSender::send(const mail::OutgoingMail &mail)
{
    const std::unique_ptr<CURL, EasyFree> curl(curl_easy_init());
    const std::unique_ptr<curl_slist, ListFree> to(
            curl_slist_append(nullptr, ('<' + mail.to.toUtf8() + '>').constData()));
    if (!curl || !to)
        return Error {ErrorCode::Unavailable, {}, QStringLiteral("SMTP: out of memory")};
    const QByteArray from = '<' + mail.from.toUtf8() + '>';
    Reader reader {mail.message};
    const auto set = [&](CURLoption option, auto value) {
        curl_easy_setopt(curl.get(), option, value);
    };
    set(CURLOPT_URL, m_target.url.constData());
    set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    set(CURLOPT_USE_SSL, long(m_target.plain ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    if (!m_target.caFile.isEmpty()) {
        set(CURLOPT_CAINFO, m_target.caFile.constData());
        set(CURLOPT_CAPATH, static_cast<const char *>(nullptr)); // else the system's count too
    }
    if (!m_target.user.isEmpty()) {
        set(CURLOPT_USERNAME, m_target.user.constData());
        set(CURLOPT_PASSWORD, m_target.password.constData());
    }
    set(CURLOPT_MAIL_FROM, from.constData());
    set(CURLOPT_MAIL_RCPT, to.get());
    set(CURLOPT_UPLOAD, 1L);
    set(CURLOPT_READFUNCTION, &readSome);
    set(CURLOPT_READDATA, static_cast<void *>(&reader));
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_CONNECTTIMEOUT_MS, kConnectMs);
    set(CURLOPT_TIMEOUT_MS, kWholeMs);
    if (const CURLcode code = curl_easy_perform(curl.get()); code != CURLE_OK)
        return failure(curl.get(), code);
    return {};
}

} // namespace arnold::engines
