#pragma once
#include "core/storage/FieldCipher.h"

namespace arnold {

// What opens a shop again when its master key is gone: 128 random bits that people keep on paper.
// Shown once, when it is made, and stored nowhere; the store knows the public key that is made from
// it, to which backups and the store's keys are sealed.
//
// Written as seven groups of four letters and digits: 28 characters of five bits each, 128 bits of
// the key and a checksum of 12. The alphabet is Crockford's base 32 (no I, L, O, U): what looks
// alike is read alike, and capitals, blanks and dashes do not matter.
class RecoveryKey
{
public:
    static constexpr int kSecretBytes = 16;
    static constexpr int kGroups = 7;

    static RecoveryKey random();
    // InvalidValue "recovery_key": too short or long, a strange letter, or a slip of the pen.
    static Result<RecoveryKey> fromText(const QString &text);
    // From a seed of kSecretBytes.
    explicit RecoveryKey(const QByteArray &secret);

    QString text() const; // "7K3M-…", in groups
    // The pair of X25519 that is made from it (HKDF-SHA256).
    SecretKey privateKey() const;
    QByteArray publicKey() const;

private:
    QByteArray m_secret;
};

} // namespace arnold
