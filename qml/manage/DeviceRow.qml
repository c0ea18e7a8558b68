pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

// One register or device in the list.
TableRow {
    id: root

    required property int index
    required name
    required property string detail
    required property string icon
    required property string key
    required property string seen
    required property string stateText
    required property string tone
    required property bool narrow
    required property TableColumn nameColumn
    required property TableColumn keyColumn
    required property TableColumn seenColumn
    required property TableColumn stateColumn

    height: 54
    Accessible.name: `${root.name} ${root.detail} ${root.seen} ${root.stateText}`

    TableCell {
        id: nameCell
        column: root.nameColumn

        Row {
            spacing: Theme.space.s3

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.icon
                color: Theme.color.text2
            }
            Column {
                Label {
                    width: nameCell.width - Theme.icon.m - Theme.space.s3
                    type: Theme.type.bodyMedium
                    text: root.name
                }
                Label {
                    width: nameCell.width - Theme.icon.m - Theme.space.s3
                    type: Theme.type.small
                    color: Theme.color.text3
                    text: root.detail
                }
            }
        }
    }
    TableCell {
        visible: !root.narrow
        column: root.keyColumn
        type: Theme.type.receipt
        text: root.key === "" ? "–" : `\u2066${root.key}\u2069`
        color: Theme.color.text2
    }
    TableCell {
        column: root.seenColumn
        text: root.seen
        color: Theme.color.text2
    }
    TableCell {
        column: root.stateColumn

        Badge {
            kind: root.tone === "positive" ? Badge.Positive
                : root.tone === "warning" ? Badge.Warning
                : root.tone === "danger" ? Badge.Danger : Badge.Neutral
            iconName: root.tone === "positive" ? "check"
                : root.tone === "warning" ? "hourglass"
                : root.tone === "danger" ? "circle-alert" : "minus"
            text: root.stateText
        }
    }
}
