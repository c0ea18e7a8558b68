pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

T.Button {
    id: root

    property string iconName

    implicitWidth: root.implicitContentWidth + 2 * Theme.space.s3
    implicitHeight: 36
    focusPolicy: Qt.TabFocus
    containmentMask: TouchMask { control: root }
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Item {
        Rectangle {
            anchors.fill: parent
            radius: Theme.radius.m
            color: "transparent"
            border.width: root.visualFocus ? Theme.ringWidth : 0
            border.color: Theme.color.inverseAccent
        }
    }
    contentItem: CenteredRow {
        spacing: 6

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            size: Theme.icon.s
            color: Theme.color.inverseAccent
        }
        Label {
            type: Theme.type.bodyStrong
            color: Theme.color.inverseAccent
            text: root.text
        }
    }
}
