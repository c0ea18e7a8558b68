#include "server/gateway/JsonWriter.h"

namespace arnold::gateway {
namespace {

void appendEscaped(QByteArray &out, unsigned char byte)
{
    static constexpr char kHex[] = "0123456789abcdef";
    switch (byte) {
    case '"':
        out += "\\\"";
        return;
    case '\\':
        out += "\\\\";
        return;
    case '\n':
        out += "\\n";
        return;
    case '\r':
        out += "\\r";
        return;
    case '\t':
        out += "\\t";
        return;
    default:
        out += "\\u00";
        out += kHex[byte >> 4];
        out += kHex[byte & 0x0F];
    }
}

bool needsEscape(unsigned char byte)
{
    return byte < 0x20 || byte == '"' || byte == '\\';
}

} // namespace

void JsonWriter::value(QStringView text)
{
    separate();
    m_out += '"';
    const QByteArray utf8 = text.toUtf8();
    qsizetype plainFrom = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        if (!needsEscape(byte))
            continue;
        m_out.append(utf8.constData() + plainFrom, i - plainFrom);
        appendEscaped(m_out, byte);
        plainFrom = i + 1;
    }
    m_out.append(utf8.constData() + plainFrom, utf8.size() - plainFrom);
    m_out += '"';
    m_first = false;
}

void JsonWriter::value(const Money &money)
{
    object([&] {
        field("amount", money.minor());
        field("currency", money.currency().code());
    });
}

} // namespace arnold::gateway
