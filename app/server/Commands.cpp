#include "app/server/Backup.h"
#include "app/server/Check.h"
#include "app/server/Command.h"
#include "app/server/CustomerCommand.h"
#include "app/server/Demo.h"
#include "app/server/Import.h"
#include "app/server/Journal.h"
#include "app/server/Key.h"
#include "app/server/MasterKeyCommand.h"
#include "app/server/Seed.h"
#include "app/server/Serve.h"
#include "app/server/StaffCommand.h"

namespace arnold::app {

const std::vector<Command> &commands()
{
    static const std::vector<Command> all {
            serveCommand(),     demoCommand(),    seedCommand(),    importCommand(),
            checkCommand(),     journalCommand(), keyCommand(),     staffCommand(),
            customerCommand(),  backupCommand(),  restoreCommand(), migrateCommand(),
            masterKeyCommand(),
    };
    return all;
}

} // namespace arnold::app
