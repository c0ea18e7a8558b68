#pragma once
#include "server/http/Request.h"

#include <QString>

#include <utility>

// The cookie of the web shop, whose browser it is, and that of a sign-in elsewhere which is under
// way. __Host- (RFC 6265bis, 4.1.3.2) ties both to this host and to TLS; no script reads them, and
// no other site sends them along but by a plain link.
namespace arnold::gateway {

inline constexpr char kSessionCookie[] = "__Host-arnold";
inline constexpr char kElsewhereCookie[] = "__Host-arnold-elsewhere";
inline constexpr auto kCookieBase64 = QByteArray::Base64UrlEncoding
        | QByteArray::OmitTrailingEquals;

// Until the browser is closed, or as long as the session may last.
enum class CookieLife { Browser, Kept };

// What the request's cookie holds; empty without one, and when there are two: one of them is not
// ours.
QString sessionCookieOf(const http::Request &request);
// A Set-Cookie field. `secret` is base64url.
std::pair<QByteArray, QByteArray> sessionCookie(const QString &secret, CookieLife life);
std::pair<QByteArray, QByteArray> noSessionCookie(); // the browser forgets it

// What the browser still shows when they go back goes too (W3C Clear Site Data).
std::pair<QByteArray, QByteArray> nothingKept();

// The same for a sign-in elsewhere: for as long as one is waited for.
QString elsewhereCookieOf(const http::Request &request);
std::pair<QByteArray, QByteArray> elsewhereCookie(const QString &value);
std::pair<QByteArray, QByteArray> noElsewhereCookie();

// Whether a browser keeps a Secure cookie that comes this way: over TLS, and over plain HTTP from
// its own machine, which it trusts as much (W3C Secure Contexts, 3.1).
bool keepsSecureCookies(const http::Request &request);

} // namespace arnold::gateway
