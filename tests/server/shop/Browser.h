#pragma once
#include "tests/server/api/Shopfront.h"

namespace arnold::test {

// The lines of a browser that came over TLS, and those of a form on one of our pages.
inline const QByteArray kSecure = "X-Forwarded-Proto: https\r\n";
inline const QByteArray kOurs = "Content-Type: application/x-www-form-urlencoded\r\n"
                                "Origin: https://shop.example\r\n"
        + kSecure;

inline QByteArray withCookie(const QByteArray &cookie)
{
    return cookie.isEmpty() ? QByteArray() : "Cookie: " + cookie + "\r\n";
}

// "NAME=VALUE", as a browser sends it back; empty when the answer sets no such cookie, or has it
// forgotten.
inline QByteArray cookieOf(const Heard &heard, const QByteArray &name = "__Host-arnold")
{
    for (const QByteArray &line : heard.raw.head.split('\n')) {
        if (!line.toLower().startsWith("set-cookie: "))
            continue;
        const QByteArray pair = line.mid(12).split(';').front().trimmed();
        if (pair.startsWith(name + '=') && pair.size() > name.size() + 1)
            return pair;
    }
    return {};
}

// Somebody who goes through the account pages over TLS. What cookies it has is said each time.
class Browser : public Shopper
{
public:
    explicit Browser(const Shopfront &front)
        : Shopper(front.shopper())
    {
    }

    Heard look(const QByteArray &path, const QByteArray &cookie = {})
    {
        return get(path, kSecure + withCookie(cookie));
    }
    // Sends a form of ours.
    Heard act(const QByteArray &path, const QByteArray &body, const QByteArray &cookie = {})
    {
        return send("POST", path, body, kOurs + withCookie(cookie));
    }
};

} // namespace arnold::test
