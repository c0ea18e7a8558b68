pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

// One session in the list.
TableRow {
    id: root

    required property int index
    required name
    required property string initials
    required property string agent
    required property string icon
    required property string address
    required property string since
    required property string used
    required property bool narrow
    required property TableColumn whoColumn
    required property TableColumn agentColumn
    required property TableColumn addressColumn
    required property TableColumn sinceColumn
    required property TableColumn usedColumn

    height: 54
    Accessible.name: `${root.name} ${root.agent} ${root.address} ${root.since} ${root.used}`

    TableCell {
        id: whoCell
        column: root.whoColumn

        Row {
            spacing: Theme.space.s3

            Avatar {
                initials: root.initials
                name: root.name
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                width: whoCell.width - 36 - Theme.space.s3
                type: Theme.type.bodyMedium
                text: root.name
            }
        }
    }
    TableCell {
        id: agentCell
        column: root.agentColumn

        Row {
            spacing: Theme.space.s2

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.icon
                color: Theme.color.text3
            }
            Column {
                anchors.verticalCenter: parent.verticalCenter

                Label {
                    width: agentCell.width - Theme.icon.m - Theme.space.s2
                    text: root.agent
                }
                Label {
                    width: agentCell.width - Theme.icon.m - Theme.space.s2
                    visible: root.narrow
                    type: Theme.type.small
                    color: Theme.color.text3
                    text: `\u2066${root.address}\u2069`
                }
            }
        }
    }
    TableCell {
        visible: !root.narrow
        column: root.addressColumn
        text: `\u2066${root.address}\u2069`
        color: Theme.color.text2
    }
    TableCell {
        visible: !root.narrow
        column: root.sinceColumn
        text: root.since
        color: Theme.color.text2
    }
    TableCell {
        column: root.usedColumn
        text: root.used
        color: Theme.color.text2
    }
}
