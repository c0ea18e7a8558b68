#include "app/shots/Shot.h"

namespace arnold::shots {

std::vector<Shot> allShots()
{
    return {
            {"components", "Gallery", "Gallery", {{1366, 2540}}, false, false, {}},
            {"till-parts", "Gallery", "TillParts", {{1366, 768}}, true, false, {}},
            {"till-parts-ar", "Gallery", "TillParts", {{1366, 768}}, true, true, {}},
    };
}

} // namespace arnold::shots
