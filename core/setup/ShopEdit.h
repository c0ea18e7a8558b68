#pragma once
#include "core/base/Result.h"
#include "core/shop/Shop.h"
#include "core/storage/Transaction.h"

// Changing what a shop was set up with. Each edit names the revision that it is based on, leaves an
// audit entry and bumps the rules. What stays empty in a change is left as it is. All refuse
// NotPermitted without settings.edit (registers.edit for a register), NotFound, LostUpdate.
namespace arnold::shop {

struct ShopSettings {
    QString name = {}; // as receipts and the web shop show it
    QString locale = {}; // "de-DE"
    QString countryProfile = {}; // which rules it was set up with; stays
    int retentionYears = 0; // for how long documents are kept; the profile's
    bool staffNeedFactor = false; // who signs in over the network; see identity::require

    QByteArray revision() const; // changes with anything that an edit can change
};
ShopSettings settings(ReadTx &tx);

struct SettingsChange {
    std::optional<QString> name = {}; // 1 to 100 characters
    std::optional<QString> locale = {};
    std::optional<bool> staffNeedFactor = {};
};
// MissingField "name", InvalidValue "name" or "locale"; StepUpRequired for another staffNeedFactor.
Result<void> changeSettings(WriteTx &tx, const QByteArray &revision, const SettingsChange &change);

// Country and currency stay: what is booked is booked in them.
struct CompanyChange {
    std::optional<QString> name = {};
    std::optional<QString> legalName = {};
    std::optional<QString> vatId = {};
    std::optional<QString> taxNumber = {};
    std::optional<QString> registration = {};
    std::optional<Address> address = {};
};
QByteArray revisionOf(const Company &company);
// MissingField "name" or "legal_name".
Result<void> changeCompany(WriteTx &tx, CompanyId id, const QByteArray &revision,
                           const CompanyChange &change);

// Code and time zone stay: business dates and numbers hang on them.
struct LocationChange {
    std::optional<QString> name = {};
    std::optional<Address> address = {};
    std::optional<QString> phone = {};
    std::optional<QString> taxNumber = {};
    std::optional<int> dayStartsMinute = {}; // 0 to 1439
    std::optional<QString> receiptHeader = {};
    std::optional<QString> receiptFooter = {};
};
QByteArray revisionOf(const Location &location);
// MissingField "name", InvalidValue "day_starts_minute".
Result<void> changeLocation(WriteTx &tx, LocationId id, const QByteArray &revision,
                            const LocationChange &change);

QByteArray revisionOf(const Register &reg);
// Its code stands in its documents' numbers and stays. MissingField "name".
Result<void> renameRegister(WriteTx &tx, RegisterId id, const QByteArray &revision,
                            const QString &name);

} // namespace arnold::shop
