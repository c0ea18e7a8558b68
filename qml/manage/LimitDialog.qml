pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// How far a role may go by itself.
Dialog {
    id: root

    required property RolesModel roles
    property int row: -1
    property int column: -1
    property int cell: RolesModel.UpTo
    readonly property list<int> cells: [RolesModel.No, RolesModel.UpTo, RolesModel.NoLimit]

    function ask(row: int, column: int): void {
        root.row = row;
        root.column = column;
        const now = root.roles.cellAt(row, column);
        root.cell = now === RolesModel.UpTo || now === RolesModel.NoLimit ? now : RolesModel.No;
        amount.text = root.roles.limitText(row, column);
        root.roles.begin();
        root.open();
    }

    title: root.roles.titleOf(root.row)
    text: root.column < 0 ? "" : root.roles.columns[root.column]?.name ?? ""
    acceptText: qsTr("Set")
    waits: true
    onOpened: {
        if (root.cell === RolesModel.No)
            root.cell = RolesModel.UpTo;
        amount.forceActiveFocus(Qt.PopupFocusReason);
        amount.selectAll();
    }
    onAccepted: {
        if (root.roles.setLimit(root.row, root.column, root.cell, amount.text))
            root.close();
    }

    Flow {
        width: parent ? parent.width : 0
        spacing: Theme.space.s2

        Repeater {
            model: [qsTr("Not without approval"), qsTr("Up to"), qsTr("No limit")]

            Chip {
                id: chip

                required property int index
                required property string modelData

                text: chip.modelData
                checked: root.cell === root.cells[chip.index]
                onClicked: root.cell = root.cells[chip.index]
            }
        }
    }
    TextField {
        id: amount
        width: parent ? parent.width : 0
        enabled: root.cell === RolesModel.UpTo
        label: qsTr("Limit")
        suffix: root.roles.isPercent(root.row) ? "%" : ""
        numeric: true
        error: root.roles.limitError
        inputMethodHints: Qt.ImhFormattedNumbersOnly
    }
}
