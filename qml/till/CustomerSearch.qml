pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// The field and what it finds. The keyboard stays in the field: arrows choose, Enter takes.
FocusScope {
    id: root

    required property SaleModel sale
    required property CustomerFinder customers
    property int current: 0
    readonly property bool asked: root.customers.searchText.trim() !== ""

    signal done()

    implicitHeight: column.implicitHeight

    function begin(): void {
        field.text = root.customers.searchText;
        root.current = 0;
    }
    function move(by: int): void {
        const last = root.customers.count - 1;
        root.current = Math.max(0, Math.min(last, root.current + by));
    }

    Connections {
        target: root.customers
        function onCountChanged(): void {
            root.current = 0;
        }
        // A card that was scanned.
        function onSearchTextChanged(): void {
            if (field.text !== root.customers.searchText)
                field.text = root.customers.searchText;
        }
    }
    Column {
        id: column
        width: parent.width
        spacing: Theme.space.s3

        SearchField {
            id: field
            width: parent.width
            focus: true
            touch: true
            placeholder: qsTr("Name, phone, e-mail or number")
            onEdited: text => root.customers.searchText = text
            onSubmitted: root.customers.choose(root.current)
            Keys.onDownPressed: root.move(1)
            Keys.onUpPressed: root.move(-1)
        }
        Column {
            width: parent.width

            Repeater {
                model: root.customers

                CustomerRow {
                    id: row

                    required property int index

                    width: column.width
                    current: row.index === root.current
                    onClicked: root.customers.choose(row.index)
                }
            }
        }
        Button {
            width: parent.width
            visible: !root.asked && root.sale.hasCustomer
            iconName: "user-x"
            text: qsTr("Sell without %1").arg(root.sale.customerName)
            onClicked: {
                root.sale.removeCustomer();
                root.done();
            }
        }
        EmptyState {
            width: parent.width
            visible: !root.asked
            iconName: "user"
            title: qsTr("Find a customer")
            text: qsTr("A name by its first letters; e-mail, phone and number as a whole.")
        }
        EmptyState {
            width: parent.width
            visible: root.asked && root.customers.count === 0 && !root.customers.searching
            iconName: "search-x"
            title: qsTr("Nobody by “%1”").arg(root.customers.searchText.trim())
            text: qsTr("F4 adds them as a new customer.")
        }
    }
}
