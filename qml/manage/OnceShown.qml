pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Arnold.Controls

// A secret that is shown this once: nobody can show it again. It closes by its button alone.
Dialog {
    id: root

    required property string secret
    property string copyText: qsTr("Copy the secret")
    property bool copied: false

    acceptText: qsTr("I have it")
    cancelText: ""
    closePolicy: T.Popup.NoAutoClose
    wide: 520
    onAboutToShow: root.copied = false
    onOpened: copy.forceActiveFocus(Qt.PopupFocusReason)

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
            text: `\u2066${root.secret}\u2069`
            wrapMode: Text.WrapAnywhere
            Accessible.name: root.secret
        }
    }
    Button {
        id: copy
        iconName: root.copied ? "check" : "copy"
        text: root.copied ? qsTr("Copied") : root.copyText
        onClicked: {
            Clipboard.put(root.secret);
            root.copied = true;
        }
    }
}
