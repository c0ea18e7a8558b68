#pragma once
#include "core/customers/CustomerIds.h"
#include "core/identity/AccessTokens.h"
#include "core/identity/Sessions.h"
#include "tests/server/api/Shopfront.h"

#include <map>

namespace arnold::test {

// Somebody who asks; see Rights.h for the letters.
struct Caller {
    char letter = 'G';
    QByteArray line = {}; // the Authorization header
    identity::Subject subject = {}; // whose session it is, for those who are signed in
    QString email = {};
    QString password = {};
};

// A shop in which all of them are known, and what they ask about is made afresh. What must work
// ends the test program otherwise.
class AccessWorld
{
public:
    explicit AccessWorld(const StoreMaker &maker);

    Shopfront &front() { return m_front; }
    Shopper &client() { return m_client; }
    Database &db() { return m_front.db(); }
    const Shop &shop() const { return m_front.shop(); }
    Caller &caller(char letter) { return m_callers.at(letter); }
    Caller &stranger() { return m_stranger; } // another customer
    const QByteArray &all() const { return m_all; } // the owner's key for everything

    QByteArray unique(const char *stem); // never the same word twice
    QByteArray key() { return "Idempotency-Key: " + unique("key") + "\r\n"; }

    // Ids as clients write them.
    QByteArray staffMember(const char *role = "cashier");
    QByteArray sessionOfStaff(const QByteArray &staff); // one more of theirs
    QByteArray role(); // one that nobody has
    QByteArray revisionOf(const QByteArray &role);
    QByteArray apiKey();
    QByteArray session(const Caller &caller); // one more of theirs
    QByteArray lineOfNewSession(const Caller &caller); // its Authorization header
    QByteArray refreshToken(const Caller &caller);
    Caller newCustomer(); // with an account, signed in
    QByteArray address(const Caller &customer);
    // Of the shop's, without an account; with an address: "customers/.../addresses/...".
    QByteArray customer();
    QByteArray customersAddress();
    QByteArray anothersAddress(); // below a customer whose it is not
    QByteArray product();
    QByteArray tagOf(const QByteArray &path); // the If-Match line of what stands there now
    // A cart's path: with one apple; ready to be completed; whose the Authorization line says.
    QByteArray cart(const QByteArray &line = {});
    QByteArray readyCart(const QByteArray &line = {});
    QByteArray lineOf(const QByteArray &cart);
    QByteArray orderToken(const QByteArray &line = {});
    enum class Step { Placed, Sent, Invoiced };
    QByteArray order(Step step = Step::Placed);
    // Shifts of register R1. After `noShift` one can be opened.
    void noShift();
    QByteArray openShift();
    QByteArray closedShift();
    QByteArray foreignShift(); // of register R2
    QByteArray registerPath() const;
    QByteArray registerId() const;

private:
    Caller signedIn(char letter, const identity::Subject &subject, const QString &email);
    void hire(char letter, const char *name, const char *role);
    QJsonObject newestShift(const QByteArray &registerPath); // empty: none yet
    QByteArray opened(const QByteArray &registerPath);
    void finish(const QByteArray &registerPath);
    Heard must(const Heard &heard, const char *what);

    Shopfront m_front;
    Shopper m_client;
    identity::AccessTokens m_tokens;
    QString m_hash; // of everybody's password
    std::map<char, Caller> m_callers;
    Caller m_stranger;
    QByteArray m_all;
    QByteArray m_second; // the path of register R2
    int m_count = 0;
};

inline constexpr const char *kEverybodysPassword = "ja7-Wolkenbruch";

} // namespace arnold::test
