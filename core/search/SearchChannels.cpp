#include "core/search/SearchChannels.h"

#include <QtEndian>

#include <limits>

namespace arnold::search {
namespace {

constexpr std::size_t kIdBytes = 16;
constexpr std::size_t kMomentBytes = 8;
constexpr std::size_t kEachBytes = kIdBytes + 2 * kMomentBytes;

void append(QByteArray &channels, std::int64_t micros)
{
    char bytes[kMomentBytes];
    qToBigEndian(micros, bytes);
    channels.append(bytes, kMomentBytes);
}

std::int64_t microsAt(std::string_view channels, std::size_t position)
{
    return qFromBigEndian<std::int64_t>(channels.data() + position);
}

} // namespace

void append(QByteArray &channels, const Publication &publication)
{
    const IdBytes &id = publication.channel.bytes();
    channels.append(reinterpret_cast<const char *>(id.data()), kIdBytes);
    append(channels, publication.from.micros);
    append(channels,
           publication.to ? publication.to->micros : std::numeric_limits<std::int64_t>::max());
}

bool isPublished(std::string_view channels, ChannelId channel, Instant at)
{
    const IdBytes &bytes = channel.bytes();
    const std::string_view id(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    for (; channels.size() >= kEachBytes; channels.remove_prefix(kEachBytes)) {
        if (channels.starts_with(id))
            return microsAt(channels, kIdBytes) <= at.micros
                    && at.micros < microsAt(channels, kIdBytes + kMomentBytes);
    }
    return false;
}

} // namespace arnold::search
