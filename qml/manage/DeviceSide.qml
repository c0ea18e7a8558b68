pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// The chosen register or server: its key, and when it last worked.
SideCard {
    id: root

    required property DevicesModel devices

    signal closed()

    name: root.devices.chosenName
    visible: root.devices.selected >= 0

    SideHead {
        iconName: root.devices.chosenIcon
        title: root.name
        detail: root.devices.chosenDetail
    }
    SideFacts {
        facts: root.devices.chosenFacts
    }
    Separator {
        width: parent.width
        visible: root.devices.chosenKey !== ""
    }
    Label {
        width: parent.width
        type: Theme.type.smallStrong
        visible: root.devices.chosenKey !== ""
        text: qsTr("Fingerprint of its key")
    }
    Label {
        width: parent.width
        type: Theme.type.receiptStrong
        visible: root.devices.chosenKey !== ""
        text: `\u2066${root.devices.chosenKey}\u2069`
    }
    Label {
        width: parent.width
        visible: root.devices.chosenBooks
        type: Theme.type.small
        color: Theme.color.text3
        text: qsTr("It signs the journal. Whoever checks an export compares these figures.")
        wrapMode: Text.Wrap
    }
    Separator {
        width: parent.width
        visible: root.devices.mayDeactivate
    }
    Button {
        width: parent.width
        visible: root.devices.mayDeactivate
        enabled: !root.devices.busy
        iconName: "rotate-cw"
        text: qsTr("New code")
        onClicked: root.devices.renewCode()
    }
    Button {
        width: parent.width
        visible: root.devices.mayDeactivate
        enabled: !root.devices.busy
        variant: Button.DangerQuiet
        iconName: "ban"
        text: qsTr("Deactivate")
        onClicked: ending.open()
    }
    Dialog {
        id: ending
        title: qsTr("Deactivate %1?").arg(root.name)
        text: qsTr(
            "Nobody signs in at it any more, and whoever has is signed out. This is for good.")
        acceptText: qsTr("Deactivate")
        danger: true
        onAccepted: root.devices.deactivate()
        onClosed: root.closed()
    }
}
