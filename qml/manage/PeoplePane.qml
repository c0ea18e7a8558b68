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

    ManageSearch {
        id: field
        anchors.left: parent.left
        anchors.right: side.left
        anchors.rightMargin: Theme.space.s4
        placeholder: qsTr("Search by name or role")
        list: root.people
        onLeaving: table.take()
    }
    TableColumn {
        id: nameHead
        title: qsTr("Name")
    }
    TableColumn {
        id: rolesHead
        title: qsTr("Roles")
    }
    TableColumn {
        id: pinHead
        title: qsTr("PIN")
        width: 132
    }
    ManageList {
        id: table
        anchors.left: parent.left
        anchors.right: side.left
        anchors.rightMargin: Theme.space.s4
        anchors.top: field.bottom
        anchors.topMargin: Theme.space.s3
        anchors.bottom: parent.bottom
        list: root.people
        name: qsTr("People")
        columns: [nameHead, rolesHead, pinHead]
        emptyIcon: "users"
        delegate: PersonRow {
            selected: index === root.people.selected
            current: ListView.isCurrentItem && table.keyboardHere
            nameColumn: nameHead
            rolesColumn: rolesHead
            pinColumn: pinHead
            onOpened: root.people.selected = index
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
        onClosed: table.take()
    }
}
