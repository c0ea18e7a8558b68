pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Arnold.Controls
import Arnold.Ui

// Whether a role may something: yes, in part, no, up to a limit, or it asks.
T.Button {
    id: root

    required property int kind
    required property string words
    required property bool changeable
    required property string name
    property bool current: false

    focusPolicy: Qt.NoFocus // the list moves from cell to cell
    hoverEnabled: true
    Accessible.role: Accessible.Cell
    Accessible.name: `${root.name}: ${root.words}`

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.margins: 2
            radius: Theme.radius.s
            color: root.down && root.changeable ? Theme.color.surfacePressed
                : root.hovered && root.changeable ? Theme.color.surfaceHover : "transparent"

            FocusRing {
                shown: root.current
                gap: 0
                cornerRadius: Theme.radius.s
            }
        }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            visible: root.kind === RolesModel.Yes || root.kind === RolesModel.No
            name: root.kind === RolesModel.Yes ? "check" : "minus"
            size: Theme.icon.s
            color: root.kind === RolesModel.Yes ? Theme.color.positiveInk : Theme.color.text3
        }
        Badge {
            anchors.centerIn: parent
            visible: root.kind === RolesModel.Asks
            iconName: "lock"
            text: root.words
        }
        Label {
            anchors.centerIn: parent
            visible: root.kind === RolesModel.Some || root.kind === RolesModel.NoLimit
            type: Theme.type.small
            color: Theme.color.text2
            text: root.words
        }
        Rectangle {
            anchors.centerIn: parent
            visible: root.kind === RolesModel.UpTo
            width: Math.min(92, root.width - Theme.space.s2)
            height: 28
            radius: Theme.radius.s
            color: root.changeable ? Theme.color.surface : "transparent"
            border.width: root.changeable ? Theme.line : 0
            border.color: Theme.color.border

            AmountText {
                anchors.centerIn: parent
                type: Theme.type.body
                amount: root.words
            }
        }
    }
}
