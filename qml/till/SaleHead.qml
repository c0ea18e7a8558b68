pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// Whose sale it is, and what can be done to the whole of it.
Item {
    id: root

    required property SaleModel sale

    implicitHeight: 64

    Avatar {
        id: avatar
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s4
        anchors.verticalCenter: parent.verticalCenter
        initials: ""

        Icon {
            anchors.centerIn: parent
            name: "user"
            size: Theme.icon.m
            color: Theme.shelf.irisInk
        }
    }
    Column {
        anchors.left: avatar.right
        anchors.leftMargin: Theme.space.s3
        anchors.right: buttons.left
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            type: Theme.type.titleS
            text: qsTr("Walk-in customer")
        }
        Label {
            width: parent.width
            type: Theme.type.small
            color: Theme.color.text3
            text: root.sale.itemsText
        }
    }
    Row {
        id: buttons
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s2
        anchors.verticalCenter: parent.verticalCenter

        IconButton {
            name: qsTr("Undo")
            iconName: "undo-2"
            size: Button.Large
            enabled: root.sale.canUndo
            onClicked: root.sale.undo()
        }
        IconButton {
            name: qsTr("Clear the sale")
            iconName: "trash-2"
            size: Button.Large
            enabled: !root.sale.isEmpty
            onClicked: root.sale.clear()
        }
    }
    Separator {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
