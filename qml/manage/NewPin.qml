pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// A PIN, typed twice.
Dialog {
    id: root

    required property PeopleModel people

    title: qsTr("New PIN for %1").arg(root.people.selectedName)
    text: qsTr("4 to 8 figures. It unlocks them at every register.")
    acceptText: qsTr("Set the PIN")
    waits: true
    busy: root.people.busy
    onAboutToShow: {
        pin.clear();
        again.clear();
        root.people.begin();
    }
    onOpened: pin.forceActiveFocus(Qt.PopupFocusReason)
    onAccepted: root.people.setPin(pin.text, again.text)

    Connections {
        target: root.people
        enabled: root.visible
        function onDone(): void {
            root.close();
        }
    }
    TextField {
        id: pin
        width: parent ? parent.width : 0
        label: qsTr("PIN")
        error: root.people.pinError !== "" ? root.people.pinError : root.people.problem
        echoMode: TextInput.Password
        inputMethodHints: Qt.ImhDigitsOnly
        maximumLength: 8
    }
    TextField {
        id: again
        width: parent ? parent.width : 0
        label: qsTr("Once more")
        echoMode: TextInput.Password
        inputMethodHints: Qt.ImhDigitsOnly
        maximumLength: 8
    }
}
