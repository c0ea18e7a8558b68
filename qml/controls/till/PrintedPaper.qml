pragma ComponentBehavior: Bound
import QtQuick

// A receipt as it prints, from the printer's own lines: {kind, left, right, mark, cells, indent,
// align, emphasis, markColumns, image}.
// White paper and black print in every theme, torn at its end.
Item {
    id: root

    required property list<var> lines
    property int margin: 15
    readonly property int tear: 6
    readonly property int teeth: Math.round(root.width / 12)

    implicitWidth: 332
    implicitHeight: print.implicitHeight + 2 * Theme.space.s5 + root.tear
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Receipt")

    TextMetrics {
        id: character
        font: Theme.type.receipt.font
        text: "0"
    }
    Elevation {
        level: 1
        cornerRadius: 2
    }
    Rectangle {
        width: parent.width
        height: parent.height - root.tear
        color: Theme.paper
    }
    Repeater {
        model: root.teeth

        Rectangle {
            required property int index
            readonly property real tooth: root.width / root.teeth

            x: (index + 0.5) * tooth - width / 2
            y: root.height - root.tear - height / 2
            width: tooth / Math.SQRT2
            height: width
            rotation: 45
            antialiasing: true
            color: Theme.paper
        }
    }
    Column {
        id: print
        x: root.margin
        y: Theme.space.s5
        width: root.width - 2 * root.margin
        // Paper reads as the printer prints it, whatever the screen's direction.
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        Repeater {
            model: root.lines

            PrintedLine {
                required property var modelData

                width: print.width
                line: modelData
                charWidth: character.advanceWidth
            }
        }
    }
}
