#pragma once
#include "core/base/Clock.h"
#include "core/storage/Database.h"

namespace arnold {
class RulesCache;
namespace journal {
class Signer;
}
} // namespace arnold

namespace arnold::gateway {

struct SignIn;

// What handlers work with. Made by the program, outlives the gateway; any thread.
struct Services {
    Database &database;
    RulesCache &rules;
    const Clock &clock;
    const journal::Signer *signer = nullptr; // of the registers that book on this machine
    SignIn *signIn = nullptr; // set by the server that holds it
};

} // namespace arnold::gateway
