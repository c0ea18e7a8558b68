pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// A cell of a TableRow under `column`: `text`, a grey `detail` after it, or what stands in it.
Item {
    id: root

    default property alias content: inside.data
    required property TableColumn column
    property string text
    property string detail
    property TypeStyle type: Theme.type.body
    property color color: Theme.color.text

    Layout.fillWidth: root.column.width === 0
    Layout.preferredWidth: root.column.width === 0 ? 1 : root.column.width
    Layout.fillHeight: true

    Row {
        id: inside
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: root.column.numeric ? undefined : parent.left
        anchors.right: root.column.numeric ? parent.right : undefined
        spacing: Theme.space.s1

        Label {
            id: words
            type: root.type
            color: root.color
            text: root.column.numeric ? `\u2066${root.text}\u2069` : root.text
            visible: root.text !== ""
            elide: root.column.numeric ? Text.ElideNone : Text.ElideRight
            width: root.column.numeric ? implicitWidth : Math.min(implicitWidth, root.width)
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            type: Theme.type.small
            color: Theme.color.text3
            text: root.detail
            visible: root.detail !== ""
            width: Math.min(implicitWidth, Math.max(0, root.width - words.width - 4))
        }
    }
}
