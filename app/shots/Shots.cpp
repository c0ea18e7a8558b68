#include "app/shots/Shot.h"

namespace arnold::shots {

std::vector<Shot> allShots()
{
    return {
            {"components", "Gallery", "Gallery", {{1366, 2540}}, false, false, {}},
    };
}

} // namespace arnold::shots
