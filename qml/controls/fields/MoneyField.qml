pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

// An amount: the sign left, figures right, digits shift in from the right. `entry` is the view
// model's; `edited` follows each key of a person. `caption` stands in place of the sign where the
// field belongs to a number pad, which may type into the same `entry`.
Field {
    id: root

    property string caption
    property bool large: false
    property MoneyEntry entry: MoneyEntry {}

    signal edited()
    signal accepted()

    boxHeight: root.large ? 56 : Theme.controlHeight(root.touch)

    function press(event: KeyEvent): void {
        if (event.key === Qt.Key_Backspace)
            root.entry.backspace();
        else if (event.key === Qt.Key_Delete)
            root.entry.clear();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            root.accepted();
        else if (event.matches(StandardKey.Paste))
            root.entry.paste(Clipboard.text());
        else if (/^\d$/.test(event.text))
            root.entry.type(event.text);
        else
            return;
        event.accepted = true;
    }

    Connections {
        target: root.entry
        function onEdited(): void {
            root.edited();
        }
    }
    Label {
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        type: root.caption !== "" ? Theme.type.small : root.textType
        color: Theme.color.text3
        text: root.caption !== "" ? root.caption : root.entry.sign
        Accessible.ignored: true
    }
    Item {
        id: keys
        anchors.fill: parent
        focus: true
        activeFocusOnTab: true
        Accessible.role: Accessible.EditableText
        Accessible.name: `${root.label !== "" ? root.label : root.caption} ${root.entry.text}`
        Accessible.description: root.error !== "" ? root.error : root.hint
        Keys.onPressed: event => root.press(event)

        TapHandler {
            onTapped: keys.forceActiveFocus(Qt.MouseFocusReason)
        }
        AmountText {
            id: figures
            anchors.right: parent.right
            anchors.rightMargin: caret.visible ? 3 : 0
            anchors.verticalCenter: parent.verticalCenter
            amount: root.caption !== "" ? root.entry.text : root.entry.figures
            type: root.caption !== "" ? Theme.type.amount
                : root.touch ? Theme.type.bodyLStrong : Theme.type.bodyMedium
            color: root.enabled ? Theme.color.text : Theme.color.textDisabled
            Accessible.ignored: true
        }
        Rectangle {
            id: caret
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: 1.5
            height: 18
            color: Theme.color.text
            visible: keys.activeFocus && root.caption === ""
        }
    }
}
