#include "server/gateway/PagePolicy.h"

#include <QCryptographicHash>

namespace arnold::gateway {
namespace {

// "; style-src 'sha256-...'", or nothing where the page has no such element.
QByteArray sourceOf(const QByteArray &page, const QByteArray &element)
{
    const QByteArray opening = '<' + element + '>';
    const qsizetype at = page.indexOf(opening);
    if (at < 0)
        return {};
    const qsizetype from = at + opening.size();
    const QByteArray inside = page.mid(from, page.indexOf("</" + element + '>', from) - from);
    return "; " + element + "-src 'sha256-"
            + QCryptographicHash::hash(inside, QCryptographicHash::Sha256).toBase64() + '\'';
}

} // namespace

QByteArray pagePolicy(const QByteArray &page, const QByteArray &more)
{
    return "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; " + more
            + sourceOf(page, "style") + sourceOf(page, "script");
}

} // namespace arnold::gateway
