pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Arnold.Controls

Row {
    spacing: Theme.space.s4

    Section {
        title: qsTr("Chips, badges, tabs")
        width: 635

        Card {
            width: parent.width
            height: chips.height + 32

            Column {
                id: chips
                width: parent.width
                spacing: Theme.space.s3

                Flow {
                    width: parent.width
                    spacing: Theme.space.s2

                    Chip { text: qsTr("Category"); trailingIcon: "chevron-down" }
                    Chip { text: qsTr("Hover"); showHover: true }
                    Chip { text: qsTr("Low stock"); trailingIcon: "x"; checked: true }
                    Chip { text: qsTr("Focus"); showFocus: true }
                    Chip { text: qsTr("Disabled"); enabled: false }
                    Chip { text: qsTr("Fruit & veg"); shelf: "sage" }
                }
                Flow {
                    width: parent.width
                    spacing: 6

                    Badge { text: qsTr("Placed"); iconName: "circle-dot" }
                    Badge { text: qsTr("Paid"); iconName: "check"; kind: Badge.Positive }
                    Badge {
                        text: qsTr("Partly shipped")
                        iconName: "package-open"
                        kind: Badge.Warning
                    }
                    Badge { text: qsTr("Out"); iconName: "circle-x"; kind: Badge.Danger }
                    Badge { text: qsTr("Refunded"); iconName: "undo-2"; kind: Badge.Info }
                    Badge { text: qsTr("New"); kind: Badge.Accent }
                    Count { text: "3" }
                    Count { text: "12"; soft: true }
                    Kbd { text: "F12" }
                    Kbd { text: "Ctrl K" }
                    Avatar { initials: "LH"; small: true }
                }
                Tabs {
                    width: parent.width
                    labels: [qsTr("Variants"), qsTr("Pictures"), qsTr("Stock"), qsTr("History")]
                    counts: ["18", "9"]
                    focusShownAt: 2
                }
                RowLayout {
                    width: parent.width
                    spacing: Theme.space.s3

                    Tip { text: qsTr("Hold the sale"); keyHint: "F8" }
                    ColumnLayout {
                        spacing: Theme.space.s1

                        RowLayout {
                            Label {
                                Layout.fillWidth: true
                                type: Theme.type.small
                                color: Theme.color.text2
                                text: qsTr("Importing 1,284 products")
                            }
                            Label { type: Theme.type.small; color: Theme.color.text2; text: "62%" }
                        }
                        ProgressBar {
                            Layout.fillWidth: true
                            value: 0.62
                            label: qsTr("Import")
                        }
                    }
                    Button { text: qsTr("Cancel") }
                }
            }
        }
    }
    Section {
        title: qsTr("Table rows")
        width: 635

        Card {
            width: parent.width
            height: rows.height + 2
            padding: 1

            OrderTable {
                id: rows
                width: parent.width
            }
        }
    }
}
