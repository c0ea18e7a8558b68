#pragma once
#include "core/search/Search.h"

// A question in words, and how it is put to each database.
namespace arnold::search {

// One word of a question: what may stand for it.
struct Term {
    QStringList words = {}; // one, or what it may have been meant as
    bool isBeginning = false; // the words may go on
};

struct Terms {
    std::vector<Term> typed = {};
    QString together = {}; // a code that was typed in parts, "shirt-m"; empty: none
    QStringList narrowing = {}; // words of channel, category and options
    bool isEmpty() const { return typed.empty() && narrowing.isEmpty(); }
};

// At most eight words; what comes after them is not looked at.
Terms termsOf(const Question &question);
// "shirt" AND "m" * AND "_c..."
QString fts5Query(const Terms &terms);
// 'shirt' & 'm':* & '_c...'
QString tsQuery(const Terms &terms);
// How well an entry fits; title and codes as the index keeps them: words between spaces.
Fit fitOf(const Terms &terms, const QString &title, const QString &codes);

} // namespace arnold::search
