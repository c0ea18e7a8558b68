#pragma once
#include "core/base/Clock.h"
#include "core/base/EmailAddress.h"
#include "core/base/Metadata.h"
#include "core/base/Result.h"
#include "core/customers/CustomerIds.h"
#include "core/customers/Person.h"
#include "core/shop/Address.h"
#include "core/storage/Transaction.h"

#include <vector>

namespace arnold {

struct CustomerAddress;
using CustomerAddressId = Id<CustomerAddress>;

struct CustomerAddress {
    CustomerAddressId id = {};
    Address address = {};
};

struct CustomerGroup {
    CustomerGroupId id = {};
    QString code = {};
    QString name = {};
};

struct Customer {
    CustomerId id = {};
    PersonId person = {};
    std::int64_t number = 0;
    CustomerGroupId group = {}; // null: none
    QString name = {}; // empty, like e-mail, phone and notes, once the person has been erased
    QString email = {};
    QString phone = {};
    QString notes = {};
    QString locale = {};
    std::optional<Instant> marketingConsentAt = {};
    Metadata metadata = {};
    std::int64_t version = 1;
    Instant createdAt = {};
    Instant updatedAt = {};
    std::optional<Instant> erasedAt = {};
};

struct NewCustomer {
    CustomerId id = {}; // null: made here
    QString name = {}; // 1 to 200 characters
    QString email = {};
    QString phone = {};
    QString notes = {};
    QString locale = {};
    CustomerGroupId group = {};
    bool marketingConsent = false;
    Metadata metadata = {};
    std::vector<Address> addresses = {};
};

// What stays empty is left as it is.
struct CustomerChange {
    std::optional<QString> name = {};
    std::optional<QString> email = {};
    std::optional<QString> phone = {};
    std::optional<QString> notes = {};
    std::optional<QString> locale = {};
    std::optional<CustomerGroupId> group = {};
    std::optional<bool> marketingConsent = {};
    std::optional<Metadata> metadata = {};
};

namespace customers {

// Digits, with a leading + kept; 00 becomes +. For look-up only.
QString normalisedPhone(const QString &phone);

// NotPermitted without customers.edit (a customer may make their own), MissingField "name",
// InvalidEmail, InvalidAddress, NotFound "group". Two customers may share an e-mail address: a
// family, a firm; accounts may not.
Result<CustomerId> create(WriteTx &tx, const NewCustomer &customer);
// For import and seed: the same without the permission and the event.
Result<CustomerId> insert(WriteTx &tx, const NewCustomer &customer);
// NotFound, LostUpdate when the version differs, and the above. Returns the new version.
Result<std::int64_t> update(WriteTx &tx, CustomerId id, std::int64_t version,
                            const CustomerChange &change);
Result<void> archive(WriteTx &tx, CustomerId id);
// Profile, addresses and search words are gone at once, for good: their key is destroyed. What tax
// law keeps stays readable under the books key. A restore repeats it (Erasures.h). NotPermitted
// without customers.erase.
Result<void> erase(WriteTx &tx, CustomerId id);

// Personal fields opened. Empty when there is none (or it is archived).
std::optional<Customer> byId(ReadTx &tx, CustomerId id);
std::vector<Customer> byIds(ReadTx &tx, const std::vector<CustomerId> &ids);
// By words of the name (each at least 3 letters, the last may be a beginning of up to 8), a whole
// e-mail address, a phone number or a customer number. At most `limit`.
std::vector<Customer> search(ReadTx &tx, const QString &words, int limit);
// By number, ascending; those after `afterNumber`.
std::vector<Customer> page(ReadTx &tx, std::int64_t afterNumber, int limit);

// The blind index that carts, orders and accounts use for e-mail addresses.
QByteArray emailIndex(const FieldCipher &cipher, const QString &normalisedEmail);

std::vector<CustomerAddress> addresses(ReadTx &tx, CustomerId id);
// LimitReached "address" for one more than kMostAddresses.
inline constexpr int kMostAddresses = 50;
Result<CustomerAddressId> addAddress(WriteTx &tx, CustomerId id, const Address &address);
Result<void> changeAddress(WriteTx &tx, CustomerId id, CustomerAddressId which,
                           const Address &address);
Result<void> removeAddress(WriteTx &tx, CustomerId id, CustomerAddressId which);

std::vector<CustomerGroup> groups(ReadTx &tx);
Result<CustomerGroupId> createGroup(WriteTx &tx, const QString &code, const QString &name);

} // namespace customers
} // namespace arnold
