#include "core/cart/Calculation.h"

#include <algorithm>
#include <limits>

namespace arnold {
namespace {

// Parts and lines and charges alike: what tax leaves of a total.
template <typename Priced> Result<void> writeNetAndGross(Priced &priced, bool gross)
{
    const auto other = gross ? checkedSub(priced.totalMinor, priced.taxMinor)
                             : checkedAdd(priced.totalMinor, priced.taxMinor);
    if (!other)
        return ErrorCode::Overflow;
    priced.netMinor = gross ? *other : priced.totalMinor;
    priced.grossMinor = gross ? priced.totalMinor : *other;
    return {};
}

template <typename Priced> void explainTaxes(Priced &priced, std::int64_t movedMinor)
{
    for (const TaxRow &row : priced.taxes)
        priced.why.push_back({WhyKind::Tax, row.name, row.rate.bytes(), row.amountMinor,
                              row.ratePpm, row.reason});
    if (movedMinor != 0)
        priced.why.push_back({WhyKind::TaxRounding, {}, {}, movedMinor, 0, {}});
}

bool isSameTax(const TaxRow &left, const TaxRow &right)
{
    return left.category == right.category && left.ratePpm == right.ratePpm
            && left.jurisdiction == right.jurisdiction && left.code == right.code
            && left.reason == right.reason;
}

template <typename Priced> Result<void> sumGivenTaxes(Priced &priced)
{
    for (const TaxRow &row : priced.taxes) {
        const auto sum = checkedAdd(priced.taxMinor, row.amountMinor);
        if (!sum)
            return ErrorCode::Overflow;
        priced.taxMinor = *sum;
    }
    return {};
}

// Rows of the same tax become one; rows of other taxes stay apart.
void mergeTaxes(std::vector<TaxRow> &into, const std::vector<TaxRow> &rows)
{
    for (const TaxRow &row : rows) {
        bool merged = false;
        for (TaxRow &existing : into) {
            if (merged || !isSameTax(existing, row))
                continue;
            existing.baseMinor += row.baseMinor;
            existing.amountMinor += row.amountMinor;
            merged = true;
        }
        if (!merged)
            into.push_back(row);
    }
}

} // namespace

std::uint32_t Calculation::rateSetFor(const Supply &supply)
{
    RateSet set;
    if (!supply.taxClass.isNull()) {
        for (const std::uint32_t position : m_rules.rates.choose(supply)) {
            const TaxRate &rate = m_rules.rates.rates()[position];
            set.rows.push_back({rate.id, rate.name, rate.code, rate.jurisdiction, rate.category,
                                rate.ratePpm, 0, 0, rate.reason});
            set.sumPpm += rate.ratePpm;
            set.byBuyer = set.byBuyer || (rate.buyer && *rate.buyer != BuyerStatus::Private);
        }
        if (set.rows.empty()) {
            TaxRow none;
            none.category = TaxCategory::OutOfScope;
            none.code = QStringLiteral("O");
            none.reason = QStringLiteral("no_rate");
            set.rows.push_back(none);
        }
    }
    // Classes that are taxed alike are rounded together.
    for (std::uint32_t i = 0; i < m_sets.size(); ++i) {
        if (m_sets[i].byBuyer == set.byBuyer
            && std::ranges::equal(m_sets[i].rows, set.rows, isSameTax))
            return i;
    }
    m_sets.push_back(std::move(set));
    return static_cast<std::uint32_t>(m_sets.size() - 1);
}

std::uint32_t Calculation::rateSetOf(TaxClassId taxClass, std::int64_t unitMinor)
{
    const bool byUnit = m_rules.rates.dependsOnUnitPrice(taxClass);
    for (const KnownSet &known : m_known) {
        if (!known.home && known.taxClass == taxClass && (!byUnit || known.unitMinor == unitMinor))
            return known.set;
    }
    const Supply supply {taxClass, unitMinor, m_cart.place, m_cart.mode, m_cart.buyer, m_cart.at};
    const std::uint32_t set = rateSetFor(supply);
    m_known.push_back({taxClass, unitMinor, false, set});
    return set;
}

std::uint32_t Calculation::homeRateSetOf(TaxClassId taxClass, std::int64_t unitMinor)
{
    for (const KnownSet &known : m_known) {
        if (known.home && known.taxClass == taxClass && known.unitMinor == unitMinor)
            return known.set;
    }
    const Place &home = m_rules.profile.home.country.isEmpty() ? m_cart.place
                                                               : m_rules.profile.home;
    const Supply supply {taxClass, unitMinor, home, m_cart.mode, BuyerStatus::Private, m_cart.at};
    const std::uint32_t set = rateSetFor(supply);
    m_known.push_back({taxClass, unitMinor, true, set});
    return set;
}

// A bundle's total and its amount before discounts, split by what its parts cost alone.
Result<void> Calculation::addParts(std::size_t position)
{
    const LineToPrice &in = m_cart.lines[position];
    PricedLine &line = m_out.lines[position];
    std::vector<std::int64_t> weights;
    weights.reserve(in.parts.size());
    for (const BundlePart &part : in.parts)
        weights.push_back(part.ownMinor);
    const auto amounts = splitByLargestRemainder(line.amountMinor, weights);
    const auto totals = splitByLargestRemainder(line.totalMinor, weights);
    line.parts.resize(in.parts.size());
    for (std::size_t i = 0; i < in.parts.size(); ++i) {
        PricedPart &part = line.parts[i];
        part.variant = in.parts[i].variant;
        part.name = in.parts[i].name;
        const auto micros = mulDiv(in.parts[i].perBundle.micros(), line.quantity.micros(),
                                   Quantity::kMicrosPerUnit, RoundingMode::HalfUp);
        if (!micros)
            return ErrorCode::Overflow;
        part.quantity = Quantity(*micros, in.parts[i].perBundle.unit());
        part.amountMinor = amounts[i];
        part.totalMinor = totals[i];
        part.discountMinor = amounts[i] - totals[i];
        part.why.push_back({WhyKind::Bundle,
                            part.name,
                            part.variant.bytes(),
                            part.totalMinor,
                            in.parts[i].ownMinor,
                            {}});
        m_taxables.push_back({part.totalMinor, m_partSets[position][i], {}, 0, 0});
        m_owners.push_back({Owner::Kind::Part, position, i});
    }
    return {};
}

Result<void> Calculation::addGoods()
{
    m_taxables.reserve(m_cart.lines.size() + m_cart.shipping.size());
    m_owners.reserve(m_taxables.capacity());
    for (std::size_t i = 0; i < m_cart.lines.size(); ++i) {
        if (m_cart.lines[i].given)
            continue;
        if (!m_cart.lines[i].parts.empty()) {
            if (auto added = addParts(i); !added)
                return atField(added.error(), "lines", i);
            continue;
        }
        m_taxables.push_back({m_out.lines[i].totalMinor, m_lineSets[i], {}, 0, 0});
        m_owners.push_back({Owner::Kind::Line, i, 0});
    }
    return {};
}

// A charge that follows the goods is split over their rates by what is paid for them.
Result<void> Calculation::addShipping()
{
    std::vector<Int128> goods(m_sets.size());
    for (const Taxable &taxable : m_taxables) {
        if (taxable.amountMinor > 0 && !m_sets[taxable.rateSet].rows.empty())
            goods[taxable.rateSet] += taxable.amountMinor;
    }
    std::vector<std::uint32_t> sets;
    std::vector<std::int64_t> weights;
    for (std::uint32_t set = 0; set < goods.size(); ++set) {
        if (goods[set] == 0)
            continue;
        if (goods[set] > std::numeric_limits<std::int64_t>::max())
            return ErrorCode::Overflow;
        sets.push_back(set);
        weights.push_back(static_cast<std::int64_t>(goods[set]));
    }
    for (std::size_t i = 0; i < m_cart.shipping.size(); ++i) {
        const ShippingCharge &in = m_cart.shipping[i];
        const std::int64_t total = m_out.shipping[i].totalMinor;
        if (in.given)
            continue;
        if (in.tax == ShippingTax::OwnClass || sets.empty()) {
            m_taxables.push_back({total, rateSetOf(in.taxClass, in.amountMinor), {}, 0, 0});
            m_owners.push_back({Owner::Kind::Shipping, i, 0});
            continue;
        }
        const auto parts = splitByLargestRemainder(total, weights);
        for (std::size_t part = 0; part < parts.size(); ++part) {
            m_taxables.push_back({parts[part], sets[part], {}, 0, 0});
            m_owners.push_back({Owner::Kind::Shipping, i, part});
        }
    }
    return {};
}

Result<void> Calculation::mergePartTaxes(PricedLine &line) const
{
    for (PricedPart &part : line.parts) {
        mergeTaxes(line.taxes, part.taxes);
        const auto tax = checkedAdd(line.taxMinor, part.taxMinor);
        if (!tax)
            return ErrorCode::Overflow;
        line.taxMinor = *tax;
    }
    return {};
}

Result<void> Calculation::takeTaxes()
{
    for (std::size_t i = 0; i < m_taxables.size(); ++i) {
        Taxable &taxable = m_taxables[i];
        const Owner &owner = m_owners[i];
        if (owner.kind == Owner::Kind::Shipping) {
            PricedShipping &charge = m_out.shipping[owner.index];
            mergeTaxes(charge.taxes, taxable.taxes);
            const auto tax = checkedAdd(charge.taxMinor, taxable.taxMinor);
            if (!tax)
                return ErrorCode::Overflow;
            charge.taxMinor = *tax;
            if (taxable.movedMinor != 0)
                charge.why.push_back({WhyKind::TaxRounding, {}, {}, taxable.movedMinor, 0, {}});
            continue;
        }
        PricedLine &line = m_out.lines[owner.index];
        if (owner.kind == Owner::Kind::Part) {
            PricedPart &part = line.parts[owner.part];
            part.taxes = std::move(taxable.taxes);
            part.taxMinor = taxable.taxMinor;
            ARNOLD_CHECK(writeNetAndGross(part, isGross()));
            explainTaxes(part, taxable.movedMinor);
            continue;
        }
        line.taxes = std::move(taxable.taxes);
        line.taxMinor = taxable.taxMinor;
        explainTaxes(line, taxable.movedMinor);
    }
    return {};
}

Result<void> Calculation::tax()
{
    ARNOLD_CHECK(addGoods());
    ARNOLD_CHECK(addShipping());
    ARNOLD_CHECK(computeTaxes(m_rules.profile, m_sets, m_taxables));
    ARNOLD_CHECK(takeTaxes());
    for (std::size_t i = 0; i < m_out.lines.size(); ++i) {
        PricedLine &line = m_out.lines[i];
        if (m_cart.lines[i].given) {
            ARNOLD_CHECK(sumGivenTaxes(line));
            explainTaxes(line, 0);
        } else if (!line.parts.empty()) {
            ARNOLD_CHECK(mergePartTaxes(line));
        }
        if (auto written = writeNetAndGross(line, isGross()); !written)
            return atField(written.error(), "lines", i);
    }
    for (std::size_t i = 0; i < m_out.shipping.size(); ++i) {
        PricedShipping &charge = m_out.shipping[i];
        if (m_cart.shipping[i].given)
            ARNOLD_CHECK(sumGivenTaxes(charge));
        explainTaxes(charge, 0);
        if (auto written = writeNetAndGross(charge, isGross()); !written)
            return atField(written.error(), "shipping", i);
    }
    return {};
}

} // namespace arnold
