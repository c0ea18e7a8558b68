pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Arnold.Controls

RowLayout {
    spacing: Theme.space.s4

    DialogCard {
        Layout.preferredWidth: 400
        Layout.alignment: Qt.AlignTop
        title: qsTr("Void sale with 9 items?")
        text: qsTr("€41.24 is dropped and the journal records it. Gift card ending 4821 gets its €15.00 back.")
        buttons: [
            Button { text: qsTr("Keep selling") },
            Button { text: qsTr("Void sale"); variant: Button.Danger }
        ]
    }
    PaletteSample {
        Layout.preferredWidth: 474
        Layout.alignment: Qt.AlignTop
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        spacing: Theme.space.s3

        Toast {
            Layout.fillWidth: true
            text: qsTr("Espresso beans removed")
            actionText: qsTr("Undo")
            actionIcon: "undo-2"
        }
        Toast {
            Layout.fillWidth: true
            text: qsTr("R1 shift 107 opened with €150.00")
            iconName: "circle-check"
        }
        Toast {
            Layout.fillWidth: true
            text: qsTr("Receipt not printed: no paper")
            iconName: "triangle-alert"
            actionText: qsTr("Retry")
        }
    }
}
