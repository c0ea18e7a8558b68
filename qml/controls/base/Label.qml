pragma ComponentBehavior: Bound
import QtQuick

// A text in one step of the type scale. Elides unless wrapped.
Text {
    id: root

    property TypeStyle type: Theme.type.body

    color: Theme.color.text
    font: root.type.font
    lineHeightMode: Text.FixedHeight
    lineHeight: root.type.line
    topPadding: root.type.leading
    bottomPadding: -root.type.leading
    elide: root.wrapMode === Text.NoWrap ? Text.ElideRight : Text.ElideNone
    textFormat: Text.PlainText
    // Said aloud, so that it mirrors with the layout; left to itself it follows the letters.
    horizontalAlignment: Text.AlignLeft
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
}
