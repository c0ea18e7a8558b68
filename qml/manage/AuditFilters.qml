pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// What one looks for in the trail: words, a person, a kind of act, days.
Item {
    id: root

    required property AuditModel audit
    readonly property int third: (root.width - 2 * Theme.space.s2) / 3

    signal leaving()

    function takeSearch(): void {
        field.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    implicitHeight: field.height + Theme.space.s2 + choices.height

    SearchField {
        id: field
        width: root.width
        placeholder: qsTr("Search by who, what or about what")
        keyHint: qsTr("F2")
        text: root.audit.searchText
        onEdited: text => pause.restart()
        onSubmitted: root.leaving()
        Keys.onDownPressed: root.leaving()

        // A word is looked for once it is typed, not letter by letter.
        Timer {
            id: pause
            interval: 150
            onTriggered: root.audit.searchText = field.text
        }
    }
    Row {
        id: choices
        anchors.bottom: parent.bottom
        spacing: Theme.space.s2

        SelectField {
            width: root.third
            name: qsTr("Person")
            options: root.audit.people
            Binding on currentIndex { value: root.audit.person }
            onActivated: index => root.audit.person = index
        }
        SelectField {
            width: root.third
            name: qsTr("Kind of act")
            options: root.audit.acts
            Binding on currentIndex { value: root.audit.act }
            onActivated: index => root.audit.act = index
        }
        SelectField {
            width: root.width - 2 * (root.third + choices.spacing)
            name: qsTr("Days")
            options: root.audit.days
            Binding on currentIndex { value: root.audit.day }
            onActivated: index => root.audit.day = index
        }
    }
}
