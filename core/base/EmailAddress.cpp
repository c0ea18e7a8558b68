#include "core/base/EmailAddress.h"

#include <algorithm>

namespace arnold {
namespace {

constexpr int kLongestEmail = 254;

} // namespace

std::optional<QString> normalisedEmail(const QString &email)
{
    const QString text = email.trimmed().toLower();
    const auto at = text.indexOf(QLatin1Char('@'));
    const bool oneAt = at > 0 && at == text.lastIndexOf(QLatin1Char('@')) && at + 1 < text.size();
    const auto isBad = [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; };
    if (!oneAt || text.size() > kLongestEmail || std::any_of(text.begin(), text.end(), isBad))
        return std::nullopt;
    return text;
}

} // namespace arnold
