#pragma once
#include "core/audit/Audit.h"
#include "ui/app/Session.h"

#include <unordered_map>

namespace arnold::ui {

// An entry of the trail with the names of who and what it is about.
struct AuditRow {
    audit::Entry entry;
    QString who; // empty: no person
    QString subject; // empty: it has no name
    QString key; // of the program that it came through; empty: none
    // What it says of a customer, which is sealed under their key.
    enum class Person { Nothing, Told, Hidden, Erased };
    Person about = Person::Nothing;
    audit::PersonalStates personal = {}; // when it is told
};

struct AuditQuestion {
    audit::Filter filter;
    QStringList words; // each stands somewhere in what the row says
    std::int64_t before = 0;
};
struct AuditPage {
    std::vector<AuditRow> rows;
    std::int64_t next = 0; // 0: there is nothing older
    std::optional<Instant> searchedTo; // how far back it looked
};

// One look at the trail, on any thread: the entries that answer the question, at most `limit`, and
// maybe none although there are more further back.
Result<AuditPage> readAudit(const Session &session, const AuditQuestion &question, int limit);

} // namespace arnold::ui
