#pragma once
#include <QByteArray>

#include <vector>

namespace arnold::test {

// Who asks, one letter each.
//   O owner  M manager  C cashier  S stock clerk  A accountant
//   W a role of the shop's own: window, which looks at goods, customers and orders
//   U a customer  G a guest without credentials
//   K an API key of the owner's with one scope, orders.read
//   R an API key of the owner's with every permission that only reads
//   E a customer's session that has ended  V a key that was revoked
inline constexpr const char *kLetters = "OMCSAWUGKREV";

// What the shop's people and keys may, written down apart from the code under test.
struct Right {
    const char *permission;
    const char *who; // letters
};
const std::vector<Right> &rights();
// The letters of a permission; nothing for one that stands in no row.
const char *whoMay(const QByteArray &permission);

enum class Verdict { In, NotPermitted, Unauthenticated };
// `may`: who a route is for: "everyone", "shopper" (everybody, and a customer as themselves),
// "customer", "signed in", or the name of a permission.
Verdict verdictFor(const QByteArray &may, char letter);

} // namespace arnold::test
