#include "core/setup/CreateShop.h"

#include "core/audit/Audit.h"
#include "core/catalog/Catalog.h"
#include "core/events/Outbox.h"
#include "core/identity/Identity.h"
#include "core/pricing/PriceStore.h"
#include "core/pricing/TaxStore.h"
#include "core/search/SearchIndex.h"
#include "core/setup/CountryProfile.h"
#include "core/setup/RegionStore.h"
#include "core/shop/Settings.h"
#include "core/shop/ShopStore.h"
#include "core/storage/StoreKeys.h"
#include "core/till/Cash.h"

#include <QTimeZone>

#include <algorithm>
#include <map>

namespace arnold::shop {
namespace {

Error refuse(ErrorCode code, const char *field)
{
    return {code, QString::fromLatin1(field)};
}

bool isCode(const QString &text, int mostCharacters)
{
    const auto allowed = [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == QLatin1Char('_'));
    };
    return !text.isEmpty() && text.size() <= mostCharacters
            && std::all_of(text.begin(), text.end(), allowed);
}

struct Plan {
    CountryProfile profile = {};
    Currency currency = Currency::of("EUR");
    QByteArray timeZone = {};
};

Result<Plan> planFor(const NewShop &shop)
{
    if (shop.name.trimmed().isEmpty() || shop.name.size() > 100)
        return refuse(ErrorCode::MissingField, "name");
    if (shop.ownerName.trimmed().isEmpty())
        return refuse(ErrorCode::MissingField, "owner_name");
    if (!isCode(shop.registerCode, 8))
        return refuse(ErrorCode::InvalidValue, "register_code");
    if (!isCode(shop.locationCode, 20))
        return refuse(ErrorCode::InvalidValue, "location_code");
    ARNOLD_TRY(profile, countryProfile(shop.countryProfile));
    Plan plan {profile, profile.currency, shop.timeZone};
    if (!shop.currency.isEmpty()) {
        const auto currency = Currency::fromCode(shop.currency);
        if (!currency)
            return refuse(ErrorCode::InvalidValue, "currency");
        plan.currency = *currency;
    }
    if (plan.timeZone.isEmpty())
        plan.timeZone = profile.timeZone;
    if (!QTimeZone(plan.timeZone).isValid())
        return refuse(ErrorCode::InvalidValue, "time_zone");
    return plan;
}

// Company, location, register and channels.
void insertPlaces(WriteTx &tx, const NewShop &shop, const Plan &plan, CreatedShop &made)
{
    Company company;
    company.id = made.company = CompanyId::make();
    company.name = shop.name.trimmed();
    company.legalName = shop.legalName.isEmpty() ? company.name : shop.legalName;
    company.country = plan.profile.code;
    company.currency = plan.currency;
    company.vatId = shop.vatId;
    company.taxNumber = shop.taxNumber;
    company.registration = shop.registration;
    company.address = shop.address;
    company.countryProfile = plan.profile.code;
    insertCompany(tx, company);

    Location location;
    location.id = made.location = LocationId::make();
    location.company = company.id;
    location.code = shop.locationCode;
    location.name = shop.locationName.isEmpty() ? company.name : shop.locationName;
    location.timeZone = plan.timeZone;
    location.address = shop.address;
    location.receiptFooter = shop.receiptFooter;
    location.phone = shop.address.phone;
    insertLocation(tx, location);

    Register reg;
    reg.id = made.reg = RegisterId::make();
    reg.location = location.id;
    reg.code = shop.registerCode;
    reg.name = shop.registerName.isEmpty() ? QStringLiteral("Register 1") : shop.registerName;
    insertRegister(tx, reg);

    made.till = ChannelId::make();
    made.web = ChannelId::make();
    made.kiosk = ChannelId::make();
    insertChannel(tx,
                  {made.till,
                   QStringLiteral("till"),
                   QStringLiteral("Till"),
                   ChannelKind::Till,
                   {location.id}});
    insertChannel(tx,
                  {made.web,
                   QStringLiteral("web"),
                   QStringLiteral("Web shop"),
                   ChannelKind::Web,
                   {location.id}});
    insertChannel(tx,
                  {made.kiosk,
                   QStringLiteral("kiosk"),
                   QStringLiteral("Kiosk"),
                   ChannelKind::Kiosk,
                   {location.id}});
}

TaxProfileRow profileRow(const Plan &plan)
{
    const CountryProfile &profile = plan.profile;
    TaxProfileRow row;
    row.id = TaxProfileId::make();
    row.code = profile.code;
    row.name = profile.name;
    row.country = profile.code;
    row.roundingMode = profile.tax.mode;
    row.roundingPlace = profile.tax.place;
    row.ratesOnALine = profile.tax.rates;
    row.distanceSales = profile.distanceSales;
    row.shippingOwnClass = profile.shippingOwnClass;
    row.cashRoundingMinor = profile.cashRoundingMinor;
    row.priceAbroad = profile.tax.abroad;
    return row;
}

Result<TaxProfileId> insertTaxes(WriteTx &tx, const Plan &plan, CreatedShop &made)
{
    std::map<QString, TaxClassId> classes;
    for (const auto &entry : plan.profile.taxClasses) {
        ARNOLD_TRY(id, catalog::createTaxClass(tx, entry.code, entry.name));
        classes.emplace(entry.code, id);
    }
    made.standardTax = classes.at(QStringLiteral("standard"));
    const auto reduced = classes.find(QStringLiteral("reduced"));
    made.reducedTax = reduced == classes.end() ? made.standardTax : reduced->second;

    TaxProfileRow row = profileRow(plan);
    row.shippingTaxClass = made.standardTax;
    pricing::insertTaxProfile(tx, row);
    for (const auto &entry : plan.profile.rates) {
        TaxRate rate = entry.rate;
        if (!entry.taxClass.isEmpty())
            rate.taxClass = classes.at(entry.taxClass);
        pricing::insertTaxRate(tx, row.id, rate);
    }
    return row.id;
}

// The profile's amounts are in its own currency: where the shop keeps another one, delivery is free
// until somebody sets a price.
void insertRegions(WriteTx &tx, const Plan &plan, TaxProfileId taxProfile, CreatedShop &made)
{
    const bool ownCurrency = plan.currency == plan.profile.currency;
    int position = 0;
    for (const auto &entry : plan.profile.regions) {
        Region region;
        region.id = RegionId::make();
        region.name = entry.name;
        region.currency = plan.currency;
        region.basis = plan.profile.tax.basis;
        region.taxProfile = taxProfile;
        region.countries = entry.countries;
        region.position = position++;
        insertRegion(tx, region);
        if (made.region.isNull())
            made.region = region.id;
        int optionPosition = 0;
        for (const auto &shipping : entry.shipping) {
            ShippingOption option;
            option.id = ShippingOptionId::make();
            option.region = region.id;
            option.name = shipping.name;
            option.amountMinor = ownCurrency ? shipping.amountMinor : 0;
            option.freeFromMinor = ownCurrency ? shipping.freeFromMinor : std::nullopt;
            option.isCollection = shipping.isCollection;
            if (shipping.isCollection)
                option.location = made.location;
            option.position = optionPosition++;
            insertShippingOption(tx, option);
        }
    }
}

Result<void> insertPriceList(WriteTx &tx, const Plan &plan, CreatedShop &made)
{
    PriceListRow list;
    list.id = made.priceList = PriceListId::make();
    list.code = QStringLiteral("base");
    list.name = QStringLiteral("Shop prices");
    list.kind = PriceListKind::Base;
    list.currency = plan.currency;
    list.basis = plan.profile.tax.basis;
    ARNOLD_CHECK(pricing::createPriceList(tx, list));
    return {};
}

Result<void> insertOwner(WriteTx &tx, const NewShop &shop, CreatedShop &made)
{
    identity::insertBuiltinRoles(tx);
    NewStaff owner;
    owner.displayName = shop.ownerName;
    owner.pinHash = shop.ownerPinHash;
    owner.roleCodes = {QStringLiteral("owner")};
    ARNOLD_TRY(id, identity::createStaff(tx, owner));
    made.owner = id;
    return {};
}

void insertCash(WriteTx &tx, const Plan &plan, CreatedShop &made)
{
    till::insertCashPlaces(tx, made.location, plan.currency);
    made.drawer = till::insertDrawer(tx, made.reg, made.location, plan.currency);
}

void insertSettings(WriteTx &tx, const NewShop &shop, const Plan &plan)
{
    putSettingText(tx, u"shop_name", shop.name.trimmed());
    putSettingText(tx, u"locale", shop.locale.isEmpty() ? plan.profile.locale : shop.locale);
    putSettingText(tx, u"country_profile", plan.profile.code);
    putSetting(tx, u"retention_years", QByteArray::number(plan.profile.retentionYears));
    bumpRules(tx);
}

} // namespace

Result<CreatedShop> createShop(WriteTx &tx, const NewShop &shop)
{
    ARNOLD_CHECK(identity::require(tx, tx.actor(), Permission::SettingsEdit));
    ARNOLD_TRY(plan, planFor(shop));
    if (!companies(tx).empty())
        return ErrorCode::AlreadyDone;
    CreatedShop made;
    insertPlaces(tx, shop, plan, made);
    ARNOLD_TRY(taxProfile, insertTaxes(tx, plan, made));
    insertRegions(tx, plan, taxProfile, made);
    ARNOLD_CHECK(insertPriceList(tx, plan, made));
    ARNOLD_CHECK(insertOwner(tx, shop, made));
    insertCash(tx, plan, made);
    insertSettings(tx, shop, plan);
    ARNOLD_TRY(recovery, makeRecoveryKey(tx));
    made.recoveryKey = recovery.text();
    // No product is there that could lack its entry: nothing to look for at the next start.
    search::indexMissing(tx, 1);
    audit::append(tx,
                  {.action = "shop.create",
                   .subjectKind = "company",
                   .subject = made.company.bytes(),
                   .after = {{QStringLiteral("name"), shop.name.trimmed()},
                             {QStringLiteral("country_profile"), plan.profile.code},
                             {QStringLiteral("currency"), plan.currency.code()},
                             {QStringLiteral("location"), shop.locationCode},
                             {QStringLiteral("register"), shop.registerCode}}});
    events::announce(tx, {"shop.created", "company", made.company.bytes()});
    return made;
}

Result<LocationId> addLocation(WriteTx &tx, const NewLocation &added)
{
    ARNOLD_CHECK(identity::require(tx, tx.actor(), Permission::SettingsEdit));
    Location location = added.location;
    if (!isCode(location.code, 20))
        return refuse(ErrorCode::InvalidValue, "code");
    if (!QTimeZone(location.timeZone).isValid())
        return refuse(ErrorCode::InvalidValue, "time_zone");
    const auto all = locations(tx);
    if (std::ranges::find(all, location.code, &Location::code) != all.end())
        return refuse(ErrorCode::Conflict, "code");
    const auto owners = companies(tx);
    const auto owner = std::ranges::find(owners, location.company, &Company::id);
    if (owner == owners.end())
        return refuse(ErrorCode::NotFound, "company");
    if (location.id.isNull())
        location.id = LocationId::make();
    insertLocation(tx, location);
    till::insertCashPlaces(tx, location.id, owner->currency);
    if (added.sellsToWeb)
        appendStockLocation(tx, ChannelKind::Web, location.id);
    bumpRules(tx);
    audit::append(tx,
                  {.action = "location.create",
                   .subjectKind = "location",
                   .subject = location.id.bytes(),
                   .after = {{QStringLiteral("code"), location.code},
                             {QStringLiteral("name"), location.name},
                             {QStringLiteral("sells_to_web"), added.sellsToWeb}}});
    return location.id;
}

Result<RegisterId> addRegister(WriteTx &tx, const Register &added)
{
    ARNOLD_CHECK(identity::require(tx, tx.actor(), Permission::RegistersEdit));
    Register reg = added;
    if (!isCode(reg.code, 8))
        return refuse(ErrorCode::InvalidValue, "code");
    const auto all = registers(tx);
    if (std::ranges::find(all, reg.code, &Register::code) != all.end())
        return refuse(ErrorCode::Conflict, "code");
    const auto places = locations(tx);
    const auto place = std::ranges::find(places, reg.location, &Location::id);
    if (place == places.end())
        return refuse(ErrorCode::NotFound, "location");
    const auto owners = companies(tx);
    const auto owner = std::ranges::find(owners, place->company, &Company::id);
    if (owner == owners.end())
        return refuse(ErrorCode::NotFound, "company");
    if (reg.id.isNull())
        reg.id = RegisterId::make();
    insertRegister(tx, reg);
    till::insertDrawer(tx, reg.id, reg.location, owner->currency);
    bumpRules(tx);
    audit::append(tx,
                  {.action = "register.create",
                   .subjectKind = "register",
                   .subject = reg.id.bytes(),
                   .after = {{QStringLiteral("code"), reg.code},
                             {QStringLiteral("name"), reg.name},
                             {QStringLiteral("location"), reg.location.toText()}}});
    return reg.id;
}

} // namespace arnold::shop
