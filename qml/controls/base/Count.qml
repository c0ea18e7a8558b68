pragma ComponentBehavior: Bound
import QtQuick

// A small number in a pill: how many wait, how many are in the sale.
Rectangle {
    id: root

    required property string text
    property bool soft: false
    property bool small: false

    implicitWidth: Math.max(implicitHeight, label.implicitWidth + (root.small ? 10 : 12))
    implicitHeight: root.small ? 18 : 22
    radius: height / 2
    color: root.soft ? Theme.color.neutralSoft : Theme.color.accent
    visible: root.text !== ""

    Label {
        id: label
        anchors.centerIn: parent
        type: Theme.type.captionStrong
        color: root.soft ? Theme.color.text2 : Theme.color.overAccent
        text: root.text
    }
}
