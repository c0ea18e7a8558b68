pragma ComponentBehavior: Bound
import QtQuick

// A state in the status bar; `kind` as Badge's. With `initials` it is a person.
Row {
    id: root

    required property string text
    property string iconName
    property string initials
    property int kind: Badge.Neutral
    property bool strong: false

    readonly property color ink: {
        switch (root.kind) {
        case Badge.Positive: return Theme.color.positiveInk;
        case Badge.Warning: return Theme.color.warningInk;
        case Badge.Danger: return Theme.color.dangerInk;
        default: return root.strong ? Theme.color.text : Theme.color.text2;
        }
    }

    height: 24
    spacing: 6

    Avatar {
        anchors.verticalCenter: parent.verticalCenter
        small: true
        initials: root.initials
        visible: root.initials !== ""
    }
    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: root.iconName
        size: Theme.icon.s
        color: root.ink
    }
    Label {
        anchors.verticalCenter: parent.verticalCenter
        type: root.strong ? Theme.type.smallMedium : Theme.type.small
        color: root.ink
        text: root.text
    }
}
