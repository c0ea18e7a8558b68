pragma ComponentBehavior: Bound
import QtQuick

// A square button of one icon; `name` says what it does, to those who hear the screen and on hover.
Button {
    id: root

    required property string name

    variant: Button.Quiet
    text: ""
    accessibleName: root.name
    implicitWidth: root.implicitHeight
}
