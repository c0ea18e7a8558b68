pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// Pages of one record. `counts` may stand beside the labels; arrows move the choice.
Item {
    id: root

    required property list<string> labels
    property list<string> counts
    property int currentIndex: 0
    property int focusShownAt: -1

    signal activated(index: int)

    implicitWidth: row.implicitWidth
    implicitHeight: 44
    Accessible.role: Accessible.PageTabList

    function choose(index: int, reason: int): void {
        if (index < 0 || index >= root.labels.length || index === root.currentIndex)
            return;
        // The focus moves first: only the chosen one takes it by Tab.
        const item = repeater.itemAt(index);
        if (item)
            item.forceActiveFocus(reason);
        root.currentIndex = index;
        root.activated(index);
    }

    function step(from: int, by: int): void {
        root.choose(from + (root.LayoutMirroring.enabled ? -by : by), Qt.TabFocusReason);
    }

    Separator {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
    Row {
        id: row
        spacing: Theme.space.s5

        Repeater {
            id: repeater
            model: root.labels.length

            T.Button {
                id: tab

                required property int index
                readonly property bool selected: tab.index === root.currentIndex
                readonly property string count: tab.index < root.counts.length
                    ? root.counts[tab.index] : ""

                text: root.labels[tab.index]
                implicitWidth: tab.implicitContentWidth
                implicitHeight: 44
                hoverEnabled: true
                focusPolicy: tab.selected ? Qt.TabFocus : Qt.NoFocus
                Accessible.role: Accessible.PageTab
                Accessible.name: tab.count === "" ? tab.text : `${tab.text} ${tab.count}`
                Accessible.selected: tab.selected
                onClicked: root.choose(tab.index, Qt.MouseFocusReason)
                Keys.onLeftPressed: root.step(tab.index, -1)
                Keys.onRightPressed: root.step(tab.index, 1)

                background: Item {
                    Rectangle {
                        anchors.left: parent.left
                        anchors.right: parent.right
                        anchors.bottom: parent.bottom
                        height: Theme.lineStrong
                        visible: tab.selected
                        color: Theme.color.accent
                    }
                    Item {
                        anchors.fill: parent
                        anchors.margins: 6
                        anchors.leftMargin: -4
                        anchors.rightMargin: -4

                        FocusRing {
                            shown: tab.visualFocus || root.focusShownAt === tab.index
                            gap: 0
                            cornerRadius: Theme.radius.xs
                        }
                    }
                }
                contentItem: CenteredRow {
                    spacing: 6

                    Label {
                        type: Theme.type.bodyMedium
                        color: tab.selected ? Theme.color.text : Theme.color.text2
                        text: tab.text
                    }
                    Label {
                        color: Theme.color.text3
                        text: tab.count
                        visible: tab.count !== ""
                    }
                }
            }
        }
    }
}
