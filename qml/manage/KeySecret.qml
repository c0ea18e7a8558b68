pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Arnold.Controls
import Arnold.Ui

// The secret of a new key, this once: nobody can show it again.
Dialog {
    id: root

    required property KeysModel keys
    property bool copied: false

    title: qsTr("The secret of the new key")
    text: qsTr("It is shown this once. Keep it where only that program can read it.")
    acceptText: qsTr("I have it")
    cancelText: ""
    closePolicy: T.Popup.NoAutoClose
    wide: 520
    onAboutToShow: root.copied = false
    onOpened: copy.forceActiveFocus(Qt.PopupFocusReason)
    onClosed: root.keys.forgetSecret()

    Rectangle {
        width: parent ? parent.width : 0
        height: words.implicitHeight + 2 * Theme.space.s3
        radius: Theme.radius.m
        color: Theme.color.surfaceSunken
        border.width: Theme.contrast ? Theme.line : 0
        border.color: Theme.color.border

        Label {
            id: words
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.space.s3
            anchors.verticalCenter: parent.verticalCenter
            type: Theme.type.receiptStrong
            text: `\u2066${root.keys.secret}\u2069`
            wrapMode: Text.WrapAnywhere
            Accessible.name: root.keys.secret
        }
    }
    Button {
        id: copy
        iconName: root.copied ? "check" : "copy"
        text: root.copied ? qsTr("Copied") : qsTr("Copy the secret")
        onClicked: {
            Clipboard.put(root.keys.secret);
            root.copied = true;
        }
    }
}
