pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

// Every key of the till, on ?.
ShortcutsOverlay {
    names: [qsTr("Search"), qsTr("Pay"), qsTr("Customer"), qsTr("Hold or recall"),
        qsTr("Return or exchange"), qsTr("Cash in the drawer"), qsTr("Another line"),
        qsTr("More or less of it"), qsTr("Quantity"), qsTr("Discount"), qsTr("Remove the line"),
        qsTr("Undo"), qsTr("Cash or card"), qsTr("Take the money"), qsTr("Next sale"),
        qsTr("Sale"), qsTr("Orders"), qsTr("Copy of a receipt"), qsTr("Close the shift"),
        qsTr("Manage"), qsTr("Pages of management"), qsTr("Lock"), qsTr("Light or dark"),
        qsTr("Back")]
    keys: [qsTr("F2"), qsTr("F12"), qsTr("F4"), qsTr("F8"), qsTr("F7"), qsTr("F10"), "↑ ↓",
        "+ −", "1 … 9", "%", qsTr("Del"), qsTr("Ctrl Z"), qsTr("F5 F6"), qsTr("Enter"),
        qsTr("Enter"), qsTr("Ctrl 1"), qsTr("Ctrl 2"), qsTr("F9"), qsTr("Ctrl 3"), qsTr("Ctrl 4"),
        qsTr("F5 … F10"), qsTr("Ctrl L"), qsTr("Ctrl D"), qsTr("Esc")]
}
