#include "app/server/Command.h"
#include "app/server/Demo.h"
#include "app/server/Serve.h"

namespace arnold::app {

const std::vector<Command> &commands()
{
    static const std::vector<Command> all {
            serveCommand(),
            demoCommand(),
    };
    return all;
}

} // namespace arnold::app
