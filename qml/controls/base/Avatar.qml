pragma ComponentBehavior: Bound
import QtQuick

// A person by their initials, as the view model gives them.
Rectangle {
    id: root

    required property string initials
    property string name: root.initials
    property bool small: false

    implicitWidth: root.small ? 24 : 36
    implicitHeight: implicitWidth
    radius: width / 2
    color: Theme.shelf.iris
    Accessible.role: Accessible.Graphic
    Accessible.name: root.name

    Label {
        anchors.centerIn: parent
        type: root.small ? Theme.type.captionStrong : Theme.type.smallStrong
        color: Theme.shelf.irisInk
        text: root.initials
    }
}
