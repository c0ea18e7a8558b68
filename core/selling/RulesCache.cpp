#include "core/selling/RulesCache.h"

#include "core/shop/Settings.h"

namespace arnold {

std::shared_ptr<const ShopRules> RulesCache::current(ReadTx &tx)
{
    const std::int64_t version = shop::rulesVersion(tx);
    {
        const std::lock_guard lock(m_mutex);
        if (m_rules && m_rules->version == version)
            return m_rules;
    }
    auto loaded = loadShopRules(tx);
    if (tx.failed())
        return loaded; // half read
    const std::lock_guard lock(m_mutex);
    m_rules = loaded;
    return loaded;
}

} // namespace arnold
