pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Arnold.Controls

// A person to tap.
T.Button {
    id: root

    required property string name
    required property string initials
    required property string roleName
    required property string shelf
    property bool selected: false

    // Who is visited by the keyboard is chosen; Enter then signs in.
    focusPolicy: Qt.TabFocus
    onVisualFocusChanged: {
        if (root.visualFocus)
            root.clicked();
    }
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: `${root.name} ${root.roleName}`
    Accessible.selected: root.selected

    background: Rectangle {
        radius: Theme.radius.l
        color: root.selected ? Theme.color.accentSoft
            : root.down ? Theme.color.surfacePressed
            : root.hovered ? Theme.color.surfaceHover : Theme.color.surface
        border.width: root.selected ? Theme.lineStrong : Theme.line
        border.color: root.selected ? Theme.color.accent : Theme.color.border

        FocusRing {
            shown: root.visualFocus
            cornerRadius: Theme.radius.l
        }
    }
    Item {
        anchors.fill: parent

        Face {
            id: face
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s4
            anchors.verticalCenter: parent.verticalCenter
            initials: root.initials
            shelf: root.shelf
        }
        Column {
            anchors.left: face.right
            anchors.leftMargin: Theme.space.s3
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.s3
            anchors.verticalCenter: parent.verticalCenter

            Label {
                width: parent.width
                type: Theme.type.titleS
                text: root.name
                wrapMode: Text.Wrap
                maximumLineCount: 2
            }
            Label {
                width: parent.width
                type: Theme.type.small
                color: Theme.color.text2
                text: root.roleName
            }
        }
    }
}
