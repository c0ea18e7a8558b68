pragma ComponentBehavior: Bound
import QtQuick

// The screen's language: a quiet button with its name, and the others on a menu, each as those who
// speak it call it.
Button {
    id: root

    required property list<string> names
    required property int current

    signal chosen(index: int)

    variant: Button.Quiet
    size: Button.Large
    iconName: "languages"
    text: root.names[root.current]
    accessibleName: qsTr("Language: %1").arg(root.text)
    onClicked: menu.open()

    Menu {
        id: menu
        x: root.mirrored ? 0 : root.width - width
        y: root.height + Theme.space.s1
        onClosed: root.forceActiveFocus(Qt.OtherFocusReason)

        Repeater {
            model: root.names

            MenuItem {
                required property int index
                required property string modelData

                text: modelData
                checkMark: index === root.current
                onTriggered: root.chosen(index)
            }
        }
    }
}
