pragma ComponentBehavior: Bound
import QtQuick

// One line of text. `suffix` is a unit behind it ("kg"), `keyHint` the key that brings one here.
Field {
    id: root

    property alias text: input.text
    property alias placeholder: ghost.text
    property alias readOnly: input.readOnly
    property alias inputMethodHints: input.inputMethodHints
    property alias maximumLength: input.maximumLength
    property alias echoMode: input.echoMode
    property alias validator: input.validator
    property alias acceptableInput: input.acceptableInput
    property string iconName
    property string suffix
    property string keyHint
    property bool numeric: false

    signal accepted()
    signal edited(text: string)

    function selectAll(): void {
        input.selectAll();
    }
    function clear(): void {
        input.clear();
    }

    Icon {
        id: icon
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        name: root.iconName
        color: Theme.color.text3
    }
    TextInput {
        id: input
        anchors.left: parent.left
        anchors.leftMargin: icon.visible ? icon.width + Theme.space.s2 : 0
        anchors.right: tail.left
        anchors.rightMargin: tail.width > 0 ? Theme.space.s2 : 0
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        focus: true
        activeFocusOnTab: true
        clip: true
        verticalAlignment: TextInput.AlignVCenter
        horizontalAlignment: root.numeric ? TextInput.AlignRight : TextInput.AlignLeft
        font: root.textType.font
        color: root.enabled ? Theme.color.text : Theme.color.textDisabled
        selectionColor: Theme.color.accent
        selectedTextColor: Theme.color.overAccent
        selectByMouse: true
        Accessible.role: Accessible.EditableText
        Accessible.name: root.label !== "" ? root.label : ghost.text
        Accessible.description: root.error !== "" ? root.error : root.hint
        onAccepted: root.accepted()
        onTextEdited: root.edited(input.text)

        Label {
            id: ghost
            anchors.fill: parent
            topPadding: 0
            bottomPadding: 0
            verticalAlignment: Text.AlignVCenter
            type: root.textType
            color: Theme.color.text3
            visible: input.text === "" && input.preeditText === ""
            Accessible.ignored: true
        }
    }
    Row {
        id: tail
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.s2

        Rectangle {
            width: Theme.line
            height: 20
            visible: root.suffix !== ""
            color: Theme.color.border
        }
        Label {
            type: root.textType
            color: Theme.color.text3
            text: root.suffix
            visible: root.suffix !== ""
        }
        Kbd {
            text: root.keyHint
        }
    }
}
