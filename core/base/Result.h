#pragma once
#include "core/base/Assert.h"
#include "core/base/ErrorCode.h"

#include <QString>

#include <utility>
#include <variant>
#include <vector>

namespace arnold {

// One fact beside a refusal, for whoever words the message: {"available", "7"}.
struct ErrorFact {
    QString name;
    QString value;

    bool operator==(const ErrorFact &) const = default;
};

// An expected refusal. `field` names the input at fault ("lines[2].quantity"), may be empty.
// `detail` is for logs and developers, never shown to a person.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString field = {};
    QString detail = {};
    std::vector<ErrorFact> facts = {};

    bool operator==(const Error &) const = default;
};

// A value, or why there is none. Shaped so that std::expected can take its place.
template <typename T> class [[nodiscard]] Result
{
public:
    using value_type = T;

    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }
    Result(ErrorCode code)
        : Result(Error {code})
    {
    }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    // The value; asking for it when there is none is a broken invariant.
    const T &value() const &
    {
        ARNOLD_ASSERT(has_value());
        return *std::get_if<0>(&m_state);
    }
    T &value() &
    {
        ARNOLD_ASSERT(has_value());
        return *std::get_if<0>(&m_state);
    }
    T value() &&
    {
        ARNOLD_ASSERT(has_value());
        return std::move(*std::get_if<0>(&m_state));
    }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const
    {
        ARNOLD_ASSERT(!has_value());
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<T, Error> m_state;
};

template <> class [[nodiscard]] Result<void>
{
public:
    using value_type = void;

    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
        , m_refused(true)
    {
    }
    Result(ErrorCode code)
        : Result(Error {code})
    {
    }

    bool has_value() const { return !m_refused; }
    explicit operator bool() const { return has_value(); }

    const Error &error() const
    {
        ARNOLD_ASSERT(m_refused);
        return m_error;
    }

private:
    Error m_error;
    bool m_refused = false;
};

// Hands a refusal up: `ARNOLD_TRY(line, priceLine(...))` declares `line`, or returns the error.
#define ARNOLD_TRY_NAME2(line) arnoldResult##line
#define ARNOLD_TRY_NAME(line) ARNOLD_TRY_NAME2(line)
#define ARNOLD_TRY(name, expression)                                                               \
    auto ARNOLD_TRY_NAME(__LINE__) = (expression);                                                 \
    if (!ARNOLD_TRY_NAME(__LINE__))                                                                \
        return ARNOLD_TRY_NAME(__LINE__).error();                                                  \
    auto name = std::move(ARNOLD_TRY_NAME(__LINE__)).value()
#define ARNOLD_CHECK(expression)                                                                   \
    do {                                                                                           \
        if (auto arnoldChecked = (expression); !arnoldChecked)                                     \
            return arnoldChecked.error();                                                          \
    } while (false)

} // namespace arnold
