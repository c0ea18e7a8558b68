#pragma once
#include "core/base/Result.h"

#include <QHash>

namespace arnold {

// What to say to a person about a refusal, in one language. The words stand in
// resources/translations/errors.<language>.json, one text for every code; {available} and the like
// stand for the error's facts, and a sentence whose fact is not known is left out.
class ErrorWords
{
public:
    // An unknown language falls back to English. `dir` is a folder or resource with those files.
    static ErrorWords load(const QString &language,
                           const QString &dir = QStringLiteral(":/translations"));
    static QStringList languages(); // en, de, fr, es, ar, ja

    QString of(ErrorCode code) const;
    QString of(const Error &error) const; // with its facts filled in

private:
    QHash<int, QString> m_words;
};

} // namespace arnold
