#pragma once
#include <QByteArray>

#include <cstdint>

namespace arnold::exchange {

// Which character stands before the decimals of a file's numbers.
enum class DecimalMark { Point, Comma };

enum class NumberFault {
    None,
    NoNumber,
    TooLarge,
    TooFine, // more decimals than can be kept
};

struct WrittenNumber {
    std::int64_t value = 0; // scaled; 0 with a fault
    NumberFault fault = NumberFault::None;

    bool operator==(const WrittenNumber &) const = default;
};

// A decimal number as exports write it, scaled by 10^decimals: "1,234.50", "1.234,50",
// "1'234.50", "12 345", "(3.00)", "3.00-", "£ 2.55", "2,55 €". `mark` settles "1,234" and "1.234"
// and nothing else: a mark that stands twice, or before a second kind, parts thousands.
WrittenNumber writtenNumber(const QByteArray &text, int decimals, DecimalMark mark);

// Looks at every number of a file and says which mark its decimals have: one like "2,5" or "2.5"
// shows it. Empty-handed, `otherwise`.
class DecimalMarkFinder
{
public:
    void see(const QByteArray &text);
    DecimalMark mark(DecimalMark otherwise) const;

private:
    std::int64_t m_commas = 0;
    std::int64_t m_points = 0;
};

} // namespace arnold::exchange
