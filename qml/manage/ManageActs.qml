pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// What can be done on the page of management that shows, beside its name.
Row {
    id: root

    required property int pane // a ManageScreen.Pane
    required property PeopleModel people
    required property RolesModel roles
    required property KeysModel keys
    required property DevicesModel devices
    required property ChainModel chain
    readonly property bool atRoles: root.pane === ManageScreen.Roles

    signal newPerson()
    signal newRole()
    signal newKey()
    signal newDevice()

    spacing: Theme.space.s3

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: "circle-dot"
        color: Theme.color.warningInk
        visible: root.atRoles && root.roles.changes > 0
    }
    Label {
        anchors.verticalCenter: parent.verticalCenter
        type: Theme.type.small
        color: Theme.color.text2
        text: qsTr("%n change(s) not saved", "", root.roles.changes)
        visible: root.atRoles && root.roles.changes > 0
    }
    Button {
        visible: root.atRoles && root.roles.canEdit
        enabled: root.roles.changes > 0
        iconName: "undo-2"
        text: qsTr("Undo")
        onClicked: root.roles.undo()
    }
    Button {
        visible: root.atRoles && root.roles.canEdit
        // What is not saved would be read anew with it.
        enabled: root.roles.changes === 0
        iconName: "plus"
        text: qsTr("New role")
        onClicked: root.newRole()
    }
    Button {
        visible: root.atRoles && root.roles.canEdit
        variant: Button.Primary
        enabled: root.roles.changes > 0
        busy: root.roles.busy
        text: qsTr("Save")
        keyHint: qsTr("Ctrl S")
        onClicked: root.roles.save()
    }
    Button {
        visible: root.pane === ManageScreen.People && root.people.canEdit
        variant: Button.Primary
        iconName: "user-plus"
        text: qsTr("New person")
        keyHint: qsTr("Ctrl N")
        onClicked: root.newPerson()
    }
    Button {
        visible: root.pane === ManageScreen.Keys && root.keys.canEdit
        variant: Button.Primary
        iconName: "plus"
        text: qsTr("New key")
        keyHint: qsTr("Ctrl N")
        onClicked: root.newKey()
    }
    Button {
        visible: root.pane === ManageScreen.Devices && root.devices.canEdit
        variant: Button.Primary
        iconName: "plus"
        text: qsTr("New device")
        keyHint: qsTr("Ctrl N")
        onClicked: root.newDevice()
    }
    Button {
        visible: root.pane === ManageScreen.Audit
        iconName: "shield-check"
        text: qsTr("Check the trail")
        busy: root.chain.state === ChainModel.Walking
        onClicked: root.chain.start()
    }
}
