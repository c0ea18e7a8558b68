pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

Row {
    id: root

    spacing: Theme.space.s4

    component Panel: Card {
        width: 309
        height: 212
        padding: 0
    }

    Panel {
        EmptyState {
            anchors.fill: parent
            title: qsTr("No products yet")
            text: qsTr("Add the first one, or bring them from a file.")
            iconName: "package"
            Button { text: qsTr("Import") }
            Button { text: qsTr("Add product"); variant: Button.Primary }
        }
    }
    Panel {
        EmptyState {
            anchors.fill: parent
            title: qsTr("Nothing for “oat drnik”")
            text: qsTr("Did you mean oat drink? 3 products.")
            iconName: "search-x"
            Button { text: qsTr("Clear search") }
        }
    }
    Panel {
        ErrorState {
            anchors.fill: parent
            title: qsTr("Orders did not load")
            text: qsTr("The server at the back office does not answer. The till goes on selling.")
            iconName: "database-zap"
        }
    }
    Column {
        id: notices
        width: 309
        spacing: Theme.space.s2

        Notice {
            width: notices.width
            kind: Badge.Warning
            iconName: "wifi-off"
            title: qsTr("Offline, selling for cash")
            text: qsTr("3 sales wait to be sent")
        }
        Notice {
            width: notices.width
            kind: Badge.Danger
            iconName: "printer"
            title: qsTr("Printer has no paper")
            text: qsTr("2 receipts wait")
        }
        Notice {
            width: notices.width
            kind: Badge.Info
            iconName: "graduation-cap"
            title: qsTr("Training mode")
            text: qsTr("Nothing touches the books")
        }
    }
}
