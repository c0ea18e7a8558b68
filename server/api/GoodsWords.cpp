#include "server/api/GoodsWords.h"

#include <array>

namespace arnold::api {
namespace {

const std::array kGoods {
        std::pair {QLatin1String("to_stock"), GoodsCameBack::ToStock},
        std::pair {QLatin1String("damaged"), GoodsCameBack::Damaged},
        std::pair {QLatin1String("not"), GoodsCameBack::Not},
};

} // namespace

gateway::Shape goodsShape()
{
    std::vector<QString> words;
    for (const auto &[word, goods] : kGoods)
        words.emplace_back(word);
    return gateway::Shape::word(std::move(words));
}

GoodsCameBack goodsFromWord(const QString &word)
{
    for (const auto &[each, goods] : kGoods) {
        if (word == each)
            return goods;
    }
    return GoodsCameBack::ToStock;
}

} // namespace arnold::api
