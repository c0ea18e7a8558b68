pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// A name and a way to reach them, no more at a till.
FocusScope {
    id: root

    required property CustomerFinder customers

    implicitHeight: column.implicitHeight

    function begin(typedName: string, typedEmail: string, typedPhone: string): void {
        root.customers.clearErrors();
        name.text = typedName;
        email.text = typedEmail;
        phone.text = typedPhone;
        name.forceActiveFocus(Qt.TabFocusReason);
    }
    function submit(): void {
        root.customers.create(name.text, email.text, phone.text);
    }

    Connections {
        target: root.customers
        function onErrorsChanged(): void {
            if (root.customers.nameError !== "")
                name.forceActiveFocus(Qt.TabFocusReason);
            else if (root.customers.emailError !== "")
                email.forceActiveFocus(Qt.TabFocusReason);
        }
    }
    Column {
        id: column
        width: parent.width
        spacing: Theme.space.s4

        Notice {
            width: parent.width
            visible: root.customers.problem !== ""
            kind: Badge.Danger
            iconName: "circle-alert"
            title: root.customers.problem
        }
        TextField {
            id: name
            width: parent.width
            focus: true
            touch: true
            label: qsTr("Name")
            error: root.customers.nameError
            onAccepted: root.submit()
        }
        TextField {
            id: email
            width: parent.width
            touch: true
            label: qsTr("E-mail")
            inputMethodHints: Qt.ImhEmailCharactersOnly
            error: root.customers.emailError
            onAccepted: root.submit()
        }
        TextField {
            id: phone
            width: parent.width
            touch: true
            label: qsTr("Phone")
            inputMethodHints: Qt.ImhDialableCharactersOnly
            onAccepted: root.submit()
        }
    }
}
