#pragma once
#include "core/search/Search.h"

#include <string>
#include <string_view>

// A question in words, and how it is put to each database.
namespace arnold::search {

// One word of a question, and what may stand for it.
struct Term {
    QString typed = {};
    QStringList words = {}; // whole words
    QString beginning = {}; // whatever begins with this; empty: nothing
    QStringList completions = {}; // stand in place of the beginning, when they are known
};

struct Terms {
    std::vector<Term> typed = {};
    std::optional<Term> together = {}; // a code that was typed in parts, "shirt-m"
    QStringList narrowing = {}; // words of category and options
    QString channel = {}; // its word
    bool isEmpty() const { return typed.empty() && narrowing.isEmpty() && channel.isEmpty(); }
};

// At most eight words; what comes after them is not looked at.
Terms termsOf(const Question &question);
// "shirt" AND "m" * AND "_c..."
QString fts5Query(const Terms &terms);
// 'shirt' & 'm':* & '_c...'
QString tsQuery(const Terms &terms);

// How well entries fit the terms.
class FitOf
{
public:
    explicit FitOf(const Terms &terms);
    // UTF-8 as the index keeps them: words between spaces.
    Fit operator()(std::string_view title, std::string_view codes) const;

private:
    struct Needles {
        std::vector<std::string> words = {};
        std::vector<std::string> beginnings = {};
    };
    std::vector<Needles> m_typed;
    std::string m_code; // empty: what was typed is no code
    std::string m_phrase;
};

} // namespace arnold::search
