pragma ComponentBehavior: Bound
import QtQuick

// A receipt as it prints: white paper and black print in every theme, torn at its end. `text` is
// the printer's own lines, already laid out in columns.
Item {
    id: root

    required property string text
    property int paperWidth: 332
    property int margin: Theme.space.s5
    readonly property int tear: 6
    readonly property int teeth: Math.round(root.paperWidth / 12)

    implicitWidth: root.paperWidth
    implicitHeight: print.implicitHeight + 2 * root.margin + root.tear
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Elevation {
        level: 2
        cornerRadius: 2
        visible: !Theme.contrast
    }
    Rectangle {
        width: parent.width
        height: parent.height - root.tear
        color: Theme.paper
    }
    // The torn edge: a row of corners that look out from below the paper.
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
    Text {
        id: print
        x: root.margin
        y: root.margin
        width: root.width - 2 * root.margin
        font: Theme.type.receipt.font
        lineHeightMode: Text.FixedHeight
        lineHeight: Theme.type.receipt.line
        color: Theme.print
        text: root.text
        textFormat: Text.PlainText
        horizontalAlignment: Text.AlignLeft
        LayoutMirroring.enabled: false
        Accessible.ignored: true
    }
}
