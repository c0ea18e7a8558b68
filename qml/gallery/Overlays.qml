pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

Row {
    spacing: Theme.space.s4

    DialogCard {
        width: 400
        height: implicitHeight
        title: qsTr("Void sale with 9 items?")
        text: qsTr("€41.24 is dropped and the journal records it. "
            + "Gift card ending 4821 gets its €15.00 back.")
        buttons: [
            Button { text: qsTr("Keep selling") },
            Button { text: qsTr("Void sale"); variant: Button.Danger }
        ]
    }
    PaletteSample {
        width: 474
        height: implicitHeight
    }
    Column {
        id: toasts
        width: 380
        spacing: Theme.space.s3

        Toast {
            width: toasts.width
            text: qsTr("Espresso beans removed")
            actionText: qsTr("Undo")
            actionIcon: "undo-2"
        }
        Toast {
            width: toasts.width
            text: qsTr("R1 shift 107 opened with €150.00")
            iconName: "circle-check"
        }
        Toast {
            width: toasts.width
            text: qsTr("Receipt not printed: no paper")
            iconName: "triangle-alert"
            actionText: qsTr("Retry")
        }
    }
}
