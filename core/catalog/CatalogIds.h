#pragma once
#include "core/base/Id.h"

namespace arnold {

struct Product;
struct Variant;
struct Category;
struct Collection;

using ProductId = Id<Product>;
using VariantId = Id<Variant>;
using CategoryId = Id<Category>;
using CollectionId = Id<Collection>;

} // namespace arnold
