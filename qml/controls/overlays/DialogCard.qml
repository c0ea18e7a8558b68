pragma ComponentBehavior: Bound
import QtQuick

// How a dialog looks: title, words, whatever stands between, and its buttons at the end.
Item {
    id: root

    default property alias content: middle.data
    property alias buttons: foot.data
    required property string title
    property string text

    property int wide: 420

    implicitWidth: root.wide
    implicitHeight: column.implicitHeight

    // Popups stand outside the window's items and take its direction by themselves.
    LayoutMirroring.enabled: Theme.rightToLeft
    LayoutMirroring.childrenInherit: true

    Elevation {
        level: 3
        cornerRadius: Theme.radius.xl
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.xl
        color: Theme.color.surfaceRaised
        border.width: Theme.line
        border.color: Theme.color.border
    }
    Column {
        id: column
        width: parent.width
        topPadding: Theme.space.s6
        bottomPadding: Theme.space.s6
        leftPadding: Theme.space.s6
        rightPadding: Theme.space.s6

        Label {
            width: root.width - 2 * Theme.space.s6
            type: Theme.type.title
            text: root.title
            wrapMode: Text.Wrap
        }
        Item {
            width: 1
            height: Theme.space.s2
        }
        Label {
            width: root.width - 2 * Theme.space.s6
            color: Theme.color.text2
            text: root.text
            visible: root.text !== ""
            wrapMode: Text.Wrap
        }
        Column {
            id: middle
            width: root.width - 2 * Theme.space.s6
            spacing: Theme.space.s4
            topPadding: middle.children.length > 0 ? Theme.space.s3 : 0
        }
        Item {
            width: 1
            height: Theme.space.s6
        }
        Item {
            width: root.width - 2 * Theme.space.s6
            height: foot.implicitHeight

            Row {
                id: foot
                anchors.right: parent.right
                spacing: Theme.space.s2
            }
        }
    }
}
