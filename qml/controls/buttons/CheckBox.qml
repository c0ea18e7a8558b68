pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// On, off, or some (`tristate` with Qt.PartiallyChecked).
T.CheckBox {
    id: root

    property bool showFocus: root.visualFocus
    readonly property bool filled: root.checkState !== Qt.Unchecked

    implicitWidth: root.implicitContentWidth
    implicitHeight: 20
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    containmentMask: TouchMask { control: root }
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.checked: root.checked

    indicator: Rectangle {
        x: root.mirrored ? root.width - width : 0
        y: (root.height - height) / 2
        width: 18
        height: 18
        radius: Theme.radius.xs
        border.width: root.filled && root.enabled ? 0 : 1.5
        border.color: root.enabled ? Theme.color.borderStrong : Theme.color.textDisabled
        color: !root.enabled ? Theme.color.surfaceSunken
            : root.filled ? Theme.color.accent : Theme.color.surface

        Icon {
            anchors.centerIn: parent
            name: root.checkState === Qt.PartiallyChecked ? "minus" : "check"
            size: 14
            stroke: 3
            visible: root.filled
            color: root.enabled ? Theme.color.overAccent : Theme.color.textDisabled
        }
        FocusRing {
            shown: root.showFocus
            cornerRadius: Theme.radius.xs
        }
    }
    contentItem: IndicatorLabel {
        text: root.text
        indicatorWidth: 18
    }
}
