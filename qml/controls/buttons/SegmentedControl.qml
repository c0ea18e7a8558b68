pragma ComponentBehavior: Bound
import QtQuick

// One of a few, side by side. `labels` and, if given, `icons` run alike; arrows move the choice.
Rectangle {
    id: root

    required property list<string> labels
    property list<string> icons
    property int currentIndex: 0
    property bool touch: Theme.touch
    property bool stretch: false
    property string accessibleName

    signal activated(index: int)

    implicitWidth: row.implicitWidth + 6
    implicitHeight: Theme.controlHeight(root.touch)
    radius: Theme.radius.m
    color: Theme.color.surfaceSunken
    border.width: Theme.contrast ? 2 : 0
    border.color: Theme.color.border
    Accessible.role: Accessible.PageTabList
    Accessible.name: root.accessibleName

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

    Row {
        id: row
        x: 3
        y: 3
        spacing: 2

        Repeater {
            id: repeater
            model: root.labels.length

            Segment {
                required property int index

                text: root.labels[index]
                iconName: index < root.icons.length ? root.icons[index] : ""
                selected: index === root.currentIndex
                height: root.height - 6
                width: root.stretch
                    ? (root.width - 6 - 2 * (root.labels.length - 1)) / root.labels.length
                    : implicitWidth
                onClicked: root.choose(index, Qt.MouseFocusReason)
                onMoved: step => root.choose(root.currentIndex
                    + (root.LayoutMirroring.enabled ? -step : step), Qt.TabFocusReason)
            }
        }
    }
}
