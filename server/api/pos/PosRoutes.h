#pragma once
#include "core/books/Journal.h"
#include "core/selling/ShopRules.h"
#include "core/till/Shifts.h"
#include "server/gateway/Route.h"
#include "server/gateway/Services.h"

#include <vector>

// What the routes of registers and their shifts share.
namespace arnold::api {

// The register that the path names. NotFound.
Result<const Register *> registerIn(const ShopRules &rules, const gateway::Call &call);
// The shift of that register that the path names. NotFound.
Result<Shift> shiftIn(ReadTx &tx, const Register &reg, const gateway::Call &call);
// The journal of a register that books on this machine. ReadOnly for one that is enrolled
// elsewhere.
Result<journal::Writer> journalOf(const gateway::Services &services, ReadTx &tx,
                                  const Register &reg);
// Shifts and sales are somebody's: a key that no staff member made can look, and not book.
Result<void> mustBeSomebody(const gateway::Call &call);
// What an Idempotency-Key stands for here: this act, on this register, by this client.
QString actOf(const gateway::Call &call, const char *act);

void addTillSaleRoutes(std::vector<gateway::Route> &routes);

} // namespace arnold::api
