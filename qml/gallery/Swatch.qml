pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

Rectangle {
    id: root

    required property string title
    required property string detail
    required property color ground
    required property color ink

    width: 129
    height: 56
    radius: Theme.radius.m
    color: root.ground
    border.width: Theme.line
    border.color: Theme.color.border

    Label {
        x: 10
        y: 8
        type: Theme.type.captionStrong
        color: root.ink
        text: root.title
    }
    Label {
        x: 10
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8
        type: Theme.type.caption
        color: root.ink
        text: root.detail
    }
}
