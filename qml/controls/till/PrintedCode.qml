pragma ComponentBehavior: Bound
import QtQuick

// The code of a receipt, and beside it the lines that say which one it is, the first of them
// strong. `image` has one pixel a module.
Item {
    id: root

    required property string image
    required property list<string> lines
    readonly property int side: 96

    implicitHeight: Math.max(root.lines.length > 0 ? picture.height : 0, words.implicitHeight)

    Image {
        id: picture

        // Whole pixels a module, so that the edges stay sharp.
        readonly property int module: Math.max(1,
            Math.round(root.side / Math.max(1, picture.implicitWidth)))

        width: picture.implicitWidth * picture.module
        height: picture.implicitHeight * picture.module
        source: root.image
        smooth: false
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Code of the receipt")
    }
    Column {
        id: words
        anchors.left: picture.right
        anchors.leftMargin: Theme.space.s3
        anchors.right: parent.right
        y: 2

        Repeater {
            model: root.lines

            Text {
                id: line

                required property int index
                required property string modelData
                readonly property TypeStyle type: line.index === 0 ? Theme.type.receiptStrong
                    : Theme.type.receipt

                width: words.width
                height: line.lineCount * line.type.line
                font: line.type.font
                lineHeightMode: Text.FixedHeight
                lineHeight: line.type.line
                color: Theme.print
                text: line.modelData
                textFormat: Text.PlainText
                wrapMode: Text.WrapAnywhere
                Accessible.ignored: true
            }
        }
    }
}
