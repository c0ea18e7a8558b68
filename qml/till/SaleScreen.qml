pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Ui

// The sale: what can be tapped at the left, what is in it at the right.
FocusScope {
    id: root

    required property AppModel app
    required property SaleModel sale
    required property CustomerFinder customers
    required property CashModel cash

    function askQuantity(digits: string): void {
        if (root.sale.selectedRow >= 0)
            lineDialog.ask(LineDialog.Quantity, digits);
    }

    // Keys mean the same wherever the focus is.
    Keys.forwardTo: [keys]

    // A letter or figure of any script that nobody holds Ctrl or Alt with. Qt 6.4 knows no \p{L}.
    function begins(event: var): bool {
        const held = Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier;
        return /^[0-9A-Za-z\u00c0-\uffff]$/.test(event.text) && !(event.modifiers & held);
    }

    Item {
        id: keys
        anchors.fill: parent
        focus: true
        Keys.onPressed: event => {
            event.accepted = true;
            if (event.key === Qt.Key_Up)
                root.sale.step(-1);
            else if (event.key === Qt.Key_Down)
                root.sale.step(1);
            else if (event.key === Qt.Key_Plus)
                root.sale.stepQuantity(1);
            else if (event.key === Qt.Key_Minus)
                root.sale.stepQuantity(-1);
            else if (event.key === Qt.Key_Delete || event.key === Qt.Key_Backspace)
                root.sale.remove();
            else if (event.matches(StandardKey.Undo))
                root.sale.undo();
            else if (event.key === Qt.Key_Asterisk)
                root.askQuantity("");
            else if (event.key === Qt.Key_Percent)
                lineDialog.ask(LineDialog.Discount, "");
            else if (/^[1-9]$/.test(event.text) && root.sale.selectedRow >= 0)
                root.askQuantity(event.text);
            else if (root.begins(event))
                catalogue.search(event.text);
            else
                event.accepted = false;
        }
    }
    Shortcut {
        sequences: ["F2"]
        onActivated: catalogue.search("")
    }
    Shortcut {
        sequences: ["F12"]
        enabled: !root.sale.isEmpty
        onActivated: root.app.go(AppModel.Payment)
    }

    Shortcut {
        sequences: ["F8"]
        onActivated: {
            if (root.sale.isEmpty)
                catalogue.showHeld();
            else
                root.sale.hold();
        }
    }

    Shortcut {
        sequences: ["F4"]
        enabled: !sheet.visible && !cashSheet.visible
        onActivated: sheet.open()
    }

    Shortcut {
        sequences: ["F7"]
        onActivated: root.app.go(AppModel.Return)
    }

    Shortcut {
        sequences: ["F10"]
        enabled: root.cash.canMove && !cashSheet.visible && !sheet.visible
        onActivated: cashSheet.open()
    }

    Catalogue {
        id: catalogue
        anchors.left: parent.left
        anchors.right: panel.left
        height: parent.height
        sale: root.sale
        onLeaving: keys.forceActiveFocus(Qt.OtherFocusReason)
    }
    SalePanel {
        id: panel
        anchors.right: parent.right
        height: parent.height
        width: root.width >= 1600 ? 520 : root.width >= 1100 ? 440 : 412
        sale: root.sale
        onAsked: what => lineDialog.ask(what, "")
        onPayRequested: root.app.go(AppModel.Payment)
        cash: root.cash
        onCustomerRequested: sheet.open()
        onCashRequested: cashSheet.open()
        onReturnRequested: root.app.go(AppModel.Return)
        onMenuClosed: keys.forceActiveFocus(Qt.OtherFocusReason)
    }
    // A scanned card asks for the sheet too. A popup needs the window, which is there later.
    Timer {
        interval: 0
        running: root.customers.active && !sheet.visible
        onTriggered: sheet.open()
    }
    CustomerSheet {
        id: sheet
        sale: root.sale
        customers: root.customers
        onAboutToHide: keys.forceActiveFocus(Qt.OtherFocusReason)
    }
    CashSheet {
        id: cashSheet
        cash: root.cash
        onAboutToHide: keys.forceActiveFocus(Qt.OtherFocusReason)
    }
    LineDialog {
        id: lineDialog
        sale: root.sale
        onAboutToHide: keys.forceActiveFocus(Qt.OtherFocusReason)
    }
}
