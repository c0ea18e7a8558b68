#pragma once
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "server/http/ServerConfig.h"

#include <QCommandLineParser>
#include <QDateTime>

#include <functional>

namespace arnold::app {

void declareTls(QCommandLineParser &parser);

// Where the certificate and its key lie.
struct TlsPlace {
    QString certificateFile = {};
    QString keyFile = {};
    bool ours = false; // made here when it is not there, or about to end
};

// Empty without --tls or --tls-certificate. MissingField when one of a pair is missing, or there is
// no store beside which a certificate could lie.
Result<std::optional<TlsPlace>> tlsPlace(const QCommandLineParser &parser);
// Reads both; makes them first (key for the owner alone) where they are ours. What is wrong has
// the file's name as its detail.
Result<http::TlsFiles> tlsFiles(const TlsPlace &place, const Clock &clock);

// Tells of files that have changed since it was made or last asked.
class TlsWatch
{
public:
    explicit TlsWatch(TlsPlace place);
    bool hasChanged();

private:
    QDateTime newest() const;

    TlsPlace m_place;
    QDateTime m_seen;
};

} // namespace arnold::app
