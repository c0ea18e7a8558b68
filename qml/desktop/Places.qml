pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// Where one can go from the till.
NavRail {
    id: root

    required property AppModel app

    NavRailItem {
        text: qsTr("Sale")
        iconName: "shopping-basket"
        selected: root.app.page === AppModel.Sale || root.app.page === AppModel.Receipt
            || root.app.page === AppModel.Return
        onClicked: root.app.go(AppModel.Sale)
    }
    NavRailItem {
        text: qsTr("Orders")
        iconName: "receipt-text"
        selected: root.app.page === AppModel.Orders
        onClicked: root.app.go(AppModel.Orders)
    }
    NavRailItem {
        text: qsTr("Shift")
        iconName: "banknote"
        enabled: root.app.hasShift
        onClicked: root.app.go(AppModel.CloseShift)
    }
    foot: [
        NavRailItem {
            text: qsTr("Manage")
            iconName: "id-card"
            visible: root.app.mayManage
            selected: root.app.page === AppModel.Manage
            onClicked: root.app.go(AppModel.Manage)
        },
        NavRailItem {
            text: qsTr("Lock")
            iconName: "lock"
            onClicked: root.app.lock()
        }
    ]
}
