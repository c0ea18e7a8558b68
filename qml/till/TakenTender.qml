pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

// A part of the sale that another tender pays, until it is put back.
Rectangle {
    id: root

    required property string label
    required property string amount

    signal putBack()

    implicitHeight: 52
    radius: Theme.radius.m
    color: Theme.color.surface
    border.width: Theme.line
    border.color: Theme.color.border

    Icon {
        id: icon
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s3
        anchors.verticalCenter: parent.verticalCenter
        name: "credit-card"
        color: Theme.color.text2
    }
    Label {
        anchors.left: icon.right
        anchors.leftMargin: Theme.space.s3
        anchors.right: figures.left
        anchors.verticalCenter: parent.verticalCenter
        type: Theme.type.bodyMedium
        text: root.label
    }
    AmountText {
        id: figures
        anchors.right: cross.left
        anchors.verticalCenter: parent.verticalCenter
        type: Theme.type.bodyMedium
        amount: root.amount
    }
    IconButton {
        id: cross
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        name: qsTr("Put %1 back").arg(root.label)
        iconName: "x"
        onClicked: root.putBack()
    }
}
