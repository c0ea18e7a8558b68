pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// A state of the house that lasts: offline, no paper, training. Actions stand in it as children.
Rectangle {
    id: root

    default property alias actions: row.data
    required property string title
    property string text
    property string iconName
    property int kind: Badge.Info

    readonly property color ink: {
        switch (root.kind) {
        case Badge.Positive: return Theme.color.positiveInk;
        case Badge.Warning: return Theme.color.warningInk;
        case Badge.Danger: return Theme.color.dangerInk;
        case Badge.Info: return Theme.color.infoInk;
        default: return Theme.color.text2;
        }
    }

    implicitWidth: 320
    implicitHeight: row.implicitHeight + 2 * Theme.space.s3
    radius: Theme.radius.m
    border.width: Theme.contrast ? 2 : 0
    border.color: root.ink
    color: {
        switch (root.kind) {
        case Badge.Positive: return Theme.color.positiveSoft;
        case Badge.Warning: return Theme.color.warningSoft;
        case Badge.Danger: return Theme.color.dangerSoft;
        case Badge.Info: return Theme.color.infoSoft;
        default: return Theme.color.neutralSoft;
        }
    }
    Accessible.role: Accessible.AlertMessage
    Accessible.name: `${root.title} ${root.text}`

    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.space.s4
        anchors.rightMargin: Theme.space.s4
        spacing: Theme.space.s3

        Icon {
            Layout.alignment: Qt.AlignTop
            name: root.iconName
            color: root.ink
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                type: Theme.type.bodyStrong
                text: root.title
                wrapMode: Text.Wrap
            }
            Label {
                Layout.fillWidth: true
                type: Theme.type.small
                color: Theme.color.text2
                text: root.text
                visible: root.text !== ""
                wrapMode: Text.Wrap
            }
        }
    }
}
