#pragma once
#include "core/base/Id.h"
#include "core/base/Result.h"
#include "server/gateway/Call.h"

#include <QByteArray>
#include <QString>

#include <cstring>
#include <optional>

namespace arnold::gateway {

// Where the next page of a list begins: the sort key and id of the last row. Opaque to clients.
template <typename IdType> struct Cursor {
    std::int64_t key = 0;
    IdType id = {};
};

template <typename IdType> QString cursorToText(const Cursor<IdType> &cursor)
{
    QByteArray bytes(24, Qt::Uninitialized);
    std::memcpy(bytes.data(), &cursor.key, 8);
    std::memcpy(bytes.data() + 8, cursor.id.bytes().data(), 16);
    return QString::fromLatin1(
            bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

// Empty for what cursorToText() did not make.
template <typename IdType> std::optional<Cursor<IdType>> cursorFromText(const QString &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
            text.toLatin1(),
            QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != 24)
        return std::nullopt;
    Cursor<IdType> cursor;
    IdBytes id {};
    std::memcpy(&cursor.key, decoded.decoded.constData(), 8);
    std::memcpy(id.data(), decoded.decoded.constData() + 8, 16);
    cursor.id = IdType(id);
    return cursor;
}

// How many items a page of the list has, which the route's table bounds: 20 unless told.
inline int limitIn(const Call &call)
{
    return call.query(u"limit").value_or(QStringLiteral("20")).toInt();
}

// Where the page begins that is asked for, read by `fromText(text)` -> std::optional; empty: the
// first. InvalidValue "cursor" for what the list did not make.
template <typename FromText>
auto cursorIn(const Call &call, FromText &&fromText) -> Result<decltype(fromText(QString()))>
{
    decltype(fromText(QString())) cursor;
    if (const auto text = call.query(u"cursor")) {
        cursor = fromText(*text);
        if (!cursor)
            return Error {ErrorCode::InvalidValue, QStringLiteral("cursor")};
    }
    return cursor;
}

// The same for lists that go by a number from 1 up; 0: the first page.
inline Result<std::int64_t> numberCursorIn(const Call &call)
{
    ARNOLD_TRY(number, cursorIn(call, [](const QString &text) -> std::optional<std::int64_t> {
                   bool isNumber = false;
                   const std::int64_t read = text.toLongLong(&isNumber);
                   return isNumber && read >= 0 ? std::optional(read) : std::nullopt;
               }));
    return number.value_or(0);
}

} // namespace arnold::gateway
