pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// What just happened, with its Undo. Usually shown by a ToastHost.
Item {
    id: root

    required property string text
    property string iconName
    property string actionText
    property string actionIcon

    signal acted()

    implicitWidth: 380
    implicitHeight: Math.max(48, row.implicitHeight + 2 * Theme.space.s2)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    Elevation {
        level: 2
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.l
        color: Theme.color.inverse
    }
    RowLayout {
        id: row
        anchors.fill: parent
        anchors.leftMargin: Theme.space.s4
        anchors.rightMargin: Theme.space.s2
        spacing: Theme.space.s3

        Icon {
            name: root.iconName
            color: Theme.color.overInverse
        }
        Label {
            Layout.fillWidth: true
            type: Theme.type.bodyMedium
            color: Theme.color.overInverse
            text: root.text
            wrapMode: Text.Wrap
        }
        ToastAction {
            text: root.actionText
            iconName: root.actionIcon
            visible: root.actionText !== ""
            onClicked: root.acted()
        }
    }
}
