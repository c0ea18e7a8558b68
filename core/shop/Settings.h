#pragma once
#include "core/storage/Transaction.h"

#include <QByteArray>

namespace arnold::shop {

// A setting's JSON, or empty when it was never set.
std::optional<QByteArray> setting(ReadTx &tx, QStringView name);
void putSetting(WriteTx &tx, QStringView name, const QByteArray &json);
// A setting that is a JSON string.
QString settingText(ReadTx &tx, QStringView name, const QString &otherwise = {});
void putSettingText(WriteTx &tx, QStringView name, const QString &text);

// Another number with every change of what ShopRules holds. One point read.
std::int64_t rulesVersion(ReadTx &tx);
// To be called by whoever changes companies, locations, registers, regions, channels, taxes, price
// lists, promotions, shipping options or categories: every RulesCache then reads them anew.
void bumpRules(WriteTx &tx);

} // namespace arnold::shop
