#pragma once
#include <QJsonObject>
#include <QString>

namespace arnold::shop {

// A template of resources/web/pages, filled in. The language is a part of Mustache's:
//
//     {{name}} {{order.number}}            a value
//     {{#name}}...{{/name}}                for each of a list, or once for what is there
//     {{^name}}...{{/name}}                for what is not there: missing, false, empty
//     {{>part}}                            another template
//     {{! remark }}
//
// Values are always escaped, for text and for attributes in double quotes; there is no tag that
// puts in markup. So no value becomes an element, whoever typed it.
QString filledIn(const QString &name, const QJsonObject &view);
// The same for a text in hand; parts come from resources/web/pages.
QString filledInText(const QString &text, const QJsonObject &view);

} // namespace arnold::shop
