#include "core/orders/Order.h"

#include <array>

namespace arnold {
namespace {

constexpr std::array kOrderKinds {QLatin1String("till"),    QLatin1String("web"),
                                  QLatin1String("quote"),   QLatin1String("layaway"),
                                  QLatin1String("collect"), QLatin1String("imported")};
constexpr std::array kFulfilmentKinds {QLatin1String("handover"), QLatin1String("shipment"),
                                       QLatin1String("collection")};
constexpr std::array kFulfilmentStates {QLatin1String("packed"), QLatin1String("ready"),
                                        QLatin1String("sent"), QLatin1String("delivered"),
                                        QLatin1String("cancelled")};

template <typename Kind, std::size_t N>
std::optional<Kind> fromName(const std::array<QLatin1String, N> &names, QStringView name)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (name == names[i])
            return static_cast<Kind>(i);
    }
    return std::nullopt;
}

} // namespace

QString orderKindName(OrderKind kind)
{
    return kOrderKinds[static_cast<std::size_t>(kind)];
}

std::optional<OrderKind> orderKindFromName(QStringView name)
{
    return fromName<OrderKind>(kOrderKinds, name);
}

QString fulfilmentKindName(FulfilmentKind kind)
{
    return kFulfilmentKinds[static_cast<std::size_t>(kind)];
}

std::optional<FulfilmentKind> fulfilmentKindFromName(QStringView name)
{
    return fromName<FulfilmentKind>(kFulfilmentKinds, name);
}

QString fulfilmentStateName(FulfilmentState state)
{
    return kFulfilmentStates[static_cast<std::size_t>(state)];
}

std::optional<FulfilmentState> fulfilmentStateFromName(QStringView name)
{
    return fromName<FulfilmentState>(kFulfilmentStates, name);
}

} // namespace arnold
