pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// A longer piece of work beside the screen: slides in at the end, head with a cross, body that
// scrolls, foot with the buttons (`footer`).
T.Popup {
    id: root

    default property alias content: body.data
    property alias footer: foot.data
    property string title

    parent: T.Overlay.overlay
    width: parent ? Math.min(440, parent.width) : 440
    height: parent ? parent.height : 600
    x: !parent || Theme.rightToLeft ? 0 : parent.width - width
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape

    T.Overlay.modal: Rectangle {
        color: Theme.color.scrim
    }
    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motion.slowMs }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.motion.baseMs }
    }
    background: Item {
        Elevation {
            level: 3
            cornerRadius: 0
        }
        Rectangle {
            anchors.fill: parent
            color: Theme.color.surfaceRaised
            border.width: Theme.line
            border.color: Theme.color.border
        }
    }

    // A popup takes no direction from the window's items.
    Item {
        anchors.fill: parent
        LayoutMirroring.enabled: Theme.rightToLeft
        LayoutMirroring.childrenInherit: true

        Item {
            id: head
            width: root.width
            height: 60
            Accessible.role: Accessible.Dialog
            Accessible.name: root.title

            Label {
                anchors.left: parent.left
                anchors.right: close.left
                anchors.leftMargin: Theme.space.s5
                anchors.verticalCenter: parent.verticalCenter
                type: Theme.type.title
                text: root.title
            }
            IconButton {
                id: close
                anchors.right: parent.right
                anchors.rightMargin: Theme.space.s3
                anchors.verticalCenter: parent.verticalCenter
                iconName: "x"
                name: qsTr("Close")
                onClicked: root.close()
            }
            Separator {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
            }
        }
        FocusFlickable {
            anchors.top: head.bottom
            anchors.bottom: footBox.top
            width: root.width
            contentHeight: body.implicitHeight + 2 * Theme.space.s4

            Column {
                id: body
                anchors.left: parent.left
                anchors.leftMargin: Theme.space.s5
                y: Theme.space.s4
                width: parent.width - 2 * Theme.space.s5
                spacing: Theme.space.s4
            }
        }
        Item {
            id: footBox
            anchors.bottom: parent.bottom
            width: root.width
            height: foot.implicitHeight === 0 ? 0 : foot.implicitHeight + 2 * Theme.space.s4
            visible: height > 0

            Separator {
                anchors.left: parent.left
                anchors.right: parent.right
            }
            Row {
                id: foot
                anchors.right: parent.right
                anchors.rightMargin: Theme.space.s5
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space.s2
            }
        }
    }
}
