#include "core/audit/Audit.h"
#include "core/customers/ContactFields.h"
#include "core/customers/ContactForms.h"
#include "core/customers/Customers.h"
#include "core/customers/Erasures.h"
#include "core/events/Outbox.h"
#include "core/identity/ExternalLogins.h"
#include "core/identity/Identity.h"
#include "core/identity/OneTimeTokens.h"
#include "core/identity/Passkeys.h"
#include "core/identity/SecondFactor.h"
#include "core/identity/StepUp.h"
#include "core/mail/Mail.h"
#include "core/shop/ShopStore.h"
#include "core/storage/FieldCipher.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

// Making, changing and erasing customers.
namespace arnold::customers {
namespace {

constexpr auto kInsert =
        "INSERT INTO customer (id, person_id, number, group_id, contact_sealed, email_index, "
        "phone_index, locale, marketing_consent_at, metadata, created_at, updated_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto kInsertToken = "INSERT INTO customer_name_token (token, customer_id) VALUES (?, ?)";
constexpr auto kClearTokens = "DELETE FROM customer_name_token WHERE customer_id = ?";
constexpr auto kUpdate =
        "UPDATE customer SET group_id = ?, contact_sealed = ?, email_index = ?, phone_index = ?, "
        "locale = ?, marketing_consent_at = ?, metadata = ?, version = version + 1, "
        "updated_at = ? WHERE id = ? AND version = ?";
constexpr auto kArchive = "UPDATE customer SET archived_at = ?, version = version + 1, "
                          "updated_at = ? WHERE id = ? AND archived_at IS NULL";
constexpr auto kGroupThere = "SELECT 1 FROM customer_group WHERE id = ? AND archived_at IS NULL";
constexpr auto kInsertGroup = "INSERT INTO customer_group (id, code, name) VALUES (?, ?, ?) "
                              "ON CONFLICT (code) DO NOTHING";

// Their own, and the one that each cart and order has for itself.
constexpr auto kForgetPersons = "UPDATE person SET profile_key = NULL, erased_at = ? WHERE id IN ("
                                "SELECT person_id FROM customer WHERE id = ? "
                                "UNION SELECT person_id FROM cart WHERE customer_id = ? "
                                "UNION SELECT person_id FROM orders WHERE customer_id = ?)";
constexpr auto kForgetCustomer =
        "UPDATE customer SET contact_sealed = NULL, email_index = NULL, phone_index = NULL, "
        "group_id = NULL, marketing_consent_at = NULL, metadata = '{}', version = version + 1, "
        "updated_at = ? WHERE id = ?";
constexpr auto kForgetCarts =
        "UPDATE cart SET state = CASE WHEN state = 'open' THEN 'dropped' ELSE state END, "
        "email_sealed = NULL, shipping_address_sealed = NULL, billing_address_sealed = NULL, "
        "shipping_country = NULL, shipping_province = NULL, shipping_postal_code = NULL, "
        "version = version + 1, updated_at = ? WHERE kind = 'web' AND (customer_id = ? "
        "OR order_id IN (SELECT id FROM orders WHERE customer_id = ?))";
// A sale of theirs that waits at the till ends too: what is written on it may name them.
constexpr auto kForgetParked =
        "UPDATE cart SET state = CASE WHEN state = 'open' THEN 'dropped' ELSE state END, "
        "key_wrapped = NULL, parked_sealed = NULL WHERE kind = 'parked' AND customer_id = ?";
constexpr auto kForgetNotes = "UPDATE order_note SET key_wrapped = NULL, note_sealed = NULL "
                              "WHERE order_id IN (SELECT id FROM orders WHERE customer_id = ?)";
// What the books keep of an order is found by its number, and no more by an address.
constexpr auto kForgetOrderIndex = "UPDATE orders SET email_index = NULL WHERE customer_id = ?";
constexpr auto kForgetAddresses = "DELETE FROM customer_address WHERE customer_id = ?";
constexpr auto kForgetAccount = "DELETE FROM customer_account WHERE customer_id = ?";

constexpr auto kInsertAddress =
        "INSERT INTO customer_address (id, customer_id, position, country, address_sealed, "
        "created_at) VALUES (?, ?, (SELECT COALESCE(MAX(position) + 1, 0) FROM customer_address "
        "WHERE customer_id = ?), ?, ?, ?)";
constexpr auto kAddressSealed = "SELECT address_sealed FROM customer_address "
                                "WHERE id = ? AND customer_id = ?";
constexpr auto kAddressCount = "SELECT COUNT(*) FROM customer_address WHERE customer_id = ?";
constexpr auto kChangeAddress = "UPDATE customer_address SET country = ?, address_sealed = ? "
                                "WHERE id = ? AND customer_id = ?";
constexpr auto kRemoveAddress = "DELETE FROM customer_address WHERE id = ? AND customer_id = ?";

constexpr int kMostNameCharacters = 200;

Error refuse(ErrorCode code, const char *field)
{
    return {code, QString::fromLatin1(field)};
}

// Staff by permission; a customer only their own.
Result<void> requireEdit(WriteTx &tx, CustomerId id)
{
    if (tx.actor() == Actor::customer(id))
        return {};
    return identity::require(tx, tx.actor(), Permission::CustomersEdit);
}

// What others did to a customer; what customers do to their own is theirs. Which fields in the
// clear; what stood in them under the person's key, and gone with it.
void noteAbout(WriteTx &tx, std::string_view action, CustomerId id, const QStringList &fields = {},
               std::optional<audit::SealedUnder> personal = {})
{
    const ActorKind kind = tx.actor().kind;
    if (kind == ActorKind::Customer || kind == ActorKind::Guest)
        return;
    audit::NewEntry entry {.action = action, .subjectKind = "customer", .subject = id.bytes()};
    if (!fields.isEmpty())
        entry.after = {{QStringLiteral("fields"), QJsonArray::fromStringList(fields)}};
    entry.personal = std::move(personal);
    audit::append(tx, entry);
}

QStringList fieldsOf(const CustomerChange &change)
{
    QStringList names;
    const auto take = [&](bool named, const char *name) {
        if (named)
            names << QLatin1String(name);
    };
    take(change.name.has_value(), "name");
    take(change.email.has_value(), "email");
    take(change.phone.has_value(), "phone");
    take(change.notes.has_value(), "notes");
    take(change.locale.has_value(), "locale");
    take(change.group.has_value(), "group");
    take(change.marketingConsent.has_value(), "marketing_consent");
    take(change.metadata.has_value(), "metadata");
    return names;
}

ContactFields contactOf(const Customer &customer)
{
    return {customer.name, customer.email, customer.phone, customer.notes};
}

QJsonObject stateOf(const ContactFields &contact)
{
    QJsonObject state;
    const auto put = [&](const char *name, const QString &text) {
        if (!text.isEmpty())
            state.insert(QLatin1String(name), text);
    };
    put("name", contact.name);
    put("email", contact.email);
    put("phone", contact.phone);
    put("notes", contact.notes);
    return state;
}

QJsonObject stateOf(const Address &address)
{
    return QJsonDocument::fromJson(addressToJson(address)).object();
}

// What somebody is looked up by; empty where they gave none.
struct ContactIndexes {
    std::optional<QByteArray> email = {};
    std::optional<QByteArray> phone = {};
};

ContactIndexes indexesOf(const FieldCipher &cipher, const ContactFields &contact)
{
    ContactIndexes made;
    if (!contact.email.isEmpty())
        made.email = emailIndex(cipher, contact.email);
    if (const QString phone = normalisedPhone(contact.phone); !phone.isEmpty())
        made.phone = cipher.blindIndex("customer.phone", phone);
    return made;
}

Result<ContactFields> checked(ContactFields contact)
{
    contact.name = contact.name.trimmed();
    if (contact.name.isEmpty())
        return refuse(ErrorCode::MissingField, "name");
    if (contact.name.size() > kMostNameCharacters)
        return refuse(ErrorCode::InvalidValue, "name");
    if (!contact.email.isEmpty()) {
        const auto email = normalisedEmail(contact.email);
        if (!email)
            return refuse(ErrorCode::InvalidEmail, "email");
        contact.email = *email;
    }
    return contact;
}

void insertTokens(WriteTx &tx, CustomerId id, const QString &name)
{
    for (const QString &token : searchTokens(name))
        tx.execute(kInsertToken, tx.cipher().blindIndex("customer.name", token), id);
}

Result<void> requireGroup(ReadTx &tx, CustomerGroupId group)
{
    if (!group.isNull() && !tx.queryOne<int>(kGroupThere, group))
        return refuse(ErrorCode::NotFound, "group");
    return {};
}

FieldPlace addressPlace(const CustomerAddressId &which)
{
    return {"customer_address", "address_sealed", which.bytes()};
}

// As it was; empty when there is none.
QJsonObject storedAddress(ReadTx &tx, CustomerId id, CustomerAddressId which, const SecretKey &key)
{
    const auto sealed = tx.queryOne<QByteArray>(kAddressSealed, which, id);
    const auto plain = sealed ? tx.cipher().open(key, addressPlace(which), *sealed)
                              : Result<QByteArray>(QByteArray());
    return plain ? QJsonDocument::fromJson(*plain).object() : QJsonObject();
}

CustomerAddressId insertAddress(WriteTx &tx, CustomerId id, const SecretKey &key,
                                const Address &address)
{
    const auto which = CustomerAddressId::make();
    tx.execute(kInsertAddress, which, id, id, address.country,
               tx.cipher().seal(key, addressPlace(which), addressToJson(address)), tx.now());
    return which;
}

// The key of a customer who is there and not erased.
Result<SecretKey> liveKey(ReadTx &tx, CustomerId id)
{
    const auto customer = byId(tx, id);
    if (!customer || customer->erasedAt)
        return refuse(ErrorCode::NotFound, "customer");
    return profileKey(tx, customer->person);
}

} // namespace

Result<CustomerId> insert(WriteTx &tx, const NewCustomer &customer)
{
    ARNOLD_TRY(contact, checked({customer.name, customer.email, customer.phone, customer.notes}));
    if (!isBounded(customer.metadata))
        return refuse(ErrorCode::TooLarge, "metadata");
    ARNOLD_CHECK(requireGroup(tx, customer.group));
    for (const Address &address : customer.addresses)
        ARNOLD_CHECK(validateShippingAddress(address));
    const CustomerId id = customer.id.isNull() ? CustomerId::make() : customer.id;
    const PersonKeys keys = makePerson(tx);
    const ContactIndexes indexes = indexesOf(tx.cipher(), contact);
    const auto consent = customer.marketingConsent ? std::optional(tx.now()) : std::nullopt;
    tx.execute(kInsert, id, keys.id, shop::takeNumber(tx, "customer_number"), customer.group,
               sealContact(tx.cipher(), keys.profile, id, contact), indexes.email, indexes.phone,
               customer.locale, consent, metadataToJson(customer.metadata), tx.now(), tx.now());
    insertTokens(tx, id, contact.name);
    for (const Address &address : customer.addresses)
        insertAddress(tx, id, keys.profile, address);
    return id;
}

Result<CustomerId> create(WriteTx &tx, const NewCustomer &customer)
{
    const bool makesOwn = tx.actor().kind == ActorKind::Guest
            || (!customer.id.isNull() && tx.actor() == Actor::customer(customer.id));
    if (!makesOwn)
        ARNOLD_CHECK(identity::require(tx, tx.actor(), Permission::CustomersEdit));
    ARNOLD_TRY(id, insert(tx, customer));
    const auto made = byId(tx, id);
    if (made && tx.actor().kind != ActorKind::Guest) {
        ARNOLD_TRY(key, profileKey(tx, made->person));
        noteAbout(tx, "customer.create", id, {},
                  audit::SealedUnder {key, {{}, stateOf(contactOf(*made))}});
    }
    events::announce(tx, {"customer.created", "customer", id.bytes()});
    return id;
}

Result<std::int64_t> update(WriteTx &tx, CustomerId id, std::int64_t version,
                            const CustomerChange &change)
{
    ARNOLD_CHECK(requireEdit(tx, id));
    const auto stored = byId(tx, id);
    if (!stored || stored->erasedAt)
        return refuse(ErrorCode::NotFound, "customer");
    if (stored->version != version)
        return refuse(ErrorCode::LostUpdate, "version");
    ARNOLD_TRY(
            contact,
            checked({change.name.value_or(stored->name), change.email.value_or(stored->email),
                     change.phone.value_or(stored->phone), change.notes.value_or(stored->notes)}));
    const CustomerGroupId group = change.group.value_or(stored->group);
    ARNOLD_CHECK(requireGroup(tx, group));
    const Metadata metadata = change.metadata.value_or(stored->metadata);
    if (!isBounded(metadata))
        return refuse(ErrorCode::TooLarge, "metadata");
    ARNOLD_TRY(key, profileKey(tx, stored->person));
    const ContactIndexes indexes = indexesOf(tx.cipher(), contact);
    auto consent = stored->marketingConsentAt;
    if (change.marketingConsent && *change.marketingConsent != consent.has_value())
        consent = *change.marketingConsent ? std::optional(tx.now()) : std::nullopt;
    if (tx.execute(kUpdate, group, sealContact(tx.cipher(), key, id, contact), indexes.email,
                   indexes.phone, change.locale.value_or(stored->locale), consent,
                   metadataToJson(metadata), tx.now(), id, version)
        != 1)
        return refuse(ErrorCode::LostUpdate, "version");
    dropFormerContact(tx, id);
    if (contact.name != stored->name) {
        tx.execute(kClearTokens, id);
        insertTokens(tx, id, contact.name);
    }
    audit::PersonalStates states {stateOf(contactOf(*stored)), stateOf(contact)};
    audit::keepDifference(states);
    noteAbout(tx, "customer.change", id, fieldsOf(change), audit::SealedUnder {key, states});
    events::announce(tx, {"customer.updated", "customer", id.bytes()});
    return version + 1;
}

Result<void> archive(WriteTx &tx, CustomerId id)
{
    ARNOLD_CHECK(identity::require(tx, tx.actor(), Permission::CustomersEdit));
    if (tx.execute(kArchive, tx.now(), tx.now(), id) != 1)
        return refuse(ErrorCode::NotFound, "customer");
    tx.execute(kClearTokens, id);
    identity::endSessions(tx, identity::customerSubject(id), "archived");
    identity::dropOneTimeTokens(tx, identity::customerSubject(id));
    noteAbout(tx, "customer.archive", id);
    events::announce(tx, {"customer.archived", "customer", id.bytes()});
    return {};
}

Result<void> erase(WriteTx &tx, CustomerId id)
{
    if (!(tx.actor() == Actor::customer(id)))
        ARNOLD_CHECK(identity::require(tx, tx.actor(), Permission::CustomersErase));
    ARNOLD_CHECK(identity::requireRecent(tx, tx.actor()));
    const auto customer = byId(tx, id);
    if (!customer)
        return refuse(ErrorCode::NotFound, "customer");
    tx.execute(kForgetPersons, tx.now(), id, id, id);
    tx.execute(kForgetCarts, tx.now(), id, id);
    tx.execute(kForgetParked, id);
    tx.execute(kForgetNotes, id);
    tx.execute(kForgetOrderIndex, id);
    tx.execute(kForgetCustomer, tx.now(), id);
    dropFormerContact(tx, id);
    tx.execute(kClearTokens, id);
    tx.execute(kForgetAddresses, id);
    tx.execute(kForgetAccount, id);
    identity::forgetSessions(tx, identity::customerSubject(id));
    identity::dropOneTimeTokens(tx, identity::customerSubject(id));
    identity::forgetFactor(tx, identity::customerSubject(id));
    identity::forgetPasskeys(tx, identity::customerSubject(id));
    identity::forgetExternalLogins(tx, identity::customerSubject(id));
    mail::dropFor(tx, ActorKind::Customer, id.bytes());
    tx.erases(erasedThing(id));
    noteAbout(tx, "customer.erase", id);
    events::announce(tx, {"customer.erased", "customer", id.bytes()});
    return {};
}

Result<CustomerAddressId> addAddress(WriteTx &tx, CustomerId id, const Address &address)
{
    ARNOLD_CHECK(requireEdit(tx, id));
    ARNOLD_CHECK(validateShippingAddress(address));
    ARNOLD_TRY(key, liveKey(tx, id));
    if (tx.queryOne<std::int64_t>(kAddressCount, id).value_or(0) >= kMostAddresses)
        return refuse(ErrorCode::LimitReached, "address");
    noteAbout(tx, "customer.add_address", id, {}, audit::SealedUnder {key, {{}, stateOf(address)}});
    return insertAddress(tx, id, key, address);
}

Result<void> changeAddress(WriteTx &tx, CustomerId id, CustomerAddressId which,
                           const Address &address)
{
    ARNOLD_CHECK(requireEdit(tx, id));
    ARNOLD_CHECK(validateShippingAddress(address));
    ARNOLD_TRY(key, liveKey(tx, id));
    const QByteArray made = tx.cipher().seal(key, addressPlace(which), addressToJson(address));
    audit::PersonalStates states {storedAddress(tx, id, which, key), stateOf(address)};
    audit::keepDifference(states);
    if (tx.execute(kChangeAddress, address.country, made, which, id) != 1)
        return refuse(ErrorCode::NotFound, "address");
    noteAbout(tx, "customer.change_address", id, {}, audit::SealedUnder {key, states});
    return {};
}

Result<void> removeAddress(WriteTx &tx, CustomerId id, CustomerAddressId which)
{
    ARNOLD_CHECK(requireEdit(tx, id));
    ARNOLD_TRY(key, liveKey(tx, id));
    const audit::PersonalStates states {storedAddress(tx, id, which, key), {}};
    if (tx.execute(kRemoveAddress, which, id) != 1)
        return refuse(ErrorCode::NotFound, "address");
    noteAbout(tx, "customer.remove_address", id, {}, audit::SealedUnder {key, states});
    return {};
}

Result<CustomerGroupId> createGroup(WriteTx &tx, const QString &code, const QString &name)
{
    ARNOLD_CHECK(identity::require(tx, tx.actor(), Permission::CustomersEdit));
    if (code.trimmed().isEmpty())
        return refuse(ErrorCode::MissingField, "code");
    const auto id = CustomerGroupId::make();
    if (tx.execute(kInsertGroup, id, code, name) != 1)
        return refuse(ErrorCode::Conflict, "code");
    audit::append(tx,
                  {.action = "customer_group.create",
                   .subjectKind = "customer_group",
                   .subject = id.bytes(),
                   .after = {{QStringLiteral("code"), code}, {QStringLiteral("name"), name}}});
    return id;
}

} // namespace arnold::customers
