pragma ComponentBehavior: Bound
import QtQuick

// Where toasts appear: at the bottom start of a screen, three at most, six seconds each, longer
// while one points at them. `acted` carries the token that show() was given.
Item {
    id: root

    property int limit: 3

    signal acted(token: string)

    anchors.fill: parent
    anchors.margins: Theme.space.s4

    function show(text: string, iconName: string, actionText: string, token: string): void {
        while (toasts.count >= root.limit)
            toasts.remove(0);
        toasts.append({text: text, iconName: iconName, actionText: actionText, token: token});
    }
    function clear(): void {
        toasts.clear();
    }

    ListModel {
        id: toasts
    }
    Column {
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        spacing: Theme.space.s2

        Repeater {
            model: toasts

            Toast {
                id: toast

                required property int index
                required property string token
                required iconName
                required actionText

                actionIcon: toast.actionText === "" ? "" : "undo-2"
                onActed: {
                    const token = toast.token;
                    toasts.remove(toast.index);
                    root.acted(token);
                }

                HoverHandler {
                    id: hover
                }
                Timer {
                    interval: Theme.motion.toastMs
                    running: !hover.hovered
                    onTriggered: toasts.remove(toast.index)
                }
                NumberAnimation on opacity {
                    from: 0
                    to: 1
                    duration: Theme.motion.baseMs
                }
            }
        }
    }
}
