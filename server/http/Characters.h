#pragma once
#include <array>
#include <string_view>

// The alphabets of RFC 9110 (5.6.2 token, 5.5 field values), as tables.
namespace arnold::http {

constexpr std::array<bool, 256> tokenTable()
{
    std::array<bool, 256> table {};
    for (int c = 0; c < 128; ++c) {
        const bool alphanumeric = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z');
        table[c] = alphanumeric
                || std::string_view("!#$%&'*+-.^_`|~").find(char(c)) != std::string_view::npos;
    }
    return table;
}

constexpr std::array<bool, 256> fieldValueTable()
{
    std::array<bool, 256> table {};
    for (int c = 0; c < 256; ++c)
        table[c] = c == '\t' || (c >= 0x20 && c != 0x7f);
    return table;
}

inline constexpr auto tokenCharacters = tokenTable();
inline constexpr auto fieldValueCharacters = fieldValueTable();

constexpr bool isToken(char c)
{
    return tokenCharacters[static_cast<unsigned char>(c)];
}
constexpr bool isFieldValue(char c)
{
    return fieldValueCharacters[static_cast<unsigned char>(c)];
}
// What a request target may hold: visible ASCII but for the fragment's mark.
constexpr bool isTarget(char c)
{
    return c > 0x20 && c < 0x7f && c != '#';
}

} // namespace arnold::http
