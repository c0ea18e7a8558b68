pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// How many of each note, or of each coin.
Rectangle {
    id: root

    required property DrawerCountModel drawer
    required property bool notes
    required property string title
    required property string sum
    required property int rowHeight

    implicitHeight: column.implicitHeight + 2
    radius: Theme.radius.l
    color: Theme.color.surface
    border.width: Theme.line
    border.color: Theme.color.border

    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: root.title
    Accessible.focusable: true
    onActiveFocusChanged: {
        if (root.activeFocus)
            root.enter();
    }

    // The keyboard comes to this table: the count goes on in it.
    function enter(): void {
        for (let row = 0; row < rows.count; ++row) {
            const first = rows.itemAt(row) as CountRow;
            if (first.isNote !== root.notes)
                continue;
            const at = rows.itemAt(root.drawer.current) as CountRow;
            if (at.isNote !== root.notes)
                root.drawer.current = row;
            return;
        }
    }

    FocusRing {
        shown: root.activeFocus
        cornerRadius: root.radius
    }
    Column {
        id: column
        x: Theme.line
        y: Theme.line
        width: parent.width - 2 * Theme.line

        Item {
            width: parent.width
            height: 48

            Label {
                anchors.left: parent.left
                anchors.leftMargin: Theme.space.s4
                anchors.verticalCenter: parent.verticalCenter
                type: Theme.type.titleS
                text: root.title
            }
            Label {
                anchors.right: parent.right
                anchors.rightMargin: Theme.space.s4
                anchors.verticalCenter: parent.verticalCenter
                type: Theme.type.small
                color: Theme.color.text3
                text: qsTr("how many")
            }
        }
        Repeater {
            id: rows
            model: root.drawer

            CountRow {
                required property int index

                width: column.width
                height: root.rowHeight
                visible: isNote === root.notes
                current: index === root.drawer.current
                onClicked: root.drawer.current = index
            }
        }
        Item {
            width: parent.width
            height: 48

            Separator {
                anchors.left: parent.left
                anchors.right: parent.right
            }
            Label {
                anchors.left: parent.left
                anchors.leftMargin: Theme.space.s4
                anchors.verticalCenter: parent.verticalCenter
                type: Theme.type.bodyStrong
                text: root.title
            }
            AmountText {
                anchors.right: parent.right
                anchors.rightMargin: Theme.space.s4
                anchors.verticalCenter: parent.verticalCenter
                type: Theme.type.bodyStrong
                amount: root.sum
            }
        }
    }
}
