#include "app/server/EraseAgain.h"

#include "core/storage/ErasureList.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

namespace arnold::app {
namespace {

constexpr auto kErasedFrom = "erased-from";
constexpr std::size_t kCustomersAtOnce = 100;

void tell(const QString &line)
{
    std::fprintf(stderr, "%s\n", line.toLocal8Bit().constData());
}

void tellWhatIsOpen(const customers::KnownErasures &known)
{
    for (const CustomerId id : known.uncertain)
        tell(QStringLiteral("Whether customer %1 was erased, the lists do not say: look whether "
                            "they were told so.")
                     .arg(id.toText()));
    if (known.unreadableLines > 0)
        tell(QStringLiteral("%1 lines of the lists cannot be read.").arg(known.unreadableLines));
}

} // namespace

void declareErasedFrom(QCommandLineParser &parser)
{
    parser.addOption({QString::fromLatin1(kErasedFrom),
                      QStringLiteral("A store, a later backup or a key file beside which a list of "
                                     "erased customers lies; may be given more than once."),
                      QStringLiteral("FILE")});
}

std::optional<customers::KnownErasures> knownErasures(const QCommandLineParser &parser,
                                                      QStringList files)
{
    for (const QString &named : parser.values(QString::fromLatin1(kErasedFrom))) {
        const QString list = erasureFileBeside(named);
        if (!QFile::exists(named) && !QFile::exists(list)) {
            tell(QStringLiteral("arnold-server: there is no %1").arg(named));
            return std::nullopt;
        }
        files << list;
    }
    auto known = customers::knownErasures(files);
    if (!known) {
        complain(known.error(), QStringLiteral("who was erased cannot be read"));
        return std::nullopt;
    }
    return std::move(*known);
}

bool eraseAgain(Database &database, const customers::KnownErasures &known)
{
    int count = 0;
    for (std::size_t at = 0; at < known.erased.size(); at += kCustomersAtOnce) {
        const auto some = std::span(known.erased)
                                  .subspan(at,
                                           std::min(kCustomersAtOnce, known.erased.size() - at));
        const auto erased = database.write(
                Actor::system(), [&](WriteTx &tx) { return customers::eraseAgain(tx, some); });
        if (!erased) {
            complain(erased.error(), QStringLiteral("the erased customers were not erased again"));
            return false;
        }
        count += *erased;
    }
    if (count > 0)
        tell(QStringLiteral("Erased again: %1 of %2 customers who were erased.")
                     .arg(count)
                     .arg(known.erased.size()));
    tellWhatIsOpen(known);
    return true;
}

} // namespace arnold::app
