pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// A filter or a group: `checked` when on, `shelf` gives it the group's colour as a dot,
// `trailingIcon` a chevron or a cross.
T.Button {
    id: root

    property string iconName
    property string trailingIcon
    property string shelf
    property bool touch: Theme.touch
    property bool showHover: root.hovered
    property bool showFocus: root.visualFocus

    readonly property color ink: !root.enabled ? Theme.color.textDisabled
        : root.checked ? Theme.color.accentInk : Theme.color.text2

    implicitWidth: root.implicitContentWidth + root.leftPadding + root.rightPadding
    implicitHeight: root.touch ? 44 : 36
    leftPadding: root.touch ? 14 : Theme.space.s3
    rightPadding: leftPadding
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    containmentMask: TouchMask { control: root }
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.checkable: root.checkable
    Accessible.checked: root.checked
    Keys.onReturnPressed: root.act()
    Keys.onEnterPressed: root.act()

    function act(): void {
        if (root.checkable)
            root.toggle();
        root.clicked();
    }

    background: Rectangle {
        radius: height / 2
        color: root.checked ? Theme.color.accentSoft
            : root.down ? Theme.color.surfacePressed
            : root.showHover ? Theme.color.surfaceHover : Theme.color.surface
        border.width: Theme.line
        border.color: root.checked ? Theme.color.accent : Theme.color.border

        FocusRing {
            shown: root.showFocus
            cornerRadius: parent.height / 2
        }
    }
    contentItem: CenteredRow {
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: 10
            height: 10
            radius: 3
            visible: root.shelf !== ""
            color: Theme.shelfInk(root.shelf)
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            size: Theme.icon.s
            color: root.ink
        }
        Label {
            type: Theme.type.bodyMedium
            color: root.ink
            text: root.text
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.trailingIcon
            size: Theme.icon.s
            color: root.ink
        }
    }
}
