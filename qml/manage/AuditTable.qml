pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// The entries that were found, more of them as one scrolls.
Card {
    id: root

    required property AuditModel audit
    readonly property bool narrow: root.width < 620

    function take(): void {
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    padding: 0

    TableColumn {
        id: whenHead
        title: qsTr("When")
        width: 104
    }
    TableColumn {
        id: whoHead
        title: qsTr("Who")
        width: root.narrow ? 128 : 176
    }
    TableColumn {
        id: actHead
        title: qsTr("What")
    }
    TableColumn {
        id: subjectHead
        title: qsTr("About")
    }
    TableHeader {
        id: head
        x: Theme.line
        width: parent.width - 2 * Theme.line
        columns: root.narrow ? [whenHead, whoHead, actHead]
            : [whenHead, whoHead, actHead, subjectHead]
    }
    DataList {
        id: list
        anchors.fill: parent
        anchors.topMargin: head.height
        anchors.bottomMargin: foot.height
        anchors.leftMargin: Theme.line
        anchors.rightMargin: Theme.line
        focus: true
        name: qsTr("Audit")
        model: root.audit
        currentIndex: root.audit.selected
        onCurrentIndexChanged: {
            if (list.currentIndex >= 0)
                root.audit.selected = list.currentIndex;
        }
        onEndNear: root.audit.loadMore()
        delegate: AuditRow {
            selected: index === root.audit.selected
            current: ListView.isCurrentItem && list.keyboardHere
            narrow: root.narrow
            whenColumn: whenHead
            whoColumn: whoHead
            actColumn: actHead
            subjectColumn: subjectHead
            onOpened: root.audit.selected = index
        }
    }
    Item {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        height: 48

        Separator {
            anchors.left: parent.left
            anchors.right: parent.right
        }
        Label {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s4
            anchors.right: more.left
            anchors.rightMargin: Theme.space.s2
            anchors.verticalCenter: parent.verticalCenter
            type: Theme.type.small
            color: Theme.color.text2
            text: root.audit.searchedText !== ""
                ? qsTr("Looking, back to %1 …").arg(root.audit.searchedText)
                : root.audit.searching ? qsTr("Looking …")
                : root.audit.hasMore ? qsTr("The newest %1").arg(root.audit.count)
                : qsTr("All %1").arg(root.audit.count)
        }
        Button {
            id: more
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.s2
            anchors.verticalCenter: parent.verticalCenter
            variant: Button.Quiet
            size: Button.Small
            visible: root.audit.searching || root.audit.hasMore
            iconName: root.audit.searching ? "x" : "chevron-down"
            text: root.audit.searching ? qsTr("Stop") : qsTr("Show earlier")
            onClicked: {
                if (root.audit.searching)
                    root.audit.stop();
                else
                    root.audit.loadMore();
            }
        }
    }
    LoadingState {
        anchors.fill: list
        visible: root.audit.searching && root.audit.count === 0
    }
    ErrorState {
        anchors.centerIn: list
        visible: root.audit.failure !== "" && root.audit.count === 0
        title: qsTr("The trail did not load")
        text: root.audit.failure
        onRetried: root.audit.load()
    }
    EmptyState {
        anchors.centerIn: list
        visible: root.audit.count === 0 && !root.audit.searching && root.audit.failure === ""
        iconName: root.audit.filtered ? "search-x" : "history"
        title: root.audit.filtered ? qsTr("Nothing fits what you look for")
            : qsTr("Nothing has happened yet")
        text: root.audit.hasMore ? qsTr("There is more further back.") : ""

        Button {
            visible: root.audit.filtered
            text: qsTr("Clear filters")
            onClicked: root.audit.clearFilters()
        }
    }
}
