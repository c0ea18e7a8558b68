#pragma once
#include "ui/app/Session.h"

#include <QJsonValue>
#include <QStringList>

namespace arnold::ui {

// What acts are about, to choose from.
enum class ActGroup { All, People, Keys, Goods, Stock, Customers, Shop };

QStringList actGroupWords(); // in the order of the enum
// The acts of a group; empty: all of them.
std::vector<QString> actsOf(ActGroup group);
// "Price set"; an act that nobody has words for stands as it is.
QString actWords(const QString &action);
QString actIcon(const QString &action);
QString subjectKindWords(const QString &kind); // "Product"
// Who did it, when no person did.
QString actorKindWords(const QString &kind);
// One member of a state, in words: what it is called, and what it holds.
QString fieldWords(const QString &name);
QString valueWords(const QString &name, const QJsonValue &value, const Session &session);

} // namespace arnold::ui
