#include "core/storage/MasterKeys.h"

#include "core/storage/OwnerFile.h"

#include <QFile>
#include <QStringList>

#include <sys/stat.h>

namespace arnold {
namespace {

constexpr auto kName = "master ";

Error failure(const QString &path, const QString &what, ErrorCode code = ErrorCode::StorageFailed)
{
    return {code, {}, QStringLiteral("key file %1: %2").arg(path, what)};
}

std::optional<SecretKey> keyFromHex(const QByteArray &digits)
{
    const QByteArray bytes = QByteArray::fromHex(digits);
    if (digits.size() != 2 * static_cast<qsizetype>(SecretKey::kBytes) || bytes.toHex() != digits)
        return std::nullopt;
    return keyFromBytes(bytes).value();
}

QByteArray textOf(const MasterKeys &keys)
{
    QByteArray text;
    for (const SecretKey &key : keys.keys)
        text += kName + bytesOfKey(key).toHex() + '\n';
    return text;
}

} // namespace

Result<MasterKeys> masterKeysFromText(const QString &text)
{
    MasterKeys keys;
    for (const QString &each : text.split(u',')) {
        const auto key = keyFromHex(each.trimmed().toLower().toLatin1());
        if (!key || keys.keys.size() == kMostMasterKeys)
            return Error {ErrorCode::InvalidValue, QStringLiteral("master_key"),
                          QStringLiteral("a master key is 64 hexadecimal digits")};
        keys.keys.push_back(*key);
    }
    return keys;
}

QString masterKeysText(const MasterKeys &keys)
{
    QStringList each;
    for (const SecretKey &key : keys.keys)
        each << QString::fromLatin1(bytesOfKey(key).toHex());
    return each.join(u',');
}

Result<MasterKeys> readKeyFile(const QString &path)
{
    QFile file(path);
    if (!QFile::exists(path))
        return failure(path, QStringLiteral("it is not there"), ErrorCode::NotFound);
    if (!file.open(QIODevice::ReadOnly))
        return failure(path, file.errorString());
    struct stat status {
    };
    if (::fstat(file.handle(), &status) != 0 || (status.st_mode & 077) != 0)
        return failure(path, QStringLiteral("others may read it; make it chmod 600"));
    MasterKeys keys;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.isEmpty())
            continue;
        const auto key = line.startsWith(kName) ? keyFromHex(line.mid(qstrlen(kName)))
                                                : std::nullopt;
        if (!key || keys.keys.size() == kMostMasterKeys)
            return failure(path, QStringLiteral("it is damaged"));
        keys.keys.push_back(*key);
    }
    if (keys.keys.empty())
        return failure(path, QStringLiteral("it is damaged"));
    return keys;
}

Result<MasterKeys> createKeyFile(const QString &path)
{
    const MasterKeys keys = MasterKeys::random();
    OwnerFile file(path);
    ARNOLD_CHECK(file.create());
    ARNOLD_CHECK(file.write(textOf(keys)));
    ARNOLD_CHECK(file.keep()); // keys that a store already uses stay
    return keys;
}

Result<void> replaceKeyFile(const QString &path, const MasterKeys &keys)
{
    OwnerFile file(path);
    ARNOLD_CHECK(file.create());
    ARNOLD_CHECK(file.write(textOf(keys)));
    return file.replace();
}

} // namespace arnold
