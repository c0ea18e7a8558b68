pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// The trail of who did what outside the books: searched, filtered, the chosen entry beside it.
FocusScope {
    id: root

    required property AuditModel audit
    required property ChainModel chain

    Shortcut {
        sequences: ["F2"]
        enabled: root.visible
        onActivated: filters.takeSearch()
    }
    AuditFilters {
        id: filters
        anchors.left: parent.left
        anchors.right: side.left
        anchors.rightMargin: Theme.space.s4
        audit: root.audit
        onLeaving: table.take()
    }
    ChainState {
        id: check
        anchors.left: parent.left
        anchors.right: side.left
        anchors.rightMargin: Theme.space.s4
        anchors.top: filters.bottom
        anchors.topMargin: visible ? Theme.space.s3 : 0
        height: visible ? implicitHeight : 0
        chain: root.chain
    }
    AuditTable {
        id: table
        anchors.left: parent.left
        anchors.right: side.left
        anchors.rightMargin: Theme.space.s4
        anchors.top: check.bottom
        anchors.topMargin: Theme.space.s3
        anchors.bottom: parent.bottom
        audit: root.audit
    }
    AuditSide {
        id: side
        anchors.right: parent.right
        anchors.top: parent.top
        width: root.width < 1100 ? 336 : 420
        audit: root.audit
    }
}
