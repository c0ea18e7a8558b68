#pragma once
#include "core/base/Id.h"

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

} // namespace arnold::gateway
