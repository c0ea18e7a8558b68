#pragma once
#include <QSize>
#include <QString>
#include <QVariantMap>

#include <functional>
#include <vector>

class QObject;

namespace arnold::shots {

// A key, with the text that it types.
struct Press {
    int key = 0;
    QString text = {};
    Qt::KeyboardModifiers modifiers = {};
};

// One picture to take: a screen of a QML module, filled by `setup`.
struct Shot {
    QString name; // file name, "till-sale"
    QString module; // "Till" for Arnold.Till
    QString screen; // "SaleScreen"
    std::vector<QSize> sizes;
    bool touch = false;
    bool rightToLeft = false;
    // The screen's required properties, usually its view models; what it makes belongs to `owner`,
    // which lives as long as the screen. Empty: the screen needs nothing.
    std::function<QVariantMap(QObject *owner)> setup = {};
    // What is typed once the screen shows: what opens dialogs and menus.
    std::vector<Press> presses = {};
};

// Every picture that `arnold-shots` can take. A feature adds its own in Shots.cpp.
std::vector<Shot> allShots();

} // namespace arnold::shots
