pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// The people who may be chosen here.
Item {
    id: root

    required property PinModel people
    property string title: qsTr("Who is at the till?")
    property string name: root.title
    property int columns: 3

    function move(by: int): void {
        const to = root.people.selected + by;
        if (to >= 0 && to < root.people.count)
            root.people.selected = to;
    }

    Label {
        id: head
        width: parent.width
        type: Theme.type.headline
        text: root.title
        visible: root.title !== ""
    }
    GridView {
        id: grid

        readonly property bool mirrored: LayoutMirroring.enabled

        anchors.fill: parent
        // The focus ring has room on each side.
        anchors.topMargin: (head.visible ? 64 : 0) - Theme.space.s1
        anchors.leftMargin: -Theme.space.s1 - (grid.mirrored ? Theme.space.s3 : 0)
        anchors.rightMargin: Theme.space.s1 - (grid.mirrored ? 0 : Theme.space.s3)
        leftMargin: grid.mirrored ? 0 : Theme.space.s1
        rightMargin: grid.mirrored ? Theme.space.s1 : 0
        topMargin: Theme.space.s1
        clip: true
        cellWidth: Math.floor((width - Theme.space.s1) / root.columns)
        cellHeight: 132
        boundsBehavior: Flickable.StopAtBounds
        model: root.people
        Accessible.role: Accessible.List
        Accessible.name: root.name
        delegate: StaffCard {
            required property int index

            width: grid.cellWidth - Theme.space.s3
            height: 120
            selected: index === root.people.selected
            onClicked: root.people.selected = index
        }
    }
}
