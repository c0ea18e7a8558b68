#include "server/api/Once.h"

#include <QCryptographicHash>

namespace arnold::api {

orders::CommandKey commandKeyOf(const gateway::Call &call, const QString &act)
{
    return {act, QString::fromUtf8(call.idempotencyKey),
            QCryptographicHash::hash(call.rawBody.trimmed(), QCryptographicHash::Sha256)};
}

QString bookedKeyOf(const orders::CommandKey &key)
{
    return key.scope + u'/' + key.key;
}

} // namespace arnold::api
