pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// Who a sale is for, or how to say so.
Item {
    id: root

    required property SaleModel sale

    Avatar {
        id: avatar
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        initials: root.sale.customerInitials
        name: root.sale.customerName

        Icon {
            anchors.centerIn: parent
            name: "user"
            size: Theme.icon.m
            color: Theme.shelf.irisInk
            visible: !root.sale.hasCustomer
        }
    }
    Column {
        anchors.left: avatar.right
        anchors.leftMargin: Theme.space.s3
        anchors.right: hint.left
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            type: Theme.type.titleS
            text: root.sale.hasCustomer ? root.sale.customerName : qsTr("Walk-in customer")
        }
        Label {
            width: parent.width
            type: Theme.type.small
            color: Theme.color.text3
            text: root.sale.hasCustomer ? root.sale.customerDetail : qsTr("Add a customer")
        }
    }
    Kbd {
        id: hint
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: root.sale.hasCustomer ? "" : qsTr("F4")
    }
}
