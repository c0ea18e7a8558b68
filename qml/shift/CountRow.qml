pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Arnold.Controls

// A note or coin, how many of it, and what that makes.
T.Button {
    id: root

    required property string label
    required property int pieces
    required property string sum
    required property bool isNote
    required property string shelf
    required property bool isEmpty
    property bool current: false
    readonly property int inset: root.width < 260 ? 76 : 84 // where the count begins

    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1 of %2, %3").arg(root.pieces).arg(root.label).arg(root.sum)
    Accessible.selected: root.current

    background: Rectangle {
        color: root.current ? Theme.color.accentSoft : "transparent"

        Separator {
            anchors.left: parent.left
            anchors.right: parent.right
        }
    }
    Item {
        anchors.fill: parent

        CashPiece {
            anchors.horizontalCenter: parent.left
            anchors.horizontalCenterOffset: root.inset / 2 + 2
            anchors.verticalCenter: parent.verticalCenter
            size: Math.min(46, root.height - 10)
            label: root.label
            isNote: root.isNote
            shelf: root.shelf
        }
        Rectangle {
            anchors.left: parent.left
            anchors.leftMargin: root.inset
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(44, Math.min(90,
                root.width - root.inset - sum.implicitWidth - Theme.space.s5))
            height: Math.min(44, root.height - 8)
            radius: Theme.radius.m
            color: Theme.color.surface
            border.width: root.current ? Theme.lineStrong : Theme.line
            border.color: root.current ? Theme.color.focus : Theme.color.borderStrong

            AmountText {
                anchors.right: parent.right
                anchors.rightMargin: Theme.space.s3
                anchors.verticalCenter: parent.verticalCenter
                type: Theme.type.bodyLStrong
                amount: `${root.pieces}`
            }
        }
        AmountText {
            id: sum
            anchors.right: parent.right
            anchors.rightMargin: root.width < 260 ? Theme.space.s3 : Theme.space.s4
            anchors.verticalCenter: parent.verticalCenter
            color: root.isEmpty ? Theme.color.text3 : Theme.color.text
            amount: root.sum
        }
    }
}
