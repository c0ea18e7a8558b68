#include "core/base/Folding.h"

#include <array>

namespace arnold {
namespace {

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

bool appendSpelling(QString &out, QChar c)
{
    for (const Spelling &spelling : kSpellings) {
        if (c.unicode() == spelling.letter) {
            out += QLatin1String(spelling.latin);
            return true;
        }
    }
    return false;
}

} // namespace

QString folded(const QString &text)
{
    const QString taken = text.normalized(QString::NormalizationForm_KD).toLower();
    QString out;
    out.reserve(taken.size());
    for (const QChar c : taken) {
        if (c.isMark() || c == QLatin1Char('\'') || c.unicode() == u'’' || appendSpelling(out, c))
            continue;
        out += c;
    }
    return out;
}

} // namespace arnold
