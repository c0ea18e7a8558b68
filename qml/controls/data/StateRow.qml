pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// A step of something that goes on outside (the card terminal, a device, an import): its state as
// an icon or a spinner, words, and what one may do (children).
Rectangle {
    id: root

    default property alias actions: row.data
    required property string title
    property string text
    property string iconName
    property int kind: Badge.Info
    property bool busy: false

    readonly property color ink: {
        switch (root.kind) {
        case Badge.Positive: return Theme.color.positiveInk;
        case Badge.Warning: return Theme.color.warningInk;
        case Badge.Danger: return Theme.color.dangerInk;
        case Badge.Info: return Theme.color.infoInk;
        default: return Theme.color.text2;
        }
    }
    readonly property color ground: {
        switch (root.kind) {
        case Badge.Positive: return Theme.color.positiveSoft;
        case Badge.Warning: return Theme.color.warningSoft;
        case Badge.Danger: return Theme.color.dangerSoft;
        case Badge.Info: return Theme.color.infoSoft;
        default: return Theme.color.neutralSoft;
        }
    }

    implicitWidth: 480
    implicitHeight: Math.max(60, row.implicitHeight + 16)
    radius: Theme.radius.m
    color: Theme.color.surface
    border.width: Theme.line
    border.color: Theme.color.border
    Accessible.role: Accessible.AlertMessage
    Accessible.name: `${root.title} ${root.text}`

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.leftMargin: Theme.space.s3
        anchors.rightMargin: Theme.space.s3
        spacing: Theme.space.s3

        Rectangle {
            Layout.preferredWidth: 36
            Layout.preferredHeight: 36
            radius: Theme.radius.m
            color: root.ground

            Icon {
                anchors.centerIn: parent
                name: root.iconName
                color: root.ink
                visible: !root.busy
            }
            Spinner {
                anchors.centerIn: parent
                size: 18
                color: root.ink
                visible: root.busy
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                type: Theme.type.bodyStrong
                text: root.title
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
