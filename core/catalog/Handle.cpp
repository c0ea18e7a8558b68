#include "core/base/Folding.h"
#include "core/catalog/Catalog.h"

namespace arnold::catalog {

QString handleFor(const QString &title)
{
    constexpr int kMostCharacters = 80;
    QString handle;
    for (const QChar c : folded(title)) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            handle += c;
        else if (!handle.isEmpty() && !handle.endsWith(QLatin1Char('-')))
            handle += QLatin1Char('-');
    }
    handle.truncate(kMostCharacters);
    while (handle.endsWith(QLatin1Char('-')))
        handle.chop(1);
    return handle.isEmpty() ? QStringLiteral("item") : handle;
}

} // namespace arnold::catalog
