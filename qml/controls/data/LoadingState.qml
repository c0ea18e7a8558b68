pragma ComponentBehavior: Bound
import QtQuick

// Rows that are on their way; shows only after a moment, so that quick answers do not flicker.
Item {
    id: root

    property int rows: 6
    property bool waited: false

    implicitHeight: root.rows * Theme.row
    Accessible.role: Accessible.Indicator
    Accessible.name: qsTr("Loading")

    Timer {
        interval: Theme.motion.skeletonDelayMs
        running: root.visible && !root.waited
        onTriggered: root.waited = true
    }
    onVisibleChanged: root.waited = false

    Column {
        width: parent.width
        visible: root.waited

        Repeater {
            model: root.rows

            Item {
                id: row

                required property int index

                width: parent ? parent.width : 0
                height: Theme.row

                Skeleton {
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.space.s4
                    anchors.verticalCenter: parent.verticalCenter
                    width: row.width * (0.3 + 0.07 * (row.index % 3))
                }
                Skeleton {
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.space.s4
                    anchors.verticalCenter: parent.verticalCenter
                    width: 64
                }
            }
        }
    }
}
