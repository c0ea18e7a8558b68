#include "core/cart/Calculation.h"

#include <limits>

namespace arnold {
namespace {

constexpr std::int64_t kWhole = 1'000'000;

Error invalid(const char *field)
{
    return Error {ErrorCode::InvalidValue, QString::fromLatin1(field)};
}

} // namespace

Error atField(Error error, const char *list, std::size_t position)
{
    const QString where = QStringLiteral("%1[%2]").arg(QLatin1String(list)).arg(position);
    error.field = error.field.isEmpty() ? where : where + u'.' + error.field;
    return error;
}

// The least int64 is refused too, so that every amount can be negated.
Result<std::int64_t> Calculation::amountOf(const UnitPrice &price, const Quantity &quantity) const
{
    ARNOLD_TRY(amount, lineAmountMinor(price, quantity, m_rules.profile.mode));
    if (amount == std::numeric_limits<std::int64_t>::min())
        return ErrorCode::Overflow;
    return amount;
}

Result<Quantity> Calculation::quantityOf(std::size_t position) const
{
    const LineToPrice &line = m_cart.lines[position];
    if (line.childOf == ChildOf::Nothing)
        return line.quantity;
    if (line.parent >= position || m_cart.lines[line.parent].childOf != ChildOf::Nothing)
        return invalid("parent");
    const Quantity &parent = m_out.lines[line.parent].quantity;
    if (parent.unit() != Unit::Piece)
        return parent.isNegative() ? line.quantity.negated() : line.quantity;
    const auto micros = mulDiv(parent.micros(), line.quantity.micros(), kWhole,
                               RoundingMode::HalfUp);
    if (!micros)
        return ErrorCode::Overflow;
    return Quantity(*micros, line.quantity.unit());
}

Result<std::int64_t> Calculation::convertedMinor(std::int64_t amountMinor, Basis basis,
                                                 TaxClassId taxClass, std::int64_t unitMinor,
                                                 std::uint32_t rateSet)
{
    const TaxProfile &profile = m_rules.profile;
    const std::int64_t here = m_sets[rateSet].sumPpm;
    if (basis == Basis::Net)
        return isGross() ? withOtherTaxMinor(amountMinor, 0, here, profile.mode) : amountMinor;
    // A buyer whose status takes the tax away pays the net price wherever they are.
    const bool keepsNet = profile.abroad == PriceAbroad::KeepsNet || m_sets[rateSet].byBuyer;
    if (isGross() && !keepsNet)
        return amountMinor;
    const std::int64_t included = keepsNet ? m_sets[homeRateSetOf(taxClass, unitMinor)].sumPpm
                                           : here;
    const std::int64_t wanted = isGross() ? m_sets[rateSet].sumPpm : 0;
    if (included == wanted)
        return amountMinor;
    return withOtherTaxMinor(amountMinor, included, wanted, profile.mode);
}

Result<UnitPrice> Calculation::converted(const PriceFrom &from, TaxClassId taxClass,
                                         std::uint32_t rateSet)
{
    UnitPrice price = from.price;
    ARNOLD_TRY(unitMinor, unitMinorOf(price, taxClass));
    ARNOLD_TRY(amount, convertedMinor(price.amountMinor, from.basis, taxClass, unitMinor, rateSet));
    price.amountMinor = amount;
    return price;
}

Result<void> Calculation::takeGiven(std::size_t position)
{
    const GivenAmounts &given = *m_cart.lines[position].given;
    PricedLine &line = m_out.lines[position];
    line.quantity = m_cart.lines[position].quantity;
    line.unitPrice = m_cart.lines[position].price.price;
    line.amountMinor = given.amountMinor;
    line.discountMinor = given.discountMinor;
    const auto total = checkedSub(given.amountMinor, given.discountMinor);
    if (!total)
        return ErrorCode::Overflow;
    line.totalMinor = *total;
    line.taxes = given.taxes;
    line.why.push_back({WhyKind::Given,
                        m_cart.lines[position].price.listName,
                        m_cart.lines[position].price.list.bytes(),
                        *total,
                        0,
                        {}});
    return {};
}

// The label's price stands; the quantity is what it buys.
Result<void> Calculation::applyLabel(std::size_t position, std::int64_t labelMinor)
{
    PricedLine &line = m_out.lines[position];
    if (labelMinor < 0)
        return invalid("label_total");
    ARNOLD_TRY(quantity, quantityForAmount(line.unitPrice, labelMinor));
    const bool negative = m_cart.lines[position].quantity.isNegative();
    line.quantity = negative ? Quantity(-quantity.micros(), quantity.unit()) : quantity;
    ARNOLD_TRY(computed, amountOf(line.unitPrice, line.quantity));
    line.amountMinor = negative ? -labelMinor : labelMinor;
    const PriceFrom &from = m_cart.lines[position].price;
    line.why.push_back({WhyKind::Price, from.listName, from.list.bytes(), computed, 0, {}});
    line.why.push_back(
            {WhyKind::Label, {}, {}, line.amountMinor - computed, line.quantity.micros(), {}});
    line.totalMinor = line.amountMinor;
    return {};
}

// Thresholds by unit price go by what one unit is listed at, before conversion.
Result<std::int64_t> Calculation::unitMinorOf(const UnitPrice &price, TaxClassId taxClass) const
{
    if (!m_rules.rates.dependsOnUnitPrice(taxClass))
        return std::int64_t {0};
    return amountOf(price, Quantity(Quantity::kMicrosPerUnit, price.unit));
}

Result<void> Calculation::chooseRates(std::size_t position)
{
    const LineToPrice &in = m_cart.lines[position];
    const UnitPrice &listed = in.override ? in.override->price : in.price.price;
    if (listed.perMicros <= 0 || in.price.price.perMicros <= 0)
        return invalid("price");
    if (listed.amountMinor < 0 && in.override)
        return invalid("override");
    ARNOLD_TRY(unitMinor, unitMinorOf(listed, in.taxClass));
    m_lineSets[position] = rateSetOf(in.taxClass, unitMinor);
    for (const BundlePart &part : in.parts) {
        if (part.ownMinor < 0)
            return invalid("parts");
        m_partSets[position].push_back(rateSetOf(part.taxClass, part.ownMinor));
    }
    return {};
}

// The line's amount at another price, and the row that says why.
Result<void> Calculation::replacePrice(PricedLine &line, const UnitPrice &price, Why why) const
{
    ARNOLD_TRY(amount, amountOf(price, line.quantity));
    const auto change = checkedSub(amount, line.amountMinor);
    if (!change)
        return ErrorCode::Overflow;
    why.amountMinor = *change;
    line.amountMinor = amount;
    line.why.push_back(std::move(why));
    return {};
}

Result<void> Calculation::priceLine(std::size_t position)
{
    const LineToPrice &in = m_cart.lines[position];
    PricedLine &line = m_out.lines[position];
    if (in.price.currency != m_cart.currency)
        return Error {ErrorCode::CurrencyMismatch, QStringLiteral("price")};
    line.why.reserve(6);
    if (in.given)
        return takeGiven(position);
    ARNOLD_CHECK(chooseRates(position));
    ARNOLD_TRY(quantity, quantityOf(position));
    ARNOLD_TRY(listedHere, converted(in.price, in.taxClass, m_lineSets[position]));
    line.quantity = quantity;
    line.unitPrice = in.override ? in.override->price : listedHere;
    if (in.labelTotalMinor)
        return applyLabel(position, *in.labelTotalMinor);
    ARNOLD_TRY(listAmount, amountOf(in.price.price, quantity));
    line.why.push_back(
            {WhyKind::Price, in.price.listName, in.price.list.bytes(), listAmount, 0, {}});
    line.amountMinor = listAmount;
    if (listedHere != in.price.price)
        ARNOLD_CHECK(replacePrice(
                line, listedHere,
                {WhyKind::Converted, {}, {}, 0, m_sets[m_lineSets[position]].sumPpm, {}}));
    if (in.override)
        ARNOLD_CHECK(replacePrice(
                line, in.override->price,
                {WhyKind::Override, in.override->by.who, {}, 0, 0, in.override->by.reason}));
    line.totalMinor = line.amountMinor;
    return {};
}

} // namespace arnold
