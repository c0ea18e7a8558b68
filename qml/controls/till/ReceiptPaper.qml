pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes

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
    }
    Shape {
        anchors.fill: parent

        ShapePath {
            strokeWidth: -1
            fillColor: Theme.paper

            PathSvg {
                path: root.outline()
            }
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

    function outline(): string {
        const width = root.width;
        const bottom = root.height;
        const tooth = width / root.teeth;
        let path = `M0 0 H${width} V${bottom - root.tear}`;
        for (let i = root.teeth; i > 0; --i)
            path += ` L${(i - 0.5) * tooth} ${bottom} L${(i - 1) * tooth} ${bottom - root.tear}`;
        return `${path} Z`;
    }
}
