#include "core/promotions/PromotionKinds.h"
#include "core/base/Assert.h"

#include <algorithm>
#include <array>

namespace arnold {
namespace {

constexpr std::int64_t kWholePpm = 1'000'000;

using Offs = std::vector<PromotionOff>;

// A rate of at most the whole, so the part fits where the whole did.
std::int64_t partOf(std::int64_t amountMinor, std::int64_t ratePpm, RoundingMode mode)
{
    return mulDiv(amountMinor, ratePpm, kWholePpm, mode).value();
}

bool isCounted(const Quantity &quantity)
{
    return quantity.unit() == Unit::Piece && quantity.micros() % Quantity::kMicrosPerUnit == 0;
}

Result<void> linePercent(const PromotionRule &rule, const PromotionReach &reach, Offs &off)
{
    for (const std::uint32_t line : reach.open)
        off.push_back({line, partOf(reach.lines[line].leftMinor, rule.ratePpm, reach.mode)});
    return {};
}

Result<void> lineAmount(const PromotionRule &rule, const PromotionReach &reach, Offs &off)
{
    for (const std::uint32_t line : reach.open)
        off.push_back({line, std::min(rule.amountMinor, reach.lines[line].leftMinor)});
    return {};
}

Result<void> unitAmount(const PromotionRule &rule, const PromotionReach &reach, Offs &off)
{
    for (const std::uint32_t line : reach.open) {
        const PromotedLine &promoted = reach.lines[line];
        const std::int64_t pieces = isCounted(promoted.quantity)
                ? promoted.quantity.micros() / Quantity::kMicrosPerUnit
                : 1;
        const Int128 wanted = static_cast<Int128>(rule.amountMinor) * pieces;
        off.push_back({line,
                       static_cast<std::int64_t>(
                               std::min(wanted, static_cast<Int128>(promoted.leftMinor)))});
    }
    return {};
}

void spread(std::int64_t amountMinor, const PromotionReach &reach, Offs &off)
{
    if (reach.open.empty())
        return;
    std::vector<std::int64_t> weights;
    weights.reserve(reach.open.size());
    for (const std::uint32_t line : reach.open)
        weights.push_back(reach.lines[line].leftMinor);
    const auto parts = splitByLargestRemainder(amountMinor, weights);
    for (std::size_t i = 0; i < parts.size(); ++i)
        off.push_back({reach.open[i], parts[i]});
}

Result<void> orderPercent(const PromotionRule &rule, const PromotionReach &reach, Offs &off)
{
    spread(partOf(reach.leftMinor, rule.ratePpm, reach.mode), reach, off);
    return {};
}

Result<void> orderAmount(const PromotionRule &rule, const PromotionReach &reach, Offs &off)
{
    spread(std::min(rule.amountMinor, reach.leftMinor), reach, off);
    return {};
}

// The pieces of some lines, the dearest first.
class Pieces
{
public:
    explicit Pieces(const PromotionReach &reach)
        : m_lines(reach.lines)
    {
        for (const std::uint32_t line : reach.open) {
            if (isCounted(m_lines[line].quantity))
                m_order.push_back(line);
        }
        std::ranges::stable_sort(m_order, [this](std::uint32_t left, std::uint32_t right) {
            return static_cast<Int128>(m_lines[left].leftMinor) * count(right)
                    > static_cast<Int128>(m_lines[right].leftMinor) * count(left);
        });
    }

    std::int64_t count() const
    {
        std::int64_t sum = 0; // of quotients by a million: cannot overflow in any memory
        for (const std::uint32_t line : m_order)
            sum += count(line);
        return sum;
    }
    // What the first `pieces` are worth; with `taken`, line by line.
    std::int64_t worth(std::int64_t pieces, Offs *taken = nullptr) const
    {
        std::int64_t sum = 0;
        for (const std::uint32_t line : m_order) {
            if (pieces == 0)
                break;
            const std::int64_t of = std::min(pieces, count(line));
            const std::int64_t value =
                    mulDiv(m_lines[line].leftMinor, of, count(line), RoundingMode::HalfUp).value();
            if (taken)
                taken->push_back({line, value});
            sum += value;
            pieces -= of;
        }
        return sum;
    }

private:
    std::int64_t count(std::uint32_t line) const
    {
        return m_lines[line].quantity.micros() / Quantity::kMicrosPerUnit;
    }

    std::span<const PromotedLine> m_lines;
    std::vector<std::uint32_t> m_order;
};

Result<void> nForPrice(const PromotionRule &rule, const PromotionReach &reach, Offs &off)
{
    const Pieces pieces(reach);
    const std::int64_t n = rule.groupCount;
    const auto saves = [&](std::int64_t group) {
        return pieces.worth(group * n) - pieces.worth((group - 1) * n) > rule.amountMinor;
    };
    // Groups get cheaper one by one; the last that is dearer than the deal is where it ends.
    std::int64_t groups = 0;
    std::int64_t beyond = pieces.count() / n + 1;
    while (beyond - groups > 1) {
        const std::int64_t middle = groups + (beyond - groups) / 2;
        (saves(middle) ? groups : beyond) = middle;
    }
    if (groups == 0)
        return {};
    Offs taken;
    const std::int64_t worth = pieces.worth(groups * n, &taken);
    const auto price = checkedMul(groups, rule.amountMinor);
    if (!price || *price >= worth)
        return {};
    std::vector<std::int64_t> weights;
    weights.reserve(taken.size());
    for (const PromotionOff &part : taken)
        weights.push_back(part.amountMinor);
    const auto parts = splitByLargestRemainder(worth - *price, weights);
    for (std::size_t i = 0; i < parts.size(); ++i)
        off.push_back({taken[i].line, parts[i]});
    return {};
}

Result<void> shippingPercent(const PromotionRule &rule, const PromotionReach &reach, Offs &off)
{
    off.push_back(
            {PromotionGiven::kShipping, partOf(reach.shippingMinor, rule.ratePpm, reach.mode)});
    return {};
}

Result<void> shippingAmount(const PromotionRule &rule, const PromotionReach &reach, Offs &off)
{
    off.push_back({PromotionGiven::kShipping, std::min(rule.amountMinor, reach.shippingMinor)});
    return {};
}

constexpr std::array<PromotionKindRow, 8> kKinds {{
        {PromotionKind::LinePercent, "line_percent", PromotionPart::Lines, linePercent},
        {PromotionKind::LineAmount, "line_amount", PromotionPart::Lines, lineAmount},
        {PromotionKind::UnitAmount, "unit_amount", PromotionPart::Lines, unitAmount},
        {PromotionKind::NForPrice, "n_for_price", PromotionPart::Lines, nForPrice},
        {PromotionKind::OrderPercent, "order_percent", PromotionPart::Order, orderPercent},
        {PromotionKind::OrderAmount, "order_amount", PromotionPart::Order, orderAmount},
        {PromotionKind::ShippingPercent, "shipping_percent", PromotionPart::Shipping,
         shippingPercent},
        {PromotionKind::ShippingAmount, "shipping_amount", PromotionPart::Shipping, shippingAmount},
}};

} // namespace

const PromotionKindRow &promotionKindRow(PromotionKind kind)
{
    const PromotionKindRow &row = kKinds[static_cast<std::size_t>(kind)];
    ARNOLD_ASSERT(row.kind == kind);
    return row;
}

QString promotionKindName(PromotionKind kind)
{
    return QString::fromLatin1(promotionKindRow(kind).name);
}

std::optional<PromotionKind> promotionKindFromName(QStringView name)
{
    for (const PromotionKindRow &row : kKinds) {
        if (name == QLatin1String(row.name))
            return row.kind;
    }
    return std::nullopt;
}

} // namespace arnold
