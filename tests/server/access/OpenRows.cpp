#include "tests/server/access/AccessRow.h"

namespace arnold::test {

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
    };
}

} // namespace arnold::test
