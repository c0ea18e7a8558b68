#include "core/setup/ShopEdit.h"

#include "core/audit/Audit.h"
#include "core/identity/Identity.h"
#include "core/identity/SecondFactor.h"
#include "core/identity/StepUp.h"
#include "core/shop/Settings.h"
#include "core/shop/ShopStore.h"

#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace arnold::shop {
namespace {

constexpr int kMostNameCharacters = 100;
constexpr int kMinutesOfDay = 24 * 60;

Error refuse(ErrorCode code, const char *field)
{
    return {code, QString::fromLatin1(field)};
}

QJsonObject asObject(const Address &address)
{
    return QJsonDocument::fromJson(addressToJson(address)).object();
}

QJsonObject stateOf(const ShopSettings &settings)
{
    return {{QStringLiteral("name"), settings.name},
            {QStringLiteral("locale"), settings.locale},
            {QStringLiteral("staff_need_factor"), settings.staffNeedFactor}};
}

QJsonObject stateOf(const Company &company)
{
    return {{QStringLiteral("name"), company.name},
            {QStringLiteral("legal_name"), company.legalName},
            {QStringLiteral("vat_id"), company.vatId},
            {QStringLiteral("tax_number"), company.taxNumber},
            {QStringLiteral("registration"), company.registration},
            {QStringLiteral("address"), asObject(company.address)}};
}

QJsonObject stateOf(const Location &location)
{
    return {{QStringLiteral("name"), location.name},
            {QStringLiteral("address"), asObject(location.address)},
            {QStringLiteral("phone"), location.phone},
            {QStringLiteral("tax_number"), location.taxNumber},
            {QStringLiteral("day_starts_minute"), location.dayStartsMinute},
            {QStringLiteral("receipt_header"), location.receiptHeader},
            {QStringLiteral("receipt_footer"), location.receiptFooter}};
}

QJsonObject stateOf(const Register &reg)
{
    return {{QStringLiteral("name"), reg.name}};
}

void noteChange(WriteTx &tx, audit::NewEntry entry)
{
    audit::keepDifference(entry);
    if (!entry.before.isEmpty() || !entry.after.isEmpty())
        audit::append(tx, entry);
}

// Whoever may, after everybody who changes the rules at the same time: bumping them waits for its
// turn, and what is read afterwards is what was written last.
Result<void> begin(WriteTx &tx, Permission permission)
{
    ARNOLD_CHECK(identity::require(tx, tx.actor(), permission));
    bumpRules(tx);
    return {};
}

template <typename Row, typename Id> std::optional<Row> found(std::vector<Row> all, Id id)
{
    const auto it = std::ranges::find(all, id, &Row::id);
    return it == all.end() ? std::nullopt : std::optional(std::move(*it));
}

Result<void> requireName(const QString &name, const char *field)
{
    if (name.trimmed().isEmpty())
        return refuse(ErrorCode::MissingField, field);
    if (name.size() > kMostNameCharacters)
        return refuse(ErrorCode::InvalidValue, field);
    return {};
}

} // namespace

QByteArray ShopSettings::revision() const
{
    return audit::revisionOf(stateOf(*this));
}

QByteArray revisionOf(const Company &company)
{
    return audit::revisionOf(stateOf(company));
}

QByteArray revisionOf(const Location &location)
{
    return audit::revisionOf(stateOf(location));
}

QByteArray revisionOf(const Register &reg)
{
    return audit::revisionOf(stateOf(reg));
}

ShopSettings settings(ReadTx &tx)
{
    ShopSettings all;
    all.name = settingText(tx, u"shop_name");
    all.locale = settingText(tx, u"locale");
    all.countryProfile = settingText(tx, u"country_profile");
    all.retentionYears = setting(tx, u"retention_years").value_or(QByteArray()).toInt();
    all.staffNeedFactor = identity::staffNeedFactor(tx);
    return all;
}

Result<void> changeSettings(WriteTx &tx, const QByteArray &revision, const SettingsChange &change)
{
    ARNOLD_CHECK(begin(tx, Permission::SettingsEdit));
    const ShopSettings before = settings(tx);
    if (before.revision() != revision)
        return ErrorCode::LostUpdate;
    ShopSettings after = before;
    after.name = change.name.value_or(before.name).trimmed();
    after.locale = change.locale.value_or(before.locale);
    ARNOLD_CHECK(requireName(after.name, "name"));
    if (QLocale(after.locale).language() == QLocale::C)
        return refuse(ErrorCode::InvalidValue, "locale");
    after.staffNeedFactor = change.staffNeedFactor.value_or(before.staffNeedFactor);
    if (after.staffNeedFactor != before.staffNeedFactor) {
        ARNOLD_CHECK(identity::requireRecent(tx, tx.actor()));
        identity::letStaffNeedFactor(tx, after.staffNeedFactor);
    }
    putSettingText(tx, u"shop_name", after.name);
    putSettingText(tx, u"locale", after.locale);
    noteChange(tx,
               {.action = "settings.change",
                .subjectKind = "settings",
                .before = stateOf(before),
                .after = stateOf(after)});
    return {};
}

Result<void> changeCompany(WriteTx &tx, CompanyId id, const QByteArray &revision,
                           const CompanyChange &change)
{
    ARNOLD_CHECK(begin(tx, Permission::SettingsEdit));
    const auto before = found(companies(tx), id);
    if (!before)
        return refuse(ErrorCode::NotFound, "company");
    if (revisionOf(*before) != revision)
        return ErrorCode::LostUpdate;
    Company after = *before;
    after.name = change.name.value_or(after.name);
    after.legalName = change.legalName.value_or(after.legalName);
    after.vatId = change.vatId.value_or(after.vatId);
    after.taxNumber = change.taxNumber.value_or(after.taxNumber);
    after.registration = change.registration.value_or(after.registration);
    after.address = change.address.value_or(after.address);
    ARNOLD_CHECK(requireName(after.name, "name"));
    ARNOLD_CHECK(requireName(after.legalName, "legal_name"));
    updateCompany(tx, after);
    noteChange(tx,
               {.action = "company.change",
                .subjectKind = "company",
                .subject = id.bytes(),
                .before = stateOf(*before),
                .after = stateOf(after)});
    return {};
}

Result<void> changeLocation(WriteTx &tx, LocationId id, const QByteArray &revision,
                            const LocationChange &change)
{
    ARNOLD_CHECK(begin(tx, Permission::SettingsEdit));
    const auto before = found(locations(tx), id);
    if (!before)
        return refuse(ErrorCode::NotFound, "location");
    if (revisionOf(*before) != revision)
        return ErrorCode::LostUpdate;
    Location after = *before;
    after.name = change.name.value_or(after.name);
    after.address = change.address.value_or(after.address);
    after.phone = change.phone.value_or(after.phone);
    after.taxNumber = change.taxNumber.value_or(after.taxNumber);
    after.dayStartsMinute = change.dayStartsMinute.value_or(after.dayStartsMinute);
    after.receiptHeader = change.receiptHeader.value_or(after.receiptHeader);
    after.receiptFooter = change.receiptFooter.value_or(after.receiptFooter);
    ARNOLD_CHECK(requireName(after.name, "name"));
    if (after.dayStartsMinute < 0 || after.dayStartsMinute >= kMinutesOfDay)
        return refuse(ErrorCode::InvalidValue, "day_starts_minute");
    updateLocation(tx, after);
    noteChange(tx,
               {.action = "location.change",
                .subjectKind = "location",
                .subject = id.bytes(),
                .before = stateOf(*before),
                .after = stateOf(after)});
    return {};
}

Result<void> renameRegister(WriteTx &tx, RegisterId id, const QByteArray &revision,
                            const QString &name)
{
    ARNOLD_CHECK(begin(tx, Permission::RegistersEdit));
    const auto before = found(registers(tx), id);
    if (!before)
        return refuse(ErrorCode::NotFound, "register");
    if (revisionOf(*before) != revision)
        return ErrorCode::LostUpdate;
    ARNOLD_CHECK(requireName(name, "name"));
    Register after = *before;
    after.name = name.trimmed();
    updateRegister(tx, after);
    noteChange(tx,
               {.action = "register.change",
                .subjectKind = "register",
                .subject = id.bytes(),
                .before = stateOf(*before),
                .after = stateOf(after)});
    return {};
}

} // namespace arnold::shop
