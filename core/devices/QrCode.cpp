#include "core/devices/QrCode.h"

#include <memory>

#include <qrencode.h>

namespace arnold::devices {

QrSymbol qrSymbol(const QByteArray &utf8)
{
    constexpr int kSmallestThatFits = 0;
    constexpr int kAsWritten = 1; // small letters stay small
    const std::unique_ptr<QRcode, void (*)(QRcode *)> code(
            QRcode_encodeString(utf8.constData(), kSmallestThatFits, QR_ECLEVEL_M, QR_MODE_8,
                                kAsWritten),
            QRcode_free);
    QrSymbol symbol;
    if (!code)
        return symbol;
    symbol.size = code->width;
    const auto modules = static_cast<std::size_t>(code->width)
            * static_cast<std::size_t>(code->width);
    symbol.dark.reserve(modules);
    for (std::size_t i = 0; i < modules; ++i)
        symbol.dark.push_back((code->data[i] & 1) != 0);
    return symbol;
}

} // namespace arnold::devices
