pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

// A label with its amount, and below it what explains it: {label, detail, amount}.
Item {
    id: root

    required property var fact
    property bool quiet: false
    property bool strong: false

    implicitHeight: words.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: `${root.fact.label} ${root.fact.detail} ${root.fact.amount}`

    Column {
        id: words
        anchors.left: parent.left
        anchors.right: figures.left
        anchors.rightMargin: Theme.space.s2

        Label {
            width: parent.width
            type: root.strong ? Theme.type.title : root.quiet ? Theme.type.small : Theme.type.body
            color: root.quiet ? Theme.color.text2 : Theme.color.text
            text: root.fact.label
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            type: Theme.type.small
            color: Theme.color.text2
            text: root.fact.detail
            visible: root.fact.detail !== ""
            wrapMode: Text.Wrap
        }
    }
    AmountText {
        id: figures
        anchors.right: parent.right
        type: root.strong ? Theme.type.amount : root.quiet ? Theme.type.small : Theme.type.body
        color: root.quiet ? Theme.color.text2 : Theme.color.text
        amount: root.fact.amount
    }
}
