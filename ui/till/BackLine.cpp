#include "ui/till/BackLine.h"

namespace arnold::ui {

Result<TillCart> withBackLine(const TillCart &cart, const BackLine &line)
{
    const auto added = [&]() -> Result<TillCart> {
        if (line.of)
            return cart.withReturn(*line.of, line.item, line.quantity);
        ARNOLD_TRY(back, line.quantity.negated());
        return cart.withLine({line.item, line.deposit, back});
    };
    ARNOLD_TRY(with, added());
    const int key = with.lastKey();
    ARNOLD_TRY(noted, with.withNote(key, line.reason));
    return noted.withGoods(key, line.goods);
}

} // namespace arnold::ui
