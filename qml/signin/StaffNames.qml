pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// The people who may sign in here.
Item {
    id: root

    required property SignInModel signIn

    function move(by: int): void {
        const to = root.signIn.selected + by;
        if (to >= 0 && to < root.signIn.count)
            root.signIn.selected = to;
    }

    Label {
        id: title
        width: parent.width
        type: Theme.type.headline
        text: qsTr("Who is at the till?")
    }
    GridView {
        id: grid

        readonly property bool mirrored: LayoutMirroring.enabled

        anchors.fill: parent
        // The focus ring has room on each side.
        anchors.topMargin: 64 - Theme.space.s1
        anchors.leftMargin: -Theme.space.s1 - (grid.mirrored ? Theme.space.s3 : 0)
        anchors.rightMargin: Theme.space.s1 - (grid.mirrored ? 0 : Theme.space.s3)
        leftMargin: grid.mirrored ? 0 : Theme.space.s1
        rightMargin: grid.mirrored ? Theme.space.s1 : 0
        topMargin: Theme.space.s1
        clip: true
        cellWidth: Math.floor((width - Theme.space.s1) / 3)
        cellHeight: 132
        boundsBehavior: Flickable.StopAtBounds
        model: root.signIn
        Accessible.role: Accessible.List
        Accessible.name: title.text
        delegate: StaffCard {
            required property int index

            width: grid.cellWidth - Theme.space.s3
            height: 120
            selected: index === root.signIn.selected
            onClicked: root.signIn.selected = index
        }
    }
}
