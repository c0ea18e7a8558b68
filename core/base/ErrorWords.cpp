#include "core/base/ErrorWords.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace arnold {
namespace {

QJsonObject readWords(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

// A sentence about a fact that nobody has told is left out.
QString withoutUnknownFacts(QString words)
{
    static const QRegularExpression sentence(
            QStringLiteral("[^.\u3002]*\\{\\w+\\}[^.\u3002]*[.\u3002]?"));
    return words.remove(sentence).trimmed();
}

} // namespace

ErrorWords ErrorWords::load(const QString &language, const QString &dir)
{
    QJsonObject words = readWords(QStringLiteral("%1/errors.%2.json").arg(dir, language));
    if (words.isEmpty())
        words = readWords(dir + QStringLiteral("/errors.en.json"));
    ErrorWords out;
#define ARNOLD_ERROR_WORDS(name, text)                                                             \
    out.m_words.insert(static_cast<int>(ErrorCode::name),                                          \
                       words.value(QLatin1String(text)).toString());
    ARNOLD_ERROR_CODES(ARNOLD_ERROR_WORDS)
#undef ARNOLD_ERROR_WORDS
    return out;
}

QStringList ErrorWords::languages()
{
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr"),
            QStringLiteral("es"), QStringLiteral("ar"), QStringLiteral("ja")};
}

QString ErrorWords::of(ErrorCode code) const
{
    return withoutUnknownFacts(m_words.value(static_cast<int>(code)));
}

QString ErrorWords::of(const Error &error) const
{
    QString words = m_words.value(static_cast<int>(error.code));
    for (const ErrorFact &fact : error.facts)
        words.replace(u'{' + fact.name + u'}', fact.value);
    return withoutUnknownFacts(words);
}

} // namespace arnold
