pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

// One thing that a key may, under the words of its group.
Column {
    id: root

    required property string group // before the first of its own; else empty
    required property string title
    required property bool partly

    width: parent ? parent.width : 0
    spacing: Theme.space.s1

    Label {
        width: root.width
        topPadding: Theme.space.s1
        visible: root.group !== ""
        type: Theme.type.caption
        color: Theme.color.text3
        text: root.group
    }
    Row {
        spacing: Theme.space.s2

        Icon {
            y: Theme.space.half
            name: root.partly ? "circle-dashed" : "check"
            size: Theme.icon.s
            color: Theme.color.positiveInk
        }
        Label {
            width: root.width - Theme.icon.s - Theme.space.s2
            text: root.partly ? qsTr("%1, in part").arg(root.title) : root.title
            wrapMode: Text.Wrap
        }
    }
}
