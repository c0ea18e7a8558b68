#pragma once
#include "core/base/Result.h"
#include "core/customers/CustomerIds.h"
#include "core/storage/FieldCipher.h"
#include "core/storage/Transaction.h"

#include <optional>

namespace arnold {

// A human being whom sealed fields belong to: a customer, or the guest of one cart or order.
struct Person;
using PersonId = Id<Person>;

namespace customers {

// The profile key seals what goes with an erasure (profile, addresses, carts); the books key what
// tax law keeps (documents' buyers, orders' addresses) until its term ends.
struct PersonKeys {
    PersonId id = {};
    SecretKey profile;
    SecretKey books;
};
// A new person with fresh keys; one row.
PersonKeys makePerson(WriteTx &tx);

// Whom a customer is, archived or not; empty: there is no such customer.
std::optional<PersonId> personOf(ReadTx &tx, CustomerId customer);
// NotFound when there is no such person, or when the key has been destroyed: the data is gone.
Result<SecretKey> profileKey(ReadTx &tx, PersonId person);
Result<SecretKey> booksKey(ReadTx &tx, PersonId person);

} // namespace customers
} // namespace arnold
