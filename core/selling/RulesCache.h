#pragma once
#include "core/selling/ShopRules.h"
#include "core/storage/Transaction.h"

#include <mutex>

namespace arnold {

// Keeps the latest ShopRules, for all threads. Made by the program, passed by reference; one for
// each database.
class RulesCache
{
public:
    // The rules as this transaction sees them: one point read when they have not changed. Never
    // null.
    std::shared_ptr<const ShopRules> current(ReadTx &tx);

private:
    std::mutex m_mutex;
    std::shared_ptr<const ShopRules> m_rules;
};

} // namespace arnold
