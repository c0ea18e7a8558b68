#pragma once
#include "core/storage/FieldCipher.h"

#include <QByteArray>
#include <QStringView>

// Secrets that we make ourselves: random enough that a fast hash is all the storing they need.
namespace arnold::identity {

inline constexpr int kSecretBytes = 32;

QByteArray randomBytes(int bytes); // from the system's secure random source
// The same as base64url without padding.
QByteArray randomSecret(int bytes = kSecretBytes);
// SHA-256 of its text: what is stored.
QByteArray secretHash(QStringView secret);
// Who holds the secret can open what is sealed under this, and nobody else: not even who holds the
// database. `purpose` keeps uses apart.
SecretKey keyFromSecret(std::string_view purpose, QStringView secret);
// In constant time for texts of one length.
bool sameBytes(const QByteArray &left, const QByteArray &right);

} // namespace arnold::identity
