pragma ComponentBehavior: Bound
import QtQuick

// An amount, quantity or SKU as the view model gave it: kept left to right whatever surrounds it,
// its right edge fixed, never elided.
Label {
    id: root

    required property string amount

    text: "\u2066" + root.amount + "\u2069"
    elide: Text.ElideNone
    horizontalAlignment: root.LayoutMirroring.enabled ? Text.AlignLeft : Text.AlignRight
    Accessible.name: root.amount
}
