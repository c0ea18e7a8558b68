#include "core/events/Changes.h"
#include "core/shop/Settings.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstring>
#include <limits>

namespace arnold::shop {
namespace {

constexpr auto kSetting = "SELECT value FROM setting WHERE name = ?";
constexpr auto kPutSetting =
        "INSERT INTO setting (name, value, updated_at) VALUES (?, ?, ?) "
        "ON CONFLICT (name) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at";
constexpr auto kRulesVersion = "SELECT value FROM setting WHERE name = 'rules_version'";
} // namespace

std::optional<QByteArray> setting(ReadTx &tx, QStringView name)
{
    const auto text = tx.queryOne<QString>(kSetting, name);
    return text ? std::optional(text->toUtf8()) : std::nullopt;
}

void putSetting(WriteTx &tx, QStringView name, const QByteArray &json)
{
    tx.execute(kPutSetting, name, QString::fromUtf8(json), tx.now());
}

// Qt's JSON documents hold arrays and objects only: a lone string travels in an array.
QString settingText(ReadTx &tx, QStringView name, const QString &otherwise)
{
    const auto json = setting(tx, name);
    if (!json)
        return otherwise;
    return QJsonDocument::fromJson('[' + *json + ']').array().at(0).toString(otherwise);
}

void putSettingText(WriteTx &tx, QStringView name, const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact);
    putSetting(tx, name, list.mid(1, list.size() - 2));
}

std::int64_t rulesVersion(ReadTx &tx)
{
    const auto text = tx.queryOne<QString>(kRulesVersion);
    return text ? text->toLongLong() : 0;
}

// A random number rather than the next one: a change that is rolled back can then never be taken
// for the change that is made in its place.
void bumpRules(WriteTx &tx)
{
    const IdBytes random = newIdBytes();
    std::int64_t version = 0;
    std::memcpy(&version, random.data() + 8, sizeof version);
    version &= std::numeric_limits<std::int64_t>::max();
    putSetting(tx, u"rules_version", QByteArray::number(static_cast<qlonglong>(version)));
    tx.changed(changes::rules());
}

} // namespace arnold::shop
