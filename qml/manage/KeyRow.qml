pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

// One key in the list.
TableRow {
    id: root

    required property int index
    required name
    required property string prefix
    required property string scopesText
    required property string maker
    required property string used
    required property string end
    required property string tone
    required property bool narrow
    required property TableColumn nameColumn
    required property TableColumn scopesColumn
    required property TableColumn makerColumn
    required property TableColumn usedColumn
    required property TableColumn endColumn

    height: 54
    Accessible.name: `${root.name} ${root.scopesText} ${root.maker} ${root.used} ${root.end}`

    TableCell {
        id: nameCell
        column: root.nameColumn

        Column {
            Label {
                width: nameCell.width
                type: Theme.type.bodyMedium
                text: root.name
            }
            Label {
                width: nameCell.width
                type: Theme.type.small
                color: Theme.color.text3
                text: root.narrow ? root.scopesText : `\u2066${root.prefix}…\u2069`
            }
        }
    }
    TableCell {
        visible: !root.narrow
        column: root.scopesColumn
        text: root.scopesText
        color: Theme.color.text2
    }
    TableCell {
        visible: !root.narrow
        column: root.makerColumn
        text: root.maker
        color: Theme.color.text2
    }
    TableCell {
        column: root.usedColumn
        text: root.used
        color: Theme.color.text2
    }
    TableCell {
        column: root.endColumn

        Badge {
            visible: root.tone === "warning"
            kind: Badge.Warning
            iconName: "hourglass"
            text: root.end
        }
        Label {
            visible: root.tone !== "warning"
            color: Theme.color.text2
            text: root.end
        }
    }
}
