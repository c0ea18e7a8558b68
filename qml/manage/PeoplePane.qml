pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// The list of people, the chosen one beside it.
FocusScope {
    id: root

    required property PeopleModel people

    function addPerson(): void {
        newPerson.open();
    }

    Shortcut {
        sequences: ["F2"]
        enabled: root.visible
        onActivated: field.forceActiveFocus(Qt.ShortcutFocusReason)
    }
    SearchField {
        id: field
        anchors.left: parent.left
        anchors.right: side.left
        anchors.rightMargin: Theme.space.s4
        placeholder: qsTr("Search by name or role")
        keyHint: qsTr("F2")
        text: root.people.searchText
        onEdited: text => root.people.searchText = text
        onSubmitted: list.forceActiveFocus(Qt.TabFocusReason)
        Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
    }
    TableColumn {
        id: nameColumn
        title: qsTr("Name")
    }
    TableColumn {
        id: rolesColumn
        title: qsTr("Roles")
    }
    TableColumn {
        id: pinColumn
        title: qsTr("PIN")
        width: 132
    }
    Card {
        anchors.left: parent.left
        anchors.right: side.left
        anchors.rightMargin: Theme.space.s4
        anchors.top: field.bottom
        anchors.topMargin: Theme.space.s3
        anchors.bottom: parent.bottom
        padding: 0

        TableHeader {
            id: head
            width: parent.width
            columns: [nameColumn, rolesColumn, pinColumn]
        }
        DataList {
            id: list
            anchors.fill: parent
            anchors.topMargin: head.height
            anchors.margins: Theme.line
            focus: true
            name: qsTr("People")
            model: root.people
            currentIndex: root.people.selected
            onCurrentIndexChanged: root.people.selected = list.currentIndex
            delegate: TableRow {
                id: row

                required property int index
                required property string name
                required property string initials
                required property string rolesText
                required property string pinText
                required property string tone

                height: 54
                selected: row.index === root.people.selected
                current: ListView.isCurrentItem && list.keyboardHere
                Accessible.name: `${row.name} ${row.rolesText} ${row.pinText}`
                onOpened: root.people.selected = row.index

                TableCell {
                    column: nameColumn

                    Row {
                        spacing: Theme.space.s3

                        Avatar {
                            initials: row.initials
                            name: row.name
                        }
                        Label {
                            anchors.verticalCenter: parent.verticalCenter
                            type: Theme.type.bodyMedium
                            text: row.name
                        }
                    }
                }
                TableCell {
                    column: rolesColumn
                    text: row.rolesText
                    color: Theme.color.text2
                }
                TableCell {
                    column: pinColumn

                    Badge {
                        kind: row.tone === "danger" ? Badge.Danger
                            : row.tone === "positive" ? Badge.Positive : Badge.Neutral
                        iconName: row.tone === "danger" ? "lock"
                            : row.tone === "positive" ? "check" : "minus"
                        text: row.pinText
                    }
                }
            }
        }
        EmptyState {
            anchors.centerIn: list
            visible: root.people.count === 0 && root.people.searchText !== ""
            iconName: "search-x"
            title: qsTr("Nobody is called “%1”").arg(root.people.searchText)
        }
    }
    PersonSide {
        id: side
        anchors.right: parent.right
        anchors.top: parent.top
        width: 304
        people: root.people
    }
    NewPerson {
        id: newPerson
        people: root.people
        onClosed: list.forceActiveFocus(Qt.OtherFocusReason)
    }
}
