pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// The matrix: rows of rights in groups, a column for each role. Arrows move, Space changes, Enter
// asks for a limit.
FocusScope {
    id: root

    required property RolesModel roles
    property int column: 1

    readonly property int titleWidth: Math.max(240, Math.min(360, root.width / 4))
    readonly property real cellWidth: Math.max(96,
        (root.width - root.titleWidth - 2 * Theme.space.s4)
        / Math.max(1, root.roles.columns.length))

    function addRole(): void {
        newRole.open();
    }
    function change(row: int, column: int): void {
        view.currentIndex = row;
        root.column = column;
        if (!root.roles.columns[column].changeable)
            return;
        if (root.roles.hasLimit(row))
            limit.ask(row, column);
        else
            root.roles.toggle(row, column);
    }
    function move(by: int): void {
        const step = root.LayoutMirroring.enabled ? -by : by;
        root.column = Math.max(0, Math.min(root.roles.columns.length - 1, root.column + step));
    }

    Card {
        anchors.fill: parent
        padding: 0

        RolesHead {
            id: head
            width: parent.width
            titleWidth: root.titleWidth
            cellWidth: root.cellWidth
            roles: root.roles
            onArchiveRequested: column => archiving.ask(column)
        }
        ListView {
            id: view
            anchors.top: head.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: Theme.line
            anchors.topMargin: 0
            focus: true
            activeFocusOnTab: true
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            cacheBuffer: 2000
            model: root.roles
            Accessible.role: Accessible.Table
            Accessible.name: qsTr("Roles")
            Keys.onLeftPressed: root.move(-1)
            Keys.onRightPressed: root.move(1)
            Keys.onSpacePressed: root.change(view.currentIndex, root.column)
            Keys.onReturnPressed: root.change(view.currentIndex, root.column)
            Keys.onEnterPressed: root.change(view.currentIndex, root.column)
            delegate: RolesRow {
                id: row

                required property int index

                width: view.width
                titleWidth: root.titleWidth
                cellWidth: root.cellWidth
                currentColumn: view.activeFocus && ListView.isCurrentItem ? root.column : -1
                roleNames: root.roles.columns
                onChosen: column => root.change(row.index, column)
            }
        }
    }
    LimitDialog {
        id: limit
        roles: root.roles
        onClosed: view.forceActiveFocus(Qt.OtherFocusReason)
    }
    Dialog {
        id: newRole
        title: qsTr("New role")
        text: qsTr("It may nothing until the matrix says so.")
        acceptText: qsTr("Add")
        waits: true
        busy: root.roles.busy
        onAboutToShow: {
            name.clear();
            root.roles.begin();
        }
        onOpened: name.forceActiveFocus(Qt.PopupFocusReason)
        onAccepted: root.roles.addRole(name.text)
        onClosed: view.forceActiveFocus(Qt.OtherFocusReason)

        TextField {
            id: name
            width: parent ? parent.width : 0
            label: qsTr("Name")
            error: root.roles.nameError !== "" ? root.roles.nameError : root.roles.problem
            maximumLength: 40
        }
        Connections {
            target: root.roles
            enabled: newRole.visible
            function onDone(): void {
                newRole.close();
            }
        }
    }
    Dialog {
        id: archiving

        property int column: -1

        function ask(column: int): void {
            archiving.column = column;
            archiving.open();
        }

        title: archiving.column < 0 ? ""
            : qsTr("Archive the role %1?").arg(root.roles.columns[archiving.column]?.name ?? "")
        text: qsTr("Nobody can be given it any more.")
        acceptText: qsTr("Archive")
        danger: true
        onAccepted: root.roles.archive(archiving.column)
        onClosed: view.forceActiveFocus(Qt.OtherFocusReason)
    }
}
