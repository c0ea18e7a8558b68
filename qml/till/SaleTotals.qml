pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Arnold.Controls
import Arnold.Ui

// Discounts, tax, the total and Pay.
Rectangle {
    id: root

    required property SaleModel sale

    signal discountRequested()
    signal holdRequested()
    signal payRequested()

    implicitHeight: column.implicitHeight + 2 * Theme.space.s4
    color: Theme.color.surface

    Separator {
        anchors.left: parent.left
        anchors.right: parent.right
    }
    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space.s4
        anchors.topMargin: Theme.space.s3
        spacing: 2

        TotalRow {
            Layout.fillWidth: true
            visible: root.sale.discountText !== ""
            label: qsTr("Discounts")
            detail: root.sale.discountWhy
            amount: root.sale.discountText
            ink: Theme.color.positiveInk
        }
        TotalRow {
            Layout.fillWidth: true
            visible: !root.sale.isEmpty
            label: root.sale.taxWhy
            amount: root.sale.taxText
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.s1
            spacing: Theme.space.s1

            Label {
                Layout.alignment: Qt.AlignBottom
                Layout.bottomMargin: 6
                type: Theme.type.title
                text: qsTr("Total")
            }
            Label {
                Layout.alignment: Qt.AlignBottom
                Layout.bottomMargin: 6
                Layout.fillWidth: true
                type: Theme.type.bodyL
                color: Theme.color.text2
                text: root.sale.itemsText
            }
            AmountText {
                type: Theme.type.display
                amount: root.sale.totalText
                Accessible.name: qsTr("Total %1").arg(root.sale.totalText)
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.s3
            spacing: Theme.space.s2

            Button {
                Layout.preferredWidth: 72
                size: Button.Huge
                stacked: true
                iconName: "pause"
                text: qsTr("Hold")
                enabled: !root.sale.isEmpty
                onClicked: root.holdRequested()
            }
            Button {
                Layout.preferredWidth: 72
                size: Button.Huge
                stacked: true
                iconName: "percent"
                text: qsTr("Discount")
                enabled: !root.sale.isEmpty
                onClicked: root.discountRequested()
            }
            Button {
                Layout.fillWidth: true
                size: Button.Huge
                variant: Button.Primary
                text: root.sale.givesBack ? qsTr("Give back") : qsTr("Pay")
                keyHint: qsTr("F12")
                enabled: !root.sale.isEmpty
                onClicked: root.payRequested()
            }
        }
    }
}
