pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// A key for another program: a name, how long it lives, and what it may.
Sheet {
    id: root

    required property KeysModel keys

    function make(): void {
        root.keys.make(name.text, life.currentIndex);
        if (root.keys.nameError !== "")
            name.forceActiveFocus(Qt.TabFocusReason);
    }

    title: qsTr("New API key")
    onAboutToShow: {
        name.clear();
        life.currentIndex = KeysModel.Year;
        root.keys.begin();
        name.forceActiveFocus(Qt.PopupFocusReason);
    }
    onOpened: name.forceActiveFocus(Qt.PopupFocusReason)
    footer: [
        Button {
            text: qsTr("Cancel")
            onClicked: root.close()
        },
        Button {
            variant: Button.Primary
            busy: root.keys.busy
            text: qsTr("Make the key")
            keyHint: qsTr("Enter")
            onClicked: root.make()
        }
    ]

    Connections {
        target: root.keys
        enabled: root.visible
        function onDone(): void {
            root.close();
        }
    }
    Notice {
        width: parent ? parent.width : 0
        visible: root.keys.problem !== ""
        kind: Badge.Danger
        iconName: "circle-alert"
        title: root.keys.problem
    }
    TextField {
        id: name
        width: parent ? parent.width : 0
        label: qsTr("Name")
        hint: qsTr("Which program uses it, and where")
        error: root.keys.nameError
        maximumLength: 100
        onAccepted: root.make()
    }
    SelectField {
        id: life
        width: parent ? parent.width : 0
        label: qsTr("Expires")
        options: [qsTr("In 30 days"), qsTr("In 90 days"), qsTr("In a year"), qsTr("Never")]
    }
    Label {
        width: parent ? parent.width : 0
        type: Theme.type.smallMedium
        text: qsTr("What it may")
    }
    Flow {
        width: parent ? parent.width : 0
        spacing: Theme.space.s2

        Repeater {
            model: [qsTr("Chosen below"), qsTr("Only read"), qsTr("All that I may")]

            Chip {
                id: chip

                required property int index
                required property string modelData

                text: chip.modelData
                checked: chip.index === root.keys.preset
                onClicked: root.keys.usePreset(chip.index)
            }
        }
    }
    Label {
        width: parent ? parent.width : 0
        visible: root.keys.scopesError !== ""
        type: Theme.type.small
        color: Theme.color.dangerInk
        text: root.keys.scopesError
        Accessible.role: Accessible.AlertMessage
    }
    Repeater {
        model: root.keys.scopes.length

        Column {
            id: scope

            required property int index
            readonly property var entry: root.keys.scopes[scope.index]

            width: parent ? parent.width : 0
            spacing: Theme.space.s2

            Label {
                width: parent.width
                visible: scope.entry.group !== ""
                topPadding: Theme.space.s1
                type: Theme.type.caption
                color: Theme.color.text3
                text: scope.entry.group
            }
            CheckBox {
                id: box
                width: parent.width
                height: 28
                enabled: scope.entry.mayGive
                text: scope.entry.title
                checkState: scope.entry.held ? Qt.Checked : Qt.Unchecked
                nextCheckState: () => box.checkState
                onClicked: root.keys.toggleScope(scope.index)
            }
        }
    }
}
