pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

// The head of a count: the way back, what it is, where and when.
Item {
    id: root

    required property string title
    required property string text
    required property string backText
    required property string backIcon
    property string keyHint
    default property alias acts: row.data

    signal back()

    implicitHeight: 64

    Button {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s3
        anchors.verticalCenter: parent.verticalCenter
        variant: Button.Quiet
        size: Button.Large
        iconName: root.backIcon
        text: root.backText
        keyHint: root.keyHint
        onClicked: root.back()
    }
    Row {
        id: row
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s4
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.s2
    }
    Column {
        anchors.centerIn: parent

        Label {
            anchors.horizontalCenter: parent.horizontalCenter
            type: Theme.type.title
            text: root.title
        }
        Label {
            anchors.horizontalCenter: parent.horizontalCenter
            type: Theme.type.small
            color: Theme.color.text2
            text: root.text
        }
    }
    Separator {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
