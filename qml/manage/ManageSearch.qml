pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// Finds in a list of management as one types; Enter and the down arrow go on to the list.
SearchField {
    id: root

    required property SiftedModel list

    signal leaving()

    keyHint: qsTr("F2")
    text: root.list.searchText
    onEdited: text => root.list.searchText = text
    onSubmitted: root.leaving()
    Keys.onDownPressed: root.leaving()

    Shortcut {
        sequences: ["F2"]
        enabled: root.visible
        onActivated: root.forceActiveFocus(Qt.ShortcutFocusReason)
    }
}
