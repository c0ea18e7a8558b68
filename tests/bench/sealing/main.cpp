// What sealing costs: looking customers up as one types, and whole checkouts of the web shop, in
// process and without a sync to disk, which would hide it. Built twice: bench_sealed with the core
// as it is, bench_unsealed with tests/bench/unsealed in front of it. One JSON line, in nanoseconds.
#include "core/customers/Customers.h"
#include "tests/support/SalesWorld.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace arnold;
using namespace arnold::test;

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kCustomers = 5'000;
constexpr int kLookUps = 3'000; // of each kind
constexpr int kCheckouts = 400;
constexpr int kShown = 10; // as many as the till lists

struct Names {
    QString first;
    QString last;
};

// Made of syllables: as many different names as a town has.
Names namesOf(int number)
{
    static constexpr const char *kSyllables[] = {"ma",  "ren", "pe", "ter", "sen", "la",
                                                 "ni",  "ko",  "vi", "ta",  "bru", "no",
                                                 "fel", "dos", "ga", "ri"};
    const auto word = [](int from) {
        QString made;
        for (int i = 0; i < 3; ++i, from /= 16)
            made += QLatin1String(kSyllables[from % 16]);
        made[0] = made[0].toUpper();
        return made;
    };
    return {word(number * 7), word(number * 13 + 5)};
}

void fill(Database &db)
{
    for (int begin = 0; begin < kCustomers; begin += 500) {
        mustWrite(db, [&](WriteTx &tx) -> Result<void> {
            for (int i = begin; i < begin + 500; ++i) {
                const Names names = namesOf(i);
                NewCustomer customer;
                customer.name = names.first + u' ' + names.last;
                customer.email = QStringLiteral("%1.%2@example.com").arg(names.last).arg(i);
                customer.phone = QStringLiteral("+4930%1").arg(5'000'000 + i);
                customer.notes = QStringLiteral("Prefers paper bags");
                ARNOLD_CHECK(customers::insert(tx, customer));
            }
            return {};
        });
    }
}

template <typename Fn> long long medianNanos(int times, Fn fn)
{
    std::vector<long long> took;
    for (int i = 0; i < times; ++i) {
        const auto begin = Clock::now();
        fn(i);
        took.push_back(
                std::chrono::duration_cast<std::chrono::nanoseconds>(Clock::now() - begin).count());
    }
    std::nth_element(took.begin(), took.begin() + times / 2, took.end());
    return took[static_cast<std::size_t>(times) / 2];
}

// How long a look-up takes, from the words to the customers' names and addresses.
long long lookUp(Database &db, const std::function<QString(int)> &words)
{
    std::size_t found = 0;
    const auto nanos = medianNanos(kLookUps, [&](int i) {
        found += mustRead(db, [&](ReadTx &tx) {
                     return customers::search(tx, words((i * 37) % kCustomers), kShown);
                 }).size();
    });
    if (found < std::size_t(kLookUps))
        qFatal("only %zu were found", found);
    return nanos;
}

} // namespace

int main()
{
    SalesWorld world {StoreMaker(Dialect::Sqlite)};
    Database &db = world.db();
    fill(db);
    const auto byName = lookUp(db, [](int i) { return namesOf(i).last.left(4); });
    const auto byWholeName = lookUp(db, [](int i) {
        const Names names = namesOf(i);
        return names.first + u' ' + names.last;
    });
    const auto byEmail = lookUp(db, [](int i) {
        return QStringLiteral("%1.%2@example.com").arg(namesOf(i).last).arg(i);
    });
    const auto byPhone = lookUp(db,
                                [](int i) { return QStringLiteral("+4930%1").arg(5'000'000 + i); });
    const auto checkout = medianNanos(kCheckouts, [&](int i) {
        const Token token = world.readyCart({{world.shop.service, QStringLiteral("1")}});
        if (!world.complete(token, QString::number(i)))
            qFatal("a checkout was refused");
    });
    std::printf("{\"name\":\"sealing\",\"beginning_of_name_ns\":%lld,\"name_ns\":%lld,"
                "\"email_ns\":%lld,\"phone_ns\":%lld,\"checkout_ns\":%lld}\n",
                byName, byWholeName, byEmail, byPhone, checkout);
    return 0;
}
