#pragma once
#include "core/base/Result.h"
#include "server/http/ServerConfig.h"

#include <QSslConfiguration>

#include <mutex>

namespace arnold::http {

// How new connections are secured: a certificate that can be exchanged while the server runs.
// Connections that stand keep theirs. Any thread.
class TlsSettings
{
public:
    // TLS 1.2 and 1.3 with forward secrecy and authenticated ciphers only. InvalidValue "tls" for
    // what is no certificate with its key.
    static Result<QSslConfiguration> configurationOf(const TlsFiles &files);

    explicit TlsSettings(QSslConfiguration configuration)
        : m_configuration(std::move(configuration))
    {
    }
    QSslConfiguration current() const;
    void replace(QSslConfiguration configuration);

private:
    mutable std::mutex m_mutex;
    QSslConfiguration m_configuration;
};

} // namespace arnold::http
