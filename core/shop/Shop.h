#pragma once
#include "core/base/Clock.h"
#include "core/base/Currency.h"
#include "core/shop/Address.h"
#include "core/shop/ShopIds.h"

#include <QDate>

#include <optional>
#include <vector>

namespace arnold {

// Who sells: a legal person with its books.
struct Company {
    CompanyId id = {};
    QString name = {};
    QString legalName = {};
    QString country = {};
    Currency currency = Currency::of("EUR");
    QString vatId = {};
    QString taxNumber = {};
    QString registration = {};
    Address address = {};
    QString countryProfile = {}; // "DE": which profile it was set up from
    std::optional<Instant> lockedAt = {}; // first booked document
};

enum class LocationKind { Shop, Warehouse };

struct Location {
    LocationId id = {};
    CompanyId company = {};
    QString code = {};
    QString name = {};
    LocationKind kind = LocationKind::Shop;
    QByteArray timeZone = {}; // IANA: "Europe/Berlin"
    Address address = {};
    QString phone = {};
    QString taxNumber = {};
    int dayStartsMinute = 0; // local minute at which a business date begins
    QString receiptHeader = {};
    QString receiptFooter = {};
};

struct Register {
    RegisterId id = {};
    LocationId location = {};
    QString code = {}; // "R1", stands in its documents' numbers
    QString name = {};
    int epoch = 1;
};

enum class ChannelKind { Till, Web, Kiosk };

struct Channel {
    ChannelId id = {};
    QString code = {};
    QString name = {};
    ChannelKind kind = ChannelKind::Till;
    std::vector<LocationId> locations = {}; // where its stock comes from, first to last
};

// A moment as a location's wall clock has it.
struct LocalMoment {
    QDate businessDate = {}; // by the location's zone and its start of the day
    int utcOffsetSeconds = 0;
    int minuteOfDay = 0; // of the wall clock
    int weekday = 1; // of the wall clock; Monday is 1
};
LocalMoment localMoment(const Location &location, Instant at);
// 2026-03-06 as documents and lists store it.
QString businessDateText(const QDate &date);

QString locationKindName(LocationKind kind);
QString channelKindName(ChannelKind kind);

} // namespace arnold
