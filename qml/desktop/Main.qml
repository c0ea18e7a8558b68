pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// The program's window.
Window {
    id: root

    required property Workplace place

    width: 1366
    height: 768
    minimumWidth: 1024
    minimumHeight: 700
    visible: true
    color: Theme.color.canvas
    title: root.place.app.shopName === "" ? qsTr("Arnold")
        : qsTr("%1 · Arnold").arg(root.place.app.shopName)

    Desktop {
        anchors.fill: parent
        focus: true
        place: root.place
    }
}
