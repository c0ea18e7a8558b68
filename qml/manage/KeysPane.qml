pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// Keys by which other programs come in, the chosen one beside the list.
FocusScope {
    id: root

    required property KeysModel keys
    readonly property bool narrow: table.width < 760

    function makeKey(): void {
        newKey.open();
    }
    // Unless a secret takes the place of what has closed.
    function comeBack(): void {
        if (root.keys.secret === "")
            table.take();
    }

    ManageSearch {
        id: field
        anchors.left: parent.left
        anchors.right: states.left
        anchors.rightMargin: Theme.space.s3
        placeholder: qsTr("Search by name, scope or maker")
        list: root.keys
        onLeaving: table.take()
    }
    Row {
        id: states
        anchors.right: side.left
        anchors.rightMargin: Theme.space.s4
        anchors.verticalCenter: field.verticalCenter
        spacing: Theme.space.s2

        Repeater {
            model: [qsTr("In use %1").arg(root.keys.living), qsTr("Ended %1").arg(root.keys.ended)]

            Chip {
                id: chip

                required property int index
                required property string modelData

                text: chip.modelData
                checked: chip.index === root.keys.shown
                onClicked: root.keys.shown = chip.index
            }
        }
    }
    TableColumn {
        id: nameHead
        title: qsTr("Name")
    }
    TableColumn {
        id: scopesHead
        title: qsTr("What it may")
    }
    TableColumn {
        id: makerHead
        title: qsTr("Made by")
        width: 128
    }
    TableColumn {
        id: usedHead
        title: qsTr("Last used")
        width: 104
    }
    TableColumn {
        id: endHead
        title: qsTr("Expires")
        width: 116
    }
    ManageList {
        id: table
        anchors.left: parent.left
        anchors.right: side.left
        anchors.rightMargin: Theme.space.s4
        anchors.top: field.bottom
        anchors.topMargin: Theme.space.s3
        anchors.bottom: parent.bottom
        list: root.keys
        name: qsTr("API keys")
        columns: root.narrow ? [nameHead, usedHead, endHead]
            : [nameHead, scopesHead, makerHead, usedHead, endHead]
        emptyIcon: "key-round"
        emptyTitle: root.keys.shown === KeysModel.Ended ? qsTr("No key has ended")
            : qsTr("No keys yet")
        emptyText: root.keys.shown === KeysModel.Ended ? ""
            : qsTr("A key lets another program in: a web shop, a bookkeeper, a label printer.")
        delegate: KeyRow {
            selected: index === root.keys.selected
            current: ListView.isCurrentItem && table.keyboardHere
            narrow: root.narrow
            nameColumn: nameHead
            scopesColumn: scopesHead
            makerColumn: makerHead
            usedColumn: usedHead
            endColumn: endHead
            onOpened: root.keys.selected = index
        }
    }
    KeySide {
        id: side
        anchors.right: parent.right
        anchors.top: parent.top
        width: 304
        keys: root.keys
        onClosed: root.comeBack()
    }
    NewKey {
        id: newKey
        keys: root.keys
        onClosed: root.comeBack()
    }
    KeySecret {
        id: secret
        keys: root.keys
        onClosed: root.comeBack()
    }
    Connections {
        target: root.keys
        function onSecretChanged(): void {
            if (root.keys.secret !== "")
                secret.open();
        }
    }
}
