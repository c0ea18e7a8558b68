#include "core/cart/ContentPricing.h"

#include "core/cart/PriceCart.h"
#include "core/cart/SellableLine.h"

#include <cstdlib>

namespace arnold {
namespace {

QString fieldOf(std::size_t line)
{
    return QStringLiteral("lines[%1]").arg(line);
}

PriceFor questionFor(const PricingContext &context, const Quantity &quantity)
{
    return {context.currency, context.at, context.groups, std::abs(quantity.micros())};
}

Result<LineToPrice> returnLine(const WantedLine &wanted, const Sellable *sellable,
                               const PricingContext &context)
{
    const ReturnOf &of = *wanted.returnOf;
    ARNOLD_TRY(
            share,
            returnOfLine(of.sold,
                         {of.soldMicros, of.returnedMicros, std::abs(wanted.quantity.micros())}));
    LineToPrice line;
    line.variant = wanted.variant;
    line.product = sellable ? sellable->product : ProductId();
    line.price = {{}, {}, of.price, context.currency, of.sold.basis};
    line.quantity = wanted.quantity;
    line.notDiscountable = true;
    line.given = GivenAmounts {share.amountMinor, share.discountMinor, share.taxes};
    return line;
}

// What has no list price (an open department) is sold at the price that was typed in.
Result<LineToPrice> listedLine(const Sellable &sellable, const WantedLine &wanted,
                               const PricingContext &context)
{
    const PriceFor question = questionFor(context, wanted.quantity);
    if (!wanted.override || priceOf(sellable, question))
        return lineOf(sellable, wanted.quantity, question);
    ListedPrice price {.currency = context.currency};
    price.basis = context.rules->profile.basis;
    price.price = wanted.override->price;
    Sellable typed = sellable;
    typed.prices = {price};
    return lineOf(typed, wanted.quantity, question);
}

Result<LineToPrice> soldLine(const Sellable &sellable, const WantedLine &wanted,
                             const PricingContext &context)
{
    ARNOLD_TRY(line, listedLine(sellable, wanted, context));
    line.override = wanted.override;
    line.discount = wanted.discount;
    line.labelTotalMinor = wanted.labelTotalMinor;
    return line;
}

const Sellable *find(const SellableIndex &sellables, VariantId variant)
{
    const auto found = sellables.find(variant);
    return found == sellables.end() ? nullptr : found->second;
}

class Asking
{
public:
    Asking(const CartContent &content, const SellableIndex &sellables,
           const PricingContext &context)
        : m_content(content)
        , m_sellables(sellables)
        , m_context(context)
    {
    }

    Result<PricedContent> price()
    {
        for (std::size_t i = 0; i < m_content.lines.size(); ++i) {
            if (auto added = add(i); !added) {
                Error error = added.error();
                error.field = fieldOf(i);
                return error;
            }
        }
        m_cart.currency = m_context.currency;
        m_cart.at = m_context.at;
        m_cart.place = m_context.place;
        m_cart.mode = m_context.mode;
        m_cart.buyer = m_context.buyer;
        m_cart.customerGroups = m_context.groups;
        m_cart.codes = m_content.codes;
        m_cart.discount = m_content.discount;
        if (m_context.shipping)
            m_cart.shipping.push_back(*m_context.shipping);
        ARNOLD_TRY(priced, priceCart(m_cart, *m_context.rules));
        return PricedContent {std::move(priced), std::move(m_origins)};
    }

private:
    Result<void> add(std::size_t position)
    {
        const WantedLine &wanted = m_content.lines[position];
        const Sellable *sellable = find(m_sellables, wanted.variant);
        if (wanted.returnOf) {
            ARNOLD_TRY(back, wanted.quantity.negated());
            ARNOLD_TRY(couponMinor, couponShareMinor(*wanted.returnOf, back.micros()));
            m_cart.couponBackMinor += couponMinor;
            ARNOLD_TRY(line, returnLine(wanted, sellable, m_context));
            push(std::move(line), {position, false, sellable});
            return {};
        }
        if (!sellable)
            return ErrorCode::NotSellable;
        ARNOLD_TRY(line, soldLine(*sellable, wanted, m_context));
        push(std::move(line), {position, false, sellable});
        return addDeposit(position, *sellable);
    }

    Result<void> addDeposit(std::size_t position, const Sellable &parent)
    {
        if (parent.depositVariant.isNull())
            return {};
        const Sellable *deposit = find(m_sellables, parent.depositVariant);
        if (!deposit)
            return ErrorCode::NotSellable;
        const Quantity perParent(parent.depositPerMicros, deposit->unit);
        ARNOLD_TRY(line, lineOf(*deposit, perParent, questionFor(m_context, perParent)));
        line.childOf = ChildOf::Deposit;
        line.parent = static_cast<std::uint32_t>(m_cart.lines.size() - 1);
        line.notDiscountable = true;
        push(std::move(line), {position, true, deposit});
        return {};
    }

    void push(LineToPrice line, const LineOrigin &origin)
    {
        m_cart.lines.push_back(std::move(line));
        m_origins.push_back(origin);
    }

    const CartContent &m_content;
    const SellableIndex &m_sellables;
    const PricingContext &m_context;
    CartToPrice m_cart;
    std::vector<LineOrigin> m_origins;
};

} // namespace

Result<std::int64_t> couponShareMinor(const ReturnOf &of, std::int64_t backMicros)
{
    if (of.couponMinor == 0)
        return 0;
    return shareOfAmountMinor(of.couponMinor, {of.soldMicros, of.returnedMicros, backMicros});
}

SellableIndex indexOf(std::span<const Sellable> sellables)
{
    SellableIndex index;
    index.reserve(sellables.size());
    for (const Sellable &sellable : sellables)
        index.emplace(sellable.variant, &sellable);
    return index;
}

Result<PricedContent> priceContent(const CartContent &content, const SellableIndex &sellables,
                                   const PricingContext &context)
{
    return Asking(content, sellables, context).price();
}

Result<PricingContext> tillContext(const ShopRules &rules, RegisterId reg, Instant at)
{
    const Register *till = rules.registerOf(reg);
    const Location *location = till ? rules.location(till->location) : nullptr;
    const Region *region = location ? rules.regionOf(*location) : nullptr;
    const Channel *channel = rules.firstChannel(ChannelKind::Till);
    if (!region || !channel)
        return Error {ErrorCode::NotFound, QStringLiteral("register")};
    PricingContext context;
    context.rules = rules.priceRules(region->id, channel->id);
    context.taxes = rules.taxProfile(region->taxProfile);
    if (!context.rules || !context.taxes)
        return Error {ErrorCode::NotFound, QStringLiteral("region")};
    context.currency = region->currency;
    context.at = at;
    const Company *company = rules.companyOf(*location);
    const QString country = location->address.country.isEmpty() && company
            ? company->country
            : location->address.country;
    context.place = {country, location->address.province, location->address.postalCode};
    context.mode = ServiceMode::TakeAway;
    return context;
}

} // namespace arnold
