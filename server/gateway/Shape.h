#pragma once
#include "server/gateway/JsonValue.h"
#include "server/gateway/JsonWriter.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace arnold::gateway {

enum class Presence { Required, Optional };

// One fault in a body or a parameter, as problem answers name it.
struct FieldFault {
    QString field; // "lines[2].quantity"
    ErrorCode code;
};

struct ShapeField;

// What a JSON value must look like. One description serves three ends: bodies are checked against
// it, answers are documented by it, and OpenAPI is written from it. Values; any thread.
class Shape
{
public:
    static Shape text(int minChars, int maxChars);
    static Shape word(std::vector<QString> allowed); // one of these
    static Shape email();
    static Shape id(); // an opaque id; what cannot exist is told by whoever looks it up
    static Shape quantity(); // decimal text, "1" or "0.435"
    static Shape time(); // RFC 3339
    static Shape date(); // 2026-03-06
    static Shape country(); // ISO 3166-1 alpha-2
    static Shape currency(); // ISO 4217
    static Shape integer(std::int64_t least, std::int64_t most);
    static Shape flag();
    static Shape money(); // {"amount": minor units, "currency": "EUR"}
    static Shape metadata(); // at most 50 names of 40 characters to texts of 500
    static Shape anything();
    static Shape list(Shape item, int maxItems);
    static Shape object(std::vector<ShapeField> fields);
    static Shape nullable(Shape shape);
    // An object that OpenAPI lists once, by name; itself inside, for trees, through `reference`.
    static Shape named(const char *name, Shape shape);
    static Shape reference(const char *name);
    static Shape page(Shape item); // {"items": [...], "next_cursor": ...}

    bool isFlag() const;
    bool isInteger() const;

    // What of `value` does not fit; empty when all does. Unknown members are faults.
    std::vector<FieldFault> faults(const JsonValue &value) const;

    // JSON Schema 2020-12, as OpenAPI 3.1 has it. `use` Request refuses what is not named.
    enum class Use { Request, Answer };
    using Components = std::map<QString, Shape>;
    void writeSchema(JsonWriter &json, Use use, Components &components) const;
    // The schema of a named shape itself rather than a reference to it.
    void writeOwnSchema(JsonWriter &json, Use use, Components &components) const;

private:
    struct Node;
    explicit Shape(std::shared_ptr<const Node> node)
        : m_node(std::move(node))
    {
    }
    void check(const JsonValue &value, const QString &field, std::vector<FieldFault> &out) const;
    void checkObject(const JsonValue &value, const QString &field,
                     std::vector<FieldFault> &out) const;
    void checkText(const QString &value, const QString &field, std::vector<FieldFault> &out) const;
    void writeObjectSchema(JsonWriter &json, Use use, Components &components) const;
    void writeTextSchema(JsonWriter &json) const;

    std::shared_ptr<const Node> m_node;
};

struct ShapeField {
    const char *name;
    Presence presence;
    Shape shape;
};

inline ShapeField required(const char *name, Shape shape)
{
    return {name, Presence::Required, std::move(shape)};
}
inline ShapeField optional(const char *name, Shape shape)
{
    return {name, Presence::Optional, std::move(shape)};
}

} // namespace arnold::gateway
