pragma ComponentBehavior: Bound
import QtQuick

// What an act is called and which key does it.
Rectangle {
    id: root

    required property string text
    property string keyHint

    implicitWidth: row.implicitWidth + 20
    implicitHeight: 28
    radius: Theme.radius.s
    color: Theme.color.inverse

    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.space.s2

        Label {
            anchors.verticalCenter: parent.verticalCenter
            type: Theme.type.smallMedium
            color: Theme.color.overInverse
            text: root.text
        }
        Kbd {
            text: root.keyHint
            filled: true
            ink: Theme.color.overInverse
        }
    }
}
