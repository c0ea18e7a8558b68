#include "app/server/Tls.h"
#include "server/http/SelfSigned.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace arnold::app {
namespace {

constexpr std::int64_t kRenewBeforeSeconds = 30 * 86'400;

Result<QByteArray> read(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error {ErrorCode::NotFound, QStringLiteral("tls"), name};
    return file.readAll();
}

Result<void> write(const QString &name, const QByteArray &bytes, bool isSecret)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return Error {ErrorCode::StorageFailed, QStringLiteral("tls"), name};
    if (isSecret) // before there is anything in it
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return Error {ErrorCode::StorageFailed, QStringLiteral("tls"), name};
    return {};
}

bool mustBeMade(const TlsPlace &place, Instant now)
{
    const auto certificate = read(place.certificateFile);
    if (!certificate || !QFileInfo::exists(place.keyFile))
        return true;
    const auto end = http::endOf(*certificate);
    return !end || *end < now.plusSeconds(kRenewBeforeSeconds);
}

Result<void> make(const TlsPlace &place, Instant now)
{
    ARNOLD_TRY(files, http::selfSigned(http::namesOfThisMachine(), now));
    QDir().mkpath(QFileInfo(place.keyFile).path());
    ARNOLD_CHECK(write(place.keyFile, files.keyPem, true));
    return write(place.certificateFile, files.certificatePem, false);
}

} // namespace

void declareTls(QCommandLineParser &parser)
{
    parser.addOptions({
            {QStringLiteral("tls"),
             QStringLiteral("Serves HTTPS only, with a certificate of its own that is made beside "
                            "the store, for the shop's network.")},
            {QStringLiteral("tls-certificate"),
             QStringLiteral("Serves HTTPS only, with this certificate and its chain. Read again "
                            "when it changes, and on SIGHUP."),
             QStringLiteral("FILE")},
            {QStringLiteral("tls-key"), QStringLiteral("The certificate's key."),
             QStringLiteral("FILE")},
    });
}

Result<std::optional<TlsPlace>> tlsPlace(const QCommandLineParser &parser)
{
    const QString certificate = parser.value(QStringLiteral("tls-certificate"));
    const QString key = parser.value(QStringLiteral("tls-key"));
    if (certificate.isEmpty() != key.isEmpty())
        return Error {ErrorCode::MissingField, QStringLiteral("tls"),
                      QStringLiteral("--tls-certificate and --tls-key go together")};
    if (!certificate.isEmpty())
        return std::optional(TlsPlace {certificate, key, false});
    if (!parser.isSet(QStringLiteral("tls")))
        return std::optional<TlsPlace>();
    const QString store = parser.value(QStringLiteral("store"));
    if (store.isEmpty())
        return Error {ErrorCode::MissingField, QStringLiteral("tls"),
                      QStringLiteral("without a store file, --tls-certificate and --tls-key say "
                                     "where they lie")};
    return std::optional(TlsPlace {store + QStringLiteral(".tls/certificate.pem"),
                                   store + QStringLiteral(".tls/key.pem"), true});
}

Result<http::TlsFiles> tlsFiles(const TlsPlace &place, const Clock &clock)
{
    if (place.ours && mustBeMade(place, clock.now()))
        ARNOLD_CHECK(make(place, clock.now()));
    ARNOLD_TRY(certificate, read(place.certificateFile));
    ARNOLD_TRY(key, read(place.keyFile));
    return http::TlsFiles {certificate, key};
}

TlsWatch::TlsWatch(TlsPlace place)
    : m_place(std::move(place))
    , m_seen(newest())
{
}

bool TlsWatch::hasChanged()
{
    const QDateTime now = newest();
    return std::exchange(m_seen, now) != now;
}

QDateTime TlsWatch::newest() const
{
    return std::max(QFileInfo(m_place.certificateFile).lastModified(),
                    QFileInfo(m_place.keyFile).lastModified());
}

} // namespace arnold::app
