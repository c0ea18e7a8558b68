pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

Row {
    spacing: Theme.space.s4

    Section {
        title: qsTr("Number pad")
        width: 300

        Card {
            width: parent.width
            height: 336

            MoneyField {
                id: counted
                width: parent.width
                caption: qsTr("Counted")
                boxHeight: 48
                focusShown: true
                entry.decimal: "120.00"
            }
            NumberPad {
                y: 56
                width: parent.width
                keyHeight: 56
                entry: counted.entry
                pressedKey: "5"
                focusedKey: "6"
            }
        }
    }
    Section {
        title: qsTr("Manager’s PIN")
        width: 300

        Card {
            width: parent.width
            height: 336

            Avatar { y: 6; initials: "NF"; name: "Nora Feld" }
            Label { x: 48; y: 5; type: Theme.type.bodyStrong; text: "Nora Feld" }
            Label {
                x: 48
                y: 25
                type: Theme.type.small
                color: Theme.color.text3
                text: qsTr("Approves 25% off")
            }
            PinDots { anchors.right: parent.right; y: 19; length: 4; entered: 2 }
            PinPad {
                y: 56
                width: parent.width
                showDots: false
                keyHeight: 56
                cancelText: qsTr("Cancel")
            }
        }
    }
    Section {
        title: qsTr("Card terminal, every step")
        width: 654

        Card {
            width: parent.width
            height: steps.height + 32

            Column {
                id: steps
                width: parent.width
                spacing: Theme.space.s2

                StateRow {
                    width: steps.width
                    busy: true
                    title: qsTr("Ask the customer for the card")
                    text: qsTr("€26.24 on terminal T1")
                    Button { text: qsTr("Cancel") }
                }
                StateRow {
                    width: steps.width
                    busy: true
                    title: qsTr("Bank is answering")
                    text: qsTr("Do not switch the terminal off")
                }
                StateRow {
                    width: steps.width
                    kind: Badge.Positive
                    iconName: "check"
                    title: qsTr("Approved")
                    text: qsTr("€26.24, card ending 4242")
                }
                StateRow {
                    width: steps.width
                    kind: Badge.Danger
                    iconName: "x"
                    title: qsTr("Declined: not enough funds")
                    text: qsTr("Nothing was charged")
                    Button { text: qsTr("Try again") }
                }
                StateRow {
                    width: steps.width
                    kind: Badge.Warning
                    iconName: "circle-help"
                    title: qsTr("Unknown: the terminal lost contact")
                    text: qsTr("Do not charge again. We ask the bank.")
                    Button { text: qsTr("Check now") }
                }
            }
        }
    }
}
