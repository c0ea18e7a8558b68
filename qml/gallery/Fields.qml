pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

Card {
    id: root

    height: grid.height + 32

    component Cell: Item {
        width: (root.width - 32 - 4 * Theme.space.s5) / 5
        height: childrenRect.height
    }

    Grid {
        id: grid
        columns: 5
        columnSpacing: Theme.space.s5
        rowSpacing: Theme.space.s4

        Cell {
            TextField {
                width: parent.width
                label: qsTr("Rest")
                placeholder: qsTr("Name of the product")
                hint: qsTr("Shown on receipt and web shop")
            }
        }
        Cell {
            TextField { width: parent.width; label: qsTr("Filled"); text: "Linen overshirt" }
        }
        Cell {
            TextField {
                width: parent.width
                label: qsTr("Hover")
                text: "Linen overshirt"
                showHover: true
            }
        }
        Cell {
            TextField {
                width: parent.width
                label: qsTr("Focus")
                text: "Linen overshirt"
                focusShown: true
            }
        }
        Cell {
            TextField {
                width: parent.width
                label: qsTr("Disabled")
                text: "Linen overshirt"
                enabled: false
            }
        }
        Cell {
            TextField {
                width: parent.width
                label: qsTr("Error")
                text: "4006381333930"
                error: qsTr("Check digit should be 1")
            }
        }
        Cell {
            MoneyField {
                width: parent.width
                label: qsTr("Money")
                hint: qsTr("incl. VAT 19%")
                entry.decimal: "89.00"
            }
        }
        Cell {
            MoneyField {
                width: parent.width
                label: qsTr("Money, focus")
                entry.decimal: "89.00"
                focusShown: true
            }
        }
        Cell {
            TextField {
                width: parent.width
                label: qsTr("Weight")
                text: "1.236"
                numeric: true
                suffix: "kg"
                hint: qsTr("From the scale, steady")
            }
        }
        Cell {
            SelectField {
                width: parent.width
                label: qsTr("Choice")
                options: [qsTr("VAT 19%, standard"), qsTr("VAT 7%, reduced")]
                currentIndex: 0
            }
        }
        Cell {
            Column {
                spacing: Theme.space.s2

                Caption { text: qsTr("Check") }
                Row {
                    spacing: Theme.space.s4
                    CheckBox { text: qsTr("Off") }
                    CheckBox { text: qsTr("On"); checked: true }
                    CheckBox { text: qsTr("Some"); checkState: Qt.PartiallyChecked; tristate: true }
                }
            }
        }
        Cell {
            Column {
                spacing: Theme.space.s2

                Caption { text: qsTr("One of") }
                Row {
                    spacing: Theme.space.s4
                    RadioButton { text: qsTr("Stock"); checked: true }
                    RadioButton { text: qsTr("Damaged") }
                }
            }
        }
        Cell {
            Column {
                spacing: Theme.space.s2

                Caption { text: qsTr("Switch") }
                Row {
                    spacing: Theme.space.s3
                    Switch { accessibleName: qsTr("Off") }
                    Switch { accessibleName: qsTr("On"); checked: true }
                    Switch { accessibleName: qsTr("Focus"); checked: true; showFocus: true }
                    Switch { accessibleName: qsTr("Disabled"); enabled: false }
                }
            }
        }
        Cell {
            Column {
                spacing: 6

                Caption { text: qsTr("Segments") }
                SegmentedControl {
                    labels: [qsTr("On hand"), qsTr("Price"), qsTr("SKU"), qsTr("Barcode")]
                }
            }
        }
    }
}
