pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// A key of a number pad: a figure, a word or an icon. `soft` for what is no figure.
T.Button {
    id: root

    property string iconName
    property string accessibleName: root.text
    property bool soft: false
    property bool showPressed: root.down
    property bool showFocus: root.visualFocus

    implicitHeight: Theme.keyTouch
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.accessibleName
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radius.m
        color: root.showPressed ? Theme.color.surfacePressed
            : root.soft ? Theme.color.neutralSoft : Theme.color.surface
        border.width: Theme.line
        border.color: Theme.contrast ? Theme.color.borderStrong : Theme.color.border

        FocusRing {
            shown: root.showFocus
        }
    }
    contentItem: Item {
        Label {
            anchors.centerIn: parent
            type: root.soft ? Theme.type.bodyMedium : Theme.type.key
            text: root.text
        }
        Icon {
            anchors.centerIn: parent
            name: root.iconName
        }
    }
}
