pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

// The till's own parts, at the places that they have in a sale.
Rectangle {
    id: root

    implicitWidth: 1366
    implicitHeight: 768
    color: Theme.color.canvas

    readonly property var goods: [
        ["Bananas", "€1.99", "/kg", "lemon", "banana", "1", ""],
        ["Apples, Elstar", "€2.79", "/kg", "tomato", "apple", "", ""],
        ["Carrots, bunch", "€1.89", "", "apricot", "carrots", "", ""],
        ["Avocado", "€1.29", "", "sage", "avocado", "", ""],
        ["Espresso beans", "€12.90", "", "stone", "coffee", "1", ""],
        ["Red wine, Dão", "€7.90", "", "rose", "wine", "", "18+"]
    ]

    NavRail {
        id: rail
        anchors.left: parent.left
        height: parent.height - status.height
        foot: NavRailItem { text: qsTr("Lock"); iconName: "lock" }

        NavRailItem { text: qsTr("Sale"); iconName: "shopping-basket"; selected: true }
        NavRailItem { text: qsTr("Orders"); iconName: "receipt-text"; count: "3" }
        NavRailItem { text: qsTr("Customers"); iconName: "users" }
        NavRailItem { text: qsTr("Cash"); iconName: "banknote" }
        NavRailItem { text: qsTr("Manage"); iconName: "layout-dashboard" }
    }
    SearchField {
        id: search
        anchors.left: rail.right
        anchors.leftMargin: 16
        y: 12
        width: 620
        iconName: "scan-barcode"
        placeholder: qsTr("Search or scan: name, SKU, barcode")
        keyHint: "F2"
    }
    Button {
        anchors.left: search.right
        anchors.leftMargin: 8
        y: 12
        text: qsTr("Held")
        iconName: "pause"
        keyHint: "F8"
    }
    Grid {
        anchors.left: rail.right
        anchors.leftMargin: 16
        y: 128
        columns: 3
        spacing: 12

        Repeater {
            model: root.goods.length

            Tile {
                required property int index
                readonly property list<string> good: root.goods[index]

                width: 154
                height: 140
                name: good[0]
                price: good[1]
                unit: good[2]
                shelf: good[3]
                picture: `qrc:/arnold/art/${good[4]}.svg`
                count: good[5]
                flag: good[6]
                selected: index === 4
            }
        }
        Tile {
            width: 154
            height: 140
            name: qsTr("Gift card")
            price: qsTr("Any amount")
            iconName: "gift"
        }
    }
    ReceiptPaper {
        anchors.right: sale.left
        anchors.rightMargin: 16
        y: 128
        width: 300
        height: implicitHeight
        paperWidth: 300
        text: "          Markt am Dom\n\n"
            + "Espresso beans 500 g      11.61\n"
            + "  1 x 12.90  -10%\n"
            + "Bottle deposit             1.50\n"
            + "  6 x 0.25\n"
            + "--------------------------------\n"
            + "Total EUR                 13.11"
    }
    Rectangle {
        id: sale
        anchors.right: parent.right
        width: 440
        height: parent.height - status.height
        color: Theme.color.surface

        Column {
            width: parent.width

            SaleLine {
                width: parent.width
                quantity: "1"
                name: "Sourdough 750 g"
                amount: "€4.80"
                ruled: false
            }
            SaleLine {
                width: parent.width
                quantity: "2"
                name: "Whole milk 1 l"
                amount: "€3.18"
                detail: qsTr("€1.59 each")
            }
            SaleLine {
                width: parent.width
                quantity: "2"
                name: "Cherry tomatoes 500 g"
                amount: "€4.00"
                discount: qsTr("2 for €4")
                amountBefore: "€4.98"
            }
            SaleLine {
                width: parent.width
                quantity: "1"
                name: "Espresso beans 500 g"
                amount: "€11.61"
                discount: qsTr("10% off")
                detail: "Lena Hoff"
                amountBefore: "€12.90"
                selected: true
            }
        }
        Separator { vertical: true; height: parent.height }
        Button {
            x: 176
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 16
            width: 248
            text: qsTr("Pay")
            keyHint: "F12"
            size: Button.Huge
            variant: Button.Primary
        }
    }
    StatusBar {
        id: status
        width: parent.width
        anchors.bottom: parent.bottom
        start: [
            StatusItem { text: "Lena Hoff"; initials: "LH"; strong: true },
            StatusItem { text: qsTr("Register R1"); iconName: "monitor" }
        ]
        end: [
            StatusItem { text: qsTr("Online"); iconName: "wifi"; kind: Badge.Positive },
            StatusItem { text: "14:22"; strong: true }
        ]
    }
}
