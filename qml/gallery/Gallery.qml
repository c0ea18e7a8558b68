pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

// Every control in every state.
Rectangle {
    id: root

    implicitWidth: 1366
    implicitHeight: 2540
    color: Theme.color.canvas

    Column {
        x: 40
        y: 32
        width: root.width - 80
        spacing: 28

        Row {
            spacing: Theme.space.s3

            Mark { anchors.verticalCenter: parent.verticalCenter }
            Label { type: Theme.type.headline; text: qsTr("Components") }
        }
        Section {
            title: qsTr("Colour and type")
            Colours {}
        }
        Section {
            title: qsTr("Buttons")
            Buttons {}
        }
        Section {
            title: qsTr("Fields")
            Fields { width: parent.width }
        }
        Pads {}
        Lists {}
        Section {
            title: qsTr("Overlays")
            Overlays {}
        }
        Section {
            title: qsTr("Empty, loading, error, waiting")
            States {}
        }
        StatusBar {
            width: parent.width
            start: [
                StatusItem { text: "Lena Hoff"; initials: "LH"; strong: true },
                StatusItem { text: qsTr("Shift 107 since 07:52"); iconName: "clock" },
                StatusItem { text: qsTr("Register R1"); iconName: "monitor" }
            ]
            end: [
                StatusItem {
                    text: qsTr("Offline, 3 sales wait")
                    iconName: "wifi-off"
                    kind: Badge.Warning
                },
                StatusItem { text: qsTr("No paper"); iconName: "printer"; kind: Badge.Danger },
                StatusItem { text: qsTr("Terminal ready"); iconName: "credit-card" },
                StatusItem { text: "14:22"; strong: true }
            ]
        }
    }
}
