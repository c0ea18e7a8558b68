pragma ComponentBehavior: Bound
import QtQuick

// A choice from a list. `options` are the words; arrows change it, Space, Enter or a touch open it.
Field {
    id: root

    required property list<string> options
    property int currentIndex: -1
    property string placeholder
    property string name: root.label // for those who hear it, where no label stands above

    signal activated(index: int)

    focusShown: keys.activeFocus && keys.byKeyboard

    function choose(index: int): void {
        if (index < 0 || index >= root.options.length || index === root.currentIndex)
            return;
        root.currentIndex = index;
        root.activated(index);
    }

    Item {
        id: keys

        property bool byKeyboard: false

        anchors.fill: parent
        anchors.leftMargin: -root.boxPadding
        anchors.rightMargin: -root.boxPadding
        focus: true
        activeFocusOnTab: true
        Accessible.role: Accessible.ComboBox
        Accessible.name: `${root.name} ${value.text}`
        Keys.onPressed: event => {
            keys.byKeyboard = true;
            if (event.key === Qt.Key_Up)
                root.choose(root.currentIndex - 1);
            else if (event.key === Qt.Key_Down)
                root.choose(root.currentIndex + 1);
            else if (event.key === Qt.Key_Space || event.key === Qt.Key_Return
                     || event.key === Qt.Key_Enter)
                menu.open();
            else
                return;
            event.accepted = true;
        }
        onActiveFocusChanged: keys.byKeyboard = keys.activeFocus && !tap.pressed

        TapHandler {
            id: tap
            onTapped: {
                keys.forceActiveFocus(Qt.MouseFocusReason);
                keys.byKeyboard = false;
                menu.open();
            }
        }
        Menu {
            id: menu
            y: parent.height + Theme.space.s1
            width: parent.width

            Repeater {
                model: root.options.length

                MenuItem {
                    required property int index

                    text: root.options[index]
                    checkMark: index === root.currentIndex
                    onTriggered: root.choose(index)
                }
            }
        }
    }
    Label {
        id: value
        anchors.left: parent.left
        anchors.right: chevron.left
        anchors.rightMargin: Theme.space.s2
        anchors.verticalCenter: parent.verticalCenter
        type: root.textType
        color: !root.enabled ? Theme.color.textDisabled
            : root.currentIndex < 0 ? Theme.color.text3 : Theme.color.text
        text: root.currentIndex >= 0 && root.currentIndex < root.options.length
            ? root.options[root.currentIndex] : root.placeholder
        Accessible.ignored: true
    }
    Icon {
        id: chevron
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        name: "chevron-down"
        color: Theme.color.text3
    }
}
