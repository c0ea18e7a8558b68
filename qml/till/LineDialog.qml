pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// Asks for a quantity, price, discount or note of the selected line, or a discount of the sale.
Dialog {
    id: root

    enum What {
        Quantity,
        Price,
        Discount,
        Note,
        SaleDiscount
    }

    required property SaleModel sale
    property int what: LineDialog.Quantity
    readonly property bool percent: root.what === LineDialog.Discount
        || root.what === LineDialog.SaleDiscount

    function ask(what: int, text: string): void {
        root.what = what;
        field.text = text;
        root.open();
    }
    function done(text: string): void {
        switch (root.what) {
        case LineDialog.Quantity:
            root.sale.setQuantity(text);
            break;
        case LineDialog.Price:
            root.sale.overridePrice(text);
            break;
        case LineDialog.Discount:
            root.sale.discountPercent(text);
            break;
        case LineDialog.Note:
            root.sale.setNote(text);
            break;
        default:
            root.sale.saleDiscountPercent(text);
        }
    }

    title: {
        switch (root.what) {
        case LineDialog.Quantity: return qsTr("Quantity");
        case LineDialog.Price: return qsTr("Price of one");
        case LineDialog.Discount: return qsTr("Discount on this line");
        case LineDialog.Note: return qsTr("Note on this line");
        default: return qsTr("Discount on the sale");
        }
    }
    acceptText: qsTr("Set")
    acceptEnabled: field.text !== "" || root.what === LineDialog.Note
        || root.what === LineDialog.Price
    onAccepted: root.done(field.text)
    // Keys that follow at once are for the field already.
    onAboutToShow: field.forceActiveFocus(Qt.PopupFocusReason)
    onOpened: field.forceActiveFocus(Qt.PopupFocusReason)

    TextField {
        id: field
        width: parent ? parent.width : 0
        touch: true
        numeric: root.what !== LineDialog.Note
        suffix: root.percent ? "%" : ""
        inputMethodHints: root.what === LineDialog.Note
            ? Qt.ImhNone : Qt.ImhFormattedNumbersOnly
        placeholder: root.what === LineDialog.Note ? qsTr("Gift, no bag, …") : ""
    }
    NumberPad {
        width: parent ? parent.width : 0
        visible: root.what !== LineDialog.Note
        keyHeight: 56
        onTyped: key => field.text += key
        onDeleted: field.text = field.text.slice(0, -1)
    }
}
