#include "core/exchange/seed/SeedWords.h"

#include <array>

namespace arnold::exchange {
namespace {

using enum SeedChoice;

constexpr auto kCategories = std::to_array<SeedCategory>({
        {"Food and drink", -1, "sage"},
        {"Pantry", 0, "sage"},
        {"Drinks", 0, "sky"},
        {"Sweets", 0, "rose"},
        {"Coffee and tea", 0, "apricot"},
        {"Home", -1, "stone"},
        {"Kitchen", 5, "stone", SeedMaterial::Hard},
        {"Living", 5, "lemon", SeedMaterial::Hard},
        {"Bath and bed", 5, "sky", SeedMaterial::Soft},
        {"Fashion", -1, "iris"},
        {"Clothing", 9, "iris", SeedMaterial::Soft},
        {"Shoes", 9, "apricot", SeedMaterial::Soft},
        {"Accessories", 9, "rose", SeedMaterial::Soft},
        {"Electronics", -1, "sky"},
        {"Audio", 13, "sky"},
        {"Computers", 13, "stone"},
        {"Garden and tools", -1, "mint"},
        {"Garden", 16, "mint", SeedMaterial::Hard},
        {"Tools", 16, "tomato", SeedMaterial::Hard},
        {"Sport", -1, "tomato"},
        {"Fitness", 19, "tomato", SeedMaterial::Soft},
        {"Camping", 19, "sage", SeedMaterial::Soft},
        {"Toys and paper", -1, "lemon"},
        {"Toys", 22, "lemon", SeedMaterial::Hard},
        {"Stationery", 22, "stone"},
        {"Care", -1, "rose"},
        {"Skin and hair", 25, "rose"},
        {"Health", 25, "mint"},
});

constexpr auto kThings = std::to_array<SeedThing>({
        {"Pasta", 1, 99, 349, Weights, true},
        {"Rice", 1, 129, 499, Weights, true},
        {"Flour", 1, 79, 299, Weights, true},
        {"Olive Oil", 1, 499, 1899, Volumes, true},
        {"Tomato Sauce", 1, 149, 399, Volumes, true},
        {"Honey", 1, 349, 1299, Weights, true},
        {"Muesli", 1, 249, 799, Weights, true},
        {"Lentils", 1, 149, 449, Weights, true},
        {"Apple Juice", 2, 119, 399, Volumes, false},
        {"Lemonade", 2, 99, 349, Volumes, false},
        {"Mineral Water", 2, 49, 199, Volumes, false},
        {"Ginger Beer", 2, 149, 449, Volumes, false},
        {"Chocolate", 3, 99, 599, Weights, true},
        {"Cookies", 3, 129, 499, Weights, true},
        {"Crème Caramel", 3, 149, 499, Weights, true},
        {"Liquorice", 3, 99, 399, Weights, true},
        {"Coffee", 4, 399, 1999, Weights, true},
        {"Espresso Beans", 4, 699, 2499, Weights, true},
        {"Green Tea", 4, 249, 1499, Weights, true},
        {"Rooibos", 4, 249, 999, Weights, true},
        {"Mug", 6, 499, 1999, Colours, false},
        {"Frying Pan", 6, 1499, 8999, Single, false},
        {"Kettle", 6, 1999, 9999, Models, false},
        {"Bread Knife", 6, 999, 7999, Single, false},
        {"Cutting Board", 6, 999, 5999, Single, false},
        {"Bowl", 6, 399, 2499, Colours, false},
        {"Teapot", 6, 1499, 6999, Single, false},
        {"Table", 7, 4999, 69999, Single, false},
        {"Chair", 7, 2999, 39999, Single, false},
        {"Lamp", 7, 1499, 19999, Models, false},
        {"Candle", 7, 299, 2999, Single, false},
        {"Cushion", 7, 999, 4999, Colours, false},
        {"Basket", 7, 799, 3999, Single, false},
        {"Picture Frame", 7, 499, 3999, Single, false},
        {"Towel", 8, 599, 3999, Colours, false},
        {"Pillow", 8, 999, 8999, Single, false},
        {"Blanket", 8, 1999, 12999, Colours, false},
        {"Bath Mat", 8, 999, 4999, Single, false},
        {"Shirt", 10, 1499, 8999, SizesAndColours, false},
        {"Jacket", 10, 3999, 24999, SizesAndColours, false},
        {"Jumper", 10, 2499, 12999, SizesAndColours, false},
        {"Trousers", 10, 2499, 11999, Sizes, false},
        {"Dress", 10, 2999, 15999, Sizes, false},
        {"Socks", 10, 399, 1999, Sizes, false},
        {"Coat", 10, 6999, 39999, Sizes, false},
        {"Boots", 11, 4999, 24999, Sizes, false},
        {"Sneakers", 11, 3999, 17999, Sizes, false},
        {"Sandals", 11, 1999, 9999, Sizes, false},
        {"Scarf", 12, 999, 7999, Colours, false},
        {"Belt", 12, 1499, 6999, Colours, false},
        {"Backpack", 12, 2499, 14999, Single, false},
        {"Wallet", 12, 1499, 8999, Single, false},
        {"Headphones", 14, 1999, 39999, Models, false},
        {"Loudspeaker", 14, 2999, 59999, Models, false},
        {"Radio", 14, 1999, 19999, Models, false},
        {"Keyboard", 15, 1499, 19999, Models, false},
        {"Mouse", 15, 999, 9999, Models, false},
        {"Monitor", 15, 9999, 79999, Models, false},
        {"Charging Cable", 15, 599, 2999, Models, false},
        {"Watering Can", 17, 999, 4999, Single, false},
        {"Flower Pot", 17, 299, 4999, Single, false},
        {"Garden Chair", 17, 2999, 19999, Single, false},
        {"Seeds", 17, 149, 599, Weights, false},
        {"Hammer", 18, 999, 4999, Models, false},
        {"Screwdriver", 18, 399, 2999, Models, false},
        {"Drill", 18, 3999, 29999, Models, false},
        {"Wall Paint", 18, 1499, 6999, Volumes, false},
        {"Yoga Mat", 20, 1499, 7999, Single, false},
        {"Dumbbell", 20, 999, 9999, Models, false},
        {"Skipping Rope", 20, 499, 2499, Single, false},
        {"Tent", 21, 4999, 59999, Models, false},
        {"Sleeping Bag", 21, 2999, 29999, Single, false},
        {"Water Bottle", 21, 799, 3999, Single, false},
        {"Puzzle", 23, 799, 3999, Models, false},
        {"Building Blocks", 23, 999, 9999, Models, false},
        {"Teddy Bear", 23, 999, 5999, Single, false},
        {"Notebook", 24, 199, 2499, Single, false},
        {"Pencil", 24, 79, 999, Single, false},
        {"Fountain Pen", 24, 999, 14999, Models, false},
        {"Wrapping Paper", 24, 199, 999, Single, false},
        {"Shampoo", 26, 249, 1999, Volumes, false},
        {"Hand Cream", 26, 199, 2499, Volumes, false},
        {"Soap", 26, 149, 999, Single, false},
        {"Sun Lotion", 26, 499, 2999, Volumes, false},
        {"Toothbrush", 27, 149, 1499, Single, false},
        {"Vitamins", 27, 399, 2999, Weights, false},
});

constexpr auto kAdjectives = std::to_array<const char *>({
        "Classic", "Organic", "Modern",   "Small",    "Large",   "Light",   "Soft",     "Warm",
        "Slim",    "Vintage", "Premium",  "Everyday", "Natural", "Compact", "Handmade", "Fine",
        "Strong",  "Mild",    "Fresh",    "Pure",     "Simple",  "Bright",  "Quiet",    "Robust",
        "Elegant", "Rustic",  "Nordic",   "Alpine",   "Summer",  "Winter",  "Festive",  "Travel",
        "Family",  "Urban",   "Original", "Décor",
});

constexpr auto kSoft = std::to_array<const char *>({
        "Cotton",
        "Linen",
        "Wool",
        "Leather",
        "Velvet",
        "Bamboo",
        "Recycled",
        "Merino",
});
constexpr auto kHard = std::to_array<const char *>({
        "Oak",
        "Beech",
        "Steel",
        "Copper",
        "Ceramic",
        "Glass",
        "Cork",
        "Granite",
        "Bamboo",
});

constexpr auto kColours = std::to_array<const char *>({
        "Navy",
        "White",
        "Olive",
        "Sand",
        "Rust",
        "Ink",
        "Sage",
        "Burgundy",
        "Camel",
        "Ecru",
});

constexpr auto kWeights = std::to_array<const char *>({
        "100 g",
        "250 g",
        "500 g",
        "750 g",
        "1 kg",
        "2 kg",
        "4 x 125 g",
        "12 x 50 g",
});
constexpr auto kVolumes = std::to_array<const char *>({
        "250 ml",
        "330 ml",
        "500 ml",
        "750 ml",
        "1 l",
        "2 l",
        "6 x 330 ml",
});

constexpr auto kSentences = std::to_array<const char *>({
        "Made to last and easy to look after.",
        "A favourite of our regulars.",
        "Comes in a box that can be used again.",
        "From a family business, in its third generation.",
        "Good value for every day.",
        "Tested by people who use it for a living.",
        "Chosen with care, and checked before it leaves us.",
        "Small batches, plain ingredients.",
});

constexpr auto kBegins = std::to_array<const char *>({
        "Al",  "Bre", "Ca", "Dan", "El", "Fa", "Gra", "Hel", "Il",  "Ja",  "Kal", "Lo",
        "Mar", "Nor", "Os", "Pel", "Ri", "Sa", "Ta",  "Ul",  "Vel", "Wen", "Zel", "Ol",
});
constexpr auto kMiddles = std::to_array<const char *>({
        "be",
        "da",
        "fo",
        "ge",
        "li",
        "mo",
        "na",
        "po",
        "ri",
        "so",
        "ta",
        "vi",
        "wa",
        "ze",
});
constexpr auto kEnds = std::to_array<const char *>({
        "ra",
        "ton",
        "vik",
        "nna",
        "lis",
        "mar",
        "do",
        "sen",
        "tti",
        "lla",
        "berg",
        "no",
});

} // namespace

std::span<const SeedThing> seedThings()
{
    return kThings;
}
std::span<const SeedCategory> seedCategories()
{
    return kCategories;
}
std::span<const char *const> seedAdjectives()
{
    return kAdjectives;
}
std::span<const char *const> seedMaterials(SeedMaterial kind)
{
    if (kind == SeedMaterial::Soft)
        return kSoft;
    return kHard;
}
std::span<const char *const> seedColours()
{
    return kColours;
}
std::span<const char *const> seedWeights()
{
    return kWeights;
}
std::span<const char *const> seedVolumes()
{
    return kVolumes;
}
std::span<const char *const> seedSentences()
{
    return kSentences;
}

QString seedBrand(int number)
{
    // Each number has its own three parts while there are enough of them.
    constexpr int kNames = static_cast<int>(kBegins.size() * kMiddles.size() * kEnds.size());
    static_assert(kNames >= kSeedBrands);
    constexpr int kStride = 1783; // shares no divisor with the number of names
    static_assert(kNames % 1783 != 0);
    auto at = static_cast<std::size_t>(static_cast<std::int64_t>(number) * kStride % kNames);
    const char *const begin = kBegins[at % kBegins.size()];
    at /= kBegins.size();
    const char *const middle = kMiddles[at % kMiddles.size()];
    const char *const end = kEnds[at / kMiddles.size()];
    return QString::fromLatin1(begin) + QLatin1String(middle) + QLatin1String(end);
}

} // namespace arnold::exchange
