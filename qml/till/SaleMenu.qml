pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// What is seldom done with the sale or the drawer, behind one button.
IconButton {
    id: root

    required property SaleModel sale
    required property CashModel cash

    signal cashRequested()
    signal returnRequested()
    signal finished() // by choice or not, the menu has closed

    name: qsTr("More")
    iconName: "ellipsis-vertical"
    size: Button.Large
    onClicked: menu.open()

    Menu {
        id: menu
        y: root.height + Theme.space.s1
        x: root.mirrored ? 0 : root.width - width
        width: 300
        onClosed: root.finished()

        MenuItem {
            iconName: "rotate-ccw"
            text: qsTr("Return or exchange")
            keyHint: qsTr("F7")
            onTriggered: root.returnRequested()
        }
        MenuItem {
            iconName: "banknote"
            text: qsTr("Cash in the drawer")
            keyHint: qsTr("F10")
            enabled: root.cash.canMove
            onTriggered: root.cashRequested()
        }
        MenuItem {
            iconName: "inbox"
            text: qsTr("Open drawer")
            enabled: root.cash.canOpenDrawer
            onTriggered: root.cash.openDrawer()
        }
        MenuItem {
            iconName: "trash-2"
            text: qsTr("Clear the sale")
            danger: true
            enabled: !root.sale.isEmpty
            onTriggered: root.sale.clear()
        }
    }
}
