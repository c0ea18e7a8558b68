#pragma once
#include "app/shots/Shot.h"
#include "ui/app/Workplace.h"

// What leads to a page of the desktop program before its picture is taken.
namespace arnold::shots {

using Step = std::function<void(ui::Workplace &)>;

bool waitFor(const std::function<bool()> &there); // the screens' answers come by the event loop
void rest(int ms);
void signIn(ui::Workplace &place); // as the owner
void openShift(ui::Workplace &place);
Step goTo(ui::AppModel::Page page);

// A picture of the whole window on a demo store of its own, after `steps`; without steps, before
// there is a store.
Shot shot(const QString &name, const std::vector<Step> &steps,
          const std::vector<Press> &presses = {});

} // namespace arnold::shots
