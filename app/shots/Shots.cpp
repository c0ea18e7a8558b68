#include "app/shots/DeskShots.h"

namespace arnold::shots {

std::vector<Shot> allShots()
{
    std::vector<Shot> all {
            {"components", "Gallery", "Gallery", {{1366, 2540}}, false, false},
            {"till-parts", "Gallery", "TillParts", {{1366, 768}}, true, false},
            {"till-parts-ar", "Gallery", "TillParts", {{1366, 768}}, true, true},
    };
    for (Shot &shot : deskShots())
        all.push_back(std::move(shot));
    return all;
}

} // namespace arnold::shots
