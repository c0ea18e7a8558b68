#pragma once
#include "core/base/Clock.h"
#include "core/base/Id.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace arnold {

// Writes JSON that has one form only, so that it can be hashed: UTF-8, no blanks, names sorted by
// their bytes, integers alone for numbers, and RFC 8785's (section 3.2.2.2) way to escape text.
// Names must be given in their order; anything else is a broken invariant.
//     CanonicalObject body;
//     body.put("number", 42);
//     body.putText("tender", "cash");
//     QByteArray bytes = body.take();
class CanonicalObject
{
public:
    CanonicalObject();

    void put(const char *name, std::int64_t value);
    void putText(const char *name, QStringView text);
    void putText(const char *name, const char *text);
    void putHex(const char *name, const QByteArray &bytes);
    // Left out when null.
    void putId(const char *name, const IdBytes &id);
    template <typename Kind> void putId(const char *name, const Id<Kind> &id)
    {
        putId(name, id.bytes());
    }
    void putTextUnlessEmpty(const char *name, QStringView text);
    void putUnlessEmpty(const char *name, std::optional<std::int64_t> value);
    // A value that is canonical JSON already.
    void putRaw(const char *name, const QByteArray &json);

    QByteArray take(); // closes the object

private:
    void name(const char *name);

    QByteArray m_json;
    const char *m_last = "";
};

class CanonicalArray
{
public:
    CanonicalArray();
    void addRaw(const QByteArray &json);
    QByteArray take();

private:
    QByteArray m_json;
};

// A JSON text as canonical JSON; empty when it is no object or array, or holds a number that is no
// integer of 53 bits.
std::optional<QByteArray> canonicalJson(const QByteArray &json);

} // namespace arnold
