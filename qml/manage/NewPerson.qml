pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// Somebody begins to work here: a name, a role, and a PIN if they sign in at a till.
Dialog {
    id: root

    required property PeopleModel people
    property int role: -1

    title: qsTr("New person")
    acceptText: qsTr("Add")
    waits: true
    busy: root.people.busy
    acceptEnabled: root.role >= 0
    onAboutToShow: {
        name.clear();
        pin.clear();
        root.role = Math.min(2, root.people.roles.length - 1);
        root.people.begin();
    }
    onOpened: name.forceActiveFocus(Qt.PopupFocusReason)
    onAccepted: root.people.add(name.text, root.role, pin.text)

    Connections {
        target: root.people
        enabled: root.visible
        function onDone(): void {
            root.close();
        }
    }
    Notice {
        width: parent ? parent.width : 0
        visible: root.people.problem !== ""
        kind: Badge.Danger
        iconName: "circle-alert"
        title: root.people.problem
    }
    TextField {
        id: name
        width: parent ? parent.width : 0
        label: qsTr("Name")
        hint: qsTr("As it stands on receipts")
        error: root.people.nameError
        maximumLength: 40
    }
    Label {
        width: parent ? parent.width : 0
        type: Theme.type.smallMedium
        text: qsTr("Role")
    }
    Flow {
        width: parent ? parent.width : 0
        spacing: Theme.space.s2

        Repeater {
            model: root.people.roles

            Chip {
                id: chip

                required property int index
                required property var modelData

                text: chip.modelData.name
                checked: chip.index === root.role
                onClicked: root.role = chip.index
            }
        }
    }
    TextField {
        id: pin
        width: parent ? parent.width : 0
        label: qsTr("PIN")
        hint: qsTr("4 to 8 figures; it can be set later")
        error: root.people.pinError
        echoMode: TextInput.Password
        inputMethodHints: Qt.ImhDigitsOnly
        maximumLength: 8
    }
}
