pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Arnold.Controls

RowLayout {
    spacing: Theme.space.s4

    Section {
        title: qsTr("Number pad")
        Layout.preferredWidth: 300
        Layout.alignment: Qt.AlignTop

        Card {
            Layout.fillWidth: true
            implicitHeight: 336

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
        Layout.preferredWidth: 300
        Layout.alignment: Qt.AlignTop

        Card {
            Layout.fillWidth: true
            implicitHeight: 336

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
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop

        Card {
            Layout.fillWidth: true
            implicitHeight: steps.implicitHeight + 32

            ColumnLayout {
                id: steps
                width: parent.width
                spacing: Theme.space.s2

                StateRow {
                    Layout.fillWidth: true
                    busy: true
                    title: qsTr("Ask the customer for the card")
                    text: qsTr("€26.24 on terminal T1")
                    Button { text: qsTr("Cancel") }
                }
                StateRow {
                    Layout.fillWidth: true
                    busy: true
                    title: qsTr("Bank is answering")
                    text: qsTr("Do not switch the terminal off")
                }
                StateRow {
                    Layout.fillWidth: true
                    kind: Badge.Positive
                    iconName: "check"
                    title: qsTr("Approved")
                    text: qsTr("€26.24, card ending 4242")
                }
                StateRow {
                    Layout.fillWidth: true
                    kind: Badge.Danger
                    iconName: "x"
                    title: qsTr("Declined: not enough funds")
                    text: qsTr("Nothing was charged")
                    Button { text: qsTr("Try again") }
                }
                StateRow {
                    Layout.fillWidth: true
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
