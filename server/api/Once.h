#pragma once
#include "core/orders/StoredAnswers.h"
#include "server/gateway/Route.h"
#include "server/gateway/Services.h"

namespace arnold::api {

// What a client's Idempotency-Key stands for: this act, by this actor or on this cart.
orders::CommandKey commandKeyOf(const gateway::Call &call, const QString &act);
// The key under which what is booked keeps its origin for ever: a key means nothing outside of its
// scope, so the scope is part of it.
QString bookedKeyOf(const orders::CommandKey &key);

// Runs a command that moves money or stock once, however often it is asked for: the first answer is
// kept with what it wrote, and given again. A refusal keeps nothing. `act(tx)` -> Result<Reply>.
template <typename Act>
Result<gateway::Reply> once(const gateway::Services &services, const Actor &actor,
                            const orders::CommandKey &key, Act &&act)
{
    const auto attempt = [&] {
        return services.database.write(actor, [&](WriteTx &tx) -> Result<gateway::Reply> {
            ARNOLD_TRY(before, orders::storedAnswer(tx, key));
            if (before)
                return gateway::Reply::json(before->status, before->body);
            ARNOLD_TRY(reply, act(tx));
            ARNOLD_CHECK(orders::storeAnswer(tx, key, {reply.status, reply.body}));
            return reply;
        });
    };
    Result<gateway::Reply> answer = attempt();
    // Another server has just kept an answer under this key: give that one.
    if (!answer && answer.error().code == ErrorCode::Conflict && answer.error().field.isEmpty())
        return attempt();
    return answer;
}

} // namespace arnold::api
