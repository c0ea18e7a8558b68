pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Arnold.Controls

Card {
    GridLayout {
        anchors.fill: parent
        columns: 2
        rowSpacing: 0

        AmountText { type: Theme.type.display; amount: "€1,284.50" }
        Caption { text: "Display 44/48"; Layout.alignment: Qt.AlignRight }
        Label { type: Theme.type.headline; text: qsTr("Headline") }
        Caption { text: "32/40"; Layout.alignment: Qt.AlignRight }
        Label { type: Theme.type.titleL; text: qsTr("Title large") }
        Caption { text: "24/32"; Layout.alignment: Qt.AlignRight }
        RowLayout {
            spacing: Theme.space.s4

            Label { type: Theme.type.title; text: qsTr("Title") }
            Label { type: Theme.type.titleS; text: qsTr("Title small") }
            Label { type: Theme.type.bodyL; text: qsTr("Body large") }
        }
        Caption { text: "18 · 15 · 16"; Layout.alignment: Qt.AlignRight }
        RowLayout {
            spacing: Theme.space.s4

            Label { text: qsTr("Body") }
            Label { type: Theme.type.small; color: Theme.color.text2; text: qsTr("Small") }
            Caption { text: qsTr("Caption") }
        }
        Caption { text: "14 · 13 · 12"; Layout.alignment: Qt.AlignRight }
    }
}
