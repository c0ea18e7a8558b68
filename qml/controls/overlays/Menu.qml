pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// Acts on what it hangs from. Fill it with MenuItem, MenuHeading and Separator; arrows move, Enter
// does, Escape closes.
T.Popup {
    id: root

    default property alias items: column.data

    implicitWidth: Math.max(200, column.implicitWidth + 2 * root.padding)
    implicitHeight: column.implicitHeight + 2 * root.padding
    padding: Theme.space.s1
    margins: Theme.space.s2
    focus: true
    modal: true
    dim: false
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motion.baseMs }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.motion.fastMs }
    }
    onOpened: column.step(1)

    Column {
        id: column
        parent: root.contentItem
        width: root.availableWidth
        spacing: 0
        // A popup stands outside the window's items and takes its direction by itself.
        LayoutMirroring.enabled: Theme.rightToLeft
        LayoutMirroring.childrenInherit: true
        Keys.onDownPressed: column.step(1)
        Keys.onUpPressed: column.step(-1)
        Accessible.role: Accessible.PopupMenu
        Accessible.name: qsTr("Menu")

        function step(by: int): void {
            const count = column.children.length;
            let at = -1;
            for (let i = 0; i < count; ++i) {
                if (column.children[i].activeFocus)
                    at = i;
            }
            for (let tried = 0; tried < count; ++tried) {
                at = (at + by + count) % count;
                const item = column.children[at] as MenuItem;
                if (item && item.enabled) {
                    item.forceActiveFocus(Qt.TabFocusReason);
                    return;
                }
            }
        }
        onChildrenChanged: column.adopt()
        function adopt(): void {
            for (let i = 0; i < column.children.length; ++i) {
                const item = column.children[i] as MenuItem;
                if (item)
                    item.menu = root;
            }
        }
    }
    background: Item {
        Elevation {
            level: 2
        }
        Rectangle {
            anchors.fill: parent
            radius: Theme.radius.l
            color: Theme.color.surfaceRaised
            border.width: Theme.line
            border.color: Theme.color.border
        }
    }
}
