#include "ui/manage/Moments.h"
#include "core/shop/Shop.h"
#include "ui/format/AmountText.h"

namespace arnold::ui {

QString momentText(const Session &session, Instant at)
{
    const Location *location = session.rules->location(session.location);
    const LocalMoment then = localMoment(*location, at);
    const LocalMoment now = localMoment(*location, session.shop->database->clock().now());
    if (then.businessDate == now.businessDate)
        return timeText(at, then.utcOffsetSeconds, session.locale);
    if (then.businessDate.year() == now.businessDate.year())
        return dayTimeText(at, then.utcOffsetSeconds, session.locale);
    return dateText(at, then.utcOffsetSeconds, session.locale);
}

QString wholeMomentText(const Session &session, Instant at)
{
    return dateTimeText(at, utcOffsetAt(session, at), session.locale);
}

int utcOffsetAt(const Session &session, Instant at)
{
    return localMoment(*session.rules->location(session.location), at).utcOffsetSeconds;
}

} // namespace arnold::ui
