pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

// Every control in every state.
Rectangle {
    id: root

    implicitWidth: 1366
    implicitHeight: 2540
    color: Theme.color.canvas

    Row {
        x: 40
        y: 32
        spacing: Theme.space.s3
        Icon { name: "shopping-basket"; size: 36; color: Theme.color.accent }
        Label { type: Theme.type.headline; text: "Components 0123 €41.24" }
    }
}
