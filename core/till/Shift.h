#pragma once
#include "core/base/Clock.h"
#include "core/base/Currency.h"
#include "core/books/BookIds.h"
#include "core/identity/IdentityIds.h"
#include "core/shop/ShopIds.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace arnold {

enum class ShiftState {
    Open,
    Closed, // to sales; the drawer is to be counted
    Counted, // the Z is issued
};
QString shiftStateName(ShiftState state); // "open", "closed", "counted"
std::optional<ShiftState> shiftStateFromName(QStringView name);

// A register's drawer from its float to its Z.
struct Shift {
    ShiftId id = {};
    RegisterId reg = {};
    std::int64_t number = 0; // per register, from 1
    ShiftState state = ShiftState::Open;
    QString businessDate = {};
    Currency currency = Currency::of("EUR");
    std::int64_t floatMinor = 0;
    Instant openedAt = {};
    StaffId openedBy = {};
    std::optional<Instant> closedAt = {};
    StaffId closedBy = {};
    std::optional<std::int64_t> expectedMinor = {}; // set by the count
    std::optional<std::int64_t> countedMinor = {};
    QByteArray denominations = {};
    QString note = {};
    DocumentId zDocument = {};
};

} // namespace arnold
