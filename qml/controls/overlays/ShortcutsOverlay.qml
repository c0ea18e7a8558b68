pragma ComponentBehavior: Bound
import QtQuick

// The keys of a screen, on ?. `names` and `keys` run alike.
Dialog {
    id: root

    required property list<string> names
    required property list<string> keys

    wide: 640
    title: qsTr("Keys on this screen")
    cancelText: qsTr("Close")

    Grid {
        width: parent ? parent.width : 0
        columns: 2
        columnSpacing: Theme.space.s6
        rowSpacing: Theme.space.s2

        Repeater {
            model: root.names.length

            Item {
                id: entry

                required property int index

                width: ((parent ? parent.width : 0) - Theme.space.s6) / 2
                height: 24

                Label {
                    anchors.left: parent.left
                    anchors.right: kbd.left
                    anchors.rightMargin: Theme.space.s2
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.names[entry.index]
                }
                Kbd {
                    id: kbd
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.keys[entry.index]
                }
            }
        }
    }
}
