#include "core/customers/OwnContact.h"
#include "core/customers/Customers.h"
#include "core/identity/StaffLogin.h"

namespace arnold::customers {

Result<Contact> contactOf(ReadTx &tx, const identity::Subject &subject)
{
    if (subject.kind == ActorKind::Staff) {
        ARNOLD_TRY(known, identity::staffContact(tx, StaffId(subject.id)));
        return Contact {known.email, known.name, known.language};
    }
    const auto customer = byId(tx, CustomerId(subject.id));
    if (!customer)
        return Error {ErrorCode::NotFound, QStringLiteral("customer")};
    return Contact {customer->email, customer->name, customer->locale};
}

Result<void> tell(WriteTx &tx, const identity::Subject &subject, mail::Kind kind)
{
    ARNOLD_TRY(contact, contactOf(tx, subject));
    if (contact.email.isEmpty())
        return {};
    mail::enqueue(tx,
                  {.kind = kind,
                   .language = contact.language,
                   .subjectKind = subject.kind,
                   .subject = subject.id,
                   .recipient = contact.email,
                   .name = contact.name});
    return {};
}

} // namespace arnold::customers
