#include "core/customers/Person.h"

namespace arnold::customers {
namespace {

constexpr auto kInsert =
        "INSERT INTO person (id, profile_key, books_key, created_at) VALUES (?, ?, ?, ?)";
constexpr auto kOfCustomer = "SELECT person_id FROM customer WHERE id = ?";
constexpr auto kProfileKey = "SELECT profile_key FROM person WHERE id = ?";
constexpr auto kBooksKey = "SELECT books_key FROM person WHERE id = ?";

Result<SecretKey> keyOf(ReadTx &tx, const char *sql, PersonId person)
{
    const auto wrapped = tx.queryOne<std::optional<QByteArray>>(sql, person);
    if (!wrapped || !*wrapped)
        return Error {ErrorCode::NotFound, QStringLiteral("person")};
    return tx.cipher().unwrap(**wrapped, person.bytes());
}

} // namespace

PersonKeys makePerson(WriteTx &tx)
{
    const FieldCipher &cipher = tx.cipher();
    PersonKeys keys {PersonId::make(), FieldCipher::newSubjectKey(), FieldCipher::newSubjectKey()};
    tx.execute(kInsert, keys.id, cipher.wrap(keys.profile, keys.id.bytes()),
               cipher.wrap(keys.books, keys.id.bytes()), tx.now());
    return keys;
}

std::optional<PersonId> personOf(ReadTx &tx, CustomerId customer)
{
    return tx.queryOne<PersonId>(kOfCustomer, customer);
}

Result<SecretKey> profileKey(ReadTx &tx, PersonId person)
{
    return keyOf(tx, kProfileKey, person);
}

Result<SecretKey> booksKey(ReadTx &tx, PersonId person)
{
    return keyOf(tx, kBooksKey, person);
}

} // namespace arnold::customers
