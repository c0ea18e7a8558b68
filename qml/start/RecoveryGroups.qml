pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

// A recovery key in its groups, from left to right whatever the language.
Rectangle {
    id: root

    required property string key
    required property list<string> groups

    implicitHeight: flow.height + 2 * Theme.space.s4
    radius: Theme.radius.l
    color: Theme.color.neutralSoft
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Recovery key: %1").arg(root.key)
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Flow {
        id: flow
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space.s4
        spacing: Theme.space.s3

        Repeater {
            model: root.groups

            Label {
                id: group

                required property string modelData

                width: Math.floor((flow.width - 3 * flow.spacing) / 4)
                horizontalAlignment: Text.AlignHCenter
                type: Theme.type.titleL
                text: group.modelData
                Accessible.ignored: true
            }
        }
    }
}
