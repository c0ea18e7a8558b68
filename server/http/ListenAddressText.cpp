#include "server/http/ListenAddressText.h"

namespace arnold::http {

std::optional<ListenAddress> listenAddressFromText(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    const bool hasPort = colon >= 0 && !text.endsWith(u']')
            && (text.startsWith(u'[') || text.indexOf(u':') == colon);
    QString host = hasPort ? text.left(colon) : text;
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    if (host == QLatin1String("localhost") || host.isEmpty())
        host = QStringLiteral("127.0.0.1");
    bool fits = true;
    const int port = hasPort ? text.mid(colon + 1).toInt(&fits) : kDefaultPort;
    const QHostAddress address(host);
    if (address.isNull() || !fits || port < 0 || port > 65535)
        return std::nullopt;
    return ListenAddress {address, static_cast<quint16>(port)};
}

} // namespace arnold::http
