#include "core/promotions/PromotionTable.h"
#include "core/promotions/PromotionKinds.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <tuple>

namespace arnold {
namespace {

constexpr std::int64_t kWholePpm = 1'000'000;

bool isPossible(const PromotionRule &rule)
{
    const bool figures = rule.ratePpm >= 0 && rule.ratePpm <= kWholePpm && rule.amountMinor >= 0
            && rule.minimumAmountMinor >= 0 && rule.minimumMicros >= 0;
    const bool group = rule.kind != PromotionKind::NForPrice || rule.groupCount > 0;
    const bool coupon = rule.lowersTaxBase
            || promotionKindRow(rule.kind).part == PromotionPart::Order;
    return figures && group && coupon;
}

auto turn(const PromotionRule &rule)
{
    return std::make_tuple(promotionKindRow(rule.kind).part,
                           -static_cast<std::int64_t>(rule.priority),
                           QStringView(rule.exclusiveGroup), rule.id);
}

constexpr std::array<std::pair<PromotionTarget::Kind, const char *>, 4> kTargets {{
        {PromotionTarget::Kind::Product, "product"},
        {PromotionTarget::Kind::Variant, "variant"},
        {PromotionTarget::Kind::Category, "category"},
        {PromotionTarget::Kind::Collection, "collection"},
}};

} // namespace

QString promotionTargetName(PromotionTarget::Kind kind)
{
    for (const auto &[entry, name] : kTargets) {
        if (entry == kind)
            return QString::fromLatin1(name);
    }
    return {};
}

std::optional<PromotionTarget::Kind> promotionTargetFromName(QStringView name)
{
    for (const auto &[entry, text] : kTargets) {
        if (name == QLatin1String(text))
            return entry;
    }
    return std::nullopt;
}

QString normalCode(QStringView code)
{
    QString normal;
    normal.reserve(code.size());
    for (const QChar letter : code) {
        if (!letter.isSpace() && letter != u'-')
            normal.append(letter);
    }
    return normal.toUpper();
}

std::size_t PromotionTable::TargetHash::operator()(const PromotionTarget &target) const noexcept
{
    std::size_t low = 0; // the random end of a UUIDv7
    std::memcpy(&low, target.id.data() + 8, sizeof low);
    return low + static_cast<std::size_t>(target.kind);
}

Result<PromotionTable> PromotionTable::make(std::vector<PromotionRule> rules)
{
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (!isPossible(rules[i]))
            return Error {ErrorCode::InvalidValue, QStringLiteral("rules[%1]").arg(i)};
    }
    std::ranges::stable_sort(rules, [](const PromotionRule &left, const PromotionRule &right) {
        return turn(left) < turn(right);
    });
    PromotionTable table;
    table.m_rules = std::move(rules);
    std::unordered_map<QString, int> groups;
    for (std::size_t i = 0; i < table.m_rules.size(); ++i) {
        const auto position = static_cast<std::uint32_t>(i);
        const PromotionRule &rule = table.m_rules[i];
        if (rule.targets.empty())
            table.m_forAll.push_back(position);
        for (const PromotionTarget &target : rule.targets) {
            auto &reached = table.m_byTarget[target];
            if (reached.empty() || reached.back() != position)
                reached.push_back(position);
        }
        for (const QString &code : rule.codes)
            table.m_byCode[normalCode(code)].push_back(position);
        int group = -1;
        if (!rule.exclusiveGroup.isEmpty())
            group = groups.try_emplace(rule.exclusiveGroup, static_cast<int>(groups.size()))
                            .first->second;
        table.m_groups.push_back(group);
    }
    table.m_groupCount = static_cast<int>(groups.size());
    return table;
}

const std::vector<std::uint32_t> *PromotionTable::forTarget(PromotionTarget::Kind kind,
                                                            const IdBytes &id) const
{
    const auto found = m_byTarget.find(PromotionTarget {kind, id});
    return found == m_byTarget.end() ? nullptr : &found->second;
}

const std::vector<std::uint32_t> *PromotionTable::forCode(const QString &code) const
{
    const auto found = m_byCode.find(code);
    return found == m_byCode.end() ? nullptr : &found->second;
}

} // namespace arnold
