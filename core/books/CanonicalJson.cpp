#include "core/books/CanonicalJson.h"

#include "core/base/Assert.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>
#include <string>
#include <vector>

namespace arnold {
namespace {

constexpr int kDeepest = 64;
constexpr double kMostExact = 9'007'199'254'740'991.0; // 2^53 - 1

void appendEscaped(QByteArray &out, unsigned char byte)
{
    static constexpr char kHex[] = "0123456789abcdef";
    switch (byte) {
    case '"':
        out += "\\\"";
        break;
    case '\\':
        out += "\\\\";
        break;
    case '\b':
        out += "\\b";
        break;
    case '\t':
        out += "\\t";
        break;
    case '\n':
        out += "\\n";
        break;
    case '\f':
        out += "\\f";
        break;
    case '\r':
        out += "\\r";
        break;
    default:
        out += "\\u00";
        out += kHex[byte >> 4];
        out += kHex[byte & 15];
    }
}

void appendString(QByteArray &out, const char *utf8, qsizetype size)
{
    out += '"';
    qsizetype plainFrom = 0;
    for (qsizetype i = 0; i < size; ++i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        if (byte >= 0x20 && byte != '"' && byte != '\\')
            continue;
        out.append(utf8 + plainFrom, i - plainFrom);
        appendEscaped(out, byte);
        plainFrom = i + 1;
    }
    out.append(utf8 + plainFrom, size - plainFrom);
    out += '"';
}

void appendInteger(QByteArray &out, std::int64_t value)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    out.append(digits, end - digits);
}

bool appendValue(QByteArray &out, const QJsonValue &value, int depth);

bool appendObject(QByteArray &out, const QJsonObject &object, int depth)
{
    std::vector<std::pair<QByteArray, QJsonValue>> members;
    for (auto it = object.begin(); it != object.end(); ++it)
        members.emplace_back(it.key().toUtf8(), it.value());
    std::sort(members.begin(), members.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
    out += '{';
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (i > 0)
            out += ',';
        appendString(out, members[i].first.constData(), members[i].first.size());
        out += ':';
        if (!appendValue(out, members[i].second, depth))
            return false;
    }
    out += '}';
    return true;
}

bool appendArray(QByteArray &out, const QJsonArray &array, int depth)
{
    out += '[';
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (i > 0)
            out += ',';
        if (!appendValue(out, array[i], depth))
            return false;
    }
    out += ']';
    return true;
}

bool appendValue(QByteArray &out, const QJsonValue &value, int depth)
{
    if (depth >= kDeepest)
        return false;
    switch (value.type()) {
    case QJsonValue::Null:
        out += "null";
        return true;
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        return true;
    case QJsonValue::Double: {
        const double number = value.toDouble(); // JSON's own type; no amount is computed with it
        if (std::floor(number) != number || std::fabs(number) > kMostExact)
            return false;
        appendInteger(out, value.toInteger());
        return true;
    }
    case QJsonValue::String: {
        const QByteArray utf8 = value.toString().toUtf8();
        appendString(out, utf8.constData(), utf8.size());
        return true;
    }
    case QJsonValue::Array:
        return appendArray(out, value.toArray(), depth + 1);
    case QJsonValue::Object:
        return appendObject(out, value.toObject(), depth + 1);
    case QJsonValue::Undefined:
        break;
    }
    return false;
}

} // namespace

CanonicalObject::CanonicalObject()
{
    m_json.reserve(512);
    m_json += '{';
}

void CanonicalObject::name(const char *name)
{
    ARNOLD_ASSERT(std::strcmp(m_last, name) < 0);
    m_last = name;
    if (m_json.size() > 1)
        m_json += ',';
    m_json += '"';
    m_json += name;
    m_json += "\":";
}

void CanonicalObject::put(const char *name, std::int64_t value)
{
    this->name(name);
    appendInteger(m_json, value);
}

void CanonicalObject::putText(const char *name, QStringView text)
{
    this->name(name);
    const QByteArray utf8 = text.toUtf8();
    appendString(m_json, utf8.constData(), utf8.size());
}

void CanonicalObject::putText(const char *name, const char *text)
{
    this->name(name);
    appendString(m_json, text, static_cast<qsizetype>(std::strlen(text)));
}

void CanonicalObject::putHex(const char *name, const QByteArray &bytes)
{
    this->name(name);
    m_json += '"';
    m_json += bytes.toHex();
    m_json += '"';
}

void CanonicalObject::putId(const char *name, const IdBytes &id)
{
    if (id == IdBytes {})
        return;
    this->name(name);
    m_json += '"';
    m_json += idBytesToText(id).toLatin1();
    m_json += '"';
}

void CanonicalObject::putTextUnlessEmpty(const char *name, QStringView text)
{
    if (!text.isEmpty())
        putText(name, text);
}

void CanonicalObject::putUnlessEmpty(const char *name, std::optional<std::int64_t> value)
{
    if (value)
        put(name, *value);
}

void CanonicalObject::putRaw(const char *name, const QByteArray &json)
{
    this->name(name);
    m_json += json;
}

QByteArray CanonicalObject::take()
{
    m_json += '}';
    return std::move(m_json);
}

CanonicalArray::CanonicalArray()
{
    m_json += '[';
}

void CanonicalArray::addRaw(const QByteArray &json)
{
    if (m_json.size() > 1)
        m_json += ',';
    m_json += json;
}

QByteArray CanonicalArray::take()
{
    m_json += ']';
    return std::move(m_json);
}

std::optional<QByteArray> canonicalJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QByteArray out;
    if (document.isObject() && appendObject(out, document.object(), 0))
        return out;
    out.clear();
    if (document.isArray() && appendArray(out, document.array(), 0))
        return out;
    return std::nullopt;
}

} // namespace arnold
