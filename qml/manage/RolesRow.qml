pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

// One right and what each role may of it.
Item {
    id: root

    required property string title
    required property var cells
    required property int titleWidth
    required property real cellWidth
    property int currentColumn: -1
    property var roleNames: []

    signal chosen(column: int)

    implicitHeight: 36
    Accessible.role: Accessible.Row
    Accessible.name: root.title

    Label {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s4
        anchors.verticalCenter: parent.verticalCenter
        width: root.titleWidth - Theme.space.s2
        text: root.title
    }
    Row {
        x: root.LayoutMirroring.enabled ? 0 : root.titleWidth + Theme.space.s4
        height: parent.height

        Repeater {
            model: root.cells

            RoleCell {
                id: cell

                required property int index
                required property var modelData

                width: root.cellWidth
                height: 36
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
