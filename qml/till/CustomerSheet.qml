pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// Finds whom the sale is for, or makes a new customer, beside the sale.
Sheet {
    id: root

    required property SaleModel sale
    required property CustomerFinder customers
    property bool making: false

    function beginNew(): void {
        const typed = root.customers.searchText.trim();
        const isEmail = typed.includes("@");
        const isPhone = /^[+\d][\d\s/()-]*$/.test(typed);
        form.begin(isEmail || isPhone ? "" : typed, isEmail ? typed : "", isPhone ? typed : "");
        root.making = true;
        form.forceActiveFocus(Qt.TabFocusReason);
    }
    function backToFind(): void {
        root.making = false;
        finder.forceActiveFocus(Qt.TabFocusReason);
    }

    title: root.making ? qsTr("New customer") : qsTr("Customer of this sale")
    onAboutToShow: {
        root.making = false;
        root.customers.active = true;
        finder.begin();
        finder.forceActiveFocus(Qt.PopupFocusReason);
    }
    onOpened: finder.forceActiveFocus(Qt.PopupFocusReason)
    onClosed: root.customers.active = false
    footer: [
        Button {
            visible: root.making
            text: qsTr("Back")
            onClicked: root.backToFind()
        },
        Button {
            visible: root.making
            variant: Button.Primary
            iconName: "user-plus"
            text: qsTr("Add customer")
            keyHint: qsTr("Enter")
            busy: root.customers.busy
            onClicked: form.submit()
        },
        Button {
            visible: !root.making
            iconName: "user-plus"
            text: qsTr("New customer")
            keyHint: qsTr("F4")
            onClicked: root.beginNew()
        }
    ]

    // Keys outside are not heard while the sheet is open.
    Shortcut {
        sequences: ["F4"]
        enabled: root.visible && !root.making
        onActivated: root.beginNew()
    }
    CustomerSearch {
        id: finder
        width: parent ? parent.width : 0
        visible: !root.making
        sale: root.sale
        customers: root.customers
        onDone: root.close()
    }
    CustomerForm {
        id: form
        width: parent ? parent.width : 0
        visible: root.making
        customers: root.customers
    }
    Connections {
        target: root.customers
        function onChosen(): void {
            root.close();
        }
    }
}
