pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// The shop is there and its key is not: the recovery key opens it.
Dialog {
    id: root

    required property RecoverModel recover

    title: qsTr("The key of this shop is missing")
    acceptText: qsTr("Open the shop")
    waits: true
    busy: root.recover.busy
    acceptEnabled: key.text.trim() !== ""
    onAboutToShow: key.clear()
    onOpened: key.forceActiveFocus(Qt.PopupFocusReason)
    onAccepted: root.recover.recover(key.text)
    onClosed: root.recover.dismiss()

    Connections {
        target: root.recover
        function onChanged(): void {
            if (root.recover.asking)
                root.open();
            else
                root.close();
        }
    }
    Label {
        width: parent ? parent.width : 0
        color: Theme.color.text2
        text: qsTr("“%1” was copied without the key file beside it.").arg(root.recover.fileName)
            + " " + qsTr("The recovery key, which was shown when the shop was made, opens it here.")
        wrapMode: Text.Wrap
    }
    TextField {
        id: key
        width: parent ? parent.width : 0
        label: qsTr("Recovery key")
        hint: qsTr("Seven groups; dashes do not matter")
        error: root.recover.problem
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        maximumLength: 60
        onAccepted: root.recover.recover(key.text)
    }
}
