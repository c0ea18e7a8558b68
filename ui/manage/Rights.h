#pragma once
#include "core/identity/Permission.h"

#include <QString>

#include <set>
#include <span>

namespace arnold::ui {

// One row of the matrix of roles: permissions that go together, and the limit that bounds them.
struct Right {
    QString (*group)() = nullptr; // in the screen's words
    QString (*title)() = nullptr;
    std::set<Permission> permissions = {};
    std::optional<std::int64_t> RoleLimits::*limit = nullptr; // null: none
    bool isAsked = false; // who may sell but not this, asks for approval
};

// Each permission stands in one of them.
std::span<const Right> rights();

} // namespace arnold::ui
