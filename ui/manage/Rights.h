#pragma once
#include "core/identity/Permission.h"

#include <QString>

#include <set>
#include <span>

namespace arnold::ui {

// Permissions that go together: a row of the matrix of roles, with the limit that bounds them, and
// what a key for other programs may be given.
struct Right {
    QString (*group)() = nullptr; // in the screen's words
    QString (*title)() = nullptr;
    std::set<Permission> permissions = {};
    std::optional<std::int64_t> RoleLimits::*limit = nullptr; // null: none
    bool isAsked = false; // who may sell but not this, asks for approval
    bool isReading = false; // changes nothing: what a key may that only reads
    QString (*scopeTitle)() = nullptr; // where the title names a limit; null: the title

    QString asScope() const { return scopeTitle ? scopeTitle() : title(); }
};

// Each permission stands in one of them.
std::span<const Right> rights();

} // namespace arnold::ui
