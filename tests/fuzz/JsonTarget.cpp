#include "core/base/Assert.h"
#include "server/gateway/JsonValue.h"
#include "tests/fuzz/Targets.h"

#include <QJsonDocument>

#include <set>

namespace arnold::fuzz {
namespace {

using gateway::JsonValue;

constexpr int kDepth = 16;

void check(const JsonValue &value, int depth)
{
    ARNOLD_ASSERT(depth <= kDepth);
    if (const auto *text = value.text())
        ARNOLD_ASSERT(text->isValidUtf16());
    if (const auto *items = value.items()) {
        for (const JsonValue &item : *items)
            check(item, depth + 1);
    }
    if (const auto *members = value.members()) {
        std::set<QString> names;
        for (const auto &[name, member] : *members) {
            ARNOLD_ASSERT(names.insert(name).second);
            check(member, depth + 1);
        }
    }
}

} // namespace

// What is accepted is within the limits, has no name twice, and is JSON to another reader too.
void json(QByteArrayView bytes)
{
    const auto value = gateway::parseJson(bytes);
    if (!value) {
        ARNOLD_ASSERT(value.error().code == ErrorCode::InvalidValue
                      || value.error().code == ErrorCode::TooLarge);
        return;
    }
    check(*value, 0);
    if (!value->members() && !value->items())
        return; // Qt reads objects and arrays alone
    QJsonParseError problem;
    QJsonDocument::fromJson(bytes.toByteArray(), &problem);
    ARNOLD_ASSERT(problem.error == QJsonParseError::NoError);
}

} // namespace arnold::fuzz
