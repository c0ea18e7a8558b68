pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// A place of the till: `selected` where one is, `count` what waits there.
T.Button {
    id: root

    property string iconName
    property bool selected: false
    property string count

    readonly property color ink: root.selected ? Theme.color.accentInk : Theme.color.text2

    implicitWidth: 64
    implicitHeight: 58
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: root.count === "" ? root.text : `${root.text} ${root.count}`
    Accessible.selected: root.selected
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radius.m
        color: root.selected ? Theme.color.accentSoft
            : root.down ? Theme.color.surfacePressed
            : root.hovered ? Theme.color.surfaceHover : "transparent"

        FocusRing {
            shown: root.visualFocus
            gap: 0
        }
    }
    contentItem: Item {
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            y: 9
            name: root.iconName
            size: 22
            color: root.ink
        }
        Label {
            anchors.horizontalCenter: parent.horizontalCenter
            y: 33
            type: Theme.type.caption
            color: root.ink
            text: root.text
            width: Math.min(implicitWidth, 72)
        }
        Count {
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.s2
            y: 2
            small: true
            text: root.count
        }
    }
}
