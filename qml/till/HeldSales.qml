pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// The sales that wait, behind a button that counts them.
Button {
    id: root

    required property SaleModel sale

    signal finished() // by choice or not, the list has closed

    function open(): void {
        menu.open();
    }

    size: Button.Large
    iconName: "pause"
    text: qsTr("Held %1").arg(root.sale.held.length)
    keyHint: root.sale.isEmpty ? qsTr("F8") : ""
    visible: root.sale.held.length > 0
    onClicked: root.open()

    Menu {
        id: menu
        y: root.height + Theme.space.s1
        x: root.mirrored ? 0 : root.width - width
        width: 280
        onClosed: root.finished()

        Repeater {
            model: root.sale.held

            MenuItem {
                id: item

                required property int index
                required property var modelData

                iconName: "receipt-text"
                text: item.modelData.label
                detail: item.modelData.detail
                onTriggered: root.sale.recall(item.index)
            }
        }
    }
}
