pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Ui

// The keyboard of choosing somebody and typing their PIN: `moved` carries how many tiles.
Item {
    id: root

    required property PinModel people
    property int columns: 3

    signal moved(by: int)

    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            root.people.enter();
        else if (event.key === Qt.Key_Backspace)
            root.people.erase();
        else if (event.key === Qt.Key_Right)
            root.moved(1);
        else if (event.key === Qt.Key_Left)
            root.moved(-1);
        else if (event.key === Qt.Key_Down)
            root.moved(root.columns);
        else if (event.key === Qt.Key_Up)
            root.moved(-root.columns);
        else if (/^\d$/.test(event.text))
            root.people.press(event.text);
        else
            event.accepted = false;
    }
}
