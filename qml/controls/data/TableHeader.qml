pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// The heads of a table's columns; `checkable` adds the box that chooses all.
Item {
    id: root

    required property list<TableColumn> columns
    property bool checkable: false
    property int checkState: Qt.Unchecked

    signal sortRequested(column: int)
    signal checkToggled()

    implicitHeight: 36
    Accessible.role: Accessible.Row
    Accessible.name: qsTr("Column heads")

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space.s4
        anchors.rightMargin: Theme.space.s4
        spacing: Theme.space.s6

        CheckBox {
            visible: root.checkable
            tristate: true
            checkState: root.checkState
            nextCheckState: () => root.checkState
            Accessible.name: qsTr("Choose all")
            onClicked: root.checkToggled()
        }
        Repeater {
            model: root.columns.length

            Item {
                id: head

                required property int index
                readonly property TableColumn column: root.columns[head.index]

                Layout.fillWidth: head.column.width === 0
                Layout.preferredWidth: head.column.width === 0 ? 1 : head.column.width
                implicitHeight: 36
                activeFocusOnTab: head.column.sortable
                Accessible.role: Accessible.ColumnHeader
                Accessible.name: head.column.title
                Keys.onReturnPressed: root.sortRequested(head.index)
                Keys.onSpacePressed: root.sortRequested(head.index)

                TapHandler {
                    enabled: head.column.sortable
                    onTapped: root.sortRequested(head.index)
                }
                Row {
                    anchors.verticalCenter: parent.verticalCenter
                    anchors.left: head.column.numeric ? undefined : parent.left
                    anchors.right: head.column.numeric ? parent.right : undefined
                    spacing: Theme.space.s1

                    Label {
                        type: Theme.type.caption
                        color: Theme.color.text3
                        text: head.column.title
                    }
                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        name: head.column.order === TableColumn.Descending
                            ? "arrow-down" : "arrow-up"
                        size: 14
                        color: Theme.color.text3
                        visible: head.column.order !== TableColumn.None
                    }
                }
                FocusRing {
                    shown: head.activeFocus
                    gap: -4
                }
            }
        }
    }
    Separator {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
