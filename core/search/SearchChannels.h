#pragma once
#include "core/base/Clock.h"
#include "core/shop/ShopIds.h"

#include <QByteArray>

#include <optional>
#include <string_view>

// The channels that show a product, as its search entry holds them.
namespace arnold::search {

struct Publication {
    ChannelId channel = {};
    Instant from = {};
    std::optional<Instant> to = {}; // not any more from then on
};

// Puts one more into what an entry holds.
void append(QByteArray &channels, const Publication &publication);
bool isPublished(std::string_view channels, ChannelId channel, Instant at);

} // namespace arnold::search
