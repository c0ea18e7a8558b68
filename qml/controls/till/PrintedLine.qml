pragma ComponentBehavior: Bound
import QtQuick

// One line of a PrintedPaper.
Item {
    id: root

    required property var line
    readonly property string kind: root.line.kind
    readonly property bool large: root.line.emphasis === "large"
    readonly property TypeStyle type: root.large ? Theme.type.receiptLarge
        : root.line.emphasis === "strong" ? Theme.type.receiptStrong : Theme.type.receipt

    implicitHeight: root.kind === "rule" ? 13
        : root.kind === "feed" ? Theme.type.receipt.line
        : root.kind === "qr" || root.kind === "barcode" ? Theme.type.receipt.line
        : Math.max(left.implicitHeight, right.implicitHeight)

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
    Text {
        id: left
        width: root.kind === "pair" ? root.width - right.implicitWidth - Theme.space.s2 : root.width
        visible: root.kind !== "rule" && root.kind !== "feed"
        font: root.type.font
        lineHeightMode: Text.FixedHeight
        lineHeight: root.type.line
        color: Theme.print
        text: root.line.left
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        horizontalAlignment: root.kind === "qr" || root.kind === "barcode"
            || root.line.align === "center" ? Text.AlignHCenter
            : root.line.align === "right" ? Text.AlignRight : Text.AlignLeft
        Accessible.ignored: true
    }
    Text {
        id: right
        anchors.right: parent.right
        visible: root.kind === "pair"
        font: root.type.font
        lineHeightMode: Text.FixedHeight
        lineHeight: root.type.line
        color: Theme.print
        text: root.line.right
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
