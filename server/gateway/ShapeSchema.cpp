#include "server/gateway/ShapeNode.h"

namespace arnold::gateway {
namespace {

struct TextForm {
    ShapeKind kind;
    const char *format; // a JSON Schema format, or
    const char *pattern; // an ECMA-262 expression
    int minChars;
    int maxChars;
};

constexpr TextForm kTextForms[] = {
        {ShapeKind::Email, "email", nullptr, 3, 254},
        {ShapeKind::Id, nullptr, nullptr, 1, 64},
        {ShapeKind::Quantity, nullptr, "^-?[0-9]{1,13}(\\.[0-9]{1,6})?$", 1, 30},
        {ShapeKind::Time, "date-time", nullptr, 20, 35},
        {ShapeKind::Date, "date", nullptr, 10, 10},
        {ShapeKind::Country, nullptr, "^[A-Z]{2}$", 2, 2},
        {ShapeKind::Currency, nullptr, "^[A-Z]{3}$", 3, 3},
};

void writeType(JsonWriter &json, const char *type, bool nullable)
{
    if (!nullable) {
        json.field("type", type);
        return;
    }
    json.arrayField("type", [&] {
        json.value(type);
        json.value("null");
    });
}

} // namespace

void Shape::writeSchema(JsonWriter &json, Use use, Components &components) const
{
    if (m_node->name.isEmpty()) {
        writeOwnSchema(json, use, components);
        return;
    }
    if (m_node->kind != ShapeKind::Reference)
        components.insert_or_assign(m_node->name, *this);
    const auto reference = [&] {
        json.object([&] {
            json.field("$ref", QStringLiteral("#/components/schemas/") + m_node->name);
        });
    };
    if (!m_node->nullable) {
        reference();
        return;
    }
    json.object([&] {
        json.arrayField("anyOf", [&] {
            reference();
            json.object([&] { json.field("type", "null"); });
        });
    });
}

void Shape::writeOwnSchema(JsonWriter &json, Use use, Components &components) const
{
    switch (m_node->kind) {
    case ShapeKind::Anything:
    case ShapeKind::Reference:
        json.object([] {});
        return;
    case ShapeKind::Flag:
        json.object([&] { writeType(json, "boolean", m_node->nullable); });
        return;
    case ShapeKind::Integer:
        json.object([&] {
            writeType(json, "integer", m_node->nullable);
            json.field("format", "int64");
            json.field("minimum", m_node->least);
            json.field("maximum", m_node->most);
        });
        return;
    case ShapeKind::List:
        json.object([&] {
            writeType(json, "array", m_node->nullable);
            json.field("maxItems", m_node->most);
            json.name("items");
            Shape(m_node->item).writeSchema(json, use, components);
        });
        return;
    case ShapeKind::Metadata:
        json.object([&] {
            writeType(json, "object", m_node->nullable);
            json.field("maxProperties", 50);
            json.objectField("propertyNames", [&] { json.field("maxLength", 40); });
            json.objectField("additionalProperties", [&] {
                json.field("type", "string");
                json.field("maxLength", 500);
            });
        });
        return;
    case ShapeKind::Money:
        object({required("amount", integer(INT64_MIN, INT64_MAX)),
                required("currency", currency())})
                .writeObjectSchema(json, use, components);
        return;
    case ShapeKind::Object:
        writeObjectSchema(json, use, components);
        return;
    default:
        writeTextSchema(json);
    }
}

void Shape::writeObjectSchema(JsonWriter &json, Use use, Components &components) const
{
    json.object([&] {
        writeType(json, "object", m_node->nullable && m_node->name.isEmpty());
        json.objectField("properties", [&] {
            for (const ShapeField &field : m_node->fields) {
                json.name(field.name);
                field.shape.writeSchema(json, use, components);
            }
        });
        json.arrayField("required", [&] {
            for (const ShapeField &field : m_node->fields) {
                if (field.presence == Presence::Required)
                    json.value(field.name);
            }
        });
        if (use == Use::Request)
            json.field("additionalProperties", false);
    });
}

void Shape::writeTextSchema(JsonWriter &json) const
{
    json.object([&] {
        writeType(json, "string", m_node->nullable);
        if (m_node->kind == ShapeKind::Text) {
            json.field("minLength", m_node->least);
            json.field("maxLength", m_node->most);
        }
        if (m_node->kind == ShapeKind::Word) {
            json.arrayField("enum", [&] {
                for (const QString &word : m_node->words)
                    json.value(word);
                if (m_node->nullable)
                    json.value(nullptr);
            });
        }
        for (const TextForm &form : kTextForms) {
            if (form.kind != m_node->kind)
                continue;
            if (form.format)
                json.field("format", form.format);
            if (form.pattern)
                json.field("pattern", form.pattern);
            json.field("minLength", form.minChars);
            json.field("maxLength", form.maxChars);
        }
    });
}

} // namespace arnold::gateway
