pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

// One thing that an act changed: what was before beside what is after.
Column {
    id: root

    required property string name
    required property string before
    required property string after
    required property bool hasBefore
    readonly property real cell: root.hasBefore ? (root.width - Theme.space.s2) / 2 : root.width

    width: parent ? parent.width : 0
    spacing: Theme.space.s1
    Accessible.role: Accessible.StaticText
    Accessible.name: root.hasBefore ? `${root.name} ${root.before} ${root.after}`
        : `${root.name} ${root.after}`

    Label {
        width: root.width
        type: Theme.type.caption
        color: Theme.color.text3
        text: root.name
    }
    Row {
        spacing: Theme.space.s2

        AuditValue {
            width: root.cell
            height: Math.max(implicitHeight, after.implicitHeight)
            visible: root.hasBefore
            text: root.before
        }
        AuditValue {
            id: after
            width: root.cell
            text: root.after
            isNew: true
        }
    }
}
