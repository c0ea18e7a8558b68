#include "core/catalog/Product.h"

#include "core/base/Assert.h"

#include <array>

namespace arnold {
namespace {

constexpr std::array kStatuses {"draft", "active"};
constexpr std::array kKinds {"goods", "service", "gift_card", "deposit", "open_amount"};
constexpr std::array kTrackings {"tracked", "untracked", "components"};

template <typename Enum, std::size_t N>
std::optional<Enum> fromName(const std::array<const char *, N> &names, QStringView name)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (name == QLatin1String(names[i]))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

template <typename Enum, std::size_t N>
QString toName(const std::array<const char *, N> &names, Enum value)
{
    const auto position = static_cast<std::size_t>(value);
    ARNOLD_ASSERT(position < N);
    return QString::fromLatin1(names[position]);
}

} // namespace

QString productStatusName(ProductStatus status)
{
    return toName(kStatuses, status);
}
std::optional<ProductStatus> productStatusFromName(QStringView name)
{
    return fromName<ProductStatus>(kStatuses, name);
}

QString productKindName(ProductKind kind)
{
    return toName(kKinds, kind);
}
std::optional<ProductKind> productKindFromName(QStringView name)
{
    return fromName<ProductKind>(kKinds, name);
}

QString trackingName(Tracking tracking)
{
    return toName(kTrackings, tracking);
}
std::optional<Tracking> trackingFromName(QStringView name)
{
    return fromName<Tracking>(kTrackings, name);
}

} // namespace arnold
