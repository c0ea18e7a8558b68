pragma ComponentBehavior: Bound
import QtQuick

// The shape of a text that is on its way.
Rectangle {
    implicitWidth: 80
    implicitHeight: 12
    radius: Theme.radius.xs
    color: Theme.color.neutralSoft
    Accessible.ignored: true
}
