pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Arnold.Controls

// The face behind one of a few large choices.
Rectangle {
    id: root

    required property T.Button control

    radius: Theme.radius.m
    color: root.control.checked ? Theme.color.accentSoft
        : root.control.down ? Theme.color.surfacePressed
        : root.control.hovered ? Theme.color.surfaceHover : Theme.color.surface
    border.width: root.control.checked ? Theme.lineStrong : Theme.line
    border.color: root.control.checked ? Theme.color.accent : Theme.color.border

    FocusRing {
        shown: root.control.visualFocus
    }
}
