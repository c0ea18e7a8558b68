#include "core/exchange/seed/SeedGoods.h"

#include "core/catalog/Barcode.h"
#include "core/exchange/seed/SeedRandom.h"
#include "core/exchange/seed/SeedWords.h"

namespace arnold::exchange {
namespace {

constexpr std::uint64_t kStream = 1; // of SeedRandom
// Ids of seeded products begin in 2024, a millisecond apart: before those of all that comes later.
constexpr std::int64_t kFirstIdMillis = 1'704'067'200'000;
constexpr int kMostVariants = 8; // of a product; leaves each a barcode and a place in its id
constexpr std::int64_t kMostPopularity = 10'000;
constexpr std::int64_t kLeastStock = 20;
constexpr std::int64_t kMostStock = 500;
constexpr std::array kSizes {"S", "M", "L", "XL"};

QString text(const char *word)
{
    return QString::fromUtf8(word);
}

// Ends in 9, as prices of shops do.
std::int64_t priceOf(SeedRandom &random, const SeedThing &thing)
{
    const std::int64_t price = thing.leastMinor
            + random.skewedBelow(thing.mostMinor - thing.leastMinor + 1);
    return price / 10 * 10 + 9;
}

QString barcodeOf(std::int64_t product, int variant)
{
    const std::int64_t serial = product * kMostVariants + variant;
    const QString digits = QStringLiteral("952%1").arg(serial, 9, 10, QLatin1Char('0'));
    return digits + gtinCheckDigit(digits).value_or(QLatin1Char('0'));
}

QString titleOf(SeedRandom &random, const SeedThing &thing, const QString &brand)
{
    const SeedMaterial material =
            seedCategories()[static_cast<std::size_t>(thing.category)].material;
    QString title = text(random.pick(seedAdjectives()));
    if (material != SeedMaterial::None && !random.oneIn(3))
        title += u' ' + text(random.pick(seedMaterials(material)));
    title += u' ' + text(thing.name) + u' ' + brand;
    if (thing.choice == SeedChoice::Weights)
        title += u' ' + text(random.pick(seedWeights()));
    if (thing.choice == SeedChoice::Volumes)
        title += u' ' + text(random.pick(seedVolumes()));
    if (thing.choice == SeedChoice::Models)
        title += QStringLiteral(" %1%2")
                         .arg(QChar(static_cast<char16_t>(u'A' + random.below(26))))
                         .arg(random.between(10, 999) * 10);
    return title;
}

NewOption optionOf(const QString &name, const std::vector<QString> &values)
{
    NewOption option {name, {}};
    for (const QString &value : values)
        option.values.push_back({value, {}});
    return option;
}

std::vector<QString> sizes(std::size_t count)
{
    std::vector<QString> values;
    for (std::size_t i = 0; i < count; ++i)
        values.push_back(text(kSizes[i]));
    return values;
}

std::vector<QString> colours(SeedRandom &random, int count)
{
    const auto all = seedColours();
    const auto first = static_cast<std::size_t>(
            random.below(static_cast<std::int64_t>(all.size())));
    std::vector<QString> values;
    for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i)
        values.push_back(text(all[(first + i * 3) % all.size()]));
    return values;
}

// The values of each variant, in the order of the options, which are added to the product.
std::vector<std::vector<QString>> choicesOf(SeedRandom &random, SeedChoice choice,
                                            NewProduct &product)
{
    std::vector<std::vector<QString>> choices;
    const bool hasBoth = choice == SeedChoice::SizesAndColours;
    if (choice == SeedChoice::Sizes || hasBoth) {
        const auto values = sizes(hasBoth ? 3 : kSizes.size());
        product.options.push_back(optionOf(QStringLiteral("Size"), values));
        for (const QString &value : values)
            choices.push_back({value});
    }
    if (choice == SeedChoice::Colours || hasBoth) {
        const auto values = colours(random, hasBoth ? 2 : 3);
        product.options.push_back(optionOf(QStringLiteral("Colour"), values));
        std::vector<std::vector<QString>> beginnings(std::move(choices));
        choices.clear();
        if (beginnings.empty())
            beginnings.emplace_back();
        for (const auto &beginning : beginnings) {
            for (const QString &value : values) {
                choices.push_back(beginning);
                choices.back().push_back(value);
            }
        }
    }
    if (choices.empty())
        choices.emplace_back();
    return choices;
}

} // namespace

SeedProduct SeedGoods::product(std::int64_t number) const
{
    SeedRandom random(m_wanted.seed, kStream, static_cast<std::uint64_t>(number));
    const std::int64_t idMillis = kFirstIdMillis + number;
    const SeedThing &thing = random.pick(seedThings());
    SeedProduct seeded;
    NewProduct &product = seeded.product;
    product.id = random.id<Product>(idMillis, 0);
    product.brand = seedBrand(static_cast<int>(random.skewedBelow(kSeedBrands) % kSeedBrands));
    product.title = titleOf(random, thing, product.brand);
    product.handle = catalog::handleFor(product.title) + QStringLiteral("-%1").arg(number + 1);
    product.description = text(random.pick(seedSentences()));
    product.taxClass = thing.isReduced ? m_place.reducedTax : m_place.standardTax;
    product.shelf = text(seedCategories()[static_cast<std::size_t>(thing.category)].shelf);
    product.popularity = random.skewedBelow(kMostPopularity); // a few are asked for a lot
    product.categories = {m_place.categories[static_cast<std::size_t>(thing.category)]};
    product.channels = m_place.channels;
    const std::int64_t priceMinor = priceOf(random, thing);
    int place = 0;
    for (const auto &values : choicesOf(random, thing.choice, product)) {
        NewVariant variant;
        variant.id = random.id<Variant>(idMillis, ++place);
        variant.sku = QStringLiteral("%1-%2").arg(number + 1, 8, 10, QLatin1Char('0')).arg(place);
        variant.optionValues = values;
        variant.barcodes.push_back({barcodeOf(number, place - 1)});
        product.variants.push_back(std::move(variant));
        const std::int64_t pieces = m_wanted.stockPieces.value_or(
                random.between(kLeastStock, kMostStock));
        seeded.offers.push_back({priceMinor, pieces});
    }
    return seeded;
}

} // namespace arnold::exchange
