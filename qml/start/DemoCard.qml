pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Arnold.Controls

// One demo store: its scene, what to try, and the button that opens it.
Rectangle {
    id: root

    required property var store
    required property bool current
    required property bool making
    required property int progressPercent

    signal visited()
    signal opened()
    signal stopped()

    radius: Theme.radius.l
    color: Theme.color.surface

    DemoScene {
        id: scene
        width: parent.width
        height: Math.max(150, Math.min(204, root.height - 268))
        shelf: root.store.shelf
        art: root.store.art
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: scene.height + Theme.space.s4
        anchors.leftMargin: Theme.space.s4
        anchors.rightMargin: Theme.space.s4
        anchors.bottomMargin: Theme.space.s4
        spacing: Theme.space.s1

        RowLayout {
            Layout.fillWidth: true

            Label {
                Layout.fillWidth: true
                type: Theme.type.title
                text: root.store.title
            }
            Kbd {
                text: qsTr("Enter")
                visible: root.current && !root.making
            }
        }
        Label {
            Layout.fillWidth: true
            color: Theme.color.text2
            text: root.store.text
            wrapMode: Text.Wrap
        }
        Repeater {
            model: root.store.lines.length

            RowLayout {
                id: line

                required property int index

                Layout.topMargin: 2
                spacing: Theme.space.s2

                Icon {
                    name: root.store.icons[line.index]
                    size: Theme.icon.s
                    color: Theme.color.text2
                }
                Label {
                    Layout.fillWidth: true
                    type: Theme.type.small
                    color: Theme.color.text2
                    text: root.store.lines[line.index]
                }
            }
        }
        Item {
            Layout.fillHeight: true
        }
        ProgressBar {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space.s2
            visible: root.making
            value: root.progressPercent / 100
            label: qsTr("Making the demo store")
        }
        Button {
            Layout.fillWidth: true
            size: Button.Large
            variant: root.current && !root.making ? Button.Primary : Button.Secondary
            text: root.making ? qsTr("Stop") : root.store.button
            keyHint: root.making ? qsTr("Esc") : ""
            onVisualFocusChanged: {
                if (visualFocus)
                    root.visited();
            }
            onClicked: {
                if (root.making)
                    root.stopped();
                else
                    root.opened();
            }
        }
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.l
        color: "transparent"
        border.width: root.current ? Theme.lineStrong : Theme.line
        border.color: root.current ? Theme.color.accent : Theme.color.border
    }
    TapHandler {
        enabled: !root.making
        onTapped: root.opened()
    }
}
