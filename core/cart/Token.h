#pragma once
#include <QByteArray>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace arnold {

// 128 bits from the system's secure random source, by which somebody who is not signed in may use
// one cart or see one order. Beside the internal id, never in its place.
class Token
{
public:
    static constexpr std::size_t kBytes = 16;

    Token() = default; // all zeros: opens nothing
    static Token make();
    // 22 characters of base64url without padding; empty for anything that toText() cannot say.
    static std::optional<Token> fromText(QStringView text);
    // As stored; empty unless there are 16 bytes.
    static std::optional<Token> fromBytes(const QByteArray &bytes);

    QString toText() const;
    QByteArray toBytes() const;

    bool operator==(const Token &) const = default;

private:
    std::array<std::uint8_t, kBytes> m_bytes {};
};

} // namespace arnold
