pragma ComponentBehavior: Bound
import QtQuick

// What stands on a button: icon or spinner, label, key; in a row or stacked.
Item {
    id: root

    required property string text
    required property string iconName
    required property string keyHint
    required property bool busy
    required property bool stacked
    required property color ink
    required property bool filled
    required property TypeStyle type

    readonly property bool pictured: root.busy || root.iconName !== ""
    readonly property int iconSize: root.stacked || (root.busy && root.iconName === "")
        ? Theme.icon.s : Theme.icon.m

    // What it would like, not what an elided label makes of it.
    readonly property real iconSpace: root.stacked || !root.pictured
        ? 0 : root.iconSize + grid.spacing
    readonly property real keySpace: root.keyHint === ""
        ? 0 : kbd.implicitWidth + Theme.space.s1 + grid.spacing
    readonly property real besides: root.iconSpace + root.keySpace

    implicitWidth: root.text === "" ? root.iconSize : label.implicitWidth + root.besides
    implicitHeight: grid.implicitHeight

    Grid {
        id: grid
        anchors.centerIn: parent
        // Empty columns would leave their gap.
        columns: root.stacked ? 1 : Math.max(1, (root.pictured ? 1 : 0)
            + (root.text === "" ? 0 : 1) + (root.keyHint === "" ? 0 : 1))
        spacing: root.stacked ? 0 : Theme.space.s2
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter

        Item {
            width: root.iconSize
            height: root.iconSize
            visible: root.pictured

            Icon {
                anchors.centerIn: parent
                name: root.iconName
                size: root.iconSize
                color: root.ink
                visible: !root.busy && root.iconName !== ""
            }
            Spinner {
                anchors.centerIn: parent
                color: root.ink
                visible: root.busy
            }
        }
        Label {
            id: label
            type: root.type
            color: root.ink
            text: root.text
            visible: root.text !== ""
            width: Math.min(implicitWidth, root.width - root.besides)
        }
        Item {
            visible: root.keyHint !== "" && !root.stacked
            width: kbd.implicitWidth + Theme.space.s1
            height: kbd.implicitHeight

            Kbd {
                id: kbd
                anchors.right: parent.right
                text: root.keyHint
                filled: root.filled
                ink: root.filled ? root.ink : Theme.color.text3
            }
        }
    }
}
