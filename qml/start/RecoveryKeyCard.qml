pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Arnold.Controls
import Arnold.Ui

// The recovery key of a shop that was just made, shown this once.
Card {
    id: root

    required property SetupModel setup
    property bool copied: false

    padding: Theme.space.s6
    implicitHeight: content.implicitHeight + 2 * root.padding

    // The button waits for the box: whoever only presses Enter has not written anything down.
    function begin(): void {
        root.copied = false;
        written.checked = false;
        written.forceActiveFocus(Qt.TabFocusReason); // seen where it is
    }

    ColumnLayout {
        id: content
        anchors.fill: parent
        spacing: Theme.space.s4

        Label {
            Layout.fillWidth: true
            type: Theme.type.titleL
            text: qsTr("Write down the recovery key")
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Label {
            Layout.fillWidth: true
            color: Theme.color.text2
            text: qsTr("Backups are locked with it: key and backup bring the shop back anywhere.")
                + " " + qsTr("Nobody can look it up later: it is shown only now.")
            wrapMode: Text.Wrap
        }
        RecoveryGroups {
            Layout.fillWidth: true
            key: root.setup.recoveryKey
            groups: root.setup.recoveryGroups
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.s3

            Button {
                iconName: "copy"
                text: root.copied ? qsTr("Copied") : qsTr("Copy")
                onClicked: {
                    Clipboard.put(root.setup.recoveryKey);
                    root.copied = true;
                }
            }
            Button {
                iconName: "printer"
                text: qsTr("Print")
                onClicked: root.setup.printRecoveryKey()
            }
            Item {
                Layout.fillWidth: true
            }
        }
        Notice {
            Layout.fillWidth: true
            kind: Badge.Neutral
            iconName: "lock"
            title: qsTr("Keep it apart from this computer")
            text: qsTr("In a drawer at home or in a safe. Capitals and dashes do not matter.")
        }
        Label {
            Layout.fillWidth: true
            color: Theme.color.dangerInk
            text: root.setup.message
            visible: root.setup.message !== ""
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }
        Separator {
            Layout.fillWidth: true
        }
        CheckBox {
            id: written
            text: qsTr("I have written it down")
        }
        Button {
            Layout.fillWidth: true
            size: Button.Huge
            variant: Button.Primary
            text: qsTr("Go to the shop")
            enabled: written.checked
            onClicked: root.setup.keptRecoveryKey()
        }
    }
}
