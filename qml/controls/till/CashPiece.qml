pragma ComponentBehavior: Bound
import QtQuick

// A note or a coin, drawn small: its value on its colour.
Item {
    id: root

    required property string label
    required property bool isNote
    property string shelf: "lemon"
    property int size: 46

    implicitWidth: root.isNote ? 56 : root.size
    implicitHeight: root.isNote ? 32 : root.size
    Accessible.role: Accessible.Graphic
    Accessible.name: root.label

    Rectangle {
        anchors.fill: parent
        radius: root.isNote ? Theme.radius.xs : height / 2
        color: Theme.shelfColor(root.shelf)
        border.width: Theme.lineStrong
        border.color: Theme.shelfInk(root.shelf)
    }
    Label {
        anchors.centerIn: parent
        type: Theme.type.smallStrong
        color: Theme.shelfInk(root.shelf)
        text: `\u2066${root.label}\u2069`
        elide: Text.ElideNone
    }
}
