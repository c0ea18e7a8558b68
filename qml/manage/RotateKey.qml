pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// A new secret for a key; the old one may open for a day, until its users have changed over.
Dialog {
    id: root

    required property KeysModel keys
    property bool keepsADay: true

    title: qsTr("A new secret for “%1”").arg(root.keys.chosenName)
    text: qsTr("The new key may the same. Until when does the old secret open?")
    acceptText: qsTr("Rotate")
    waits: true
    busy: root.keys.busy
    onAboutToShow: root.keepsADay = true
    onAccepted: root.keys.rotate(root.keepsADay)

    Connections {
        target: root.keys
        enabled: root.visible
        function onDone(): void {
            root.close();
        }
    }
    Notice {
        width: parent ? parent.width : 0
        visible: root.keys.problem !== ""
        kind: Badge.Danger
        iconName: "circle-alert"
        title: root.keys.problem
    }
    Flow {
        width: parent ? parent.width : 0
        spacing: Theme.space.s2

        Chip {
            text: qsTr("One more day")
            checked: root.keepsADay
            onClicked: root.keepsADay = true
        }
        Chip {
            text: qsTr("Not any more")
            checked: !root.keepsADay
            onClicked: root.keepsADay = false
        }
    }
}
