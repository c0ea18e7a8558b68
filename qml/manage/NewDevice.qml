pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// A device that the shop will know by a key of its own.
Dialog {
    id: root

    required property DevicesModel devices

    title: qsTr("New device")
    text: qsTr("It gets a code, by which it enrols itself.")
    acceptText: qsTr("Make the code")
    waits: true
    busy: root.devices.busy
    onAboutToShow: {
        name.clear();
        reg.currentIndex = 0;
        root.devices.begin();
    }
    onOpened: name.forceActiveFocus(Qt.PopupFocusReason)
    onAccepted: root.devices.add(name.text, reg.currentIndex)

    Connections {
        target: root.devices
        enabled: root.visible
        function onDone(): void {
            root.close();
        }
    }
    Notice {
        width: parent ? parent.width : 0
        visible: root.devices.problem !== ""
        kind: Badge.Danger
        iconName: "circle-alert"
        title: root.devices.problem
    }
    TextField {
        id: name
        width: parent ? parent.width : 0
        label: qsTr("Name")
        hint: qsTr("As people call it: stockroom tablet")
        error: root.devices.nameError
        maximumLength: 60
    }
    SelectField {
        id: reg
        width: parent ? parent.width : 0
        label: qsTr("Speaks for")
        options: root.devices.registers
    }
}
