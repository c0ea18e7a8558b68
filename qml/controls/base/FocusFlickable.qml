pragma ComponentBehavior: Bound
import QtQuick

// What may be longer than its place: it scrolls, and whatever takes the focus inside comes into
// sight.
Flickable {
    id: root

    readonly property Item focused: root.Window.activeFocusItem

    function reveal(item: Item): void {
        let above = item;
        while (above && above !== root.contentItem)
            above = above.parent;
        if (!above)
            return;
        const top = item.mapToItem(root.contentItem, 0, 0).y - Theme.space.s4;
        const bottom = top + item.height + 2 * Theme.space.s4;
        if (top < root.contentY)
            root.contentY = Math.max(0, top);
        else if (bottom > root.contentY + root.height)
            root.contentY = Math.min(Math.max(0, root.contentHeight - root.height),
                bottom - root.height);
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    onFocusedChanged: root.reveal(root.focused)
}
