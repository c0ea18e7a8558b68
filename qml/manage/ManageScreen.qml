pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// Who works here and what they may: people, and roles as a matrix.
FocusScope {
    id: root

    required property AppModel app
    required property PeopleModel people
    required property RolesModel roles

    function leave(): void {
        root.app.go(AppModel.Sale);
    }
    function show(tab: int): void {
        tabs.currentIndex = tab;
        (tab === 0 ? peoplePane : rolesPane).forceActiveFocus(Qt.TabFocusReason);
    }

    Keys.onEscapePressed: root.leave()
    Shortcut {
        sequences: ["F5"]
        onActivated: root.show(0)
    }
    Shortcut {
        sequences: ["F6"]
        onActivated: root.show(1)
    }
    Label {
        id: title
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s6
        anchors.right: acts.left
        y: Theme.space.s4
        type: Theme.type.titleL
        text: qsTr("Staff")
    }
    Row {
        id: acts
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s6
        anchors.verticalCenter: title.verticalCenter
        spacing: Theme.space.s3

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "circle-dot"
            color: Theme.color.warningInk
            visible: rolesPane.visible && root.roles.changes > 0
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            type: Theme.type.small
            color: Theme.color.text2
            text: qsTr("%n change(s) not saved", "", root.roles.changes)
            visible: rolesPane.visible && root.roles.changes > 0
        }
        Button {
            visible: rolesPane.visible && root.roles.canEdit
            enabled: root.roles.changes > 0
            iconName: "undo-2"
            text: qsTr("Undo")
            onClicked: root.roles.undo()
        }
        Button {
            visible: rolesPane.visible && root.roles.canEdit
            // What is not saved would be read anew with it.
            enabled: root.roles.changes === 0
            iconName: "plus"
            text: qsTr("New role")
            onClicked: rolesPane.addRole()
        }
        Button {
            visible: rolesPane.visible && root.roles.canEdit
            variant: Button.Primary
            enabled: root.roles.changes > 0
            busy: root.roles.busy
            text: qsTr("Save")
            keyHint: qsTr("Ctrl S")
            onClicked: root.roles.save()
        }
        Button {
            visible: peoplePane.visible && root.people.canEdit
            variant: Button.Primary
            iconName: "user-plus"
            text: qsTr("New person")
            keyHint: qsTr("Ctrl N")
            onClicked: peoplePane.addPerson()
        }
    }
    Shortcut {
        sequences: ["Ctrl+S"]
        enabled: rolesPane.visible && root.roles.canEdit
        onActivated: root.roles.save()
    }
    Shortcut {
        sequences: ["Ctrl+Z"]
        enabled: rolesPane.visible && root.roles.canEdit
        onActivated: root.roles.undo()
    }
    Shortcut {
        sequences: ["Ctrl+N"]
        enabled: root.people.canEdit
        onActivated: {
            if (!rolesPane.visible)
                peoplePane.addPerson();
            else if (root.roles.changes === 0)
                rolesPane.addRole();
        }
    }
    Tabs {
        id: tabs
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.space.s6
        anchors.rightMargin: Theme.space.s6
        anchors.top: title.bottom
        anchors.topMargin: Theme.space.s3
        labels: [qsTr("People"), qsTr("Roles")]
        counts: [`${root.people.total}`, `${root.roles.columns.length}`]
    }
    Notice {
        id: problem
        anchors.left: tabs.left
        anchors.right: tabs.right
        anchors.top: tabs.bottom
        anchors.topMargin: visible ? Theme.space.s3 : 0
        height: visible ? implicitHeight : 0
        visible: problem.title !== ""
        kind: Badge.Danger
        iconName: "circle-alert"
        title: tabs.currentIndex === 0 ? root.people.problem : root.roles.problem
    }
    PeoplePane {
        id: peoplePane
        anchors.left: tabs.left
        anchors.right: tabs.right
        anchors.top: problem.bottom
        anchors.topMargin: Theme.space.s3
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.s4
        focus: visible
        visible: tabs.currentIndex === 0
        people: root.people
    }
    RolesPane {
        id: rolesPane
        anchors.left: tabs.left
        anchors.right: tabs.right
        anchors.top: problem.bottom
        anchors.topMargin: Theme.space.s3
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.s4
        visible: tabs.currentIndex === 1
        roles: root.roles
    }
}
