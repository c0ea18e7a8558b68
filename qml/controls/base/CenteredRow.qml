pragma ComponentBehavior: Bound
import QtQuick

// Children side by side in the middle; what a control shows.
Item {
    id: root

    default property alias content: row.data
    property alias spacing: row.spacing

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.space.s2
    }
}
