#pragma once
#include "ui/app/AppModel.h"

namespace arnold::ui {

// Why something about people or roles was refused.
QString manageWords(const AppModel &app, const Error &error);

} // namespace arnold::ui
