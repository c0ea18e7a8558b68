pragma ComponentBehavior: Bound
import QtQuick

// Lets a small control take touch on 44 px: `containmentMask: TouchMask { control: root }`.
Item {
    id: root

    required property Item control
    readonly property real extraX: Math.max(0, (Theme.targetMin - root.control.width) / 2)
    readonly property real extraY: Math.max(0, (Theme.targetMin - root.control.height) / 2)

    x: -root.extraX
    y: -root.extraY
    width: root.control.width + 2 * root.extraX
    height: root.control.height + 2 * root.extraY
}
