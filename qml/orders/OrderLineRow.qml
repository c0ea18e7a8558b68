pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

// A line of an order: {quantity, title, detail, reason, amount}.
Item {
    id: root

    required property var line

    implicitHeight: words.implicitHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: `${root.line.quantity} ${root.line.title} ${root.line.amount}`

    Label {
        id: quantity
        anchors.left: parent.left
        width: Math.max(28, implicitWidth)
        color: Theme.color.text2
        text: `\u2066${root.line.quantity}\u2069`
        elide: Text.ElideNone
    }
    Column {
        id: words
        anchors.left: quantity.right
        anchors.leftMargin: Theme.space.s2
        anchors.right: figures.left
        anchors.rightMargin: Theme.space.s2

        Label {
            width: parent.width
            text: root.line.title
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            type: Theme.type.small
            color: Theme.color.text2
            text: root.line.detail
            visible: root.line.detail !== ""
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            type: Theme.type.small
            color: Theme.color.positiveInk
            text: root.line.reason
            visible: root.line.reason !== ""
            wrapMode: Text.Wrap
        }
    }
    AmountText {
        id: figures
        anchors.right: parent.right
        amount: root.line.amount
    }
}
