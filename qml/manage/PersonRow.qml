pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

// One person in the list.
TableRow {
    id: root

    required property int index
    required name
    required property string initials
    required property string rolesText
    required property string pinText
    required property string tone
    required property TableColumn nameColumn
    required property TableColumn rolesColumn
    required property TableColumn pinColumn

    height: 54
    Accessible.name: `${root.name} ${root.rolesText} ${root.pinText}`

    TableCell {
        id: nameCell
        column: root.nameColumn

        Row {
            spacing: Theme.space.s3

            Avatar {
                id: face
                initials: root.initials
                name: root.name
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                width: nameCell.width - face.width - Theme.space.s3
                type: Theme.type.bodyMedium
                text: root.name
            }
        }
    }
    TableCell {
        column: root.rolesColumn
        text: root.rolesText
        color: Theme.color.text2
    }
    TableCell {
        column: root.pinColumn

        Badge {
            kind: root.tone === "danger" ? Badge.Danger
                : root.tone === "positive" ? Badge.Positive : Badge.Neutral
            iconName: root.tone === "danger" ? "lock"
                : root.tone === "positive" ? "check" : "minus"
            text: root.pinText
        }
    }
}
