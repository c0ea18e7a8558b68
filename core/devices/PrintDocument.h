#pragma once
#include <QString>

#include <vector>

// What is printed: documents of text, without any device in them.
namespace arnold::devices {

enum class Align { Left, Center, Right };
enum class Emphasis { Plain, Strong, Large };

// One piece of a printed document. A printer or the screen decides how it looks.
struct PrintLine {
    enum class Kind {
        Text, // `left`, aligned
        Pair, // `left` and `right` at the two edges, `mark` in a narrow column behind `right`
        Columns, // `cells`: the first at the left, the others at the right of equal columns
        Rule, // a thin line
        Barcode, // `left` is what it says (Code 128)
        QrCode, // `left` is what it says; `cells` are lines beside it, the first of them strong
        Feed, // blank line
    };
    Kind kind = Kind::Text;
    QString left = {};
    QString right = {};
    QString mark = {}; // the code of a tax
    std::vector<QString> cells = {};
    int indent = 0; // characters
    Align align = Align::Left;
    Emphasis emphasis = Emphasis::Plain;

    bool operator==(const PrintLine &) const = default;
};

struct PrintDocument {
    std::vector<PrintLine> lines = {};
    int markColumns = 0; // characters that the marks take, the blank before them included

    bool operator==(const PrintDocument &) const = default;
};

// Of a Columns line on paper of `columns` characters: where the cell at `cell` ends. The first has
// a third of the paper, the others share the rest.
int columnEnd(int cell, int cells, int columns);

// As lines of `columns` characters (42 on 80 mm paper, 48 on some), for printers without layout of
// their own and for tests. Long text wraps; a pair that does not fit takes two lines.
std::vector<QString> asText(const PrintDocument &document, int columns);

} // namespace arnold::devices
