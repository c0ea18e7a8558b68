pragma ComponentBehavior: Bound
import QtQuick

// A section of plain facts; gone when there are none.
OrderSection {
    id: root

    required property list<var> facts

    visible: root.facts.length > 0

    Repeater {
        model: root.facts

        OrderFact {
            required property var modelData

            width: parent ? parent.width : 0
            fact: modelData
        }
    }
}
