#include "core/payments/Denominations.h"

#include <algorithm>

namespace arnold::payments {
namespace {

struct Money {
    const char *currency;
    std::vector<std::int64_t> values;
    std::int64_t smallestNote; // what people hold out rather than count out
};

const std::vector<Money> &table()
{
    static const std::vector<Money> rows {
            {"EUR", {20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1}, 500},
            {"GBP", {5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1}, 500},
            {"USD", {10000, 5000, 2000, 1000, 500, 100, 25, 10, 5, 1}, 100},
            {"JPY", {10000, 5000, 1000, 500, 100, 50, 10, 5, 1}, 1000},
            {"SAR", {50000, 20000, 10000, 5000, 1000, 500, 200, 100, 50, 25, 10, 5, 1}, 500},
    };
    return rows;
}

const Money *rowOf(Currency currency)
{
    for (const Money &row : table()) {
        if (currency.code() == QLatin1String(row.currency))
            return &row;
    }
    return nullptr;
}

std::int64_t roundedUp(std::int64_t amount, std::int64_t step)
{
    return (amount + step - 1) / step * step;
}

} // namespace

const std::vector<std::int64_t> &denominations(Currency currency)
{
    static const std::vector<std::int64_t> none;
    const Money *row = rowOf(currency);
    return row ? row->values : none;
}

bool isNote(std::int64_t valueMinor, Currency currency)
{
    const Money *row = rowOf(currency);
    return row && valueMinor >= row->smallestNote;
}

std::vector<std::int64_t> suggestedCash(std::int64_t dueMinor, Currency currency, std::size_t most)
{
    std::vector<std::int64_t> amounts;
    if (dueMinor <= 0)
        return amounts;
    amounts.push_back(dueMinor);
    const std::int64_t whole = currency.minorPerMajor() == 1 ? 100 : currency.minorPerMajor();
    // The next whole amount, then what one more of each note makes: 27.00, 30.00, 40.00, 50.00.
    std::vector<std::int64_t> steps {whole};
    if (const Money *row = rowOf(currency)) {
        for (auto value = row->values.rbegin(); value != row->values.rend(); ++value) {
            if (*value >= row->smallestNote)
                steps.push_back(*value);
        }
    } else {
        for (const std::int64_t factor : {5, 10, 20, 50, 100})
            steps.push_back(whole * factor);
    }
    for (const std::int64_t step : steps)
        amounts.push_back(roundedUp(dueMinor, step));
    std::sort(amounts.begin() + 1, amounts.end());
    amounts.erase(std::unique(amounts.begin(), amounts.end()), amounts.end());
    if (amounts.size() > most)
        amounts.resize(most);
    return amounts;
}

std::vector<Pieces> inFewestPieces(std::int64_t sumMinor, Currency currency)
{
    std::vector<Pieces> pieces;
    for (const std::int64_t value : denominations(currency)) {
        if (sumMinor >= value)
            pieces.push_back({value, sumMinor / value});
        sumMinor %= value;
    }
    return sumMinor == 0 ? pieces : std::vector<Pieces> {};
}

} // namespace arnold::payments
