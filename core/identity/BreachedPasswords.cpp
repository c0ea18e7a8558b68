#include "core/identity/BreachedPasswords.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

namespace arnold::identity {
namespace {

constexpr qsizetype kHashDigits = 40;
constexpr qint64 kMostLineBytes = 128;

bool isLineOfTheList(const QByteArray &line)
{
    const bool isHash = line.size() >= kHashDigits
            && std::all_of(line.begin(), line.begin() + kHashDigits, [](char each) {
                            return (each >= '0' && each <= '9') || (each >= 'A' && each <= 'F');
                        });
    const QByteArray rest = line.mid(kHashDigits).trimmed();
    return isHash && (rest.isEmpty() || rest.startsWith(':'));
}

// The first whole line that begins at `at` or after it; empty at the end.
QByteArray lineFrom(QFile &file, qint64 at)
{
    if (at > 0) {
        if (!file.seek(at - 1))
            return {};
        file.readLine(kMostLineBytes); // the rest of the line before
    } else if (!file.seek(0)) {
        return {};
    }
    return file.readLine(kMostLineBytes).left(kHashDigits);
}

} // namespace

Result<std::shared_ptr<const BreachedPasswords>> BreachedPasswords::open(const QString &file)
{
    QFile list(file);
    if (!list.open(QIODevice::ReadOnly))
        return Error {ErrorCode::NotFound, QStringLiteral("breached-passwords"), file};
    if (!isLineOfTheList(list.readLine(kMostLineBytes)))
        return Error {ErrorCode::InvalidValue, QStringLiteral("breached-passwords"), file};
    return std::shared_ptr<const BreachedPasswords>(new BreachedPasswords(file));
}

bool BreachedPasswords::contains(const QString &password) const
{
    QFile list(m_file);
    if (!list.open(QIODevice::ReadOnly))
        return false;
    // What the list is made of; nothing rests on its strength.
    const QByteArray wanted =
            QCryptographicHash::hash(password.toUtf8(), QCryptographicHash::Sha1).toHex().toUpper();
    // Its line, if there is one, begins within [from, to).
    qint64 from = 0;
    qint64 to = list.size();
    while (from < to) {
        const qint64 middle = from + (to - from) / 2;
        const QByteArray line = lineFrom(list, middle);
        if (line == wanted)
            return true;
        if (line.isEmpty() || line > wanted)
            to = middle;
        else
            from = middle + 1;
    }
    return false;
}

} // namespace arnold::identity
