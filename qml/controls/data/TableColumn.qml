import QtQuick

// A column of a table: its words, its width in px (0 takes what is left), whether figures stand in
// it, and how it is sorted.
QtObject {
    enum Order {
        None,
        Ascending,
        Descending
    }

    required property string title
    property int width: 0
    property bool numeric: false
    property bool sortable: false
    property int order: TableColumn.None
}
