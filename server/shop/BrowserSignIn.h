#pragma once
#include "server/api/auth/Login.h"
#include "server/shop/Page.h"

namespace arnold::shop {

// What the ways to sign a browser in share.

// Where to go on to: what they wanted to see before they had to sign in.
QString nextOf(const gateway::Call &call);
// Whether the cookie outlives the browser.
Field stayField(const Visit &visit);
gateway::Reply signInForm(const Visit &visit, const std::optional<Error> &error = {});
// A browser would drop the cookie, and they would wonder why nothing happens.
gateway::Reply needsTls(const Visit &visit);
// Leads on, with the cookie.
gateway::Reply signedIn(const gateway::Call &call, const api::Entered &granted);

// "Firefox · Windows" of what a browser calls itself; as it is, when it says less.
QString deviceWords(const Visit &visit, const QString &agent);

} // namespace arnold::shop
