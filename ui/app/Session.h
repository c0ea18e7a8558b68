#pragma once
#include "core/identity/Identity.h"
#include "core/till/Shift.h"
#include "ui/app/Shop.h"

#include <QLocale>

#include <optional>

namespace arnold::ui {

// Who works at this till, on which register, in which shift. A value: screens copy what they need.
struct Session {
    std::shared_ptr<Shop> shop;
    std::shared_ptr<const ShopRules> rules;
    RegisterId reg = {};
    QString registerCode = {};
    LocationId location = {};
    Currency currency = Currency::of("EUR");
    std::optional<Staff> staff = {};
    identity::Grants grants = {};
    std::optional<Shift> shift = {};
    QLocale locale = {};

    Actor actor() const { return staff ? Actor::staff(staff->id) : Actor::system(); }
    bool hasOpenShift() const { return shift && shift->state == ShiftState::Open; }
};

} // namespace arnold::ui
