pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// One choice of a SegmentedControl.
T.Button {
    id: root

    required property bool selected
    property string iconName

    signal moved(step: int)

    readonly property color ink: !root.selected ? Theme.color.text2
        : Theme.contrast ? Theme.color.overAccent : Theme.color.text

    implicitWidth: root.implicitContentWidth + 2 * Theme.space.s3
    hoverEnabled: true
    focusPolicy: root.selected ? Qt.TabFocus : Qt.NoFocus
    containmentMask: TouchMask { control: root }
    Accessible.role: Accessible.PageTab
    Accessible.name: root.text
    Accessible.selected: root.selected
    Keys.onLeftPressed: root.moved(-1)
    Keys.onRightPressed: root.moved(1)

    background: Item {
        Elevation {
            level: 1
            cornerRadius: Theme.radius.s
            visible: root.selected && !Theme.dark
        }
        Rectangle {
            anchors.fill: parent
            radius: Theme.radius.s
            color: !root.selected ? "transparent"
                : Theme.contrast ? Theme.color.accent
                : Theme.dark ? Theme.color.surfacePressed : Theme.color.surface
        }
        FocusRing {
            shown: root.visualFocus
            cornerRadius: Theme.radius.s
        }
    }
    contentItem: CenteredRow {
        spacing: 6

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
    }
}
