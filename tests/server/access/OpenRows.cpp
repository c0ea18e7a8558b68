#include "tests/server/access/AccessRow.h"

namespace arnold::test {
namespace {

const QByteArray kForm = "Content-Type: application/x-www-form-urlencoded\r\n";

template <const char *path> Ask look(AccessWorld &, Caller &)
{
    return {path};
}
// The token was sent to nobody.
template <const char *path> Ask press(AccessWorld &world, Caller &)
{
    return {path, "token=" + world.unique("none"), kForm};
}

constexpr char kVerify[] = "/account/verify-email";
constexpr char kConfirm[] = "/account/confirm-email";

} // namespace

std::vector<AccessRow> openRows()
{
    return {
            {"GET /.well-known/jwks.json", "everyone", 200, Whose::Nobodys,
             [](AccessWorld &, Caller &) { return Ask {"/.well-known/jwks.json"}; }},
            {"GET /api/openapi.json", "everyone", 200, Whose::Nobodys,
             [](AccessWorld &, Caller &) { return Ask {"/api/openapi.json"}; }},
            {"GET /api/docs", "everyone", 200, Whose::Nobodys,
             [](AccessWorld &, Caller &) { return Ask {"/api/docs"}; }},
            {"GET /media/demo/{name}", "everyone", 200, Whose::Bearers,
             [](AccessWorld &, Caller &) { return Ask {"/media/demo/apple.svg"}; }},
            {"GET /account/verify-email", "everyone", 200, Whose::Nobodys, look<kVerify>},
            {"POST /account/verify-email", "everyone", 422, Whose::Nobodys, press<kVerify>},
            {"GET /account/confirm-email", "everyone", 200, Whose::Nobodys, look<kConfirm>},
            {"POST /account/confirm-email", "everyone", 422, Whose::Nobodys, press<kConfirm>},
            {"GET /account/reset-password", "everyone", 200, Whose::Nobodys,
             [](AccessWorld &, Caller &) { return Ask {"/account/reset-password"}; }},
            {"POST /account/reset-password", "everyone", 422, Whose::Nobodys,
             [](AccessWorld &world, Caller &) {
                 return Ask {"/account/reset-password",
                             "token=" + world.unique("none") + "&password=neu-Wolkenbruch", kForm};
             }},
    };
}

} // namespace arnold::test
