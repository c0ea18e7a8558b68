#pragma once
#include <QByteArray>
#include <QString>

#include <optional>
#include <string_view>

// How values of the books go into statements. They look at the caller's memory, like SqlArg.
namespace arnold::books {

// Empty text is stored as NULL.
inline std::optional<QStringView> textOrNull(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional<QStringView>(text);
}

// No bytes are stored as NULL.
inline std::optional<QByteArray> bytesOrNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? std::nullopt : std::optional<QByteArray>(bytes);
}

// JSON and other UTF-8 that stands in a text column.
inline std::string_view asText(const QByteArray &utf8)
{
    return {utf8.constData(), static_cast<std::size_t>(utf8.size())};
}

} // namespace arnold::books
