pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// The receipt and its lines, each with how much of it comes back.
Item {
    id: root

    required property ReturnModel returns

    Card {
        width: parent.width
        height: Math.min(root.height - Theme.space.s4, head.height + list.contentHeight + 2)
    }
    ReturnHead {
        id: head
        width: parent.width
        height: visible ? implicitHeight : 0
        visible: root.returns.hasReceipt
        returns: root.returns
        onAllRequested: root.returns.all()
    }
    ListView {
        id: list
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.line
        anchors.rightMargin: Theme.line
        anchors.bottomMargin: Theme.space.s4
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.returns
        currentIndex: root.returns.current
        highlightFollowsCurrentItem: false
        onCurrentIndexChanged: list.positionViewAtIndex(list.currentIndex, ListView.Contain)
        // Arrows are the screen's, wherever the focus is.
        keyNavigationEnabled: false
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Lines of the receipt")
        delegate: ReturnRow {
            id: row

            required property int index

            width: list.width
            reasons: root.returns.reasons
            ruled: row.index > 0
            current: row.index === root.returns.current
            onPicked: root.returns.current = row.index
            onStepped: by => root.returns.step(row.index, by)
            onReasoned: reason => root.returns.setReason(row.index, reason)
            onPlaced: goods => root.returns.setGoods(row.index, goods)
        }
    }
}
