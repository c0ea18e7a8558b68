pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

// A sum that explains the total.
Item {
    id: root

    required property string label
    required property string amount
    property string detail
    property color ink: Theme.color.text2

    implicitHeight: 18
    implicitWidth: 200

    Label {
        anchors.left: parent.left
        anchors.right: figures.left
        anchors.rightMargin: Theme.space.s2
        type: Theme.type.small
        color: Theme.color.text2
        text: root.detail === "" ? root.label : `${root.label}  ${root.detail}`
    }
    AmountText {
        id: figures
        anchors.right: parent.right
        type: Theme.type.small
        color: root.ink
        amount: root.amount
    }
}
