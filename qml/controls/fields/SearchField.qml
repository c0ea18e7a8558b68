pragma ComponentBehavior: Bound
import QtQuick

// Where one searches or scans. Escape empties it; `submitted` comes with Enter or a scanner's end.
TextField {
    id: root

    signal submitted(text: string)

    iconName: "search"
    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
    onAccepted: root.submitted(root.text)
    Keys.onEscapePressed: event => {
        event.accepted = root.text !== "";
        if (root.text !== "") {
            root.clear();
            root.edited("");
        }
    }
}
