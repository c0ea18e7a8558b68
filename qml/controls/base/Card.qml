pragma ComponentBehavior: Bound
import QtQuick

// A surface with a line around it. Children stand in it as in any item, `padding` from the
// edges; who places a card sizes it.
Rectangle {
    id: root

    default property alias content: inside.data
    property int padding: Theme.space.s4

    radius: Theme.radius.l
    color: Theme.color.surface
    border.width: Theme.line
    border.color: Theme.color.border

    Item {
        id: inside
        anchors.fill: parent
        anchors.margins: root.padding
    }
}
