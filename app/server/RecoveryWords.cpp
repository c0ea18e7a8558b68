#include "app/server/RecoveryWords.h"

#include "app/server/Secret.h"

#include <cstdio>

namespace arnold::app {

void tellRecoveryKey(const QString &key, ToldOn where)
{
    std::FILE *const out = where == ToldOn::Output ? stdout : stderr;
    std::fprintf(
            out,
            "The shop's recovery key, which is shown only now:\n\n    %s\n\n"
            "Write it down and keep it apart from this machine. Backups are sealed to it: with "
            "it and\na backup the shop comes back on another machine, without it no backup "
            "opens.\n",
            key.toLatin1().constData());
    std::fflush(out);
}

std::optional<RecoveryKey> askForRecoveryKey()
{
    const auto typed = readSecret("Recovery key");
    if (!typed) {
        std::fputs("arnold-server: the recovery key is needed, on the terminal or on standard "
                   "input\n",
                   stderr);
        return std::nullopt;
    }
    auto key = RecoveryKey::fromText(*typed);
    if (!key) {
        std::fputs("arnold-server: that is not a recovery key: a letter is wrong or missing\n",
                   stderr);
        return std::nullopt;
    }
    return std::move(*key);
}

} // namespace arnold::app
