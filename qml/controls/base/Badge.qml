pragma ComponentBehavior: Bound
import QtQuick

// A state in a word, with an icon: meaning never stands on colour alone.
Rectangle {
    id: root

    enum Kind {
        Neutral,
        Positive,
        Warning,
        Danger,
        Info,
        Accent
    }

    required property string text
    property string iconName
    property int kind: Badge.Neutral

    readonly property color ink: {
        switch (root.kind) {
        case Badge.Positive: return Theme.color.positiveInk;
        case Badge.Warning: return Theme.color.warningInk;
        case Badge.Danger: return Theme.color.dangerInk;
        case Badge.Info: return Theme.color.infoInk;
        case Badge.Accent: return Theme.color.accentInk;
        default: return Theme.color.text2;
        }
    }

    implicitWidth: row.implicitWidth + 16
    implicitHeight: 22
    radius: Theme.radius.s
    border.width: Theme.contrast ? 1 : 0
    border.color: root.ink
    color: {
        switch (root.kind) {
        case Badge.Positive: return Theme.color.positiveSoft;
        case Badge.Warning: return Theme.color.warningSoft;
        case Badge.Danger: return Theme.color.dangerSoft;
        case Badge.Info: return Theme.color.infoSoft;
        case Badge.Accent: return Theme.color.accentSoft;
        default: return Theme.color.neutralSoft;
        }
    }

    Row {
        id: row
        anchors.centerIn: parent
        spacing: Theme.space.s1

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            size: 13
            stroke: 2.25
            color: root.ink
        }
        Label {
            type: Theme.type.caption
            color: root.ink
            text: root.text
        }
    }
}
