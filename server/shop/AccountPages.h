#pragma once
#include "server/gateway/Route.h"

#include <vector>

namespace arnold::shop {

// The pages around a customer's account, below /account. They work without JavaScript, but for
// passkeys.
std::vector<gateway::Route> accountPages();

// Its parts, each in a file of its own.
void addMailLinkPages(std::vector<gateway::Route> &routes); // where the links of mails lead
void addSignInPages(std::vector<gateway::Route> &routes); // sign in and out, register, forgot
void addElsewherePages(std::vector<gateway::Route> &routes); // sign in with a log-in elsewhere
void addProfilePages(std::vector<gateway::Route> &routes); // overview, profile, e-mail, password
void addAddressPages(std::vector<gateway::Route> &routes);
void addOrderPages(std::vector<gateway::Route> &routes);
void addSecurityPages(std::vector<gateway::Route> &routes); // how and where they sign in
void addFactorPages(std::vector<gateway::Route> &routes); // second factor, and proving it anew
void addPasskeyPages(std::vector<gateway::Route> &routes); // these need a script
void addConsentPages(std::vector<gateway::Route> &routes); // what they agreed to
void addDataPages(std::vector<gateway::Route> &routes); // download, erasure

} // namespace arnold::shop
