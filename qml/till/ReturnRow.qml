pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

// A line that may come back: how much, and where something does, why and where it goes.
Rectangle {
    id: root

    required property string title
    required property url picture
    required property string shelf
    required property string detail
    required property string quantity
    required property string amount
    required property bool canLess
    required property bool canMore
    required property bool chosen
    required property int reason
    required property int goods
    required property list<string> reasons
    property bool current: false
    property bool ruled: true
    readonly property bool open: root.chosen
    readonly property int choicesHeight: 48

    signal picked()
    signal stepped(by: int)
    signal reasoned(reason: int)
    signal placed(goods: int)

    implicitHeight: 72 + (root.open ? root.choicesHeight + Theme.space.s3 : 0)
    radius: Theme.radius.s
    color: root.open ? Theme.color.accentSoft : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: `${root.title} ${root.quantity} ${root.amount}`
    Accessible.selected: root.current

    TapHandler {
        onTapped: root.picked()
    }
    Rectangle {
        anchors.left: parent.left
        width: 3
        height: parent.height
        visible: root.current
        color: Theme.color.accent
    }
    Rectangle {
        id: goods
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s4
        y: Theme.space.s2
        width: 56
        height: 56
        radius: Theme.radius.m
        color: root.shelf === "" ? Theme.color.neutralSoft : Theme.shelfColor(root.shelf)

        Picture {
            anchors.centerIn: parent
            size: 44
            source: root.picture
        }
        Icon {
            anchors.centerIn: parent
            visible: root.picture.toString() === ""
            name: "package"
            color: Theme.color.text3
        }
    }
    Column {
        anchors.left: goods.right
        anchors.leftMargin: Theme.space.s3
        anchors.right: stepper.left
        anchors.rightMargin: Theme.space.s3
        y: Theme.space.s4

        Label {
            width: parent.width
            type: Theme.type.titleSMedium
            text: root.title
        }
        Label {
            width: parent.width
            type: Theme.type.small
            color: Theme.color.text2
            text: root.detail
        }
    }
    Stepper {
        id: stepper
        anchors.right: figures.left
        anchors.rightMargin: Theme.space.s3
        y: Theme.space.s3
        touch: true
        text: root.quantity
        canDecrease: root.canLess
        canIncrease: root.canMore
        accessibleName: root.title
        onDecreased: root.stepped(-1)
        onIncreased: root.stepped(1)
    }
    AmountText {
        id: figures
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s4
        anchors.verticalCenter: stepper.verticalCenter
        width: 92
        horizontalAlignment: Text.AlignRight
        type: Theme.type.titleSMedium
        color: root.chosen ? Theme.color.text : Theme.color.text3
        amount: root.amount
    }
    // The choices exist only where something comes back.
    Repeater {
        model: root.open ? 1 : 0

        Item {
            // Under the words where there is room for both choices.
            readonly property int indent: root.width < 700 ? 0 : goods.width + Theme.space.s3

            anchors.right: parent ? parent.right : undefined
            anchors.rightMargin: Theme.space.s4
            y: 72
            width: root.width - 2 * Theme.space.s4 - indent
            height: root.choicesHeight

            SelectField {
                id: why
                anchors.left: parent.left
                width: Math.max(208, parent.width * 0.32)
                touch: true
                placeholder: qsTr("Reason")
                options: root.reasons
                currentIndex: root.reason
                onActivated: index => root.reasoned(index)
            }
            SegmentedControl {
                anchors.left: why.right
                anchors.leftMargin: Theme.space.s3
                anchors.right: parent.right
                touch: true
                stretch: true
                accessibleName: qsTr("Where it goes")
                labels: [qsTr("Back to stock"), qsTr("Damaged"), qsTr("Nowhere")]
                currentIndex: root.goods
                onActivated: index => root.placed(index)
            }
        }
    }
    Separator {
        anchors.left: parent.left
        anchors.right: parent.right
        visible: root.ruled
    }
}
