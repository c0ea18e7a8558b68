#include "core/till/Shift.h"

#include "core/base/NameTable.h"

namespace arnold {
namespace {

constexpr Named<ShiftState> kStates[] = {
        {ShiftState::Open, "open"},
        {ShiftState::Closed, "closed"},
        {ShiftState::Counted, "counted"},
};

} // namespace

QString shiftStateName(ShiftState state)
{
    return nameIn(kStates, state);
}

std::optional<ShiftState> shiftStateFromName(QStringView name)
{
    return valueIn(kStates, name);
}

} // namespace arnold
