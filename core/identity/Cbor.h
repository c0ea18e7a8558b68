#pragma once
#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace arnold::identity {

// As much of CBOR (RFC 8949) as authenticators write (CTAP 2.1, 8): integers of 64 bits, bytes,
// text, lists, maps whose names are integers or text, false, true and null; everything with its
// length before it, no tags, no floating point, at most four levels. Values; any thread.
class Cbor
{
public:
    using Bytes = QByteArray;
    using List = std::vector<Cbor>;
    struct Null {
        bool operator==(const Null &) const = default;
    };
    using Name = std::variant<std::int64_t, QString>;
    using Map = std::vector<std::pair<Name, Cbor>>;
    using Value = std::variant<Null, bool, std::int64_t, Bytes, QString, List, Map>;

    Cbor() = default;
    explicit Cbor(Value value)
        : m_value(std::move(value))
    {
    }

    const std::int64_t *integer() const { return std::get_if<std::int64_t>(&m_value); }
    const Bytes *bytes() const { return std::get_if<Bytes>(&m_value); }
    const QString *text() const { return std::get_if<QString>(&m_value); }
    const Map *map() const { return std::get_if<Map>(&m_value); }
    // A map's member; null when this is none or has none.
    const Cbor *member(const Name &name) const;

private:
    Value m_value = Null {};
};

// The first item, and how many bytes it took. Empty for whatever is not whole, has a name twice,
// text that is no UTF-8, or anything that is not named above.
struct CborItem {
    Cbor value;
    qsizetype size = 0;
};
std::optional<CborItem> readCbor(const QByteArray &bytes);

} // namespace arnold::identity
