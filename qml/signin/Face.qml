pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

// A person's initials on their colour.
Rectangle {
    id: root

    required property string initials
    required property string shelf
    property bool large: false

    implicitWidth: root.large ? 64 : 48
    implicitHeight: implicitWidth
    radius: width / 2
    color: Theme.shelfColor(root.shelf)
    Accessible.ignored: true

    Label {
        anchors.centerIn: parent
        type: root.large ? Theme.type.titleL : Theme.type.bodyLStrong
        color: Theme.shelfInk(root.shelf)
        text: root.initials
    }
}
