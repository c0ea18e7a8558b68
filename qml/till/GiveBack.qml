pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

// The notes and coins that make the change, the large ones first.
Flow {
    id: root

    required property list<var> pieces

    spacing: Theme.space.s2

    Repeater {
        model: root.pieces

        Item {
            id: piece

            required property var modelData

            width: cash.width
            height: 46

            CashPiece {
                id: cash
                anchors.verticalCenter: parent.verticalCenter
                label: piece.modelData.short
                isNote: piece.modelData.isNote
                shelf: piece.modelData.shelf
            }
            Count {
                anchors.right: parent.right
                anchors.rightMargin: -4
                anchors.top: parent.top
                small: true
                visible: piece.modelData.count > 1
                text: `${piece.modelData.count}`
            }
        }
    }
}
