pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A row of a table; fill it with TableCell. `selected` by choice, `current` by the keyboard.
T.Control {
    id: root

    default property alias cells: row.data
    property string name
    property bool checkable: false
    property bool selected: false
    property bool current: false
    property bool last: false
    property bool showHover: root.hovered

    signal opened()
    signal toggled()

    implicitWidth: ListView.view ? ListView.view.width : 400
    implicitHeight: Theme.row
    width: ListView.view ? ListView.view.width : implicitWidth
    hoverEnabled: true
    Accessible.role: Accessible.Row
    Accessible.name: root.name
    Accessible.selected: root.selected
    Accessible.onPressAction: root.opened()

    background: Rectangle {
        color: root.selected ? Theme.color.accentSoft
            : root.showHover ? Theme.color.surfaceHover : "transparent"

        Separator {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            visible: !root.last
        }
    }
    TapHandler {
        onTapped: root.opened()
    }
    RowLayout {
        id: row
        anchors.fill: parent
        anchors.leftMargin: Theme.space.s4
        anchors.rightMargin: Theme.space.s4
        spacing: Theme.space.s6

        CheckBox {
            visible: root.checkable
            checked: root.selected
            focusPolicy: Qt.NoFocus
            Accessible.name: qsTr("Choose %1").arg(root.name)
            onClicked: root.toggled()
        }
    }
    FocusRing {
        shown: root.current
        gap: -Theme.ringWidth
        cornerRadius: 0
    }
}
