pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Arnold.Controls
import Arnold.Ui

// The sale as a list, its taxes and total.
Rectangle {
    id: root

    required property SaleModel sale
    required property PaymentModel payment

    color: Theme.color.surface

    Separator {
        anchors.right: parent.right
        vertical: true
        height: parent.height
    }
    Row {
        id: customer
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.leftMargin: Theme.space.s5
        anchors.topMargin: Theme.space.s4
        height: root.sale.hasCustomer ? 36 : 0
        visible: root.sale.hasCustomer
        spacing: Theme.space.s3

        Avatar {
            initials: root.sale.customerInitials
            name: root.sale.customerName
        }
        Column {
            anchors.verticalCenter: parent.verticalCenter

            Label {
                type: Theme.type.titleS
                text: root.sale.customerName
            }
            Label {
                type: Theme.type.small
                color: Theme.color.text3
                text: root.sale.customerDetail
            }
        }
    }
    ListView {
        anchors.top: root.sale.hasCustomer ? customer.bottom : parent.top
        anchors.bottom: sums.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space.s5
        anchors.topMargin: Theme.space.s4
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.payment.slip
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Lines of the sale")
        delegate: RowLayout {
            id: line

            required property var modelData

            width: ListView.view.width
            height: 28
            spacing: Theme.space.s2

            Label {
                Layout.preferredWidth: 24
                color: Theme.color.text3
                text: `\u2066${line.modelData.quantity}\u2069`
            }
            Label {
                Layout.fillWidth: true
                text: line.modelData.title
            }
            AmountText {
                amount: line.modelData.amount
            }
        }
    }
    ColumnLayout {
        id: sums
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space.s5
        spacing: Theme.space.s1

        Separator {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space.s3
        }
        Repeater {
            model: root.payment.taxes

            TotalRow {
                required property var modelData

                Layout.fillWidth: true
                label: modelData.label
                amount: modelData.amount
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.s2

            Label {
                Layout.fillWidth: true
                type: Theme.type.title
                text: qsTr("Total")
            }
            AmountText {
                type: Theme.type.headlineAmount
                amount: root.sale.totalText
            }
        }
        Repeater {
            model: root.payment.taken

            TakenTender {
                required property int index
                required property var modelData

                Layout.fillWidth: true
                Layout.topMargin: Theme.space.s2
                label: modelData.label
                amount: modelData.amount
                onPutBack: root.payment.putBack(index)
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.s2

            Label {
                Layout.fillWidth: true
                type: Theme.type.title
                text: root.payment.paysOut ? qsTr("Give back") : qsTr("Left to pay")
            }
            AmountText {
                type: Theme.type.headlineAmount
                color: Theme.color.accentInk
                amount: root.payment.paysOut ? root.payment.changeText : root.payment.dueText
            }
        }
    }
}
