pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// On, off, or some (`tristate` with Qt.PartiallyChecked).
T.CheckBox {
    id: root

    property bool showFocus: root.visualFocus
    readonly property bool filled: root.checkState !== Qt.Unchecked

    implicitWidth: indicator.width + (root.text === "" ? 0 : Theme.space.s2 + label.implicitWidth)
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
            color: root.enabled ? Theme.color.onAccent : Theme.color.textDisabled
        }
        FocusRing {
            shown: root.showFocus
            cornerRadius: Theme.radius.xs
        }
    }
    contentItem: Item {
        Label {
            id: label
            anchors.left: parent.left
            anchors.leftMargin: 18 + Theme.space.s2
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            color: root.enabled ? Theme.color.text : Theme.color.textDisabled
        }
    }
}
