pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Arnold.Controls
import Arnold.Ui

// Which order it is, how it stands, and what can be done with it: beside its paper, or, where that
// is narrow, as a row of buttons below.
Rectangle {
    id: root

    required property OrderModel order
    required property bool narrow
    required property bool hasReceipt
    required property bool isCopy
    required property bool showsDetails

    signal detailsToggled()
    signal returnRequested()

    implicitHeight: column.implicitHeight + 2 * Theme.space.s2
    color: Theme.color.surface

    Separator {
        anchors.left: parent.left
        vertical: !root.narrow
        width: root.narrow ? parent.width : implicitWidth
        height: root.narrow ? implicitHeight : parent.height
    }
    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: root.narrow ? Theme.space.s2 : Theme.space.s4
        spacing: Theme.space.s2

        Label {
            Layout.fillWidth: true
            visible: !root.narrow
            type: Theme.type.title
            text: root.order.number
        }
        Row {
            Layout.bottomMargin: Theme.space.s2
            visible: !root.narrow
            spacing: Theme.space.s1

            Badge {
                kind: OrderTone.kindOf(root.order.tone)
                iconName: OrderTone.iconOf(root.order.tone)
                text: root.order.stateText
            }
            Badge {
                visible: root.isCopy
                iconName: "copy"
                text: qsTr("Copy")
            }
        }
        Column {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space.s3
            visible: !root.narrow

            Label {
                width: parent.width
                type: Theme.type.smallMedium
                text: root.order.customerName
            }
            Repeater {
                model: root.order.facts

                Label {
                    required property string modelData

                    width: column.width
                    type: Theme.type.small
                    color: Theme.color.text2
                    text: modelData
                    wrapMode: Text.Wrap
                }
            }
        }
        GridLayout {
            Layout.fillWidth: true
            columns: root.narrow ? 2 : 1
            columnSpacing: Theme.space.s1
            rowSpacing: Theme.space.s2

            Button {
                Layout.fillWidth: true
                size: Button.Large
                iconName: "printer"
                text: qsTr("Reprint")
                keyHint: qsTr("F9")
                visible: root.hasReceipt
                enabled: root.order.canReprint
                busy: root.order.busy
                onClicked: root.order.reprint()
            }
            Button {
                Layout.fillWidth: true
                size: Button.Large
                iconName: root.showsDetails ? "receipt-text" : "list"
                text: root.showsDetails ? qsTr("Receipt") : qsTr("Details")
                keyHint: qsTr("F6")
                visible: root.hasReceipt
                onClicked: root.detailsToggled()
            }
            Button {
                Layout.fillWidth: true
                Layout.columnSpan: root.narrow ? 2 : 1
                size: Button.Large
                iconName: "rotate-ccw"
                text: qsTr("Return")
                keyHint: qsTr("F7")
                visible: root.order.canReturn
                onClicked: root.returnRequested()
            }
        }
        Label {
            Layout.fillWidth: true
            visible: !root.narrow && root.hasReceipt
            type: Theme.type.small
            color: Theme.color.text3
            text: qsTr("A reprint says Copy and goes into the journal.")
            wrapMode: Text.Wrap
        }
    }
}
