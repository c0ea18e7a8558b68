#include "server/gateway/JsonValue.h"

#include <nlohmann/json.hpp>

#include <limits>

namespace arnold::gateway {
namespace {

// Builds our value from the parser's events, so that duplicates and depth are seen as they come.
class Builder final : public nlohmann::json_sax<nlohmann::json>
{
public:
    explicit Builder(const JsonLimits &limits)
        : m_limits(limits)
    {
    }

    std::optional<JsonValue> root;
    Error refusal {ErrorCode::InvalidValue};

    bool null() override { return add(JsonValue()); }
    bool boolean(bool value) override { return add(JsonValue(value)); }
    bool number_integer(number_integer_t value) override
    {
        return add(JsonValue(static_cast<std::int64_t>(value)));
    }
    bool number_unsigned(number_unsigned_t value) override
    {
        if (value > static_cast<number_unsigned_t>(std::numeric_limits<std::int64_t>::max()))
            return refuse(ErrorCode::InvalidValue, "a number is too large");
        return add(JsonValue(static_cast<std::int64_t>(value)));
    }
    bool number_float(number_float_t, const string_t &) override
    {
        return add(JsonValue(JsonValue::Fraction {}));
    }
    bool string(string_t &value) override
    {
        if (static_cast<qsizetype>(value.size()) > m_limits.textChars)
            return refuse(ErrorCode::TooLarge, "a text is too long");
        return add(
                JsonValue(QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()))));
    }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return open(Frame {true, {}, {}, {}}); }
    bool key(string_t &value) override
    {
        Frame &frame = m_frames.back();
        frame.name = QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
        for (const auto &[name, ignored] : frame.members) {
            if (name == frame.name)
                return refuse(ErrorCode::InvalidValue, "a name stands twice in one object");
        }
        return true;
    }
    bool end_object() override
    {
        JsonValue value(std::move(m_frames.back().members));
        m_frames.pop_back();
        return add(std::move(value));
    }
    bool start_array(std::size_t) override { return open(Frame {false, {}, {}, {}}); }
    bool end_array() override
    {
        JsonValue value(std::move(m_frames.back().items));
        m_frames.pop_back();
        return add(std::move(value));
    }
    bool parse_error(std::size_t position, const std::string &,
                     const nlohmann::detail::exception &) override
    {
        refusal.detail = QStringLiteral("not JSON at byte %1").arg(position);
        return false;
    }

private:
    struct Frame {
        bool isObject;
        QString name;
        JsonValue::Members members;
        JsonValue::Items items;
    };

    bool open(Frame frame)
    {
        if (static_cast<int>(m_frames.size()) >= m_limits.depth)
            return refuse(ErrorCode::TooLarge, "too deep");
        m_frames.push_back(std::move(frame));
        return true;
    }

    bool add(JsonValue value)
    {
        if (++m_count > m_limits.values)
            return refuse(ErrorCode::TooLarge, "too many values");
        if (m_frames.empty())
            root = std::move(value);
        else if (m_frames.back().isObject)
            m_frames.back().members.emplace_back(std::move(m_frames.back().name), std::move(value));
        else
            m_frames.back().items.push_back(std::move(value));
        return true;
    }

    bool refuse(ErrorCode code, const char *detail)
    {
        refusal = Error {code, {}, QString::fromLatin1(detail)};
        return false;
    }

    const JsonLimits &m_limits;
    std::vector<Frame> m_frames;
    int m_count = 0;
};

} // namespace

const JsonValue *JsonValue::member(QAnyStringView name) const
{
    const Members *all = members();
    if (!all)
        return nullptr;
    for (const auto &[key, value] : *all) {
        if (QAnyStringView::equal(key, name))
            return &value;
    }
    return nullptr;
}

QString JsonValue::textOf(QAnyStringView name, const QString &absent) const
{
    const JsonValue *value = member(name);
    return value && value->text() ? *value->text() : absent;
}

std::int64_t JsonValue::integerOf(QAnyStringView name, std::int64_t absent) const
{
    const JsonValue *value = member(name);
    return value && value->integer() ? *value->integer() : absent;
}

bool JsonValue::flagOf(QAnyStringView name, bool absent) const
{
    const JsonValue *value = member(name);
    return value && value->boolean() ? *value->boolean() : absent;
}

Result<JsonValue> parseJson(QByteArrayView bytes, const JsonLimits &limits)
{
    Builder builder(limits);
    // The parser takes a NUL for the end of the text, and would not look at what follows.
    if (const auto nul = bytes.indexOf('\0'); nul >= 0)
        return Error {ErrorCode::InvalidValue, {}, QStringLiteral("not JSON at byte %1").arg(nul)};
    const bool whole = nlohmann::json::sax_parse(bytes.begin(), bytes.end(), &builder,
                                                 nlohmann::json::input_format_t::json, true);
    if (!whole || !builder.root)
        return builder.refusal;
    return std::move(*builder.root);
}

} // namespace arnold::gateway
