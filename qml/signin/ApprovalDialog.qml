pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Arnold.Controls
import Arnold.Ui

// Approval in place: what is asked for and who may allow it at one side, their PIN at the other.
// Escape and Cancel leave everything as it was.
T.Popup {
    id: root

    required property ApprovalModel approval

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(parent ? parent.width - 2 * Theme.space.s4 : 920, 920)
    height: Math.min(parent ? parent.height - 2 * Theme.space.s4 : 620, 620)
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape
    onOpened: contentItem.forceActiveFocus(Qt.PopupFocusReason)
    onClosed: root.approval.cancel()

    T.Overlay.modal: Rectangle {
        color: Theme.color.scrim
    }
    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motion.baseMs }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.motion.fastMs }
    }
    background: Item {
        Elevation {
            level: 3
            cornerRadius: Theme.radius.xl
        }
        Rectangle {
            anchors.fill: parent
            radius: Theme.radius.xl
            color: Theme.color.surfaceRaised
            border.width: Theme.line
            border.color: Theme.color.border
        }
    }

    Connections {
        target: root.approval
        function onAskingChanged(): void {
            if (!root.approval.asking)
                root.close();
        }
    }
    // A popup needs the window, which is there later.
    Timer {
        interval: 0
        running: root.approval.asking && !root.visible
        onTriggered: root.open()
    }
    contentItem: ApprovalFace {
        focus: true
        approval: root.approval
        onCancelled: root.close()
    }
}
