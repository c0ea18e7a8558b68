pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// The chosen entry: who, about what, from where and why, and what was before beside what is after.
SideCard {
    id: root

    required property AuditModel audit

    name: root.audit.chosenTitle
    visible: root.audit.selected >= 0

    SideHead {
        iconName: root.audit.chosenIcon
        title: root.name
    }
    SideFacts {
        facts: root.audit.chosenFacts
    }
    Separator {
        width: parent.width
        visible: root.audit.chosenChanges.length > 0 || withheld.visible
    }
    Row {
        width: parent.width
        spacing: Theme.space.s2
        visible: root.audit.chosenChanges.length > 0

        Label {
            width: root.audit.chosenHasBefore ? (parent.width - parent.spacing) / 2 : 0
            visible: root.audit.chosenHasBefore
            type: Theme.type.smallStrong
            text: qsTr("Before")
        }
        Label {
            width: (parent.width - parent.spacing) / 2
            type: Theme.type.smallStrong
            text: root.audit.chosenHasBefore ? qsTr("After") : qsTr("New")
        }
    }
    Repeater {
        model: root.audit.chosenChanges

        AuditChange {
            required property var modelData

            name: modelData.name
            before: modelData.before
            after: modelData.after
            hasBefore: root.audit.chosenHasBefore
        }
    }
    PersonFact {
        id: withheld
        width: parent.width
        visible: withheld.text !== ""
        iconName: "eye-off"
        text: root.audit.chosenWithheld
    }
}
