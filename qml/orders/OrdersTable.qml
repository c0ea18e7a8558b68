pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// The list of orders with its head and foot.
FocusScope {
    id: root

    required property OrdersModel orders
    property alias currentIndex: list.currentIndex
    readonly property bool narrow: root.width < 640

    signal leaving()

    TableColumn {
        id: timeColumn
        title: qsTr("Time")
        width: root.narrow ? 52 : 116
        order: TableColumn.Descending
    }
    TableColumn {
        id: numberColumn
        title: qsTr("Number")
        width: root.narrow ? 112 : 104
        order: root.narrow ? TableColumn.Descending : TableColumn.None
    }
    TableColumn {
        id: whoColumn
        title: qsTr("Customer")
    }
    TableColumn {
        id: stateColumn
        title: qsTr("State")
        width: root.narrow ? 108 : 132
    }
    TableColumn {
        id: totalColumn
        title: qsTr("Total")
        width: root.narrow ? 80 : 88
        numeric: true
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.l
        color: Theme.color.surface
        border.width: Theme.line
        border.color: Theme.color.border
    }
    TableHeader {
        id: head
        width: parent.width
        columns: root.narrow ? [numberColumn, whoColumn, stateColumn, totalColumn]
            : [timeColumn, numberColumn, whoColumn, stateColumn, totalColumn]
    }
    DataList {
        id: list
        anchors.fill: parent
        anchors.topMargin: head.height
        anchors.bottomMargin: foot.height
        anchors.leftMargin: Theme.line
        anchors.rightMargin: Theme.line
        focus: true
        name: qsTr("Orders")
        model: root.orders
        onEndNear: root.orders.loadMore()
        Keys.onEscapePressed: root.leaving()
        delegate: TableRow {
            id: row

            required property int index
            required property string time
            required property string number
            required property string who
            required property string items
            required property string total
            required property string stateText
            required property string tone

            height: 54
            selected: row.index === list.currentIndex
            current: ListView.isCurrentItem && list.keyboardHere
            name: `${row.number} ${row.who} ${row.total} ${row.stateText}`
            onOpened: list.currentIndex = row.index

            TableCell {
                column: timeColumn
                visible: !root.narrow
                text: row.time
                type: Theme.type.small
                color: Theme.color.text2
            }
            TableCell {
                id: numberCell
                column: numberColumn

                Column {
                    Label {
                        width: numberCell.width
                        type: Theme.type.bodyStrong
                        text: row.number
                    }
                    // Where there is no room for a column of its own.
                    Label {
                        width: numberCell.width
                        type: Theme.type.small
                        color: Theme.color.text2
                        text: row.time
                        visible: root.narrow
                    }
                }
            }
            TableCell {
                id: whoCell
                column: whoColumn

                Column {
                    Label {
                        width: whoCell.width
                        type: Theme.type.bodyMedium
                        text: row.who
                    }
                    Label {
                        width: whoCell.width
                        type: Theme.type.small
                        color: Theme.color.text3
                        text: row.items
                    }
                }
            }
            TableCell {
                column: stateColumn

                Badge {
                    kind: OrderTone.kindOf(row.tone)
                    iconName: OrderTone.iconOf(row.tone)
                    text: row.stateText
                }
            }
            TableCell {
                column: totalColumn
                text: row.total
                type: Theme.type.bodyStrong
            }
        }
    }
    Item {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        height: 48

        Separator {
            anchors.left: parent.left
            anchors.right: parent.right
        }
        Label {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s4
            anchors.verticalCenter: parent.verticalCenter
            type: Theme.type.small
            color: Theme.color.text2
            text: root.orders.count === 0 && root.orders.loading ? qsTr("Looking …")
                : root.orders.hasMore ? qsTr("The newest %1").arg(root.orders.count)
                : qsTr("All %1").arg(root.orders.count)
        }
        Button {
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.s2
            anchors.verticalCenter: parent.verticalCenter
            variant: Button.Quiet
            size: Button.Small
            iconName: "chevron-down"
            text: qsTr("Show earlier")
            visible: root.orders.hasMore
            busy: root.orders.loading
            onClicked: root.orders.loadMore()
        }
    }
    EmptyState {
        anchors.centerIn: list
        visible: root.orders.count === 0 && !root.orders.loading
        iconName: root.orders.searchText === "" ? "receipt-text" : "search-x"
        title: root.orders.searchText === "" ? qsTr("No orders yet")
            : qsTr("No order has the number “%1”").arg(root.orders.searchText)
    }
}
