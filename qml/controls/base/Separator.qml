pragma ComponentBehavior: Bound
import QtQuick

Rectangle {
    property bool vertical: false

    implicitWidth: vertical ? Theme.line : 0
    implicitHeight: vertical ? 0 : Theme.line
    color: Theme.color.border
}
