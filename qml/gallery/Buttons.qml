pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Arnold.Controls

Row {
    spacing: Theme.space.s4

    Card {
        width: 950
        height: 300

        Column {
            y: -8

            Row {
                height: 28
                leftPadding: 96

                Repeater {
                    model: [qsTr("Rest"), qsTr("Hover"), qsTr("Pressed"), qsTr("Focus"),
                        qsTr("Disabled"), qsTr("Busy")]

                    Caption {
                        required property string modelData
                        width: 136
                        text: modelData
                    }
                }
            }
            ButtonStates { text: qsTr("Save"); variant: Button.Primary; iconName: "check" }
            ButtonStates { text: qsTr("Export"); variant: Button.Secondary; iconName: "download" }
            ButtonStates { text: qsTr("Undo"); variant: Button.Quiet; iconName: "undo-2" }
            ButtonStates { text: qsTr("Void sale"); variant: Button.Danger }
            ButtonStates { text: qsTr("Remove"); variant: Button.DangerQuiet; iconName: "trash-2" }
        }
    }
    Card {
        width: 320
        height: 300

        ColumnLayout {
            anchors.left: parent.left
            anchors.right: parent.right
            spacing: Theme.space.s3

            Caption { text: qsTr("Touch 48, Pay 64, stacked 48") }
            RowLayout {
                spacing: Theme.space.s2

                Button { text: qsTr("Hold"); size: Button.Large; Layout.fillWidth: true }
                IconButton {
                    name: qsTr("Add")
                    iconName: "plus"
                    size: Button.Large
                    variant: Button.Secondary
                }
                Button {
                    text: qsTr("Discount")
                    iconName: "percent"
                    stacked: true
                    size: Button.Large
                    Layout.preferredWidth: 64
                }
            }
            Button {
                text: qsTr("Pay")
                keyHint: "F12"
                variant: Button.Primary
                size: Button.Huge
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: Theme.space.s2

                Stepper { text: "2"; touch: true }
                Chip { text: qsTr("Quick keys"); checked: true; touch: true }
            }
        }
    }
}
