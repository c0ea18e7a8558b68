#pragma once
#include "server/gateway/Shape.h"

// Shape's inside, shared by its checks (Shape.cpp) and its schema (ShapeSchema.cpp).
namespace arnold::gateway {

enum class ShapeKind {
    Text,
    Word,
    Email,
    Id,
    Quantity,
    Time,
    Date,
    Country,
    Currency,
    Integer,
    Flag,
    Money,
    Metadata,
    Anything,
    List,
    Object,
    Reference
};

struct Shape::Node {
    ShapeKind kind = ShapeKind::Anything;
    bool nullable = false;
    std::int64_t least = 0;
    std::int64_t most = 0;
    std::vector<QString> words;
    std::vector<ShapeField> fields;
    std::shared_ptr<const Node> item;
    QString name; // of a named object
};

} // namespace arnold::gateway
