pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// What a SaleLine shows.
Item {
    id: root

    required property string quantity
    required property string name
    required property string amount
    required property string detail
    required property string discount
    required property string amountBefore
    required property bool selected
    required property bool canDecrease

    signal decreased()
    signal increased()
    signal quantityEdited()
    signal priceRequested()
    signal discountRequested()
    signal noteRequested()
    signal removed()

    readonly property color quietInk: root.selected ? Theme.color.text2 : Theme.color.text3
    readonly property bool explained: root.detail !== "" || root.discount !== ""

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.s2

            Label {
                Layout.preferredWidth: 32
                type: Theme.type.titleS
                color: Theme.color.text2
                text: `\u2066${root.quantity}\u2069`
                elide: Text.ElideNone
            }
            Label {
                Layout.fillWidth: true
                type: Theme.type.titleSMedium
                text: root.name
            }
            AmountText {
                type: Theme.type.titleSMedium
                amount: root.amount
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: 40
            spacing: Theme.space.s1
            visible: root.explained

            Icon {
                name: "tag"
                size: 13
                color: Theme.color.positiveInk
                visible: root.discount !== ""
            }
            Label {
                type: Theme.type.small
                color: Theme.color.positiveInk
                text: root.discount
                visible: root.discount !== ""
            }
            Label {
                Layout.fillWidth: true
                type: Theme.type.small
                color: root.quietInk
                text: root.discount !== "" && root.detail !== "" ? `· ${root.detail}` : root.detail
            }
            AmountText {
                type: Theme.type.small
                color: root.quietInk
                amount: root.amountBefore
                font.strikeout: true
                visible: root.amountBefore !== ""
            }
        }
        // The tools exist only where they show.
        Repeater {
            model: root.selected ? 1 : 0

            RowLayout {
                Layout.fillWidth: true
                Layout.topMargin: 10
                spacing: root.width < 400 ? Theme.space.s1 : Theme.space.s2

                Stepper {
                    touch: true
                    sideWidth: 44
                    valueWidth: 40
                    text: root.quantity
                    canDecrease: root.canDecrease
                    onDecreased: root.decreased()
                    onIncreased: root.increased()
                    onEditRequested: root.quantityEdited()
                }
                SaleTool {
                    iconName: "pencil-line"
                    text: qsTr("Price")
                    onClicked: root.priceRequested()
                }
                SaleTool {
                    iconName: "percent"
                    text: qsTr("Discount")
                    onClicked: root.discountRequested()
                }
                SaleTool {
                    iconName: "message-square"
                    text: qsTr("Note")
                    onClicked: root.noteRequested()
                }
                SaleTool {
                    iconName: "trash-2"
                    text: qsTr("Remove")
                    variant: Button.DangerQuiet
                    onClicked: root.removed()
                }
            }
        }
    }
}
