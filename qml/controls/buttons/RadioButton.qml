pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// One of several; siblings exclude each other.
T.RadioButton {
    id: root

    property bool showFocus: root.visualFocus

    implicitWidth: root.implicitContentWidth
    implicitHeight: 20
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    containmentMask: TouchMask { control: root }
    Accessible.role: Accessible.RadioButton
    Accessible.name: root.text
    Accessible.checked: root.checked

    indicator: Rectangle {
        x: root.mirrored ? root.width - width : 0
        y: (root.height - height) / 2
        width: 18
        height: 18
        radius: 9
        color: Theme.color.surface
        border.width: root.checked ? 5.5 : 1.5
        border.color: !root.enabled ? Theme.color.textDisabled
            : root.checked ? Theme.color.accent : Theme.color.borderStrong

        FocusRing {
            shown: root.showFocus
            cornerRadius: 9
        }
    }
    contentItem: IndicatorLabel {
        text: root.text
        indicatorWidth: 18
    }
}
