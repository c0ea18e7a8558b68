#include "server/gateway/Shape.h"
#include "core/base/Currency.h"
#include "core/base/Decimal.h"
#include "server/gateway/ShapeNode.h"

#include <QDateTime>
#include <QRegularExpression>

namespace arnold::gateway {

using Kind = ShapeKind;

namespace {

bool isUpperLetters(const QString &text, int count)
{
    if (text.size() != count)
        return false;
    for (const QChar letter : text) {
        if (letter < u'A' || letter > u'Z')
            return false;
    }
    return true;
}

// One @, something before it, a dot in the domain, no blanks: the mail itself is the real check.
bool looksLikeEmail(const QString &text)
{
    static const QRegularExpression form(
            QStringLiteral("^[^\\s@\"<>(),;:\\\\]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+$"));
    return text.size() <= 254 && form.match(text).hasMatch();
}

bool hasControlCharacter(const QString &text)
{
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        if ((unit < 0x20 && unit != u'\n' && unit != u'\t' && unit != u'\r') || unit == 0x7F)
            return true;
    }
    return false;
}

} // namespace

Shape Shape::text(int minChars, int maxChars)
{
    Node node;
    node.kind = Kind::Text;
    node.least = minChars;
    node.most = maxChars;
    return Shape(std::make_shared<Node>(std::move(node)));
}

Shape Shape::word(std::vector<QString> allowed)
{
    Node node;
    node.kind = Kind::Word;
    node.words = std::move(allowed);
    return Shape(std::make_shared<Node>(std::move(node)));
}

#define ARNOLD_SIMPLE_SHAPE(function, kindName)                                                    \
    Shape Shape::function()                                                                        \
    {                                                                                              \
        Node node;                                                                                 \
        node.kind = Kind::kindName;                                                                \
        return Shape(std::make_shared<Node>(std::move(node)));                                     \
    }
ARNOLD_SIMPLE_SHAPE(email, Email)
ARNOLD_SIMPLE_SHAPE(id, Id)
ARNOLD_SIMPLE_SHAPE(quantity, Quantity)
ARNOLD_SIMPLE_SHAPE(time, Time)
ARNOLD_SIMPLE_SHAPE(date, Date)
ARNOLD_SIMPLE_SHAPE(country, Country)
ARNOLD_SIMPLE_SHAPE(currency, Currency)
ARNOLD_SIMPLE_SHAPE(flag, Flag)
ARNOLD_SIMPLE_SHAPE(metadata, Metadata)
ARNOLD_SIMPLE_SHAPE(anything, Anything)
#undef ARNOLD_SIMPLE_SHAPE

Shape Shape::money()
{
    Node node;
    node.kind = Kind::Money;
    node.name = QStringLiteral("Money");
    return Shape(std::make_shared<Node>(std::move(node)));
}

Shape Shape::integer(std::int64_t least, std::int64_t most)
{
    Node node;
    node.kind = Kind::Integer;
    node.least = least;
    node.most = most;
    return Shape(std::make_shared<Node>(std::move(node)));
}

Shape Shape::list(Shape item, int maxItems)
{
    Node node;
    node.kind = Kind::List;
    node.most = maxItems;
    node.item = item.m_node;
    return Shape(std::make_shared<Node>(std::move(node)));
}

Shape Shape::object(std::vector<ShapeField> fields)
{
    Node node;
    node.kind = Kind::Object;
    node.fields = std::move(fields);
    return Shape(std::make_shared<Node>(std::move(node)));
}

Shape Shape::nullable(Shape shape)
{
    Node node = *shape.m_node;
    node.nullable = true;
    return Shape(std::make_shared<Node>(std::move(node)));
}

Shape Shape::named(const char *name, Shape shape)
{
    Node node = *shape.m_node;
    node.name = QString::fromLatin1(name);
    return Shape(std::make_shared<Node>(std::move(node)));
}

Shape Shape::reference(const char *name)
{
    Node node;
    node.kind = Kind::Reference;
    node.name = QString::fromLatin1(name);
    return Shape(std::make_shared<Node>(std::move(node)));
}

Shape Shape::page(Shape item)
{
    return object({required("items", list(std::move(item), 100)),
                   required("next_cursor", nullable(text(1, 500))),
                   optional("count", integer(0, INT64_MAX))});
}

bool Shape::isFlag() const
{
    return m_node->kind == Kind::Flag;
}

bool Shape::isInteger() const
{
    return m_node->kind == Kind::Integer;
}

std::vector<FieldFault> Shape::faults(const JsonValue &value) const
{
    std::vector<FieldFault> out;
    check(value, {}, out);
    return out;
}

void Shape::check(const JsonValue &value, const QString &field, std::vector<FieldFault> &out) const
{
    if (value.isNull()) {
        if (!m_node->nullable)
            out.push_back({field, ErrorCode::InvalidValue});
        return;
    }
    bool fits = true;
    switch (m_node->kind) {
    case Kind::Anything:
    case Kind::Reference:
        return;
    case Kind::Flag:
        fits = value.boolean() != nullptr;
        break;
    case Kind::Integer:
        fits = value.integer() && *value.integer() >= m_node->least
                && *value.integer() <= m_node->most;
        break;
    case Kind::List: {
        const auto *items = value.items();
        fits = items && static_cast<std::int64_t>(items->size()) <= m_node->most;
        for (std::size_t i = 0; fits && i < items->size(); ++i)
            Shape(m_node->item).check((*items)[i], QStringLiteral("%1[%2]").arg(field).arg(i), out);
        break;
    }
    case Kind::Object:
    case Kind::Money:
    case Kind::Metadata:
        checkObject(value, field, out);
        return;
    default:
        if (!value.text())
            fits = false;
        else
            checkText(*value.text(), field, out);
    }
    if (!fits)
        out.push_back({field, ErrorCode::InvalidValue});
}

void Shape::checkText(const QString &value, const QString &field,
                      std::vector<FieldFault> &out) const
{
    bool fits = !hasControlCharacter(value);
    ErrorCode code = ErrorCode::InvalidValue;
    switch (m_node->kind) {
    case Kind::Text:
        fits = fits && value.size() >= m_node->least && value.size() <= m_node->most;
        break;
    case Kind::Word:
        fits = std::find(m_node->words.begin(), m_node->words.end(), value) != m_node->words.end();
        break;
    case Kind::Email:
        fits = fits && looksLikeEmail(value);
        code = ErrorCode::InvalidEmail;
        break;
    case Kind::Id:
        fits = fits && !value.isEmpty() && value.size() <= 64;
        break;
    case Kind::Quantity:
        fits = value.size() <= 30 && fixedFromText(value, 6).has_value();
        code = ErrorCode::InvalidQuantity;
        break;
    case Kind::Time:
        fits = QDateTime::fromString(value, Qt::ISODateWithMs).isValid();
        break;
    case Kind::Date:
        fits = value.size() == 10 && QDate::fromString(value, Qt::ISODate).isValid();
        break;
    case Kind::Country:
        fits = isUpperLetters(value, 2);
        break;
    case Kind::Currency:
        fits = arnold::Currency::fromCode(value).has_value();
        break;
    default:
        fits = false;
    }
    if (!fits)
        out.push_back({field, code});
}

void Shape::checkObject(const JsonValue &value, const QString &field,
                        std::vector<FieldFault> &out) const
{
    const auto *members = value.members();
    if (!members) {
        out.push_back({field, ErrorCode::InvalidValue});
        return;
    }
    if (m_node->kind == Kind::Metadata) {
        bool fits = members->size() <= 50;
        for (const auto &[name, words] : *members)
            fits = fits && name.size() <= 40 && words.text() && words.text()->size() <= 500;
        if (!fits)
            out.push_back({field, ErrorCode::InvalidValue});
        return;
    }
    static const std::vector<ShapeField> moneyFields {
            required("amount", integer(INT64_MIN, INT64_MAX)), required("currency", currency())};
    const auto &fields = m_node->kind == Kind::Money ? moneyFields : m_node->fields;
    const QString prefix = field.isEmpty() ? QString() : field + u'.';
    for (const auto &[name, item] : *members) {
        const auto known = std::find_if(fields.begin(), fields.end(), [&](const ShapeField &each) {
            return name == QLatin1String(each.name);
        });
        if (known == fields.end())
            out.push_back({prefix + name.left(80), ErrorCode::UnknownField});
        else
            known->shape.check(item, prefix + name, out);
    }
    for (const ShapeField &each : fields) {
        if (each.presence == Presence::Required && !value.has(QLatin1String(each.name)))
            out.push_back({prefix + QLatin1String(each.name), ErrorCode::MissingField});
    }
}

} // namespace arnold::gateway
