pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// The roles over their columns, with who has them.
Item {
    id: root

    required property RolesModel roles
    required property int titleWidth
    required property real cellWidth

    signal archiveRequested(column: int)

    implicitHeight: 68

    Row {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s4
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.s2

        Badge {
            iconName: "lock"
            text: qsTr("Asks")
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            type: Theme.type.small
            color: Theme.color.text3
            text: qsTr("somebody approves")
        }
    }
    Row {
        x: root.LayoutMirroring.enabled ? 0 : root.titleWidth + Theme.space.s4
        height: parent.height

        Repeater {
            model: root.roles.columns

            Item {
                id: head

                required property int index
                required property var modelData
                readonly property list<string> people: head.modelData.people
                readonly property int more: head.people.length - 3

                width: root.cellWidth
                height: parent.height

                Column {
                    anchors.centerIn: parent
                    spacing: Theme.space.s1

                    Label {
                        anchors.horizontalCenter: parent.horizontalCenter
                        width: Math.min(implicitWidth, head.width - Theme.space.s2)
                        type: Theme.type.bodyStrong
                        text: head.modelData.name
                    }
                    Row {
                        anchors.horizontalCenter: parent.horizontalCenter
                        spacing: 2

                        Repeater {
                            model: head.people.slice(0, 3)

                            Avatar {
                                required property string modelData

                                small: true
                                initials: modelData
                            }
                        }
                        Label {
                            anchors.verticalCenter: parent.verticalCenter
                            type: Theme.type.caption
                            color: Theme.color.text3
                            text: `+${head.more}`
                            visible: head.more > 0
                        }
                        Label {
                            height: 24
                            verticalAlignment: Text.AlignVCenter
                            type: Theme.type.caption
                            color: Theme.color.text3
                            text: qsTr("nobody")
                            visible: head.people.length === 0 && !archive.visible
                        }
                        Button {
                            id: archive
                            height: 24
                            variant: Button.Quiet
                            size: Button.Small
                            text: qsTr("Archive")
                            accessibleName: qsTr("Archive the role %1").arg(head.modelData.name)
                            visible: head.modelData.ownMade && head.people.length === 0
                            enabled: root.roles.changes === 0
                            onClicked: root.archiveRequested(head.index)
                        }
                    }
                }
            }
        }
    }
    Separator {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
