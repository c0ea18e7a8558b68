pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// Asks before money or books change, never for what Undo can mend. The button says the act and the
// sum (`acceptText`); Escape and `cancelText` close. Children stand between words and buttons; the
// keyboard begins on the safe button, Enter in a field accepts.
T.Popup {
    id: root

    default property alias content: card.content
    property alias title: card.title
    property alias text: card.text
    property alias wide: card.wide
    property string acceptText
    property string cancelText: qsTr("Cancel")
    property bool danger: false
    property bool busy: false
    property bool acceptEnabled: true
    // Stays open after accept, until the answer is there.
    property bool waits: false

    signal accepted()
    signal rejected()

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(card.implicitWidth,
        (parent ? parent.width : card.implicitWidth) - 2 * Theme.space.s4)
    height: card.implicitHeight
    modal: true
    focus: true
    closePolicy: root.busy ? T.Popup.NoAutoClose : T.Popup.CloseOnEscape

    function accept(): void {
        if (!root.acceptEnabled || root.busy)
            return;
        root.accepting = true;
        root.accepted();
        if (!root.waits)
            root.close();
    }
    property bool accepting: false

    onAboutToShow: root.accepting = false
    onOpened: {
        if (!card.activeFocus || cancel.visible)
            cancel.forceActiveFocus(Qt.PopupFocusReason);
    }
    onClosed: {
        if (!root.accepting)
            root.rejected();
    }

    T.Overlay.modal: Rectangle {
        color: Theme.color.scrim
    }
    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motion.baseMs }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.motion.fastMs }
    }

    DialogCard {
        id: card
        width: root.width
        height: root.height
        title: ""
        Accessible.role: Accessible.Dialog
        Accessible.name: `${root.title} ${root.text}`
        Keys.onReturnPressed: root.accept()
        Keys.onEnterPressed: root.accept()
        buttons: [
            Button {
                id: cancel
                text: root.cancelText
                visible: root.cancelText !== ""
                enabled: !root.busy
                onClicked: root.close()
            },
            Button {
                variant: root.danger ? Button.Danger : Button.Primary
                text: root.acceptText
                visible: root.acceptText !== ""
                enabled: root.acceptEnabled
                busy: root.busy
                onClicked: root.accept()
            }
        ]
    }
}
