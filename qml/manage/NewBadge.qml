pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// A badge for somebody: a scanner types its number here and ends with Enter, as a person may.
Dialog {
    id: root

    required property PeopleModel people

    title: qsTr("Badge for %1").arg(root.people.selectedName)
    text: qsTr("Scan it now. It chooses the name; the PIN is asked for as ever.")
    acceptText: qsTr("Add the badge")
    waits: true
    busy: root.people.busy
    onAboutToShow: {
        number.clear();
        root.people.begin();
    }
    onOpened: number.forceActiveFocus(Qt.PopupFocusReason)
    onAccepted: root.people.addBadge(number.text)

    Connections {
        target: root.people
        enabled: root.visible
        function onDone(): void {
            root.close();
        }
    }
    TextField {
        id: number
        width: parent ? parent.width : 0
        label: qsTr("Number of the badge")
        error: root.people.badgeError !== "" ? root.people.badgeError : root.people.problem
        maximumLength: 64
    }
}
