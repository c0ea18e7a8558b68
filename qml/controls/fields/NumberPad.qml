pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

// Figures to touch: 3 by 4. `typed` carries "0" to "9" or "00". Calculators count from the bottom,
// PIN pads from the top (`phone`); the bottom left key is 00, or a word (`cornerText`) that emits
// `cornerPressed`. With an `entry` it types there by itself. Takes the keyboard when it has focus.
FocusScope {
    id: root

    property bool phone: false
    property string cornerText
    property MoneyEntry entry: null
    property int keyHeight: Theme.keyTouch
    property string pressedKey
    property string focusedKey

    signal typed(key: string)
    signal deleted()
    signal cornerPressed()

    readonly property list<string> keys: root.phone
        ? ["1", "2", "3", "4", "5", "6", "7", "8", "9"]
        : ["7", "8", "9", "4", "5", "6", "1", "2", "3"]

    implicitWidth: 264
    implicitHeight: 4 * root.keyHeight + 3 * Theme.space.s2
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Number pad")

    function type(key: string): void {
        if (root.entry)
            root.entry.type(key);
        root.typed(key);
    }
    function erase(): void {
        if (root.entry)
            root.entry.backspace();
        root.deleted();
    }

    Keys.onPressed: event => {
        if (/^\d$/.test(event.text))
            root.type(event.text);
        else if (event.key === Qt.Key_Backspace)
            root.erase();
        else
            return;
        event.accepted = true;
    }

    Grid {
        id: grid

        readonly property real keyWidth: (root.width - 2 * Theme.space.s2) / 3
        readonly property real keyHeight: (root.height - 3 * Theme.space.s2) / 4

        columns: 3
        spacing: Theme.space.s2
        // Figures stand alike in every language.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        Repeater {
            model: root.keys

            PadKey {
                id: key

                required property string modelData

                width: grid.keyWidth
                height: grid.keyHeight
                text: key.modelData
                showPressed: key.down || root.pressedKey === key.modelData
                showFocus: key.visualFocus || root.focusedKey === key.modelData
                onClicked: root.type(key.modelData)
            }
        }
        PadKey {
            width: grid.keyWidth
            height: grid.keyHeight
            text: root.cornerText === "" ? "00" : root.cornerText
            soft: root.cornerText !== ""
            onClicked: root.cornerText === "" ? root.type("00") : root.cornerPressed()
        }
        PadKey {
            width: grid.keyWidth
            height: grid.keyHeight
            text: "0"
            onClicked: root.type("0")
        }
        PadKey {
            width: grid.keyWidth
            height: grid.keyHeight
            iconName: "delete"
            accessibleName: qsTr("Delete the last figure")
            soft: true
            autoRepeat: true
            onClicked: root.erase()
        }
    }
}
