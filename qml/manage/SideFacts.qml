pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

// What is known about the chosen one, between lines: [{label, value}].
Column {
    id: root

    required property var facts

    width: parent ? parent.width : 0
    spacing: Theme.space.s3

    Separator {
        width: root.width
    }
    Repeater {
        model: root.facts

        SideFact {
            required property var modelData

            label: modelData.label
            value: modelData.value
        }
    }
}
