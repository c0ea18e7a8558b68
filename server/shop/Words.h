#pragma once
#include "core/base/ErrorWords.h"

#include <QJsonObject>
#include <QLocale>

#include <initializer_list>

namespace arnold::shop {

// What the pages say, in one language: resources/translations/pages.*.json, a group for each page.
class Words
{
public:
    static Words load(const QString &language); // one of ErrorWords::languages()

    const QString &language() const { return m_language; }
    QLocale locale() const;
    QString of(const char *group, const QString &name) const; // empty: there is none
    // With {n} and the like replaced.
    QString of(const char *group, const QString &name,
               std::initializer_list<std::pair<const char *, QString>> facts) const;
    // What to say about a refusal: the pages' own words for it, else everybody's.
    QString of(const Error &error) const;
    const QJsonObject &all() const { return m_all; }

private:
    QString m_language;
    QJsonObject m_all;
    ErrorWords m_errors;
};

// The languages that a person may choose, each by its own name: {"de", "Deutsch"}.
std::vector<std::pair<QString, QString>> languageNames();

} // namespace arnold::shop
