#pragma once
#include "core/base/Id.h"

namespace arnold {

struct Document;
struct Series;
struct JournalStream;
struct ValueAccount;
struct Order;
struct Shift;
struct Person;

using DocumentId = Id<Document>;
using SeriesId = Id<Series>;
using JournalStreamId = Id<JournalStream>;
using ValueAccountId = Id<ValueAccount>;
// Named by documents and payments; what they stand for lives elsewhere (an order and a shift
// further right).
using OrderId = Id<Order>;
using ShiftId = Id<Shift>;
using PersonId = Id<Person>;

} // namespace arnold
