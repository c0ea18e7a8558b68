#pragma once
#include "core/base/Result.h"
#include "core/identity/IdentityIds.h"
#include "core/pricing/PricingIds.h"
#include "core/shop/Shop.h"
#include "core/storage/Transaction.h"

namespace arnold::shop {

struct NewShop {
    QString name = {}; // 1 to 100 characters
    QString legalName = {}; // empty: the name
    QString countryProfile = {}; // "DE"
    QString currency = {}; // empty: the profile's
    Address address = {};
    QString vatId = {};
    QString taxNumber = {};
    QString registration = {};
    QByteArray timeZone = {}; // empty: the profile's
    QString locationCode = QStringLiteral("MAIN");
    QString locationName = {}; // empty: the shop's name
    QString registerCode = QStringLiteral("R1");
    QString registerName = {}; // empty: "Register 1"
    QString ownerName = {}; // 1 to 40 characters
    QString ownerPinHash = {}; // from identity::hashPin; empty: sets one later
    QString locale = {}; // empty: the profile's
    QString receiptFooter = {};
};

struct CreatedShop {
    CompanyId company = {};
    LocationId location = {};
    RegisterId reg = {};
    ChannelId till = {};
    ChannelId web = {};
    ChannelId kiosk = {};
    RegionId region = {}; // the default one
    PriceListId priceList = {}; // the base list in the shop's currency
    StaffId owner = {};
    TaxClassId standardTax = {};
    TaxClassId reducedTax = {}; // the standard class where the country has no reduced rate
    CashPlaceId drawer = {};
    QString recoveryKey = {}; // to be shown once: it is stored nowhere (core/storage/RecoveryKey.h)
};

// Sets up an empty store: company, location, register, the three channels, regions with countries
// and shipping options, taxes of the country profile, a base price list, built-in roles, an owner,
// cash places (drawer, safe, in transit, bank, outside), settings and a recovery key. One command.
// MissingField ("name", "owner_name"), InvalidValue ("currency", "time_zone", "register_code"),
// NotFound "country_profile", AlreadyDone when the store has a company.
Result<CreatedShop> createShop(WriteTx &tx, const NewShop &shop);

struct NewLocation {
    Location location = {}; // id null: made here
    bool sellsToWeb = false; // appended to the web channel's stock locations
};
// NotPermitted without settings.edit, Conflict "code", InvalidValue "time_zone". With its safe.
Result<LocationId> addLocation(WriteTx &tx, const NewLocation &location);
// With its drawer. NotPermitted without registers.edit, NotFound "location", Conflict "code",
// InvalidValue "code" (1 to 8 letters and digits).
Result<RegisterId> addRegister(WriteTx &tx, const Register &reg);

} // namespace arnold::shop
