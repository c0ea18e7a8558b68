#pragma once
#include "core/base/Assert.h"

#include <QString>

#include <cstddef>
#include <optional>

namespace arnold {

// The stable names of an enum's values, as the schema and REST have them. A table holds each value
// once, in the order of the enum.
template <typename T> struct Named {
    T value;
    const char *name;
};

template <typename T, std::size_t N> QString nameIn(const Named<T> (&table)[N], T value)
{
    const auto index = static_cast<std::size_t>(value);
    ARNOLD_ASSERT(index < N && table[index].value == value);
    return QString::fromLatin1(table[index].name);
}

template <typename T, std::size_t N>
std::optional<T> valueIn(const Named<T> (&table)[N], QStringView name)
{
    for (const Named<T> &row : table) {
        if (name == QLatin1String(row.name))
            return row.value;
    }
    return std::nullopt;
}

} // namespace arnold
