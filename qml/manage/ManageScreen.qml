pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// Who works here and what they may, and what else comes in: a page each, for who may see it.
FocusScope {
    id: root

    enum Pane {
        People,
        Roles,
        Devices,
        Sessions,
        Keys,
        Audit
    }

    required property AppModel app
    required property PeopleModel people
    required property RolesModel roles
    required property KeysModel keys
    required property DevicesModel devices
    required property SessionsModel sessions
    required property AuditModel audit
    required property ChainModel chain

    // In the order of their keys.
    readonly property var panes: root.allPanes.filter(pane => root.modelOf(pane).canSee)
    readonly property var allPanes: [ManageScreen.People, ManageScreen.Roles,
        ManageScreen.Devices, ManageScreen.Sessions, ManageScreen.Keys, ManageScreen.Audit]
    readonly property int pane: root.panes[tabs.currentIndex] ?? ManageScreen.People
    readonly property ManageModel shown: root.modelOf(root.pane)

    function leave(): void {
        root.app.go(AppModel.Sale);
    }
    function show(pane: int): void {
        const index = root.panes.indexOf(pane);
        if (index < 0)
            return;
        tabs.currentIndex = index;
        root.itemOf(pane).forceActiveFocus(Qt.TabFocusReason);
    }
    function makeNew(): void {
        if (root.pane === ManageScreen.Keys)
            keysPane.makeKey();
        else if (root.pane === ManageScreen.Devices && root.devices.canEdit)
            devicesPane.addDevice();
        else if (root.pane === ManageScreen.People && root.people.canEdit)
            peoplePane.addPerson();
        else if (root.pane === ManageScreen.Roles && root.roles.canEdit && root.roles.changes === 0)
            rolesPane.addRole();
    }
    function itemOf(pane: int): Item {
        switch (pane) {
        case ManageScreen.Roles: return rolesPane;
        case ManageScreen.Devices: return devicesPane;
        case ManageScreen.Sessions: return sessionsPane;
        case ManageScreen.Keys: return keysPane;
        case ManageScreen.Audit: return auditPane;
        default: return peoplePane;
        }
    }
    function modelOf(pane: int): ManageModel {
        switch (pane) {
        case ManageScreen.Roles: return root.roles;
        case ManageScreen.Devices: return root.devices;
        case ManageScreen.Sessions: return root.sessions;
        case ManageScreen.Keys: return root.keys;
        case ManageScreen.Audit: return root.audit;
        default: return root.people;
        }
    }
    function titleOf(pane: int): string {
        switch (pane) {
        case ManageScreen.Roles: return qsTr("Roles");
        case ManageScreen.Devices: return qsTr("Devices");
        case ManageScreen.Sessions: return qsTr("Sessions");
        case ManageScreen.Keys: return qsTr("API keys");
        case ManageScreen.Audit: return qsTr("Audit");
        default: return qsTr("People");
        }
    }
    function countOf(pane: int): string {
        switch (pane) {
        case ManageScreen.Roles: return `${root.roles.columns.length}`;
        case ManageScreen.Devices: return `${root.devices.total}`;
        case ManageScreen.Sessions: return `${root.sessions.total}`;
        case ManageScreen.Keys: return `${root.keys.living}`;
        case ManageScreen.Audit: return "";
        default: return `${root.people.total}`;
        }
    }

    Keys.onEscapePressed: root.leave()
    ManageKeys {
        onShown: pane => root.show(pane)
        onNewRequested: root.makeNew()
        onSaveRequested: {
            if (root.pane === ManageScreen.Roles && root.roles.canEdit)
                root.roles.save();
        }
        onUndoRequested: {
            if (root.pane === ManageScreen.Roles && root.roles.canEdit)
                root.roles.undo();
        }
    }
    Label {
        id: title
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s6
        anchors.right: acts.left
        y: Theme.space.s4
        type: Theme.type.titleL
        text: qsTr("Manage")
    }
    ManageActs {
        id: acts
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s6
        anchors.verticalCenter: title.verticalCenter
        pane: root.pane
        people: root.people
        roles: root.roles
        keys: root.keys
        devices: root.devices
        chain: root.chain
        onNewPerson: peoplePane.addPerson()
        onNewRole: rolesPane.addRole()
        onNewKey: keysPane.makeKey()
        onNewDevice: devicesPane.addDevice()
    }
    Tabs {
        id: tabs
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.space.s6
        anchors.rightMargin: Theme.space.s6
        anchors.top: title.bottom
        anchors.topMargin: Theme.space.s3
        labels: root.panes.map(pane => root.titleOf(pane))
        counts: root.panes.map(pane => root.countOf(pane))
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
        title: root.shown.problem
    }
    Item {
        id: stage
        anchors.left: tabs.left
        anchors.right: tabs.right
        anchors.top: problem.bottom
        anchors.topMargin: Theme.space.s3
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.s4
    }
    PeoplePane {
        id: peoplePane
        anchors.fill: stage
        focus: visible
        visible: root.pane === ManageScreen.People
        people: root.people
    }
    RolesPane {
        id: rolesPane
        anchors.fill: stage
        visible: root.pane === ManageScreen.Roles
        roles: root.roles
    }
    KeysPane {
        id: keysPane
        anchors.fill: stage
        visible: root.pane === ManageScreen.Keys
        keys: root.keys
    }
    DevicesPane {
        id: devicesPane
        anchors.fill: stage
        visible: root.pane === ManageScreen.Devices
        devices: root.devices
    }
    SessionsPane {
        id: sessionsPane
        anchors.fill: stage
        visible: root.pane === ManageScreen.Sessions
        sessions: root.sessions
    }
    AuditPane {
        id: auditPane
        anchors.fill: stage
        visible: root.pane === ManageScreen.Audit
        audit: root.audit
        chain: root.chain
    }
}
