pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// The chosen key: what it may, since when, and how it is renewed or ended.
SideCard {
    id: root

    required property KeysModel keys
    readonly property bool lives: root.keys.chosenLives

    signal closed()

    name: root.keys.chosenName
    visible: root.keys.selected >= 0

    Label {
        width: parent.width
        type: Theme.type.titleS
        text: root.name
        wrapMode: Text.Wrap
    }
    Label {
        width: parent.width
        type: Theme.type.receipt
        color: Theme.color.text2
        text: `\u2066${root.keys.chosenPrefix}…\u2069`
    }
    SideFacts {
        facts: root.keys.chosenFacts
    }
    Separator {
        width: parent.width
    }
    Label {
        width: parent.width
        type: Theme.type.smallStrong
        text: qsTr("What it may")
    }
    Column {
        width: parent.width
        spacing: Theme.space.s1

        Repeater {
            model: root.keys.chosenScopes

            ScopeLine {
                required property var modelData

                group: modelData.group
                title: modelData.title
                partly: modelData.partly
            }
        }
    }
    Separator {
        width: parent.width
        visible: root.lives
    }
    Button {
        width: parent.width
        visible: root.lives
        enabled: !root.keys.busy
        iconName: "rotate-cw"
        text: qsTr("Rotate")
        onClicked: rotating.open()
    }
    Button {
        width: parent.width
        visible: root.lives
        enabled: !root.keys.busy
        variant: Button.DangerQuiet
        iconName: "ban"
        text: qsTr("Revoke")
        onClicked: revoking.open()
    }
    RotateKey {
        id: rotating
        keys: root.keys
        onClosed: root.closed()
    }
    Dialog {
        id: revoking
        title: qsTr("Revoke “%1”?").arg(root.name)
        text: qsTr("Whoever uses it is refused from now on. This cannot be undone.")
        acceptText: qsTr("Revoke")
        danger: true
        onAccepted: root.keys.revoke()
        onClosed: root.closed()
    }
}
