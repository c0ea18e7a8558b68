#pragma once
#include "core/base/Clock.h"
#include "core/base/Id.h"
#include "core/base/Money.h"
#include "core/base/Quantity.h"

#include <QByteArray>
#include <QString>

#include <concepts>
#include <optional>

namespace arnold::gateway {

// Writes JSON straight into bytes, in the order of the calls:
//     json.object([&] { json.field("sku", line.sku); json.field("total", line.total); });
class JsonWriter
{
public:
    JsonWriter() { m_out.reserve(2048); }

    template <typename Fn> void object(Fn &&members)
    {
        separate();
        m_out += '{';
        m_first = true;
        members();
        m_out += '}';
        m_first = false;
    }
    template <typename Fn> void array(Fn &&items)
    {
        separate();
        m_out += '[';
        m_first = true;
        items();
        m_out += ']';
        m_first = false;
    }
    // Names are constants of ours: plain ASCII that needs no escaping.
    void name(const char *name)
    {
        separate();
        m_out += '"';
        m_out += name;
        m_out += "\":";
        m_first = true; // the value follows without a comma
    }
    template <typename Fn> void objectField(const char *key, Fn &&members)
    {
        name(key);
        object(std::forward<Fn>(members));
    }
    template <typename Fn> void arrayField(const char *key, Fn &&items)
    {
        name(key);
        array(std::forward<Fn>(items));
    }
    template <typename T> void field(const char *key, const T &item)
    {
        name(key);
        value(item);
    }

    // A member whose name comes from the shop's data.
    void textField(QStringView key, QStringView text)
    {
        value(key);
        m_out += ':';
        m_first = true;
        value(text);
    }

    void value(QStringView text);
    void value(const QString &text) { value(QStringView(text)); }
    void value(QLatin1String text) { value(QString(text)); }
    void value(const char *text) { value(QLatin1String(text)); }
    void value(bool flag) { raw(flag ? "true" : "false"); }
    template <std::integral T> void value(T number) { raw(QByteArray::number(qlonglong(number))); }
    void value(std::nullptr_t) { raw("null"); }
    void value(Instant at) { value(at.toText()); }
    void value(const Money &money); // {"amount": 1999, "currency": "EUR"}
    void value(const Quantity &quantity) { value(quantity.toDecimalString()); }
    template <typename Kind> void value(const Id<Kind> &id)
    {
        if (id.isNull())
            value(nullptr);
        else
            value(id.toText());
    }
    template <typename T> void value(const std::optional<T> &item)
    {
        if (item)
            value(*item);
        else
            value(nullptr);
    }
    // JSON that has been written already (stored explanations, metadata).
    void raw(QByteArrayView json)
    {
        separate();
        m_out.append(json.data(), json.size());
        m_first = false;
    }
    void rawField(const char *key, QByteArrayView json)
    {
        name(key);
        raw(json);
    }

    QByteArray take() { return std::move(m_out); }

private:
    void separate()
    {
        if (!m_first)
            m_out += ',';
        m_first = false;
    }

    QByteArray m_out;
    bool m_first = true;
};

} // namespace arnold::gateway
