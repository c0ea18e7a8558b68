pragma ComponentBehavior: Bound
import QtQuick

// Asks for a PIN: dots and a pad. `completed` comes with the last figure; clear() after a refusal,
// whose words stand in `error`.
FocusScope {
    id: root

    property int length: 4
    property string error
    property string cancelText
    property bool showDots: true
    property int keyHeight: Theme.keyTouch
    property string pin: ""

    signal completed(pin: string)
    signal cancelled()

    implicitWidth: 264
    implicitHeight: column.implicitHeight

    function clear(): void {
        root.pin = "";
    }
    function add(digits: string): void {
        if (root.pin.length >= root.length)
            return;
        root.pin = (root.pin + digits).slice(0, root.length);
        if (root.pin.length === root.length)
            root.completed(root.pin);
    }

    Column {
        id: column
        width: parent.width
        spacing: Theme.space.s4

        PinDots {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.showDots
            length: root.length
            entered: root.pin.length
            size: 14
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            type: Theme.type.small
            color: Theme.color.dangerInk
            text: root.error
            visible: root.error !== ""
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }
        NumberPad {
            width: parent.width
            focus: true
            phone: true
            keyHeight: root.keyHeight
            cornerText: root.cancelText
            onTyped: key => root.add(key)
            onDeleted: root.pin = root.pin.slice(0, -1)
            onCornerPressed: root.cancelled()
            Keys.onEscapePressed: root.cancelled()
        }
    }
}
