#pragma once
#include <QByteArray>

#include <cstdint>
#include <vector>

namespace arnold::devices {

// A QR code (ISO/IEC 18004) as its modules, row by row, without the quiet zone of four modules
// that has to stand around it.
struct QrSymbol {
    int size = 0; // modules a side; 0: the content does not fit into any
    std::vector<bool> dark = {};

    bool isDark(int column, int row) const
    {
        return dark[static_cast<std::size_t>(row) * static_cast<std::size_t>(size)
                    + static_cast<std::size_t>(column)];
    }
};

// The smallest symbol that reads with a seventh of it spoilt (level M). Capitals and digits take
// less room than other text.
QrSymbol qrSymbol(const QByteArray &utf8);

} // namespace arnold::devices
