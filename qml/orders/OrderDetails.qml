pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// Everything that belongs to an order, one section below the other.
Flickable {
    id: root

    required property OrderModel order
    property bool withHead: false // where nothing beside it says which order this is

    contentHeight: column.implicitHeight + 2 * Theme.space.s4
    clip: true
    boundsBehavior: Flickable.StopAtBounds

    Column {
        id: column
        x: Theme.space.s4
        y: Theme.space.s4
        width: root.width - 2 * Theme.space.s4
        spacing: Theme.space.s3

        OrderSection {
            width: parent.width
            visible: root.withHead
            title: `${root.order.number} · ${root.order.customerName}`

            Repeater {
                model: root.order.facts

                Label {
                    required property string modelData

                    width: parent ? parent.width : 0
                    type: Theme.type.small
                    color: Theme.color.text2
                    text: modelData
                    wrapMode: Text.Wrap
                }
            }
        }
        OrderSection {
            width: parent.width
            title: qsTr("Lines")
            visible: root.order.lines.length > 0

            Repeater {
                model: root.order.lines

                OrderLineRow {
                    required property var modelData

                    width: parent ? parent.width : 0
                    line: modelData
                }
            }
            Separator {
                width: parent.width
            }
            Repeater {
                model: root.order.sums

                OrderFact {
                    required property var modelData

                    width: parent ? parent.width : 0
                    fact: modelData
                    quiet: true
                }
            }
            OrderFact {
                width: parent.width
                fact: ({label: qsTr("Total"), detail: "", amount: root.order.totalText})
                strong: true
            }
        }
        OrderFacts {
            width: parent.width
            title: qsTr("Payments")
            facts: root.order.payments
        }
        OrderFacts {
            width: parent.width
            title: qsTr("Documents")
            facts: root.order.documents
        }
        OrderFacts {
            width: parent.width
            title: root.order.customerName
            facts: root.order.people
        }
        OrderFacts {
            width: parent.width
            title: qsTr("What happened")
            facts: root.order.timeline
        }
    }
}
