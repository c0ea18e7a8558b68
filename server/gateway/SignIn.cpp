#include "server/gateway/SignIn.h"
#include "server/http/PeerAddress.h"

namespace arnold::gateway {

QString countedAddress(const QHostAddress &peer)
{
    if (peer.isNull() || peer.isLoopback())
        return {};
    return http::capAddress(peer).toString();
}

} // namespace arnold::gateway
