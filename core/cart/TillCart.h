#pragma once
#include "core/cart/ContentPricing.h"

#include <memory>
#include <vector>

namespace arnold {

// The sale on a till's screen: a value that is changed by making the next one, and remembers those
// before it. Pure and cheap to copy; the GUI keeps it on its thread. Amounts are nowhere inside:
// price() computes them.
class TillCart
{
public:
    using Item = std::shared_ptr<const Sellable>;

    TillCart() = default;
    // A sale that was held; items for all its variants, the groups of its customer. Lines whose
    // item is missing are NotSellable.
    static Result<TillCart> fromContent(const CartContent &content, std::vector<Item> items,
                                        std::vector<CustomerGroupId> groups = {});

    const CartContent &content() const { return m_now->content; }
    bool isEmpty() const { return content().lines.empty(); }
    const WantedLine *line(int key) const; // null when there is none
    const Sellable *item(VariantId variant) const; // null when there is none
    const std::vector<CustomerGroupId> &groups() const { return m_now->groups; } // the customer's
    // The line that the last step added or changed; 0 when it was removed, or at first.
    int lastKey() const { return m_now->lastKey; }

    struct NewLine {
        Item item;
        Item deposit = {}; // of item->depositVariant, where it has one
        Quantity quantity = Quantity::pieces(1); // negative: comes back without a receipt
        std::optional<std::int64_t> labelTotalMinor = {};
        QString serial = {};
    };
    // Adds to the line of the same item, if that one is plain (no price, discount, note, label,
    // serial of its own) and counts in the same direction; otherwise a line at the end.
    // InvalidQuantity for none, for decimals that the unit does not allow, or another unit.
    Result<TillCart> withLine(const NewLine &line) const;
    // Goods of an earlier document come back; `quantity` is positive. On a line that is in the cart
    // already it is added. InvalidQuantity for more than may still come back.
    Result<TillCart> withReturn(const ReturnOf &of, const Item &item,
                                const Quantity &quantity) const;

    // NotFound for a key that is not there; the sign stays the line's: quantities are positive.
    Result<TillCart> withQuantity(int key, const Quantity &quantity) const;
    // Empty takes it away. InvalidValue for a rate above the whole, a negative amount, on a line
    // that comes back, or on one that is not discountable.
    Result<TillCart> withDiscount(int key, const std::optional<ManualDiscount> &discount) const;
    Result<TillCart> withOverride(int key, const std::optional<PriceOverride> &price) const;
    Result<TillCart> withNote(int key, const QString &note) const;
    // Where goods go that come back. InvalidValue on a line that is sold.
    Result<TillCart> withGoods(int key, GoodsCameBack goods) const;
    Result<TillCart> withoutLine(int key) const;

    Result<TillCart> withOrderDiscount(const std::optional<ManualDiscount> &discount) const;
    TillCart withCode(const QString &code) const; // a code that is there already: as it is
    TillCart withoutCode(const QString &code) const;
    TillCart withCustomer(CustomerId customer, std::vector<CustomerGroupId> groups) const;
    TillCart withSaleNote(const QString &note) const;
    TillCart cleared() const; // nothing and nobody in it; one step that can be undone

    // Back by one step, at most kUndoSteps of them.
    static constexpr std::size_t kUndoSteps = 50;
    bool canUndo() const { return !m_before.empty(); }
    TillCart undone() const;

    // The whole of it, priced. The customer's groups are added to the context's. The origins look
    // at items that this cart keeps.
    Result<PricedContent> price(PricingContext context) const;

private:
    struct Step {
        CartContent content;
        std::vector<Item> items;
        std::vector<CustomerGroupId> groups;
        int nextKey = 1;
        int lastKey = 0;
    };
    TillCart next(Step step) const;
    static WantedLine *find(Step &step, int key);

    std::shared_ptr<const Step> m_now = std::make_shared<const Step>();
    std::vector<std::shared_ptr<const Step>> m_before;
};

} // namespace arnold
