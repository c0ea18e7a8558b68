#include "server/http/PeerAddress.h"

#include <algorithm>
#include <cstring>

namespace arnold::http {
namespace {

// "192.0.2.1", "192.0.2.1:80", "2001:db8::1", "[2001:db8::1]:80"; null for anything else.
QHostAddress parsedEntry(QByteArrayView entry)
{
    if (entry.startsWith('[')) {
        const qsizetype end = entry.indexOf(']');
        if (end < 0)
            return {};
        entry = entry.sliced(1, end - 1);
    } else if (std::ranges::count(entry, ':') == 1) {
        entry = entry.first(entry.indexOf(':'));
    }
    return plainAddress(QHostAddress(QString::fromLatin1(entry)));
}

} // namespace

QHostAddress plainAddress(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    if (isIpv4)
        return QHostAddress(ipv4);
    QHostAddress plain = address;
    plain.setScopeId({});
    return plain;
}

bool isTrusted(const QHostAddress &address, const std::vector<Subnet> &trustedProxies)
{
    return std::ranges::any_of(trustedProxies,
                               [&](const Subnet &subnet) { return address.isInSubnet(subnet); });
}

QHostAddress clientAddress(const QHostAddress &peer, std::span<const HeaderFieldView> headers,
                           const std::vector<Subnet> &trustedProxies)
{
    QHostAddress client = peer;
    if (!isTrusted(peer, trustedProxies))
        return client;
    for (auto field = headers.rbegin(); field != headers.rend(); ++field) {
        if (!sameFieldName(field->name, "x-forwarded-for"))
            continue;
        QByteArrayView left = field->value;
        while (!left.isEmpty()) {
            const qsizetype comma = left.lastIndexOf(',');
            const QHostAddress entry = parsedEntry(left.sliced(comma + 1).trimmed());
            if (entry.isNull())
                return client;
            client = entry;
            if (!isTrusted(entry, trustedProxies))
                return client;
            left = left.first(std::max<qsizetype>(comma, 0));
        }
    }
    return client;
}

QHostAddress capAddress(const QHostAddress &plain)
{
    if (plain.protocol() != QAbstractSocket::IPv6Protocol)
        return plain;
    Q_IPV6ADDR bytes = plain.toIPv6Address();
    std::memset(&bytes[8], 0, 8);
    return QHostAddress(bytes);
}

} // namespace arnold::http
