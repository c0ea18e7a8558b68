#include "server/api/auth/Tokens.h"

namespace arnold::api {

using namespace gateway;

Shape tokensShape()
{
    return Shape::named(
            "Tokens",
            Shape::object({required("access_token", Shape::text(1, 4096)),
                           required("refresh_token", Shape::text(1, 100)),
                           required("token_type", Shape::word({QStringLiteral("Bearer")})),
                           required("expires_in", Shape::integer(1, 86'400)),
                           optional("cart", Shape::nullable(Shape::id()))}));
}

Result<Reply> tokensReply(const Services &services, const Entered &entered)
{
    ARNOLD_TRY(access, services.signIn->tokens.issue(entered.subject));
    JsonWriter json;
    json.object([&] {
        json.field("access_token", QString::fromLatin1(access));
        json.field("refresh_token", entered.secret);
        json.field("token_type", "Bearer");
        json.field("expires_in", identity::kAccessTokenSeconds);
        if (entered.cart)
            json.field("cart", entered.cart);
    });
    Reply reply = Reply::personal(200, json.take());
    reply.entered = Actor(entered.subject.kind, entered.subject.id);
    return reply;
}

} // namespace arnold::api
