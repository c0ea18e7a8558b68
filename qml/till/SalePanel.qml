pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// What is in the sale, what it comes to, and the way to pay.
Rectangle {
    id: root

    required property SaleModel sale
    required property CashModel cash

    signal asked(what: int) // a LineDialog.What
    signal payRequested()
    signal customerRequested()
    signal cashRequested()
    signal returnRequested()
    signal menuClosed()

    color: Theme.color.surface

    Separator {
        anchors.left: parent.left
        vertical: true
        height: parent.height
    }
    SaleHead {
        id: head
        anchors.left: parent.left
        anchors.right: parent.right
        sale: root.sale
        cash: root.cash
        onCustomerRequested: root.customerRequested()
        onCashRequested: root.cashRequested()
        onReturnRequested: root.returnRequested()
        onMenuClosed: root.menuClosed()
    }
    ListView {
        id: list
        anchors.top: head.bottom
        anchors.bottom: totals.top
        anchors.left: parent.left
        anchors.leftMargin: Theme.line
        anchors.right: parent.right
        topMargin: Theme.space.s1
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.sale.lines
        currentIndex: root.sale.selectedRow
        highlightMoveDuration: 0
        // Arrows are the screen's, wherever the focus is.
        activeFocusOnTab: count > 0
        keyNavigationEnabled: false
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Lines of the sale")
        onCountChanged: list.showSelected()

        function showSelected(): void {
            if (list.currentIndex >= 0)
                list.positionViewAtIndex(list.currentIndex, ListView.Contain);
        }

        delegate: SaleLine {
            id: line

            required property int index
            required property string title
            required property string was
            required property string reason
            required property bool editable
            required detail

            name: line.title
            amountBefore: line.was
            discount: line.reason
            ruled: line.index > 0 && line.index !== root.sale.selectedRow + 1
            selected: line.index === root.sale.selectedRow
            showFocus: line.selected && list.activeFocus
            enabled: line.editable
            onClicked: root.sale.selectedRow = line.index
            onDecreased: root.sale.stepQuantity(-1)
            onIncreased: root.sale.stepQuantity(1)
            onQuantityEdited: root.asked(LineDialog.Quantity)
            onPriceRequested: root.asked(LineDialog.Price)
            onDiscountRequested: root.asked(LineDialog.Discount)
            onNoteRequested: root.asked(LineDialog.Note)
            onRemoved: root.sale.remove()
        }
    }
    EmptyState {
        anchors.centerIn: list
        visible: root.sale.isEmpty
        iconName: "scan-barcode"
        title: qsTr("Scan the first item")
        text: qsTr("Or tap a tile, or press F2 to search.")
    }
    SaleTotals {
        id: totals
        anchors.left: parent.left
        anchors.leftMargin: Theme.line
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        sale: root.sale
        onDiscountRequested: root.asked(LineDialog.SaleDiscount)
        onHoldRequested: root.sale.hold()
        onPayRequested: root.payRequested()
    }
}
