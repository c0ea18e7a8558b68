#include "core/identity/Cbor.h"

#include <QStringDecoder>

#include <algorithm>
#include <limits>

namespace arnold::identity {
namespace {

constexpr int kMostLevels = 4; // CTAP 2.1, 8
constexpr std::uint64_t kMostItems = 64; // of one list or map

enum Major { Unsigned = 0, Negative = 1, ByteString = 2, TextString = 3, Array = 4, Map = 5 };

class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    qsizetype position() const { return m_at; }
    std::optional<Cbor> item(int levelsLeft);

private:
    struct Head {
        int major = 0;
        std::uint64_t argument = 0;
    };
    std::optional<Head> head();
    std::optional<QByteArray> take(std::uint64_t size);
    std::optional<QString> text(std::uint64_t size);
    std::optional<Cbor> list(std::uint64_t size, int levelsLeft);
    std::optional<Cbor> map(std::uint64_t size, int levelsLeft);

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

// RFC 8949, 3: three bits of kind, five of size or value. Simple values come with major 7, of which
// false, true and null have no further bytes.
std::optional<Reader::Head> Reader::head()
{
    if (m_at >= m_bytes.size())
        return std::nullopt;
    const auto first = static_cast<std::uint8_t>(m_bytes.at(m_at++));
    const int small = first & 0x1F;
    Head head {first >> 5, static_cast<std::uint64_t>(small)};
    if (small < 24)
        return head;
    if (small > 27) // reserved, or without a length
        return std::nullopt;
    const auto digits = take(std::uint64_t(1) << (small - 24));
    if (!digits)
        return std::nullopt;
    head.argument = 0;
    for (const char digit : *digits)
        head.argument = head.argument << 8 | static_cast<std::uint8_t>(digit);
    return head;
}

std::optional<QByteArray> Reader::take(std::uint64_t size)
{
    if (size > static_cast<std::uint64_t>(m_bytes.size() - m_at))
        return std::nullopt;
    const QByteArray taken = m_bytes.mid(m_at, static_cast<qsizetype>(size));
    m_at += static_cast<qsizetype>(size);
    return taken;
}

std::optional<QString> Reader::text(std::uint64_t size)
{
    const auto bytes = take(size);
    if (!bytes)
        return std::nullopt;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(*bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

std::optional<Cbor> Reader::list(std::uint64_t size, int levelsLeft)
{
    if (size > kMostItems)
        return std::nullopt;
    Cbor::List items;
    for (std::uint64_t i = 0; i < size; ++i) {
        auto each = item(levelsLeft);
        if (!each)
            return std::nullopt;
        items.push_back(std::move(*each));
    }
    return Cbor(std::move(items));
}

std::optional<Cbor> Reader::map(std::uint64_t size, int levelsLeft)
{
    if (size > kMostItems)
        return std::nullopt;
    Cbor::Map members;
    for (std::uint64_t i = 0; i < size; ++i) {
        const auto key = item(0);
        if (!key || (!key->integer() && !key->text()))
            return std::nullopt;
        const Cbor::Name name = key->integer() ? Cbor::Name(*key->integer())
                                               : Cbor::Name(*key->text());
        const auto same = [&](const auto &member) { return member.first == name; };
        auto value = item(levelsLeft);
        if (!value || std::ranges::any_of(members, same))
            return std::nullopt;
        members.emplace_back(name, std::move(*value));
    }
    return Cbor(std::move(members));
}

std::optional<Cbor> Reader::item(int levelsLeft)
{
    const auto first = head();
    if (!first)
        return std::nullopt;
    const auto [major, argument] = *first;
    const bool isNested = major == Array || major == Map;
    if (isNested && levelsLeft == 0)
        return std::nullopt;
    constexpr auto kMost = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    switch (major) {
    case Unsigned:
        return argument > kMost ? std::nullopt
                                : std::optional(Cbor(static_cast<std::int64_t>(argument)));
    case Negative:
        return argument > kMost ? std::nullopt
                                : std::optional(Cbor(-1 - static_cast<std::int64_t>(argument)));
    case ByteString:
        if (auto bytes = take(argument))
            return Cbor(std::move(*bytes));
        return std::nullopt;
    case TextString:
        if (auto words = text(argument))
            return Cbor(std::move(*words));
        return std::nullopt;
    case Array:
        return list(argument, levelsLeft - 1);
    case Map:
        return map(argument, levelsLeft - 1);
    default:
        break;
    }
    if (major == 7 && (argument == 20 || argument == 21))
        return Cbor(argument == 21);
    if (major == 7 && argument == 22)
        return Cbor();
    return std::nullopt;
}

} // namespace

const Cbor *Cbor::member(const Name &name) const
{
    const auto *members = map();
    if (!members)
        return nullptr;
    const auto found = std::ranges::find(*members, name,
                                         [](const auto &each) { return each.first; });
    return found == members->end() ? nullptr : &found->second;
}

std::optional<CborItem> readCbor(const QByteArray &bytes)
{
    Reader reader(bytes);
    auto value = reader.item(kMostLevels);
    if (!value)
        return std::nullopt;
    return CborItem {std::move(*value), reader.position()};
}

} // namespace arnold::identity
