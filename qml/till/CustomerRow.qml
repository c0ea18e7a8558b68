pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Arnold.Controls

// One customer that was found.
T.Button {
    id: root

    required property string name
    required property string initials
    required property string detail
    required property string contact
    required property bool current

    implicitHeight: 60
    leftPadding: Theme.space.s2
    rightPadding: Theme.space.s2
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: `${root.name} ${root.detail} ${root.contact}`
    Accessible.selected: root.current

    background: Rectangle {
        radius: Theme.radius.m
        color: root.current ? Theme.color.accentSoft
            : root.hovered ? Theme.color.surfaceHover : "transparent"
        border.width: Theme.contrast && root.current ? Theme.lineStrong : 0
        border.color: Theme.color.accent
    }
    contentItem: CustomerFace {
        name: root.name
        initials: root.initials
        detail: root.detail
        contact: root.contact
        current: root.current
    }
}
