pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// A line of the sale: quantity, name, amount, and below it what explains them. The selected one
// shows its tools. All texts come formatted. `fresh` lets the fill of a just scanned line fade.
T.Button {
    id: root

    required property string quantity
    required property string name
    required property string amount
    property string detail
    property string discount
    property string amountBefore
    property bool selected: false
    property bool ruled: true
    property bool fresh: false
    property bool canDecrease: true
    property bool showFocus: false

    signal decreased()
    signal increased()
    signal quantityEdited()
    signal priceRequested()
    signal discountRequested()
    signal noteRequested()
    signal removed()

    width: ListView.view ? ListView.view.width : implicitWidth
    implicitWidth: 440
    implicitHeight: Math.max(Theme.targetMin, root.implicitContentHeight
        + root.topPadding + root.bottomPadding)
    topPadding: root.selected ? 10 : 5
    bottomPadding: root.selected ? 12 : 5
    leftPadding: Theme.space.s4
    rightPadding: Theme.space.s4
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: `${root.quantity} ${root.name} ${root.amount} ${root.discount} ${root.detail}`
    Accessible.selected: root.selected

    background: Rectangle {
        color: root.selected ? Theme.color.accentSoft
            : root.down ? Theme.color.surfacePressed : Theme.color.surface

        Rectangle {
            anchors.fill: parent
            color: Theme.color.accentSoft
            opacity: root.fresh && !root.selected ? 1 : 0
            Behavior on opacity {
                NumberAnimation { duration: Theme.motion.slowMs }
            }
        }
        Separator {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: 56
            anchors.rightMargin: Theme.space.s4
            visible: root.ruled && !root.selected
        }
        Rectangle {
            anchors.left: parent.left
            width: 3
            height: parent.height
            visible: root.selected
            color: Theme.color.accent
        }
        FocusRing {
            shown: root.showFocus
            gap: -4
        }
    }
    contentItem: SaleLineFace {
        quantity: root.quantity
        name: root.name
        amount: root.amount
        detail: root.detail
        discount: root.discount
        amountBefore: root.amountBefore
        selected: root.selected
        canDecrease: root.canDecrease
        onDecreased: root.decreased()
        onIncreased: root.increased()
        onQuantityEdited: root.quantityEdited()
        onPriceRequested: root.priceRequested()
        onDiscountRequested: root.discountRequested()
        onNoteRequested: root.noteRequested()
        onRemoved: root.removed()
    }
}
