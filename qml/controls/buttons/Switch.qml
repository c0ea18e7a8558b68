pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// On or off, at once. `accessibleName` where no text stands beside it.
T.Switch {
    id: root

    property bool showFocus: root.visualFocus
    property string accessibleName: root.text

    implicitWidth: root.implicitContentWidth
    implicitHeight: 24
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    containmentMask: TouchMask { control: root }
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.accessibleName
    Accessible.checked: root.checked

    indicator: Rectangle {
        x: root.mirrored ? root.width - width : 0
        width: 40
        height: 24
        radius: 12
        color: !root.enabled ? Theme.color.surfacePressed
            : root.checked ? Theme.color.accent : Theme.color.borderStrong

        Rectangle {
            x: root.visualPosition * (parent.width - width - 6) + 3
            y: 3
            width: 18
            height: 18
            radius: 9
            color: root.checked && root.enabled ? Theme.color.overAccent : Theme.color.surface

            Behavior on x {
                NumberAnimation { duration: Theme.motion.fastMs }
            }
        }
        FocusRing {
            shown: root.showFocus
            cornerRadius: 12
        }
    }
    contentItem: IndicatorLabel {
        text: root.text
        indicatorWidth: 40
    }
}
