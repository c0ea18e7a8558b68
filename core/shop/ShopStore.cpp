#include "core/shop/ShopStore.h"

#include <string>

namespace arnold::shop {
namespace {

constexpr auto kCompanies = "SELECT id, name, legal_name, country, currency, vat_id, tax_number, "
                            "registration, address, country_profile, locked_at FROM company "
                            "WHERE archived_at IS NULL ORDER BY created_at, id LIMIT 1000";
constexpr auto kInsertCompany =
        "INSERT INTO company (id, name, legal_name, country, currency, vat_id, tax_number, "
        "registration, address, country_profile, created_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto kUpdateCompany =
        "UPDATE company SET name = ?, legal_name = ?, vat_id = ?, tax_number = ?, "
        "registration = ?, address = ? WHERE id = ?";
constexpr auto kUpdateLocation =
        "UPDATE location SET name = ?, address = ?, phone = ?, tax_number = ?, "
        "day_starts_minute = ?, receipt_header = ?, receipt_footer = ? WHERE id = ?";
constexpr auto kUpdateRegister = "UPDATE register SET name = ? WHERE id = ?";
constexpr auto kLockCompany = "UPDATE company SET locked_at = ? WHERE id = ? AND locked_at IS NULL";

constexpr auto kLocations = "SELECT id, company_id, code, name, kind, time_zone, address, phone, "
                            "tax_number, day_starts_minute, receipt_header, receipt_footer "
                            "FROM location WHERE archived_at IS NULL "
                            "ORDER BY created_at, id LIMIT 10000";
constexpr auto kInsertLocation =
        "INSERT INTO location (id, company_id, code, name, kind, time_zone, address, phone, "
        "tax_number, day_starts_minute, receipt_header, receipt_footer, created_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

constexpr auto kRegisters = "SELECT id, location_id, code, name, epoch FROM register "
                            "WHERE archived_at IS NULL ORDER BY created_at, id LIMIT 10000";
constexpr auto kInsertRegister = "INSERT INTO register (id, location_id, code, name, epoch, "
                                 "created_at) VALUES (?, ?, ?, ?, ?, ?)";

constexpr auto kChannels = "SELECT id, code, name, kind FROM channel WHERE archived_at IS NULL "
                           "ORDER BY created_at, id LIMIT 1000";
constexpr auto kChannelLocations = "SELECT channel_id, location_id FROM channel_location "
                                   "ORDER BY channel_id, position LIMIT 100000";
constexpr auto kInsertChannel =
        "INSERT INTO channel (id, code, name, kind, created_at) VALUES (?, ?, ?, ?, ?)";
constexpr auto kInsertChannelLocation =
        "INSERT INTO channel_location (channel_id, position, location_id) VALUES (?, ?, ?)";

constexpr auto kTakeCounter = "UPDATE counter SET next_number = next_number + 1 WHERE name = ? "
                              "RETURNING next_number - 1";
constexpr auto kNextValue = "SELECT nextval(?::text::regclass)";

constexpr auto kInsertTask = "INSERT INTO task (id, kind, subject_kind, subject_id, detail, "
                             "created_at) VALUES (?, ?, ?, ?, ?, ?)";

// Empty text is kept as NULL where the schema says that a thing may be missing.
std::optional<QString> orNull(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

ChannelKind channelKind(const QString &name)
{
    if (name == QLatin1String("web"))
        return ChannelKind::Web;
    return name == QLatin1String("kiosk") ? ChannelKind::Kiosk : ChannelKind::Till;
}

} // namespace

std::vector<Company> companies(ReadTx &tx)
{
    std::vector<Company> found;
    auto rows = tx.query(kCompanies);
    while (rows.next()) {
        Company company;
        company.id = rows.value<CompanyId>(0);
        company.name = rows.value<QString>(1);
        company.legalName = rows.value<QString>(2);
        company.country = rows.value<QString>(3);
        const auto currency = Currency::fromCode(rows.value<QString>(4));
        ARNOLD_ASSERT(currency);
        company.currency = *currency;
        company.vatId = rows.value<QString>(5);
        company.taxNumber = rows.value<QString>(6);
        company.registration = rows.value<QString>(7);
        company.address = addressFromJson(rows.value<QString>(8).toUtf8());
        company.countryProfile = rows.value<QString>(9);
        company.lockedAt = rows.value<std::optional<Instant>>(10);
        found.push_back(std::move(company));
    }
    return found;
}

std::vector<Location> locations(ReadTx &tx)
{
    std::vector<Location> found;
    auto rows = tx.query(kLocations);
    while (rows.next()) {
        Location location;
        location.id = rows.value<LocationId>(0);
        location.company = rows.value<CompanyId>(1);
        location.code = rows.value<QString>(2);
        location.name = rows.value<QString>(3);
        location.kind = rows.value<QString>(4) == QLatin1String("shop") ? LocationKind::Shop
                                                                        : LocationKind::Warehouse;
        location.timeZone = rows.value<QString>(5).toLatin1();
        location.address = addressFromJson(rows.value<QString>(6).toUtf8());
        location.phone = rows.value<QString>(7);
        location.taxNumber = rows.value<QString>(8);
        location.dayStartsMinute = rows.value<int>(9);
        location.receiptHeader = rows.value<QString>(10);
        location.receiptFooter = rows.value<QString>(11);
        found.push_back(std::move(location));
    }
    return found;
}

std::vector<Register> registers(ReadTx &tx)
{
    std::vector<Register> found;
    auto rows = tx.query(kRegisters);
    while (rows.next())
        found.push_back({rows.value<RegisterId>(0), rows.value<LocationId>(1),
                         rows.value<QString>(2), rows.value<QString>(3), rows.value<int>(4)});
    return found;
}

std::vector<Channel> channels(ReadTx &tx)
{
    std::vector<Channel> found;
    auto rows = tx.query(kChannels);
    while (rows.next())
        found.push_back({rows.value<ChannelId>(0),
                         rows.value<QString>(1),
                         rows.value<QString>(2),
                         channelKind(rows.value<QString>(3)),
                         {}});
    auto places = tx.query(kChannelLocations);
    while (places.next()) {
        const auto id = places.value<ChannelId>(0);
        for (Channel &channel : found) {
            if (channel.id == id)
                channel.locations.push_back(places.value<LocationId>(1));
        }
    }
    return found;
}

void insertCompany(WriteTx &tx, const Company &company)
{
    tx.execute(kInsertCompany, company.id, company.name, company.legalName, company.country,
               company.currency.code(), orNull(company.vatId), orNull(company.taxNumber),
               orNull(company.registration), QString::fromUtf8(addressToJson(company.address)),
               company.countryProfile, tx.now());
}

void insertLocation(WriteTx &tx, const Location &location)
{
    tx.execute(kInsertLocation, location.id, location.company, location.code, location.name,
               locationKindName(location.kind), QString::fromLatin1(location.timeZone),
               QString::fromUtf8(addressToJson(location.address)), orNull(location.phone),
               orNull(location.taxNumber), location.dayStartsMinute, location.receiptHeader,
               location.receiptFooter, tx.now());
}

void insertRegister(WriteTx &tx, const Register &reg)
{
    tx.execute(kInsertRegister, reg.id, reg.location, reg.code, reg.name, reg.epoch, tx.now());
}

void insertChannel(WriteTx &tx, const Channel &channel)
{
    tx.execute(kInsertChannel, channel.id, channel.code, channel.name,
               channelKindName(channel.kind), tx.now());
    int position = 0;
    for (const LocationId &location : channel.locations)
        tx.execute(kInsertChannelLocation, channel.id, position++, location);
}

void updateCompany(WriteTx &tx, const Company &company)
{
    tx.execute(kUpdateCompany, company.name, company.legalName, orNull(company.vatId),
               orNull(company.taxNumber), orNull(company.registration),
               QString::fromUtf8(addressToJson(company.address)), company.id);
}

void updateLocation(WriteTx &tx, const Location &location)
{
    tx.execute(kUpdateLocation, location.name, QString::fromUtf8(addressToJson(location.address)),
               orNull(location.phone), orNull(location.taxNumber), location.dayStartsMinute,
               location.receiptHeader, location.receiptFooter, location.id);
}

void updateRegister(WriteTx &tx, const Register &reg)
{
    tx.execute(kUpdateRegister, reg.name, reg.id);
}

void lockCompany(WriteTx &tx, CompanyId company)
{
    const std::string key = "company-locked-" + idBytesToText(company.bytes()).toStdString();
    if (tx.cached<bool>(key))
        return;
    tx.execute(kLockCompany, tx.now(), company);
    tx.setCached(key, true);
}

std::int64_t takeNumber(WriteTx &tx, std::string_view counter)
{
    const auto sql = tx.dialect() == Dialect::Sqlite ? kTakeCounter : kNextValue;
    return tx.queryOne<std::int64_t>(sql, counter).value_or(0);
}

TaskId addTask(WriteTx &tx, const NewTask &task)
{
    const auto id = TaskId::make();
    tx.execute(kInsertTask, id, task.kind, task.subjectKind, task.subject,
               QString::fromUtf8(task.detail), tx.now());
    return id;
}

} // namespace arnold::shop
