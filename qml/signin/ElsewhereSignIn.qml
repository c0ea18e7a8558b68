pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// The way in by a log-in elsewhere: the browser opens, and comes back by itself. Takes no room
// where there is none.
Item {
    id: root

    required property ElsewhereModel elsewhere

    implicitHeight: button.visible ? button.height : 0

    Button {
        id: button
        anchors.left: parent.left
        size: Button.Large
        iconName: "globe"
        visible: root.elsewhere.name !== ""
        text: qsTr("Sign in with %1").arg(root.elsewhere.name)
        onClicked: root.elsewhere.begin()
    }
    Dialog {
        id: dialog
        readonly property bool asksCode: root.elsewhere.step === ElsewhereModel.Factor
        title: button.text
        text: dialog.asksCode ? qsTr("Your log-in asks for its second factor as well.")
            : qsTr("Go on in your browser. The till opens by itself when you are done.")
        acceptText: dialog.asksCode ? qsTr("Sign in") : ""
        waits: true
        onAccepted: {
            dialog.accepting = false;
            root.elsewhere.showCode(code.text);
        }
        onRejected: root.elsewhere.cancel()

        TextField {
            id: code
            width: parent ? parent.width : 320
            visible: dialog.asksCode
            label: qsTr("Code")
            error: root.elsewhere.problem
            maximumLength: 60
        }
    }
    Connections {
        target: root.elsewhere
        function onChanged(): void {
            if (root.elsewhere.step === ElsewhereModel.Idle) {
                dialog.accepting = true; // it is over; nothing is left to cancel
                dialog.close();
                code.clear();
            } else if (!dialog.opened) {
                dialog.open();
            }
        }
    }
}
