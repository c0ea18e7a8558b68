pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

// Three goods of a store on a counter.
Rectangle {
    id: root

    required property string shelf
    required property list<string> art
    readonly property int good: Math.min(112, root.width / 3 + 12)

    radius: Theme.radius.l
    color: Theme.shelfColor(root.shelf)

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: parent.radius
        color: parent.color
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.round(parent.height * 0.22)
        color: Theme.color.surface
        opacity: 0.55
    }
    Repeater {
        model: root.art

        Picture {
            id: good

            required property int index
            required property string modelData

            size: root.good
            x: Math.round(root.width / 2 + (good.index - 1) * root.good * 0.72 - root.good / 2)
            y: root.height - root.good - Theme.space.s3 - (good.index === 1 ? Theme.space.s3 : 0)
            source: `qrc:/arnold/art/${good.modelData}.svg`
        }
    }
}
