pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Arnold.Controls
import Arnold.Ui

// What comes back, what it is worth, and the two ways on.
Rectangle {
    id: root

    required property SaleModel sale
    required property ReturnModel returns

    signal givenBack()
    signal exchanged()

    color: Theme.color.surface

    Separator {
        anchors.left: parent.left
        vertical: true
        height: parent.height
    }
    Label {
        id: heading
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s4
        y: Theme.space.s4
        type: Theme.type.small
        color: Theme.color.text2
        text: qsTr("Comes back")
        visible: !root.returns.isEmpty
    }
    ListView {
        anchors.top: heading.bottom
        anchors.topMargin: Theme.space.s2
        anchors.bottom: sums.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.space.s4
        anchors.rightMargin: Theme.space.s4
        clip: true
        spacing: Theme.space.s2
        boundsBehavior: Flickable.StopAtBounds
        model: root.returns.chosen
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Comes back")
        delegate: Item {
            id: line

            required property var modelData

            width: ListView.view.width
            height: 44

            Label {
                id: quantity
                anchors.left: parent.left
                width: 36
                type: Theme.type.titleS
                color: Theme.color.text2
                text: `\u2066${line.modelData.quantity}\u2069`
                elide: Text.ElideNone
            }
            Column {
                anchors.left: quantity.right
                anchors.leftMargin: Theme.space.s1
                anchors.right: worth.left
                anchors.rightMargin: Theme.space.s2

                Label {
                    width: parent.width
                    type: Theme.type.titleSMedium
                    text: line.modelData.title
                }
                Label {
                    width: parent.width
                    type: Theme.type.small
                    color: Theme.color.text2
                    text: line.modelData.detail
                }
            }
            AmountText {
                id: worth
                anchors.right: parent.right
                type: Theme.type.titleSMedium
                amount: line.modelData.amount
            }
        }
    }
    ColumnLayout {
        id: sums
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space.s4
        spacing: 2

        Label {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space.s2
            visible: root.returns.hasReceipt
            type: Theme.type.small
            color: Theme.color.text2
            text: qsTr("What comes back keeps the price, tax and date of %1.")
                .arg(root.returns.number)
            wrapMode: Text.Wrap
        }
        Repeater {
            model: root.returns.sums

            TotalRow {
                required property var modelData

                Layout.fillWidth: true
                label: modelData.label
                amount: modelData.amount
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.s1

            Label {
                Layout.fillWidth: true
                type: Theme.type.title
                text: qsTr("Give back")
            }
            AmountText {
                type: Theme.type.display
                amount: root.returns.worthText
                Accessible.name: qsTr("Give back %1").arg(root.returns.worthText)
            }
        }
        Button {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.s3
            size: Button.Large
            iconName: "arrow-left-right"
            text: root.sale.isEmpty ? qsTr("Exchange for other goods") : qsTr("Add to the sale")
            keyHint: qsTr("F7")
            enabled: !root.returns.isEmpty
            onClicked: root.exchanged()
        }
        Button {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.s2
            size: Button.Huge
            variant: Button.Primary
            text: !root.sale.isEmpty ? qsTr("On to payment")
                : root.returns.isEmpty ? qsTr("Give back")
                : qsTr("Give back %1").arg(root.returns.worthText)
            keyHint: qsTr("F12")
            enabled: !root.returns.isEmpty
            onClicked: root.givenBack()
        }
    }
}
