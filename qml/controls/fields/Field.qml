pragma ComponentBehavior: Bound
import QtQuick

// What every field has: a label above, a box with a line, a hint or an error below. The content
// stands in the box; `focusShown` draws the ring at its edge.
FocusScope {
    id: root

    default property alias content: inside.data
    property string label
    property string hint
    property string error
    property bool touch: Theme.touch
    property bool showHover: hover.hovered
    property bool focusShown: root.activeFocus
    property int boxHeight: Theme.controlHeight(root.touch)
    property int boxPadding: Theme.controlPadding(root.touch)
    readonly property TypeStyle textType: root.touch ? Theme.type.bodyL : Theme.type.body

    implicitWidth: 200
    implicitHeight: column.implicitHeight

    HoverHandler {
        id: hover
        enabled: root.enabled
    }
    Column {
        id: column
        width: parent.width
        spacing: Theme.space.s1

        Label {
            width: parent.width
            type: Theme.type.smallMedium
            text: root.label
            visible: root.label !== ""
            Accessible.ignored: true
        }
        Rectangle {
            width: parent.width
            height: root.boxHeight
            radius: Theme.radius.m
            color: root.enabled ? Theme.color.surface : Theme.color.neutralSoft
            border.width: Theme.line
            border.color: !root.enabled ? Theme.color.border
                : root.focusShown ? Theme.color.focus
                : root.error !== "" ? Theme.color.danger
                : root.showHover ? Theme.color.text2 : Theme.color.borderStrong

            FocusRing {
                shown: root.focusShown
                gap: 0
            }
            Item {
                id: inside
                anchors.fill: parent
                anchors.leftMargin: root.boxPadding
                anchors.rightMargin: root.boxPadding
            }
        }
        Row {
            width: parent.width
            spacing: Theme.space.s1
            visible: note.text !== ""

            Icon {
                id: alert
                anchors.verticalCenter: parent.verticalCenter
                name: "circle-alert"
                size: Theme.icon.s
                color: Theme.color.dangerInk
                visible: root.error !== ""
            }
            Label {
                id: note
                width: parent.width - (alert.visible ? alert.width + parent.spacing : 0)
                type: Theme.type.small
                color: root.error !== "" ? Theme.color.dangerInk : Theme.color.text3
                text: root.error !== "" ? root.error : root.hint
                Accessible.role: root.error !== "" ? Accessible.AlertMessage : Accessible.StaticText
            }
        }
    }
}
