pragma ComponentBehavior: Bound
import QtQuick

// The text beside a check, a dot or a switch of `indicatorWidth`.
Item {
    id: root

    required property string text
    required property int indicatorWidth

    implicitWidth: root.indicatorWidth
        + (root.text === "" ? 0 : Theme.space.s2 + label.implicitWidth)
    implicitHeight: label.implicitHeight

    Label {
        id: label
        anchors.left: parent.left
        anchors.leftMargin: root.indicatorWidth + Theme.space.s2
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        color: root.enabled ? Theme.color.text : Theme.color.textDisabled
    }
}
