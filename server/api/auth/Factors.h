#pragma once
#include "core/identity/SecondFactor.h"
#include "server/api/auth/Login.h"
#include "server/gateway/Services.h"

#include <vector>

namespace arnold::gateway {
struct Call;
}

namespace arnold::api {

// The second factor of whoever is signed in, whether they ask in JSON or by a page. What each act
// refuses beside what is named here stands in core/identity/SecondFactor.h.

Result<identity::FactorState> ownFactor(const gateway::Services &services,
                                        const gateway::Call &call);
Result<identity::StartedFactor> startOwnFactor(const gateway::Services &services,
                                               const gateway::Call &call);
// The recovery codes. A mail tells the account's address. RateLimited.
Result<std::vector<QString>> confirmOwnFactor(const gateway::Services &services,
                                              const gateway::Call &call, const QString &code);
Result<std::vector<QString>> renewOwnRecoveryCodes(const gateway::Services &services,
                                                   const gateway::Call &call);
// A mail tells the account's address.
Result<void> removeOwnFactor(const gateway::Services &services, const gateway::Call &call);

// Proves once more who is signed in, so that the next ten minutes are theirs (see
// core/identity/StepUp.h): by a code where there is a second factor, else by the password. They go
// on in a new session, and the call's ends: what was seen of it before opens nothing that matters.
struct StepUpProof {
    QString password = {};
    QString code = {};
};
// SecondFactorRequired "code", WrongCode "code"; MissingField "password", WrongCredentials
// "password"; RateLimited, Busy.
Result<Entered> stepUp(const gateway::Services &services, const gateway::Call &call,
                       const StepUpProof &proof, Carrier carrier = Carrier::Tokens);

} // namespace arnold::api
