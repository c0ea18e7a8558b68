#pragma once
#include <QString>

#include <span>

// What seeded products are called. A few words stand in many titles (adjectives, materials,
// things), brands in a few hundred each, most of them in fewer.
namespace arnold::exchange {

// What a thing is offered in.
enum class SeedChoice {
    Single,
    Weights, // "500 g" in its title
    Volumes, // "330 ml"
    Models, // "K420" in its title
    Sizes,
    Colours,
    SizesAndColours,
};

struct SeedThing {
    const char *name;
    int category; // position in seedCategories()
    int leastMinor; // price
    int mostMinor;
    SeedChoice choice;
    bool isReduced; // of tax, where the country has a reduced rate
};
std::span<const SeedThing> seedThings();

enum class SeedMaterial { None, Soft, Hard };
struct SeedCategory {
    const char *name;
    int parent; // position; -1: a department
    const char *shelf;
    SeedMaterial material = SeedMaterial::None; // what its things are made of
};
std::span<const SeedCategory> seedCategories();

std::span<const char *const> seedAdjectives();
std::span<const char *const> seedMaterials(SeedMaterial kind); // not None
std::span<const char *const> seedColours();
std::span<const char *const> seedWeights();
std::span<const char *const> seedVolumes();
std::span<const char *const> seedSentences();

constexpr int kSeedBrands = 4000;
// An invented name, the same for the same number: "Velmora".
QString seedBrand(int number);

} // namespace arnold::exchange
