pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Ui

// The keyboard of a count: figures type, Tab, Enter and arrows go on, Enter on the last (or
// Ctrl Enter) is done.
Item {
    id: root

    required property DrawerCountModel drawer

    signal done()
    signal cancelled()

    Keys.onPressed: event => {
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        event.accepted = true;
        if (enter && (event.modifiers & Qt.ControlModifier || root.drawer.atLast))
            root.done();
        else if (enter || event.key === Qt.Key_Down)
            root.drawer.step(1);
        else if (event.key === Qt.Key_Up)
            root.drawer.step(-1);
        else if (event.key === Qt.Key_Backspace)
            root.drawer.erase();
        else if (event.key === Qt.Key_Escape)
            root.cancelled();
        else if (/^\d$/.test(event.text))
            root.drawer.press(event.text);
        else
            event.accepted = false;
    }
}
