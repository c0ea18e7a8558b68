#include "core/customers/ContactFields.h"
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
    "SELECT c.id, c.person_id, c.number, c.group_id, c.contact_sealed, c.locale, "                 \
    "c.marketing_consent_at, c.metadata, c.version, c.created_at, c.updated_at, p.profile_key, "   \
    "p.erased_at FROM customer c JOIN person p ON p.id = c.person_id "                             \
    "WHERE c.archived_at IS NULL "

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
constexpr int kCandidatesPerHit = 4; // where some may share a beginning and no more

// Nothing where the person's key is gone.
Result<ContactFields> contactOf(ReadTx &tx, const Customer &customer,
                                const std::optional<QByteArray> &profileKey,
                                const std::optional<QByteArray> &sealed)
{
    if (!profileKey)
        return ContactFields();
    ARNOLD_TRY(profile, tx.cipher().unwrap(*profileKey, customer.person.bytes()));
    return sealed ? openContact(tx.cipher(), profile, customer.id, *sealed)
                  : formerContact(tx, customer.id, profile);
}

Result<Address> addressIn(ReadTx &tx, CustomerAddressId id, PersonId person,
                          const std::optional<QByteArray> &profileKey, const QByteArray &sealed)
{
    if (!profileKey)
        return Address();
    ARNOLD_TRY(profile, tx.cipher().unwrap(*profileKey, person.bytes()));
    ARNOLD_TRY(
            json,
            tx.cipher().open(profile, {"customer_address", "address_sealed", id.bytes()}, sealed));
    return addressFromJson(json);
}

// As the store gives it, nothing opened yet.
struct ReadCustomer {
    Customer customer;
    std::optional<QByteArray> contact = {};
    std::optional<QByteArray> profileKey = {};
};

ReadCustomer readCustomer(const Rows &rows)
{
    using Sealed = std::optional<QByteArray>;
    ReadCustomer read {{}, rows.value<Sealed>(4), rows.value<Sealed>(11)};
    Customer &customer = read.customer;
    customer.id = rows.value<CustomerId>(0);
    customer.person = rows.value<PersonId>(1);
    customer.number = rows.value<std::int64_t>(2);
    customer.group = rows.value<CustomerGroupId>(3);
    customer.locale = rows.value<QString>(5);
    customer.marketingConsentAt = rows.value<std::optional<Instant>>(6);
    customer.metadata = metadataFromJson(rows.value<QString>(7));
    customer.version = rows.value<std::int64_t>(8);
    customer.createdAt = rows.value<Instant>(9);
    customer.updatedAt = rows.value<Instant>(10);
    customer.erasedAt = rows.value<std::optional<Instant>>(12);
    return read;
}

// All rows first, then all envelopes: each kind of work finds its code and tables still there.
std::vector<Customer> openAll(ReadTx &tx, Rows rows)
{
    std::vector<ReadCustomer> all;
    while (rows.next())
        all.push_back(readCustomer(rows));
    std::vector<Customer> opened;
    opened.reserve(all.size());
    for (ReadCustomer &read : all) {
        Customer customer = std::move(read.customer);
        auto contact = contactOf(tx, customer, read.profileKey, read.contact);
        if (contact) {
            customer.name = std::move(contact->name);
            customer.email = std::move(contact->email);
            customer.phone = std::move(contact->phone);
            customer.notes = std::move(contact->notes);
        } else {
            tx.fail(contact.error());
        }
        opened.push_back(std::move(customer));
    }
    return opened;
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
    // Nobody is opened in vain where the tokens say everything.
    const bool isExact = words.size() <= kMostWords
            && std::ranges::all_of(words,
                                   [](const QString &word) { return tokenFor(word) == word; });
    auto found = byIds(tx, idsByName(tx, words, isExact ? limit : limit * kCandidatesPerHit));
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
    auto found = openAll(tx, tx.query(kById, id));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<Customer> byIds(ReadTx &tx, const std::vector<CustomerId> &ids)
{
    if (ids.empty())
        return {};
    auto found = openAll(tx, queryIn(tx, kByIds, std::span<const CustomerId>(ids), {}));
    // Here and not by the store, which would copy whole rows to sort them.
    std::ranges::sort(found, {}, &Customer::number);
    return found;
}

std::vector<Customer> page(ReadTx &tx, std::int64_t afterNumber, int limit)
{
    return openAll(tx, tx.query(kPage, afterNumber, limit));
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
        auto address = addressIn(tx, entry.id, rows.value<PersonId>(3),
                                 rows.value<std::optional<QByteArray>>(2),
                                 rows.value<QByteArray>(1));
        if (address)
            entry.address = std::move(address).value();
        else
            tx.fail(address.error());
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
