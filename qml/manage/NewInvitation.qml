pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// A mail to somebody who works here, by which they choose their password themselves.
Dialog {
    id: root

    required property PeopleModel people

    title: qsTr("Invite %1").arg(root.people.selectedName)
    text: qsTr("A mail with a link, good for three days: they choose their password by it.")
    acceptText: qsTr("Send the mail")
    waits: true
    busy: root.people.busy
    onAboutToShow: {
        email.text = root.people.selectedEmail;
        root.people.begin();
    }
    onOpened: email.forceActiveFocus(Qt.PopupFocusReason)
    onAccepted: root.people.invite(email.text)

    Connections {
        target: root.people
        enabled: root.visible
        function onDone(): void {
            root.close();
        }
    }
    TextField {
        id: email
        width: parent ? parent.width : 0
        label: qsTr("E-mail address")
        error: root.people.emailError !== "" ? root.people.emailError : root.people.problem
        inputMethodHints: Qt.ImhEmailCharactersOnly
        maximumLength: 254
    }
}
