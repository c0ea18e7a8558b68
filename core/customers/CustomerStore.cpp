#include "core/customers/ContactForms.h"
#include "core/customers/Customers.h"
#include "core/storage/FieldCipher.h"
#include "core/storage/InList.h"

#include <algorithm>
#include <string>

// Reading customers: by id, by page, by what somebody types.
namespace arnold::customers {
namespace {

#define ARNOLD_CUSTOMER_COLUMNS                                                                    \
    "SELECT c.id, c.person_id, c.number, c.group_id, c.name_sealed, c.email_sealed, "              \
    "c.phone_sealed, c.notes_sealed, c.locale, c.marketing_consent_at, c.metadata, c.version, "    \
    "c.created_at, c.updated_at, p.profile_key, p.erased_at FROM customer c "                      \
    "JOIN person p ON p.id = c.person_id WHERE c.archived_at IS NULL "

constexpr auto kById = ARNOLD_CUSTOMER_COLUMNS "AND c.id = ?";
constexpr auto kByIds = ARNOLD_CUSTOMER_COLUMNS "AND c.id";
constexpr auto kPage = ARNOLD_CUSTOMER_COLUMNS
        "AND p.erased_at IS NULL AND c.number > ? ORDER BY c.number LIMIT ?";
constexpr auto kByNumber = "SELECT id FROM customer WHERE number = ? AND archived_at IS NULL";
constexpr auto kByEmail =
        "SELECT id FROM customer WHERE email_index = ? AND archived_at IS NULL ORDER BY id LIMIT ?";
constexpr auto kByPhone =
        "SELECT id FROM customer WHERE phone_index = ? AND archived_at IS NULL ORDER BY id LIMIT ?";
constexpr std::string_view kByToken = "SELECT customer_id FROM customer_name_token WHERE token = ?";
constexpr std::string_view kAndToken =
        " AND customer_id IN (SELECT customer_id FROM customer_name_token WHERE token = ?)";
constexpr auto kAddresses =
        "SELECT a.id, a.address_sealed, p.profile_key, p.id FROM customer_address a "
        "JOIN customer c ON c.id = a.customer_id JOIN person p ON p.id = c.person_id "
        "WHERE a.customer_id = ? ORDER BY a.position, a.id LIMIT 100";
constexpr auto kGroups = "SELECT id, code, name FROM customer_group WHERE archived_at IS NULL "
                         "ORDER BY code LIMIT 1000";

constexpr std::size_t kMostWords = 4;
constexpr int kCandidatesPerHit = 4; // some share a beginning and no more

// Opens a customer's sealed fields with the person's key, which may be gone.
class Opener
{
public:
    Opener(ReadTx &tx, PersonId person, const std::optional<QByteArray> &wrapped)
        : m_tx(tx)
    {
        if (!wrapped)
            return;
        auto key = tx.cipher().unwrap(*wrapped, person.bytes());
        if (key)
            m_key = std::move(key).value();
        else
            tx.fail(key.error());
    }
    QString open(const FieldPlace &place, const std::optional<QByteArray> &sealed)
    {
        if (!m_key || !sealed)
            return {};
        auto text = m_tx.cipher().openText(*m_key, place, *sealed);
        if (text)
            return std::move(text).value();
        m_tx.fail(text.error());
        return {};
    }

private:
    ReadTx &m_tx;
    std::optional<SecretKey> m_key = {};
};

Customer readCustomer(ReadTx &tx, Rows &rows)
{
    using Sealed = std::optional<QByteArray>;
    Customer customer;
    customer.id = rows.value<CustomerId>(0);
    customer.person = rows.value<PersonId>(1);
    customer.number = rows.value<std::int64_t>(2);
    customer.group = rows.value<CustomerGroupId>(3);
    Opener opener(tx, customer.person, rows.value<Sealed>(14));
    const auto open = [&](const char *column, int position) {
        return opener.open({"customer", column, customer.id.bytes()}, rows.value<Sealed>(position));
    };
    customer.name = open("name_sealed", 4);
    customer.email = open("email_sealed", 5);
    customer.phone = open("phone_sealed", 6);
    customer.notes = open("notes_sealed", 7);
    customer.locale = rows.value<QString>(8);
    customer.marketingConsentAt = rows.value<std::optional<Instant>>(9);
    customer.metadata = metadataFromJson(rows.value<QString>(10));
    customer.version = rows.value<std::int64_t>(11);
    customer.createdAt = rows.value<Instant>(12);
    customer.updatedAt = rows.value<Instant>(13);
    customer.erasedAt = rows.value<std::optional<Instant>>(15);
    return customer;
}

std::vector<CustomerId> readIds(Rows rows)
{
    std::vector<CustomerId> ids;
    while (rows.next())
        ids.push_back(rows.value<CustomerId>(0));
    return ids;
}

std::vector<CustomerId> idsByName(ReadTx &tx, const std::vector<QString> &words, int limit)
{
    std::string sql(kByToken);
    std::vector<QByteArray> tokens;
    for (std::size_t i = 0; i < std::min(words.size(), kMostWords); ++i) {
        tokens.push_back(tx.cipher().blindIndex("customer.name", tokenFor(words[i])));
        if (i > 0)
            sql.append(kAndToken);
    }
    sql.append(" ORDER BY customer_id LIMIT ?");
    std::vector<SqlArg> args(tokens.begin(), tokens.end());
    args.push_back(SqlArg(limit));
    return readIds(tx.queryWith(sql, args));
}

// Each word that was typed begins a word of the name: a token says so only for eight letters.
bool matches(const QString &name, const std::vector<QString> &typed)
{
    const auto words = wordsOf(name);
    return std::ranges::all_of(typed, [&](const QString &beginning) {
        return std::ranges::any_of(words,
                                   [&](const QString &word) { return word.startsWith(beginning); });
    });
}

std::vector<Customer> searchByName(ReadTx &tx, const QString &text, int limit)
{
    const auto words = wordsOf(text);
    if (words.empty())
        return {};
    auto found = byIds(tx, idsByName(tx, words, limit * kCandidatesPerHit));
    std::erase_if(found, [&](const Customer &c) { return !matches(c.name, words); });
    if (static_cast<int>(found.size()) > limit)
        found.resize(static_cast<std::size_t>(limit));
    return found;
}

std::vector<Customer> searchByNumber(ReadTx &tx, const QString &text, int limit)
{
    const QString phone = normalisedPhone(text);
    auto ids = readIds(tx.query(kByPhone, tx.cipher().blindIndex("customer.phone", phone), limit));
    bool isNumber = false;
    const qint64 number = text.trimmed().toLongLong(&isNumber);
    if (isNumber) {
        for (const CustomerId &id : readIds(tx.query(kByNumber, number)))
            ids.insert(ids.begin(), id);
    }
    return byIds(tx, ids);
}

} // namespace

std::optional<Customer> byId(ReadTx &tx, CustomerId id)
{
    auto rows = tx.query(kById, id);
    return rows.next() ? std::optional(readCustomer(tx, rows)) : std::nullopt;
}

std::vector<Customer> byIds(ReadTx &tx, const std::vector<CustomerId> &ids)
{
    std::vector<Customer> found;
    if (ids.empty())
        return found;
    auto rows = queryIn(tx, kByIds, std::span<const CustomerId>(ids), "ORDER BY c.number");
    while (rows.next())
        found.push_back(readCustomer(tx, rows));
    return found;
}

std::vector<Customer> page(ReadTx &tx, std::int64_t afterNumber, int limit)
{
    std::vector<Customer> found;
    auto rows = tx.query(kPage, afterNumber, limit);
    while (rows.next())
        found.push_back(readCustomer(tx, rows));
    return found;
}

std::vector<Customer> search(ReadTx &tx, const QString &words, int limit)
{
    if (words.contains(QLatin1Char('@'))) {
        const auto email = normalisedEmail(words);
        return email
                ? byIds(tx, readIds(tx.query(kByEmail, emailIndex(tx.cipher(), *email), limit)))
                : std::vector<Customer>();
    }
    const bool hasLetter = std::any_of(words.begin(), words.end(),
                                       [](QChar c) { return c.isLetter(); });
    return hasLetter ? searchByName(tx, words, limit) : searchByNumber(tx, words, limit);
}

QByteArray emailIndex(const FieldCipher &cipher, const QString &normalisedEmail)
{
    return cipher.blindIndex("customer.email", normalisedEmail);
}

std::vector<CustomerAddress> addresses(ReadTx &tx, CustomerId id)
{
    std::vector<CustomerAddress> found;
    auto rows = tx.query(kAddresses, id);
    while (rows.next()) {
        CustomerAddress entry {rows.value<CustomerAddressId>(0), {}};
        Opener opener(tx, rows.value<PersonId>(3), rows.value<std::optional<QByteArray>>(2));
        const QString json = opener.open({"customer_address", "address_sealed", entry.id.bytes()},
                                         rows.value<QByteArray>(1));
        entry.address = addressFromJson(json.toUtf8());
        found.push_back(std::move(entry));
    }
    return found;
}

std::vector<CustomerGroup> groups(ReadTx &tx)
{
    std::vector<CustomerGroup> found;
    auto rows = tx.query(kGroups);
    while (rows.next())
        found.push_back(
                {rows.value<CustomerGroupId>(0), rows.value<QString>(1), rows.value<QString>(2)});
    return found;
}

} // namespace arnold::customers
