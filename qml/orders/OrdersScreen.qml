pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// The shop's orders: found by number, the chosen one at the right.
FocusScope {
    id: root

    required property AppModel app
    required property OrdersModel orders
    required property OrderModel order
    required property ReceiptModel paper
    required property ReturnModel returns

    function choose(row: int): void {
        const id = root.orders.idAt(row);
        if (id !== "")
            root.order.orderId = id;
    }

    Shortcut {
        sequences: ["F2"]
        onActivated: field.forceActiveFocus(Qt.ShortcutFocusReason)
    }
    Connections {
        target: root.orders
        function onLoadingChanged(): void {
            if (!root.orders.loading && root.orders.count > 0 && table.currentIndex < 0)
                table.currentIndex = 0;
            root.choose(table.currentIndex);
        }
    }

    SearchField {
        id: field
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s4
        y: Theme.space.s3
        width: root.width - side.width - 2 * Theme.space.s4
        touch: true
        iconName: "scan-barcode"
        placeholder: qsTr("Scan a receipt, or find its number")
        keyHint: qsTr("F2")
        text: root.orders.searchText
        onEdited: text => root.orders.searchText = text
        onSubmitted: table.forceActiveFocus(Qt.TabFocusReason)
        Keys.onDownPressed: table.forceActiveFocus(Qt.TabFocusReason)
    }
    Row {
        id: chips
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s4
        y: 72
        spacing: Theme.space.s2

        Repeater {
            model: [qsTr("All"), qsTr("Till"), qsTr("Web"), qsTr("Imported")]

            Chip {
                id: chip

                required property int index
                required property string modelData

                touch: true
                text: chip.modelData
                checked: chip.index === root.orders.kind
                onClicked: root.orders.kind = chip.index
            }
        }
    }
    OrdersTable {
        id: table
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s4
        anchors.right: side.left
        anchors.rightMargin: Theme.space.s4
        anchors.top: chips.bottom
        anchors.topMargin: Theme.space.s3
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.s3
        focus: true
        orders: root.orders
        onCurrentIndexChanged: root.choose(table.currentIndex)
        onLeaving: root.app.go(AppModel.Sale)
    }
    OrderSide {
        id: side
        anchors.right: parent.right
        height: parent.height
        width: narrow ? 372 : 560
        narrow: root.width < 1100
        order: root.order
        paper: root.paper
        empty: root.orders.count === 0
        onReturnRequested: {
            root.returns.openOrder(root.order.orderId);
            root.app.go(AppModel.Return);
        }
    }
}
