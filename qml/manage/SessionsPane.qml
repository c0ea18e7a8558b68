pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// Who is signed in over the network, the chosen session beside the list.
FocusScope {
    id: root

    required property SessionsModel sessions
    readonly property bool narrow: table.width < 760

    ManageSearch {
        id: field
        anchors.left: parent.left
        anchors.right: side.left
        anchors.rightMargin: Theme.space.s4
        placeholder: qsTr("Search by person, program or address")
        list: root.sessions
        onLeaving: table.take()
    }
    TableColumn {
        id: whoHead
        title: qsTr("Who")
    }
    TableColumn {
        id: agentHead
        title: qsTr("Program")
    }
    TableColumn {
        id: addressHead
        title: qsTr("Address")
        width: 144
    }
    TableColumn {
        id: sinceHead
        title: qsTr("Signed in")
        width: 108
    }
    TableColumn {
        id: usedHead
        title: qsTr("Last used")
        width: 108
    }
    ManageList {
        id: table
        anchors.left: parent.left
        anchors.right: side.left
        anchors.rightMargin: Theme.space.s4
        anchors.top: field.bottom
        anchors.topMargin: Theme.space.s3
        anchors.bottom: parent.bottom
        list: root.sessions
        name: qsTr("Sessions")
        columns: root.narrow ? [whoHead, agentHead, usedHead]
            : [whoHead, agentHead, addressHead, sinceHead, usedHead]
        emptyIcon: "log-in"
        emptyTitle: qsTr("Nobody is signed in over the network")
        emptyText: qsTr("Whoever signs in from another device is listed here.")
        delegate: SessionRow {
            selected: index === root.sessions.selected
            current: ListView.isCurrentItem && table.keyboardHere
            narrow: root.narrow
            whoColumn: whoHead
            agentColumn: agentHead
            addressColumn: addressHead
            sinceColumn: sinceHead
            usedColumn: usedHead
            onOpened: root.sessions.selected = index
        }
    }
    SideCard {
        id: side
        anchors.right: parent.right
        anchors.top: parent.top
        width: 304
        name: root.sessions.chosenName
        visible: root.sessions.selected >= 0

        SideHead {
            initials: root.sessions.chosenInitials
            title: side.name
        }
        SideFacts {
            facts: root.sessions.chosenFacts
        }
        Separator {
            width: parent.width
            visible: root.sessions.mayEnd
        }
        Button {
            width: parent.width
            visible: root.sessions.mayEnd
            enabled: !root.sessions.busy
            iconName: "log-out"
            text: qsTr("End this session")
            onClicked: root.sessions.end()
        }
        Button {
            width: parent.width
            visible: root.sessions.mayEnd && root.sessions.chosenCount > 1
            enabled: !root.sessions.busy
            variant: Button.DangerQuiet
            text: qsTr("End all %n session(s)", "", root.sessions.chosenCount)
            onClicked: root.sessions.endAll()
        }
    }
}
