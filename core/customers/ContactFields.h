#pragma once
#include "core/customers/CustomerIds.h"
#include "core/storage/FieldCipher.h"
#include "core/storage/Transaction.h"

namespace arnold::customers {

// What the store knows about a person in their own words. It lies in one envelope: who shows a
// customer pays for the person's key and for one opening, and how long each field is stays unknown.
struct ContactFields {
    QString name = {};
    QString email = {};
    QString phone = {};
    QString notes = {};
    bool operator==(const ContactFields &) const = default;
};

QByteArray sealContact(const FieldCipher &cipher, const SecretKey &profile, CustomerId id,
                       const ContactFields &contact);
// StorageFailed as FieldCipher::open, and for what no sealContact() wrote.
Result<ContactFields> openContact(const FieldCipher &cipher, const SecretKey &profile,
                                  CustomerId id, const QByteArray &sealed);

// Of a customer from before the fields shared an envelope, who has not been written since. Empty
// when there is nothing of the kind.
Result<ContactFields> formerContact(ReadTx &tx, CustomerId id, const SecretKey &profile);
// Once the customer is written anew, or erased.
void dropFormerContact(WriteTx &tx, CustomerId id);

} // namespace arnold::customers
