#pragma once
#include "server/shop/Page.h"

namespace arnold::shop {

// Asks for a code of the app, or, for who opens it, for a recovery code instead.
std::vector<Field> codeFields(const Visit &visit);
// Which of both was typed.
QString codeIn(const gateway::Call &call);
// A refused code stands beside the field in which it was typed.
Error besideItsField(const gateway::Call &call, Error error);

} // namespace arnold::shop
