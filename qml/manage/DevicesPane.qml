pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// What books for the shop, the chosen one beside the list.
FocusScope {
    id: root

    required property DevicesModel devices
    readonly property bool narrow: table.width < 700

    function addDevice(): void {
        newDevice.open();
    }
    // Unless a code takes the place of what has closed.
    function comeBack(): void {
        if (root.devices.code === "")
            table.take();
    }

    ManageSearch {
        id: field
        anchors.left: parent.left
        anchors.right: side.left
        anchors.rightMargin: Theme.space.s4
        placeholder: qsTr("Search by name, place or key")
        list: root.devices
        onLeaving: table.take()
    }
    TableColumn {
        id: nameHead
        title: qsTr("Name")
    }
    TableColumn {
        id: keyHead
        title: qsTr("Key")
        width: 176
    }
    TableColumn {
        id: seenHead
        title: qsTr("Last active")
        width: 116
    }
    TableColumn {
        id: stateHead
        title: qsTr("State")
        width: 156
    }
    ManageList {
        id: table
        anchors.left: parent.left
        anchors.right: side.left
        anchors.rightMargin: Theme.space.s4
        anchors.top: field.bottom
        anchors.topMargin: Theme.space.s3
        anchors.bottom: parent.bottom
        list: root.devices
        name: qsTr("Devices")
        columns: root.narrow ? [nameHead, seenHead, stateHead]
            : [nameHead, keyHead, seenHead, stateHead]
        emptyIcon: "monitor"
        emptyTitle: qsTr("No registers yet")
        delegate: DeviceRow {
            selected: index === root.devices.selected
            current: ListView.isCurrentItem && table.keyboardHere
            narrow: root.narrow
            nameColumn: nameHead
            keyColumn: keyHead
            seenColumn: seenHead
            stateColumn: stateHead
            onOpened: root.devices.selected = index
        }
    }
    DeviceSide {
        id: side
        anchors.right: parent.right
        anchors.top: parent.top
        width: 304
        devices: root.devices
        onClosed: root.comeBack()
    }
    NewDevice {
        id: newDevice
        devices: root.devices
        onClosed: root.comeBack()
    }
    DeviceCode {
        id: code
        devices: root.devices
        onClosed: table.take()
    }
    Connections {
        target: root.devices
        function onCodeChanged(): void {
            if (root.devices.code !== "")
                code.open();
        }
    }
}
