pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// The chosen person: roles, PIN, badge, and leaving.
SideCard {
    id: root

    required property PeopleModel people

    name: root.people.selectedName
    visible: root.people.selected >= 0

    SideHead {
        initials: root.people.selectedInitials
        title: root.name
    }
    Separator {
        width: parent.width
    }
    Label {
        width: parent.width
        type: Theme.type.smallStrong
        text: qsTr("Roles")
    }
    Repeater {
        model: root.people.roles

        CheckBox {
            id: role

            required property int index
            required property var modelData

            width: parent ? parent.width : 0
            text: role.modelData.name
            height: 28
            enabled: root.people.canEdit && !root.people.busy
            checkState: role.modelData.held ? Qt.Checked : Qt.Unchecked
            nextCheckState: () => role.checkState
            onClicked: root.people.setRole(role.index, !role.modelData.held)
        }
    }
    Separator {
        width: parent.width
    }
    Label {
        width: parent.width
        type: Theme.type.smallStrong
        text: qsTr("Sign in")
    }
    PersonFact {
        width: parent.width
        iconName: root.people.selectedLocked ? "lock" : "key-round"
        text: root.people.selectedLocked ? qsTr("Locked at this register")
            : root.people.selectedHasPin ? qsTr("PIN is set") : qsTr("No PIN yet")
        alarming: root.people.selectedLocked

        Button {
            size: Button.Small
            visible: root.people.canEdit || root.people.selectedIsSelf
            text: root.people.selectedHasPin ? qsTr("New PIN") : qsTr("Set a PIN")
            onClicked: newPin.open()
        }
    }
    Button {
        width: parent.width
        visible: root.people.selectedLocked && root.people.canEdit
        iconName: "lock-open"
        text: qsTr("Unlock here")
        onClicked: root.people.unlock()
    }
    PersonFact {
        width: parent.width
        iconName: "id-card"
        text: root.people.selectedHasBadge ? qsTr("Badge is set") : qsTr("No badge")

        Button {
            size: Button.Small
            visible: root.people.canEdit && !root.people.selectedHasBadge
            text: qsTr("Add badge")
            onClicked: newBadge.open()
        }
        Button {
            size: Button.Small
            variant: Button.DangerQuiet
            visible: root.people.canEdit && root.people.selectedHasBadge
            text: qsTr("Block")
            accessibleName: qsTr("Block the badge of %1").arg(root.people.selectedName)
            onClicked: root.people.forgetBadges()
        }
    }
    PersonFact {
        width: parent.width
        iconName: root.people.selectedInvited ? "mail" : "globe"
        text: root.people.networkText

        Button {
            size: Button.Small
            visible: root.people.canEdit && !root.people.selectedInvited
            text: qsTr("Invite")
            accessibleName: qsTr("Invite %1 by e-mail").arg(root.people.selectedName)
            onClicked: newInvitation.open()
        }
        Button {
            size: Button.Small
            variant: Button.DangerQuiet
            visible: root.people.canEdit && root.people.selectedInvited
            enabled: !root.people.busy
            text: qsTr("Withdraw")
            accessibleName: qsTr("Withdraw the invitation of %1").arg(root.people.selectedName)
            onClicked: root.people.withdrawInvitation()
        }
    }
    Label {
        width: parent.width
        leftPadding: Theme.icon.s + Theme.space.s2
        visible: root.people.networkAddress !== ""
        type: Theme.type.small
        color: Theme.color.text2
        text: `\u2066${root.people.networkAddress}\u2069`
        wrapMode: Text.Wrap
    }
    Button {
        width: parent.width
        visible: root.people.canEdit && !root.people.selectedIsSelf
        variant: Button.DangerQuiet
        iconName: "archive"
        text: qsTr("Archive")
        onClicked: leaving.open()
    }
    Label {
        width: parent.width
        visible: !root.people.canEdit
        type: Theme.type.small
        color: Theme.color.text3
        text: qsTr("Changing people and roles needs another permission.")
        wrapMode: Text.Wrap
    }
    NewPin {
        id: newPin
        people: root.people
    }
    NewBadge {
        id: newBadge
        people: root.people
    }
    NewInvitation {
        id: newInvitation
        people: root.people
    }
    Dialog {
        id: leaving
        title: qsTr("Archive %1?").arg(root.people.selectedName)
        text: qsTr("They sign in nowhere any more. What they sold keeps their name.")
        acceptText: qsTr("Archive")
        danger: true
        onAccepted: root.people.archive()
    }
}
