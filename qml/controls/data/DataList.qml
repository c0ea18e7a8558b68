pragma ComponentBehavior: Bound
import QtQuick

// A list with the keyboard's path: arrows, Page and Home keys move, Enter opens, Space chooses. The
// delegate is usually a TableRow with `current: ListView.isCurrentItem && list.keyboardHere`.
FocusScope {
    id: root

    property alias model: view.model
    property alias delegate: view.delegate
    property alias currentIndex: view.currentIndex
    property alias count: view.count
    property alias header: view.header
    property alias footer: view.footer
    property alias section: view.section
    property alias view: view
    property string name
    readonly property bool keyboardHere: view.activeFocus && view.byKeyboard

    signal opened(index: int)
    signal toggled(index: int)
    // The end came near: a paged model may fetch.
    signal endNear()

    implicitHeight: view.contentHeight

    ListView {
        id: view

        property bool byKeyboard: false

        anchors.fill: parent
        focus: true
        activeFocusOnTab: true
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        reuseItems: true
        cacheBuffer: 400
        Accessible.role: Accessible.List
        Accessible.name: root.name
        onAtYEndChanged: {
            if (view.atYEnd && view.count > 0)
                root.endNear();
        }
        Keys.onPressed: event => {
            view.byKeyboard = true;
            const page = Math.max(1, Math.floor(view.height / Theme.row) - 1);
            if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
                root.opened(view.currentIndex);
            else if (event.key === Qt.Key_Space)
                root.toggled(view.currentIndex);
            else if (event.key === Qt.Key_Home)
                view.currentIndex = 0;
            else if (event.key === Qt.Key_End)
                view.currentIndex = view.count - 1;
            else if (event.key === Qt.Key_PageDown)
                view.currentIndex = Math.min(view.count - 1, view.currentIndex + page);
            else if (event.key === Qt.Key_PageUp)
                view.currentIndex = Math.max(0, view.currentIndex - page);
            else
                return;
            event.accepted = true;
        }
        onActiveFocusChanged: {
            if (view.activeFocus)
                view.byKeyboard = true;
        }
        TapHandler {
            onPressedChanged: view.byKeyboard = false
        }
    }
    Rectangle {
        anchors.right: parent.right
        y: view.visibleArea.yPosition * parent.height
        width: 4
        radius: 2
        height: Math.max(24, view.visibleArea.heightRatio * parent.height)
        color: Theme.color.borderStrong
        opacity: view.moving ? 0.6 : 0
        visible: view.visibleArea.heightRatio < 1
    }
}
