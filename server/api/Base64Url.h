#pragma once
#include <QByteArray>
#include <QString>

namespace arnold::api {

// Bytes as JSON carries them (RFC 4648, section 5), without padding.
inline QString base64Url(const QByteArray &bytes)
{
    return QString::fromLatin1(
            bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

// Empty for what is none.
inline QByteArray fromBase64Url(const QString &text)
{
    const auto read = QByteArray::fromBase64Encoding(
            text.toLatin1(),
            QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return read ? read.decoded : QByteArray();
}

} // namespace arnold::api
