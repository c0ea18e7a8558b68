pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// Cash into and out of the drawer by hand, and the drawer opened without a sale.
Sheet {
    id: root

    required property CashModel cash

    function book(): void {
        root.cash.book(amount.entry.decimal, note.text);
    }

    title: qsTr("Cash in the drawer")
    onAboutToShow: {
        root.cash.begin();
        amount.entry.currency = root.cash.currency;
        amount.entry.clear();
        note.clear();
        amount.forceActiveFocus(Qt.PopupFocusReason);
    }
    onOpened: amount.forceActiveFocus(Qt.PopupFocusReason)
    footer: [
        Button {
            size: Button.Large
            visible: root.cash.canOpenDrawer
            iconName: "inbox"
            text: qsTr("Open drawer")
            keyHint: qsTr("F10")
            onClicked: root.cash.openDrawer()
        },
        Button {
            size: Button.Large
            visible: root.cash.canMove
            variant: Button.Primary
            text: root.cash.actText
            keyHint: qsTr("Enter")
            busy: root.cash.busy
            onClicked: root.book()
        }
    ]

    // Keys outside are not heard while the sheet is open.
    Shortcut {
        sequences: ["F10"]
        enabled: root.visible && root.cash.canOpenDrawer
        onActivated: root.cash.openDrawer()
    }
    Connections {
        target: root.cash
        function onBooked(): void {
            root.close();
        }
        function onProblemChanged(): void {
            if (root.cash.amountError !== "")
                amount.forceActiveFocus(Qt.TabFocusReason);
            else if (root.cash.noteError !== "")
                note.forceActiveFocus(Qt.TabFocusReason);
        }
    }
    Notice {
        width: parent ? parent.width : 0
        visible: root.cash.problem !== ""
        kind: Badge.Danger
        iconName: "circle-alert"
        title: qsTr("Not booked")
        text: root.cash.problem
    }
    Flow {
        width: parent ? parent.width : 0
        spacing: Theme.space.s2

        Repeater {
            model: root.cash.kinds

            Chip {
                id: chip

                required property int index
                required property string modelData

                touch: true
                text: chip.modelData
                checked: chip.index === root.cash.kind
                onClicked: {
                    root.cash.kind = chip.index;
                    amount.forceActiveFocus(Qt.OtherFocusReason);
                }
            }
        }
    }
    Label {
        width: parent ? parent.width : 0
        type: Theme.type.small
        color: Theme.color.text2
        text: root.cash.explanation
        wrapMode: Text.Wrap
    }
    MoneyField {
        id: amount
        width: parent ? parent.width : 0
        touch: true
        label: qsTr("Amount")
        error: root.cash.amountError
        onAccepted: root.book()
    }
    TextField {
        id: note
        width: parent ? parent.width : 0
        touch: true
        label: root.cash.needsNote ? qsTr("What for") : qsTr("Note")
        error: root.cash.noteError
        maximumLength: 200
        onAccepted: root.book()
    }
    NumberPad {
        width: parent ? parent.width : 0
        keyHeight: Theme.controlTouch
        entry: amount.entry
    }
}
