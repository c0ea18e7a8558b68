pragma ComponentBehavior: Bound
import QtQuick

// Nothing here: an icon, what it means, one line, the next step (buttons as children).
Item {
    id: root

    default property alias actions: row.data
    required property string title
    property string text
    property string iconName: "package"
    property bool failed: false

    implicitWidth: 320
    implicitHeight: column.implicitHeight + 2 * Theme.space.s4

    Column {
        id: column
        anchors.centerIn: parent
        width: Math.min(300, parent.width - 2 * Theme.space.s4)
        spacing: Theme.space.s2

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: 56
            height: 56
            radius: 28
            color: root.failed ? Theme.color.dangerSoft : Theme.color.neutralSoft

            Icon {
                anchors.centerIn: parent
                name: root.iconName
                size: Theme.icon.l
                color: root.failed ? Theme.color.dangerInk : Theme.color.text2
            }
        }
        Item {
            width: 1
            height: Theme.space.s1
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            type: Theme.type.titleS
            text: root.title
            Accessible.role: root.failed ? Accessible.AlertMessage : Accessible.StaticText
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            color: Theme.color.text2
            type: Theme.type.small
            text: root.text
            visible: root.text !== ""
        }
        Row {
            id: row
            anchors.horizontalCenter: parent.horizontalCenter
            topPadding: Theme.space.s1
            spacing: Theme.space.s2
        }
    }
}
