#pragma once
#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <utility>
#include <variant>
#include <vector>

namespace arnold::gateway {

// A parsed JSON value (RFC 8259). Numbers are 64-bit integers: the interface has no others, so a
// fraction is of a kind of its own that no shape accepts. Members keep their order.
class JsonValue
{
public:
    struct Fraction {
        bool operator==(const Fraction &) const = default;
    };
    using Members = std::vector<std::pair<QString, JsonValue>>;
    using Items = std::vector<JsonValue>;

    JsonValue() = default; // null
    explicit JsonValue(bool value)
        : m_value(value)
    {
    }
    explicit JsonValue(std::int64_t value)
        : m_value(value)
    {
    }
    explicit JsonValue(Fraction value)
        : m_value(value)
    {
    }
    explicit JsonValue(QString value)
        : m_value(std::move(value))
    {
    }
    explicit JsonValue(Members value)
        : m_value(std::move(value))
    {
    }
    explicit JsonValue(Items value)
        : m_value(std::move(value))
    {
    }

    bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    const bool *boolean() const { return std::get_if<bool>(&m_value); }
    const std::int64_t *integer() const { return std::get_if<std::int64_t>(&m_value); }
    const QString *text() const { return std::get_if<QString>(&m_value); }
    const Members *members() const { return std::get_if<Members>(&m_value); }
    const Items *items() const { return std::get_if<Items>(&m_value); }

    // The member of that name; null when this is no object or has none.
    const JsonValue *member(QAnyStringView name) const;

    // For bodies whose shape has been checked: the member's value, or what an absent one means.
    QString textOf(QAnyStringView name, const QString &absent = {}) const;
    std::int64_t integerOf(QAnyStringView name, std::int64_t absent = 0) const;
    bool flagOf(QAnyStringView name, bool absent) const;
    bool has(QAnyStringView name) const { return member(name) != nullptr; }

private:
    std::variant<std::monostate, bool, std::int64_t, Fraction, QString, Members, Items> m_value;
};

struct JsonLimits {
    int depth = 16;
    qsizetype textChars = 100'000;
    int values = 20'000;
};

// Strict: UTF-8 without lone surrogates, no NaN, no comments, no duplicate names, nothing after the
// value, integers within int64. InvalidValue with a detail that names the place otherwise; TooLarge
// when it is beyond the limits.
Result<JsonValue> parseJson(QByteArrayView bytes, const JsonLimits &limits = {});

} // namespace arnold::gateway
