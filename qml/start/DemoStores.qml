pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// The three demo stores side by side.
Item {
    id: root

    required property FirstRunModel firstRun
    required property int current

    signal visited(index: int) // by the keyboard
    signal chosen(index: int)

    readonly property list<var> stores: [
        {
            title: qsTr("Grocery"),
            text: qsTr("Weighed goods, deposits and two VAT rates."),
            shelf: "lemon",
            art: ["bread", "milk", "banana"],
            icons: ["scan-barcode", "scale", "badge-check"],
            lines: [qsTr("Scan a sample barcode"), qsTr("Weigh the bananas"),
                qsTr("Ask for age at the till")],
            button: qsTr("Open grocery")
        },
        {
            title: qsTr("Fashion"),
            text: qsTr("Sizes and colours, till and web shop."),
            shelf: "iris",
            art: ["knit-rust", "tote-navy", "sneaker-sand"],
            icons: ["grid-3x3", "undo-2", "globe"],
            lines: [qsTr("Pick a size and colour"), qsTr("Exchange a size"),
                qsTr("Order in the web shop")],
            button: qsTr("Open fashion")
        },
        {
            title: qsTr("Café"),
            text: qsTr("Fast counter with hot drinks and cakes."),
            shelf: "apricot",
            art: ["croissant", "cappuccino", "cake"],
            icons: ["zap", "coffee", "banknote"],
            lines: [qsTr("Sell with quick keys"), qsTr("Drinks and cakes"),
                qsTr("Count the drawer")],
            button: qsTr("Open café")
        }
    ]

    Column {
        id: head
        width: parent.width
        spacing: Theme.space.s1

        Label {
            width: parent.width
            type: Theme.type.headline
            text: qsTr("Try the demo store")
        }
        Label {
            width: parent.width
            type: Theme.type.bodyL
            color: Theme.color.text2
            text: qsTr("A working shop with thirty days of history.")
        }
    }
    Row {
        anchors.top: head.bottom
        anchors.topMargin: Theme.space.s5
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: Theme.space.s4

        Repeater {
            model: root.stores

            DemoCard {
                id: card

                required property int index
                required property var modelData

                width: (root.width - 2 * Theme.space.s4) / 3
                height: parent ? parent.height : 0
                store: card.modelData
                current: card.index === root.current
                making: root.firstRun.making && card.current
                enabled: !root.firstRun.making || card.current
                progressPercent: root.firstRun.progressPercent
                onVisited: root.visited(card.index)
                onOpened: root.chosen(card.index)
                onStopped: root.firstRun.stop()
            }
        }
    }
}
