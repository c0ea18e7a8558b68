pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

// One right and what each role may of it.
Item {
    id: root

    required property string group // before the first of its rows; else empty
    required property string title
    required property var cells
    required property int titleWidth
    required property real cellWidth
    property int currentColumn: -1
    property var roleNames: []

    signal chosen(column: int)

    readonly property int rowHeight: 36

    implicitHeight: root.rowHeight + (head.visible ? head.height : 0)
    Accessible.role: Accessible.Row
    Accessible.name: root.title

    Rectangle {
        id: head
        width: parent.width
        height: 30
        visible: root.group !== ""
        color: Theme.color.surfaceHover

        Label {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s4
            anchors.verticalCenter: parent.verticalCenter
            type: Theme.type.caption
            color: Theme.color.text2
            text: root.group
        }
    }
    Label {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s4
        anchors.verticalCenter: cells.verticalCenter
        width: root.titleWidth - Theme.space.s2
        text: root.title
    }
    Row {
        id: cells
        anchors.bottom: parent.bottom
        x: root.LayoutMirroring.enabled ? 0 : root.titleWidth + Theme.space.s4
        height: root.rowHeight

        Repeater {
            model: root.cells

            RoleCell {
                id: cell

                required property int index
                required property var modelData

                width: root.cellWidth
                height: root.rowHeight
                kind: cell.modelData.cell
                words: cell.modelData.text
                changeable: cell.modelData.changeable
                current: cell.index === root.currentColumn
                name: `${root.title} ${root.roleNames[cell.index]?.name ?? ""}`
                onClicked: root.chosen(cell.index)
            }
        }
    }
    Separator {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
