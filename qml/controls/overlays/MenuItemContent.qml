pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

RowLayout {
    id: root

    required property string text
    required property string detail
    required property string iconName
    required property string keyHint
    required property bool checkMark
    required property color ink
    required property color iconInk

    spacing: Theme.space.s3

    Icon {
        name: root.iconName
        color: root.iconInk
    }
    Label {
        type: Theme.type.body
        color: root.ink
        text: root.text
    }
    Label {
        Layout.fillWidth: true
        color: Theme.color.text3
        text: root.detail
    }
    Icon {
        name: "check"
        size: Theme.icon.s
        color: root.ink
        visible: root.checkMark
    }
    Kbd {
        text: root.keyHint
    }
}
