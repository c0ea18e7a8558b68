#include "core/cart/Token.h"

#include "core/base/Assert.h"

#include <openssl/rand.h>

#include <cstring>

namespace arnold {

Token Token::make()
{
    Token token;
    // Without randomness no token may be handed out: somebody could guess it.
    ARNOLD_ASSERT(RAND_bytes(token.m_bytes.data(), static_cast<int>(kBytes)) == 1);
    return token;
}

std::optional<Token> Token::fromText(QStringView text)
{
    constexpr qsizetype kCharacters = 22;
    if (text.size() != kCharacters)
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(
            text.toLatin1(),
            QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok)
        return std::nullopt;
    const auto token = fromBytes(decoded.decoded);
    // The last character carries four unused bits: only one spelling counts.
    if (!token || token->toText() != text)
        return std::nullopt;
    return token;
}

std::optional<Token> Token::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != static_cast<qsizetype>(kBytes))
        return std::nullopt;
    Token token;
    std::memcpy(token.m_bytes.data(), bytes.constData(), kBytes);
    return token;
}

QString Token::toText() const
{
    return QString::fromLatin1(
            toBytes().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QByteArray Token::toBytes() const
{
    return QByteArray(reinterpret_cast<const char *>(m_bytes.data()),
                      static_cast<qsizetype>(kBytes));
}

} // namespace arnold
