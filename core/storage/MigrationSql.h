#pragma once
#include "core/base/Result.h"
#include "core/storage/Transaction.h"

#include <string>
#include <vector>

namespace arnold {

// Makes one dialect of a migration's text: drops the lines between `-- @sqlite` or `-- @postgresql`
// and `-- @end` that are for the other one, and puts the dialect's words for $id, $bytes, $int,
// $text, $serial (number of a row), $strict and $keyed (after a table's closing parenthesis).
// InvalidValue for an unknown $word or a block without an end.
Result<std::string> migrationDialect(std::string_view text, Dialect dialect);

// Cuts a text into its statements, without their semicolons: knows quotes, comments, PostgreSQL's
// $$ and $name$ bodies, and SQLite's CREATE TRIGGER ... END.
std::vector<std::string> splitStatements(std::string_view text);

// `?` outside of quotes and comments as $1, $2, ... for PostgreSQL.
std::string numberedPlaceholders(std::string_view sql);

} // namespace arnold
