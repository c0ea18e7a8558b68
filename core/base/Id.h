#pragma once
#include <QByteArray>
#include <QString>

#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>

namespace arnold {

using IdBytes = std::array<std::uint8_t, 16>;

// A new UUIDv7 (RFC 9562, 5.7): milliseconds, then a counter that keeps ids of one process in the
// order of their making, then random bits. Any thread.
IdBytes newIdBytes();

// 32 hex digits with or without the dashes of a UUID; empty for anything else.
std::optional<IdBytes> idBytesFromText(QStringView text);
QString idBytesToText(const IdBytes &bytes); // canonical form, with dashes, lower case

// The name of one thing of kind `Kind`: 16 bytes, made where the thing is born.
template <typename Kind> class Id
{
public:
    Id() = default; // null: names nothing
    explicit Id(const IdBytes &bytes)
        : m_bytes(bytes)
    {
    }
    static Id make() { return Id(newIdBytes()); }
    static std::optional<Id> fromText(QStringView text)
    {
        const auto bytes = idBytesFromText(text);
        return bytes ? std::optional<Id>(Id(*bytes)) : std::nullopt;
    }

    const IdBytes &bytes() const { return m_bytes; }
    bool isNull() const { return m_bytes == IdBytes {}; }
    QString toText() const { return idBytesToText(m_bytes); }

    auto operator<=>(const Id &) const = default;

private:
    IdBytes m_bytes {};
};

} // namespace arnold

template <typename Kind> struct std::hash<arnold::Id<Kind>> {
    std::size_t operator()(const arnold::Id<Kind> &id) const noexcept
    {
        std::size_t low = 0; // the random end of a UUIDv7
        std::memcpy(&low, id.bytes().data() + 8, sizeof low);
        return low;
    }
};
