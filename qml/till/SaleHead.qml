pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// Whose sale it is, and what can be done to the whole of it.
Item {
    id: root

    required property SaleModel sale
    required property CashModel cash

    signal customerRequested()
    signal cashRequested()
    signal returnRequested()
    signal menuClosed()

    implicitHeight: 64

    SaleCustomerButton {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s2
        anchors.right: buttons.left
        anchors.rightMargin: Theme.space.s1
        anchors.verticalCenter: parent.verticalCenter
        sale: root.sale
        onClicked: root.customerRequested()
    }
    Row {
        id: buttons
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s2
        anchors.verticalCenter: parent.verticalCenter

        IconButton {
            name: qsTr("Remove the customer")
            iconName: "user-x"
            size: Button.Large
            visible: root.sale.hasCustomer
            onClicked: root.sale.removeCustomer()
        }
        IconButton {
            name: qsTr("Undo")
            iconName: "undo-2"
            size: Button.Large
            enabled: root.sale.canUndo
            onClicked: root.sale.undo()
        }
        SaleMenu {
            sale: root.sale
            cash: root.cash
            onCashRequested: root.cashRequested()
            onReturnRequested: root.returnRequested()
            onFinished: root.menuClosed()
        }
    }
    Separator {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
