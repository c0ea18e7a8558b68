#include "core/catalog/Catalog.h"

#include <array>

namespace arnold::catalog {
namespace {

constexpr int kMostCharacters = 80;

// Letters that Unicode does not take apart into a base letter and marks.
struct Spelling {
    char16_t letter;
    const char *latin;
};
constexpr std::array kSpellings {
        Spelling {u'ß', "ss"}, Spelling {u'æ', "ae"}, Spelling {u'œ', "oe"},
        Spelling {u'ø', "o"},  Spelling {u'ł', "l"},  Spelling {u'đ', "d"},
        Spelling {u'ð', "d"},  Spelling {u'þ', "th"}, Spelling {u'ı', "i"},
};

bool appendSpelling(QString &handle, QChar c)
{
    for (const Spelling &spelling : kSpellings) {
        if (c.unicode() == spelling.letter) {
            handle += QLatin1String(spelling.latin);
            return true;
        }
    }
    return false;
}

} // namespace

QString handleFor(const QString &title)
{
    const QString taken = title.normalized(QString::NormalizationForm_KD).toLower();
    QString handle;
    for (const QChar c : taken) {
        if (c.isMark() || c == QLatin1Char('\'') || c.unicode() == u'’')
            continue;
        if (appendSpelling(handle, c))
            continue;
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
