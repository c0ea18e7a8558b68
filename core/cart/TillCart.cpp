#include "core/cart/TillCart.h"

#include <algorithm>

namespace arnold {
namespace {

constexpr std::int64_t kWholePpm = 1'000'000;

std::int64_t powerOfTen(int exponent)
{
    std::int64_t power = 1;
    for (; exponent > 0; --exponent)
        power *= 10;
    return power;
}

Result<void> checkQuantity(const Quantity &quantity, Unit unit, int decimals)
{
    const std::int64_t step = powerOfTen(6 - decimals);
    if (quantity.isZero() || quantity.unit() != unit || quantity.micros() % step != 0)
        return Error {ErrorCode::InvalidQuantity, QStringLiteral("quantity")};
    return {};
}

Result<void> checkDiscount(const std::optional<ManualDiscount> &discount)
{
    if (!discount)
        return {};
    const bool oneOfBoth = (discount->ratePpm > 0) != (discount->amountMinor > 0);
    if (!oneOfBoth || discount->ratePpm < 0 || discount->amountMinor < 0
        || discount->ratePpm > kWholePpm)
        return Error {ErrorCode::InvalidValue, QStringLiteral("discount")};
    return {};
}

// Whether more of the same item may be counted on the line.
bool isPlain(const WantedLine &line)
{
    return !line.override && !line.discount && !line.labelTotalMinor && !line.returnOf
            && line.note.isEmpty() && line.serial.isEmpty();
}

Error noSuchLine()
{
    return {ErrorCode::NotFound, QStringLiteral("line")};
}

} // namespace

Result<TillCart> TillCart::fromContent(const CartContent &content, std::vector<Item> items,
                                       std::vector<CustomerGroupId> groups)
{
    auto step = std::make_shared<Step>();
    step->content = content;
    step->items = std::move(items);
    step->groups = std::move(groups);
    for (std::size_t i = 0; i < content.lines.size(); ++i) {
        const WantedLine &line = content.lines[i];
        step->nextKey = std::max(step->nextKey, line.key + 1);
        const auto isOf = [&](const Item &item) { return item->variant == line.variant; };
        if (!line.returnOf && std::none_of(step->items.begin(), step->items.end(), isOf))
            return Error {ErrorCode::NotSellable, QStringLiteral("lines[%1]").arg(i)};
    }
    TillCart cart;
    cart.m_now = std::move(step);
    return cart;
}

const WantedLine *TillCart::line(int key) const
{
    for (const WantedLine &line : content().lines) {
        if (line.key == key)
            return &line;
    }
    return nullptr;
}

const Sellable *TillCart::item(VariantId variant) const
{
    for (const Item &item : m_now->items) {
        if (item->variant == variant)
            return item.get();
    }
    return nullptr;
}

WantedLine *TillCart::find(Step &step, int key)
{
    for (WantedLine &line : step.content.lines) {
        if (line.key == key)
            return &line;
    }
    return nullptr;
}

TillCart TillCart::next(Step step) const
{
    TillCart cart;
    cart.m_before = m_before;
    if (cart.m_before.size() == kUndoSteps)
        cart.m_before.erase(cart.m_before.begin());
    cart.m_before.push_back(m_now);
    cart.m_now = std::make_shared<const Step>(std::move(step));
    return cart;
}

TillCart TillCart::undone() const
{
    if (m_before.empty())
        return *this;
    TillCart cart;
    cart.m_before.assign(m_before.begin(), m_before.end() - 1);
    cart.m_now = m_before.back();
    return cart;
}

Result<TillCart> TillCart::withLine(const NewLine &line) const
{
    const Sellable &item = *line.item;
    ARNOLD_CHECK(checkQuantity(line.quantity, item.unit, item.unitDecimals));
    Step step = *m_now;
    for (const Item &used : {line.item, line.deposit}) {
        // A newer item takes the place of an older one of the same variant: its prices count.
        if (!used)
            continue;
        std::erase_if(step.items, [&](const Item &old) { return old->variant == used->variant; });
        step.items.push_back(used);
    }
    const bool mayJoin = !line.labelTotalMinor && line.serial.isEmpty();
    for (WantedLine &existing : step.content.lines) {
        if (!mayJoin || existing.variant != item.variant || !isPlain(existing)
            || existing.quantity.isNegative() != line.quantity.isNegative())
            continue;
        ARNOLD_TRY(sum, existing.quantity.plus(line.quantity));
        existing.quantity = sum;
        step.lastKey = existing.key;
        return next(std::move(step));
    }
    WantedLine added;
    added.key = step.nextKey++;
    added.variant = item.variant;
    added.quantity = line.quantity;
    added.labelTotalMinor = line.labelTotalMinor;
    added.serial = line.serial;
    step.lastKey = added.key;
    step.content.lines.push_back(std::move(added));
    return next(std::move(step));
}

Result<TillCart> TillCart::withReturn(const ReturnOf &of, const Item &item,
                                      const Quantity &quantity) const
{
    if (quantity.micros() <= 0)
        return Error {ErrorCode::InvalidQuantity, QStringLiteral("quantity")};
    Step step = *m_now;
    WantedLine *line = nullptr;
    for (WantedLine &existing : step.content.lines) {
        if (existing.returnOf && existing.returnOf->document == of.document
            && existing.returnOf->line == of.line)
            line = &existing;
    }
    if (!line) {
        WantedLine added;
        added.key = step.nextKey++;
        added.variant = item ? item->variant : VariantId();
        added.quantity = Quantity::zero(quantity.unit());
        added.returnOf = of;
        step.content.lines.push_back(std::move(added));
        line = &step.content.lines.back();
        if (item)
            step.items.push_back(item);
    }
    ARNOLD_TRY(back, line->quantity.minus(quantity));
    if (-back.micros() > of.soldMicros - of.returnedMicros)
        return Error {ErrorCode::InvalidQuantity, QStringLiteral("quantity")};
    line->quantity = back;
    step.lastKey = line->key;
    return next(std::move(step));
}

Result<TillCart> TillCart::withQuantity(int key, const Quantity &quantity) const
{
    Step step = *m_now;
    WantedLine *line = find(step, key);
    if (!line)
        return noSuchLine();
    const Sellable *sellable = item(line->variant);
    const Unit unit = sellable ? sellable->unit : line->quantity.unit();
    if (quantity.isNegative())
        return Error {ErrorCode::InvalidQuantity, QStringLiteral("quantity")};
    ARNOLD_CHECK(checkQuantity(quantity, unit, sellable ? sellable->unitDecimals : 6));
    if (const auto &of = line->returnOf;
        of && quantity.micros() > of->soldMicros - of->returnedMicros)
        return Error {ErrorCode::InvalidQuantity, QStringLiteral("quantity")};
    ARNOLD_TRY(negated, quantity.negated());
    line->quantity = line->quantity.isNegative() ? negated : quantity;
    line->labelTotalMinor.reset(); // weighed or counted anew: the label says nothing any more
    step.lastKey = key;
    return next(std::move(step));
}

Result<TillCart> TillCart::withDiscount(int key,
                                        const std::optional<ManualDiscount> &discount) const
{
    Step step = *m_now;
    WantedLine *line = find(step, key);
    if (!line)
        return noSuchLine();
    ARNOLD_CHECK(checkDiscount(discount));
    const Sellable *sellable = item(line->variant);
    if (discount && (line->quantity.isNegative() || !sellable || !sellable->discountable))
        return Error {ErrorCode::InvalidValue, QStringLiteral("discount")};
    line->discount = discount;
    step.lastKey = key;
    return next(std::move(step));
}

Result<TillCart> TillCart::withOverride(int key, const std::optional<PriceOverride> &price) const
{
    Step step = *m_now;
    WantedLine *line = find(step, key);
    if (!line)
        return noSuchLine();
    if (price && (price->price.amountMinor < 0 || price->price.perMicros <= 0 || line->returnOf))
        return Error {ErrorCode::InvalidValue, QStringLiteral("price")};
    line->override = price;
    line->labelTotalMinor.reset();
    step.lastKey = key;
    return next(std::move(step));
}

Result<TillCart> TillCart::withNote(int key, const QString &note) const
{
    Step step = *m_now;
    WantedLine *line = find(step, key);
    if (!line)
        return noSuchLine();
    line->note = note;
    step.lastKey = key;
    return next(std::move(step));
}

Result<TillCart> TillCart::withGoods(int key, GoodsCameBack goods) const
{
    Step step = *m_now;
    WantedLine *line = find(step, key);
    if (!line)
        return noSuchLine();
    if (!line->quantity.isNegative())
        return Error {ErrorCode::InvalidValue, QStringLiteral("goods")};
    line->goods = goods;
    step.lastKey = key;
    return next(std::move(step));
}

Result<TillCart> TillCart::withoutLine(int key) const
{
    Step step = *m_now;
    const auto removed = std::erase_if(step.content.lines,
                                       [&](const WantedLine &line) { return line.key == key; });
    if (removed == 0)
        return noSuchLine();
    step.lastKey = 0;
    return next(std::move(step));
}

Result<TillCart> TillCart::withOrderDiscount(const std::optional<ManualDiscount> &discount) const
{
    ARNOLD_CHECK(checkDiscount(discount));
    Step step = *m_now;
    step.content.discount = discount;
    return next(std::move(step));
}

TillCart TillCart::withCode(const QString &code) const
{
    const auto isIt = [&](const QString &known) { return normalCode(known) == normalCode(code); };
    if (std::any_of(content().codes.begin(), content().codes.end(), isIt))
        return *this;
    Step step = *m_now;
    step.content.codes.push_back(code);
    return next(std::move(step));
}

TillCart TillCart::withoutCode(const QString &code) const
{
    Step step = *m_now;
    std::erase_if(step.content.codes,
                  [&](const QString &known) { return normalCode(known) == normalCode(code); });
    return next(std::move(step));
}

TillCart TillCart::withCustomer(CustomerId customer, std::vector<CustomerGroupId> groups) const
{
    Step step = *m_now;
    step.content.customer = customer;
    step.groups = std::move(groups);
    return next(std::move(step));
}

TillCart TillCart::withSaleNote(const QString &note) const
{
    Step step = *m_now;
    step.content.note = note;
    return next(std::move(step));
}

TillCart TillCart::cleared() const
{
    Step step;
    step.nextKey = m_now->nextKey; // undone, the old keys come back
    return next(std::move(step));
}

Result<PricedContent> TillCart::price(PricingContext context) const
{
    SellableIndex index;
    for (const Item &item : m_now->items)
        index.emplace(item->variant, item.get());
    context.groups.insert(context.groups.end(), m_now->groups.begin(), m_now->groups.end());
    return priceContent(m_now->content, index, context);
}

} // namespace arnold
