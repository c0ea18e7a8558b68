pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

// What stands beside a list about its chosen one; it scrolls where it is longer than the window.
Card {
    id: root

    default property alias parts: column.data
    required property string name

    padding: 0
    height: Math.min(column.implicitHeight + 2 * Theme.space.s4, parent ? parent.height : 0)
    Accessible.role: Accessible.Grouping
    Accessible.name: root.name

    FocusFlickable {
        anchors.fill: parent
        anchors.margins: Theme.line
        contentHeight: column.implicitHeight + 2 * Theme.space.s4

        Column {
            id: column
            x: Theme.space.s4
            y: Theme.space.s4
            width: parent.width - 2 * Theme.space.s4
            spacing: Theme.space.s3
        }
    }
}
