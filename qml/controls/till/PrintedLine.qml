pragma ComponentBehavior: Bound
import QtQuick

// One line of a PrintedPaper. `charWidth` is how wide a character of plain print is.
Item {
    id: root

    required property var line
    required property real charWidth
    readonly property string kind: root.line.kind
    readonly property bool isText: root.kind === "text" || root.kind === "pair"
        || root.kind === "barcode"
    readonly property TypeStyle type: root.line.emphasis === "large" ? Theme.type.receiptLarge
        : root.line.emphasis === "strong" ? Theme.type.receiptStrong : Theme.type.receipt
    readonly property real markWidth: root.kind === "pair"
        ? root.line.markColumns * root.charWidth : 0

    implicitHeight: root.kind === "rule" ? 13
        : root.kind === "qr" ? code.implicitHeight
        : root.isText ? Math.max(left.lineCount, 1) * root.type.line
        : Theme.type.receipt.line

    component Print: Text {
        property TypeStyle type: Theme.type.receipt

        font: type.font
        lineHeightMode: Text.FixedHeight
        lineHeight: type.line
        color: Theme.print
        textFormat: Text.PlainText
        Accessible.ignored: true
    }

    Row {
        visible: root.kind === "rule"
        y: 6
        width: parent.width
        height: 1
        spacing: 3
        clip: true

        Repeater {
            model: root.kind === "rule" ? Math.ceil(root.width / 7) : 0

            Rectangle {
                width: 4
                height: 1
                color: Theme.print
            }
        }
    }
    Print {
        id: left
        x: root.line.indent * root.charWidth
        width: root.width - x - (root.kind === "pair"
            ? right.implicitWidth + root.markWidth + Theme.space.s2 : 0)
        visible: root.isText
        type: root.type
        text: root.isText ? root.line.left : ""
        wrapMode: Text.Wrap
        horizontalAlignment: root.kind === "barcode" || root.line.align === "center"
            ? Text.AlignHCenter : root.line.align === "right" ? Text.AlignRight : Text.AlignLeft
    }
    Print {
        id: right
        anchors.right: parent.right
        anchors.rightMargin: root.markWidth
        visible: root.kind === "pair"
        type: root.type
        text: root.kind === "pair" ? root.line.right : ""
    }
    Print {
        anchors.right: parent.right
        visible: root.kind === "pair"
        text: root.kind === "pair" ? root.line.mark : ""
    }
    Repeater {
        model: root.kind === "columns" ? root.line.cells : []

        Print {
            id: cell

            required property int index
            required property string modelData

            // A third of the paper for the first, the others share the rest.
            readonly property real end: root.width / 3
                + root.width * 2 / 3 * cell.index / Math.max(root.line.cells.length - 1, 1)

            x: cell.index === 0 ? 0 : cell.end - cell.implicitWidth
            width: cell.index === 0 ? cell.end : cell.implicitWidth
            elide: Text.ElideRight
            text: cell.modelData
        }
    }
    PrintedCode {
        id: code
        width: root.width
        visible: root.kind === "qr"
        image: root.kind === "qr" ? root.line.image : ""
        lines: root.kind === "qr" ? root.line.cells : []
    }
}
