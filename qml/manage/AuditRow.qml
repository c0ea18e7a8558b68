pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

// One entry of the trail in the list.
TableRow {
    id: root

    required property int index
    required property string time
    required property string who
    required property string initials
    required property string act
    required property string icon
    required property string subject
    required property string kind
    required property bool narrow
    required property TableColumn whenColumn
    required property TableColumn whoColumn
    required property TableColumn actColumn
    required property TableColumn subjectColumn

    height: 54
    name: `${root.time} ${root.who} ${root.act} ${root.kind} ${root.subject}`

    TableCell {
        column: root.whenColumn
        text: root.time
        color: Theme.color.text2
    }
    TableCell {
        id: whoCell
        column: root.whoColumn

        Row {
            spacing: Theme.space.s2

            Avatar {
                visible: root.initials !== ""
                small: true
                initials: root.initials
                name: root.who
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                width: whoCell.width - (root.initials === "" ? 0 : 24 + Theme.space.s2)
                text: root.who
            }
        }
    }
    TableCell {
        id: actCell
        column: root.actColumn

        Column {
            Label {
                width: actCell.width
                type: Theme.type.bodyMedium
                text: root.act
            }
            Label {
                width: actCell.width
                visible: root.narrow
                type: Theme.type.small
                color: Theme.color.text3
                text: root.subject
            }
        }
    }
    TableCell {
        id: subjectCell
        visible: !root.narrow
        column: root.subjectColumn

        Column {
            Label {
                width: subjectCell.width
                text: root.subject
            }
            Label {
                width: subjectCell.width
                type: Theme.type.small
                color: Theme.color.text3
                text: root.kind
            }
        }
    }
}
