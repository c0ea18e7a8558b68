pragma ComponentBehavior: Bound
import QtQuick

// What a Tile shows.
Item {
    id: root

    required property string name
    required property string price
    required property string unit
    required property string shelf
    required property url picture
    required property string iconName
    required property string count
    required property string flag
    required property int pictureSize

    // The shelf: round above, straight below; a clip would cut square.
    Rectangle {
        id: shelf
        width: parent.width
        height: parent.height - words.height
        radius: Theme.radius.l
        color: Theme.shelfColor(root.shelf)

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: parent.radius
            color: parent.color
        }
        Picture {
            anchors.centerIn: parent
            size: root.pictureSize
            source: root.picture
            visible: root.iconName === ""
        }
        Icon {
            anchors.centerIn: parent
            name: root.iconName
            size: Theme.icon.xl
            color: Theme.color.text2
        }
    }
    Rectangle {
        anchors.fill: badge
        anchors.margins: -2
        radius: height / 2
        visible: badge.visible
        color: Theme.color.surface
    }
    Count {
        id: badge
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.margins: Theme.space.s2 + 1
        text: root.count
    }
    Rectangle {
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.margins: Theme.space.s2 + 1
        width: flag.implicitWidth + 16
        height: 22
        radius: Theme.radius.s
        visible: root.flag !== ""
        color: Theme.color.surface
        border.width: Theme.contrast ? 1 : 0
        border.color: Theme.color.text

        Label {
            id: flag
            anchors.centerIn: parent
            type: Theme.type.captionStrong
            color: Theme.color.text2
            text: root.flag
        }
    }
    Column {
        id: words
        anchors.bottom: parent.bottom
        width: parent.width
        topPadding: 6
        bottomPadding: Theme.space.s2 + 1
        leftPadding: 11
        rightPadding: 11

        Label {
            width: parent.width - 22
            type: Theme.type.smallStrong
            text: root.name
        }
        Label {
            width: parent.width - 22
            type: Theme.type.small
            color: Theme.color.text2
            text: root.unit === "" ? `\u2066${root.price}\u2069`
                : `\u2066${root.price}\u2069 ${root.unit}`
            elide: Text.ElideNone
        }
    }
}
