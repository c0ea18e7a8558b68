#pragma once
#include "server/shop/Words.h"

#include <optional>
#include <vector>

namespace arnold::shop {

// One thing that a form asks for. All texts plain.
struct Field {
    enum class Kind { Text, Email, Password, Telephone, Code, Check, Choice, Hidden };
    const char *name = "";
    QString label = {};
    QString value = {}; // what stands in it; a password's is never shown again
    Kind kind = Kind::Text;
    const char *autocomplete = ""; // HTML's name for it; empty: none
    bool isRequired = true;
    int mostChars = 200;
    QString hint = {};
    std::vector<std::pair<QString, QString>> choices = {}; // value, label
    QString aside = {}; // shown only to who opens this; empty: to all
};

struct Form {
    const char *action = ""; // path
    std::vector<Field> fields = {};
    QString button = {};
    bool isDangerous = false; // what its button does cannot be undone
    // What was refused. Stands beside the field that it names, else above all.
    std::optional<Error> error = {};
};

// As the template `form` shows it.
QJsonObject formView(const Form &form, const Words &words);

} // namespace arnold::shop
