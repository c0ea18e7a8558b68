pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

// Orders as the management lists them; the last row is still on its way.
Column {
    id: root

    readonly property TableColumn number: TableColumn {
        title: qsTr("Number")
        width: 150
        sortable: true
        order: TableColumn.Descending
    }
    readonly property TableColumn customer: TableColumn { title: qsTr("Customer"); width: 126 }
    readonly property TableColumn payment: TableColumn { title: qsTr("Payment"); width: 130 }
    readonly property TableColumn total: TableColumn { title: qsTr("Total"); numeric: true }

    component Order: TableRow {
        id: order

        required property string number
        property string note
        required property string customer
        required property string payment
        required property string icon
        required property int kind
        required property string total

        width: root.width
        checkable: true
        name: order.number

        TableCell {
            column: root.number
            text: order.number
            detail: order.note
            type: Theme.type.bodyMedium
        }
        TableCell { column: root.customer; text: order.customer }
        TableCell {
            column: root.payment
            Badge { text: order.payment; iconName: order.icon; kind: order.kind }
        }
        TableCell { column: root.total; text: order.total; type: Theme.type.bodyMedium }
    }

    TableHeader {
        width: parent.width
        columns: [root.number, root.customer, root.payment, root.total]
        checkable: true
        checkState: Qt.PartiallyChecked
    }
    Order {
        number: "R1-000318"
        customer: "Maren Vogt"
        payment: qsTr("Paid"); icon: "check"; kind: Badge.Positive
        total: "€41.24"
    }
    Order {
        number: "R1-000317"; note: qsTr("hover"); showHover: true
        customer: qsTr("Walk-in")
        payment: qsTr("Paid"); icon: "check"; kind: Badge.Positive
        total: "€8.60"
    }
    Order {
        number: "W-002917"; note: qsTr("selected"); selected: true
        customer: "Jonas Albrecht"
        payment: qsTr("Partly refunded"); icon: "undo-2"; kind: Badge.Info
        total: "€252.40"
    }
    Order {
        number: "R2-000091"; note: qsTr("focus"); current: true
        customer: qsTr("Walk-in")
        payment: qsTr("Unknown"); icon: "circle-help"; kind: Badge.Warning
        total: "€36.80"
    }
    Item {
        width: parent.width
        height: Theme.row

        Skeleton { x: 16; anchors.verticalCenter: parent.verticalCenter; width: 18; height: 18 }
        Skeleton { x: 58; anchors.verticalCenter: parent.verticalCenter; width: 84 }
        Skeleton { x: 232; anchors.verticalCenter: parent.verticalCenter; width: 110 }
        Skeleton { x: 382; anchors.verticalCenter: parent.verticalCenter; width: 64 }
        Skeleton {
            anchors.right: parent.right
            anchors.rightMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            width: 52
        }
    }
}
