#include "core/shop/Shop.h"

#include "core/base/Assert.h"

#include <QTimeZone>

namespace arnold {

LocalMoment localMoment(const Location &location, Instant at)
{
    QTimeZone zone(location.timeZone);
    if (!zone.isValid())
        zone = QTimeZone::utc();
    const QDateTime local = at.toUtc().toTimeZone(zone);
    const int minute = local.time().hour() * 60 + local.time().minute();
    LocalMoment moment;
    moment.businessDate = minute < location.dayStartsMinute ? local.date().addDays(-1)
                                                            : local.date();
    moment.utcOffsetSeconds = local.offsetFromUtc();
    moment.minuteOfDay = minute;
    moment.weekday = local.date().dayOfWeek();
    return moment;
}

QString businessDateText(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

QString locationKindName(LocationKind kind)
{
    return kind == LocationKind::Shop ? QStringLiteral("shop") : QStringLiteral("warehouse");
}

QString channelKindName(ChannelKind kind)
{
    switch (kind) {
    case ChannelKind::Till:
        return QStringLiteral("till");
    case ChannelKind::Web:
        return QStringLiteral("web");
    case ChannelKind::Kiosk:
        return QStringLiteral("kiosk");
    }
    ARNOLD_ASSERT(false);
    return {};
}

} // namespace arnold
