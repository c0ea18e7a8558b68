#include "core/identity/Password.h"

#include "core/base/Assert.h"

#include <QFile>

#include <argon2.h>
#include <openssl/rand.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <vector>

namespace arnold::identity {
namespace {

constexpr std::uint32_t kLanes = 1;
constexpr std::size_t kSaltBytes = 16;
constexpr std::size_t kHashBytes = 32;

QByteArray linesOf(const QString &name)
{
    QFile file(name);
    ARNOLD_ASSERT(file.open(QIODevice::ReadOnly));
    return '\n' + file.readAll();
}

// The words, one a line, sorted. Read once; never changed.
const QByteArray &commonPasswords()
{
    static const QByteArray words = linesOf(QStringLiteral(":/passwords/common.txt"));
    return words;
}

constexpr int kLeastOwnLetters = 4; // beside the words that anybody would try
constexpr int kShortestWord = 3;

// Its letters in lower case, in runs: "Linden-Café 24" -> "linden", "café".
QStringList letterRuns(const QString &text)
{
    QStringList runs;
    bool inRun = false;
    for (const QChar each : text.toLower()) {
        if (each.isLetter() && inRun)
            runs.last() += each;
        else if (each.isLetter())
            runs.append(QString(each));
        inRun = each.isLetter();
    }
    return runs;
}

// The longest first, so that "shopkeeper" goes before "shop" does.
QStringList contextWords(const QStringList &near)
{
    static const QStringList ours = QString::fromUtf8(
                                            linesOf(QStringLiteral(":/passwords/context.txt")))
                                            .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QStringList words = ours;
    for (const QString &text : near)
        words += letterRuns(text);
    std::ranges::sort(words, [](const QString &left, const QString &right) {
        return left.size() > right.size();
    });
    return words;
}

bool isMadeOfContext(const QString &password, const QStringList &near)
{
    QString rest = letterRuns(password).join(QString());
    const qsizetype letters = rest.size();
    for (const QString &word : contextWords(near)) {
        if (word.size() >= kShortestWord)
            rest.remove(word);
    }
    return rest.size() < letters && rest.size() < kLeastOwnLetters;
}

// "$argon2id$v=19$m=19456,t=2,p=1$salt$hash" -> its m and t; zeros for anything else.
HashCost costOf(const QString &encodedHash)
{
    const QStringList parts = encodedHash.split(QLatin1Char('$'));
    HashCost cost {0, 0};
    if (parts.size() != 6 || parts[1] != QLatin1String("argon2id"))
        return cost;
    for (const QString &parameter : parts[3].split(QLatin1Char(','))) {
        if (parameter.startsWith(QLatin1String("m=")))
            cost.memoryKib = parameter.mid(2).toUInt();
        else if (parameter.startsWith(QLatin1String("t=")))
            cost.passes = parameter.mid(2).toUInt();
    }
    return cost;
}

} // namespace

HashCost costWithin(int budgetMs)
{
    const auto begin = std::chrono::steady_clock::now();
    (void)hashPassword(QStringLiteral("how long does it take"), kLeastCost);
    const auto micros = std::chrono::duration_cast<std::chrono::microseconds>(
                                std::chrono::steady_clock::now() - begin)
                                .count();
    const auto perPass = std::max<std::int64_t>(1, micros / kLeastCost.passes);
    const auto passes = std::clamp<std::int64_t>(std::int64_t(budgetMs) * 1000 / perPass,
                                                 kLeastCost.passes, kMostPasses);
    return {kLeastCost.memoryKib, static_cast<std::uint32_t>(passes)};
}

QString hashPassword(const QString &password, const HashCost &cost)
{
    std::array<std::uint8_t, kSaltBytes> salt {};
    ARNOLD_ASSERT(RAND_bytes(salt.data(), static_cast<int>(salt.size())) == 1);
    const QByteArray plain = password.normalized(QString::NormalizationForm_KC).toUtf8();
    std::vector<char> encoded(argon2_encodedlen(cost.passes, cost.memoryKib, kLanes, kSaltBytes,
                                                kHashBytes, Argon2_id));
    const int status = argon2id_hash_encoded(cost.passes, cost.memoryKib, kLanes, plain.constData(),
                                             static_cast<std::size_t>(plain.size()), salt.data(),
                                             salt.size(), kHashBytes, encoded.data(),
                                             encoded.size());
    ARNOLD_ASSERT(status == ARGON2_OK);
    return QString::fromLatin1(encoded.data());
}

bool passwordMatches(const QString &password, const QString &encodedHash)
{
    const QByteArray plain = password.normalized(QString::NormalizationForm_KC).toUtf8();
    return argon2id_verify(encodedHash.toLatin1().constData(), plain.constData(),
                           static_cast<std::size_t>(plain.size()))
            == ARGON2_OK;
}

QString dummyHash(const HashCost &cost)
{
    // The hash's bits are none that a password was hashed to.
    const QByteArray salt = QByteArray(kSaltBytes, 's').toBase64(QByteArray::OmitTrailingEquals);
    const QByteArray hash = QByteArray(kHashBytes, '\0').toBase64(QByteArray::OmitTrailingEquals);
    return QStringLiteral("$argon2id$v=19$m=%1,t=%2,p=1$%3$%4")
            .arg(cost.memoryKib)
            .arg(cost.passes)
            .arg(QString::fromLatin1(salt), QString::fromLatin1(hash));
}

bool isCheaperThan(const QString &encodedHash, const HashCost &cost)
{
    const HashCost stored = costOf(encodedHash);
    return stored.memoryKib < cost.memoryKib || stored.passes < cost.passes;
}

Result<void> validatePassword(const QString &password, const char *field, const QStringList &near)
{
    if (password.size() < kLeastPasswordCharacters || password.size() > kMostPasswordCharacters)
        return Error {ErrorCode::InvalidValue, QLatin1String(field)};
    const QByteArray word = password.toLower().toUtf8();
    if (!word.contains('\n') && commonPasswords().contains('\n' + word + '\n'))
        return Error {ErrorCode::WeakPassword, QLatin1String(field)};
    if (isMadeOfContext(password, near))
        return Error {ErrorCode::WeakPassword, QLatin1String(field)};
    return {};
}

} // namespace arnold::identity
