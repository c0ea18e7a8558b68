#include "core/customers/ContactFields.h"

#include <QtEndian>

#include <array>

namespace arnold::customers {
namespace {

constexpr auto kFormer = "SELECT name_sealed, email_sealed, phone_sealed, notes_sealed "
                         "FROM customer_former_contact WHERE customer_id = ?";
constexpr auto kDropFormer = "DELETE FROM customer_former_contact WHERE customer_id = ?";

constexpr qsizetype kLengthBytes = sizeof(std::uint32_t);

FieldPlace placeOf(CustomerId id)
{
    return {"customer", "contact_sealed", id.bytes()};
}

// In the order in which they lie in the envelope, each as UTF-8 with its length (4 bytes, little
// endian) before it.
template <typename Fields> auto inOrder(Fields &fields)
{
    return std::array {&fields.name, &fields.email, &fields.phone, &fields.notes};
}

} // namespace

QByteArray sealContact(const FieldCipher &cipher, const SecretKey &profile, CustomerId id,
                       const ContactFields &contact)
{
    QByteArray plain;
    for (const QString *field : inOrder(contact)) {
        const QByteArray utf8 = field->toUtf8();
        const auto length = qToLittleEndian(static_cast<std::uint32_t>(utf8.size()));
        plain.append(reinterpret_cast<const char *>(&length), kLengthBytes).append(utf8);
    }
    return cipher.seal(profile, placeOf(id), plain);
}

Result<ContactFields> openContact(const FieldCipher &cipher, const SecretKey &profile,
                                  CustomerId id, const QByteArray &sealed)
{
    ARNOLD_TRY(plain, cipher.open(profile, placeOf(id), sealed));
    const Error damaged {ErrorCode::StorageFailed, {}, QStringLiteral("a contact out of shape")};
    ContactFields contact;
    QByteArrayView left(plain);
    for (QString *field : inOrder(contact)) {
        if (left.size() < kLengthBytes)
            return damaged;
        const auto length = qFromLittleEndian<std::uint32_t>(left.data());
        left = left.sliced(kLengthBytes);
        if (left.size() < static_cast<qsizetype>(length))
            return damaged;
        *field = QString::fromUtf8(left.first(length));
        left = left.sliced(length);
    }
    if (!left.isEmpty())
        return damaged;
    return contact;
}

Result<ContactFields> formerContact(ReadTx &tx, CustomerId id, const SecretKey &profile)
{
    static constexpr std::array kColumns {"name_sealed", "email_sealed", "phone_sealed",
                                          "notes_sealed"};
    ContactFields contact;
    auto rows = tx.query(kFormer, id);
    if (!rows.next())
        return contact;
    const auto fields = inOrder(contact);
    for (std::size_t i = 0; i < kColumns.size(); ++i) {
        const auto sealed = rows.value<std::optional<QByteArray>>(static_cast<int>(i));
        if (!sealed)
            continue;
        ARNOLD_TRY(text,
                   tx.cipher().openText(profile, {"customer", kColumns[i], id.bytes()}, *sealed));
        *fields[i] = text;
    }
    return contact;
}

void dropFormerContact(WriteTx &tx, CustomerId id)
{
    tx.execute(kDropFormer, id);
}

} // namespace arnold::customers
