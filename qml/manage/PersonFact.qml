pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

// What a person signs in with, and what can be done about it: buttons stand in it as children.
Item {
    id: root

    default property alias acts: row.data
    required property string iconName
    required property string text
    property bool alarming: false

    implicitHeight: Math.max(row.implicitHeight, label.implicitHeight)

    Icon {
        id: icon
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        name: root.iconName
        size: Theme.icon.s
        color: root.alarming ? Theme.color.dangerInk : Theme.color.text2
    }
    Label {
        id: label
        anchors.left: icon.right
        anchors.leftMargin: Theme.space.s2
        anchors.right: row.left
        anchors.rightMargin: Theme.space.s2
        anchors.verticalCenter: parent.verticalCenter
        color: root.alarming ? Theme.color.dangerInk : Theme.color.text
        text: root.text
        wrapMode: Text.Wrap
    }
    Row {
        id: row
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.s2
    }
}
