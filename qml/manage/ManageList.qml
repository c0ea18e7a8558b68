pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// A list of management as a table: its heads, its rows, and what stands there without rows.
Card {
    id: root

    required property SiftedModel list
    required property string name
    property alias columns: head.columns
    property alias delegate: view.delegate
    property string emptyIcon: "list"
    property string emptyTitle
    property string emptyText
    readonly property bool keyboardHere: view.keyboardHere

    signal opened()

    function take(): void {
        view.forceActiveFocus(Qt.TabFocusReason);
    }

    padding: 0

    TableHeader {
        id: head
        x: Theme.line
        width: parent.width - 2 * Theme.line
        columns: []
    }
    DataList {
        id: view
        anchors.fill: parent
        anchors.topMargin: head.height
        anchors.leftMargin: Theme.line
        anchors.rightMargin: Theme.line
        anchors.bottomMargin: Theme.line
        focus: true
        name: root.name
        model: root.list
        currentIndex: root.list.selected
        onCurrentIndexChanged: root.list.selected = view.currentIndex
        onOpened: root.opened()
    }
    LoadingState {
        anchors.fill: view
        visible: root.list.loading && root.list.total === 0
    }
    ErrorState {
        anchors.centerIn: view
        visible: root.list.failure !== "" && !root.list.loading
        title: qsTr("This list did not load")
        text: root.list.failure
        onRetried: root.list.load()
    }
    EmptyState {
        anchors.centerIn: view
        visible: root.list.count === 0 && !root.list.loading && root.list.failure === ""
        iconName: root.list.searchText === "" ? root.emptyIcon : "search-x"
        title: root.list.searchText === "" ? root.emptyTitle
            : qsTr("Nothing fits “%1”").arg(root.list.searchText)
        text: root.list.searchText === "" ? root.emptyText : ""

        Button {
            visible: root.list.searchText !== ""
            text: qsTr("Clear search")
            onClicked: {
                root.list.searchText = "";
                root.take();
            }
        }
    }
}
