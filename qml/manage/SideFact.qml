pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

// One fact about the chosen one: what it is, and its value at the end of the line.
Item {
    id: root

    required property string label
    required property string value

    width: parent ? parent.width : 0
    implicitHeight: Math.max(words.implicitHeight, figure.implicitHeight)
    Accessible.role: Accessible.StaticText
    Accessible.name: `${root.label} ${root.value}`

    Label {
        id: words
        anchors.left: parent.left
        width: Math.min(implicitWidth, root.width / 2)
        color: Theme.color.text2
        text: root.label
        Accessible.ignored: true
    }
    Label {
        id: figure
        anchors.left: words.right
        anchors.leftMargin: Theme.space.s3
        anchors.right: parent.right
        horizontalAlignment: Text.AlignRight
        text: root.value
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
