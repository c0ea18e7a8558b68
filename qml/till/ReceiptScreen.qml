pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// Paid: the change in large figures, the paper, and the next sale.
FocusScope {
    id: root

    required property AppModel app
    required property ReceiptModel receipt

    function next(): void {
        root.app.go(AppModel.Sale);
    }

    // Keys mean the same wherever the focus is.
    Keys.forwardTo: [keys]

    Item {
        id: keys
        anchors.fill: parent
        focus: true
        Keys.onReturnPressed: root.next()
        Keys.onEnterPressed: root.next()
        Keys.onSpacePressed: root.next()
        Keys.onEscapePressed: root.next()
    }
    Column {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s16
        anchors.right: side.left
        anchors.rightMargin: Theme.space.s6
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.s2

        Badge {
            anchors.left: parent.left
            kind: Badge.Positive
            iconName: "check"
            text: root.receipt.gaveBack ? qsTr("Return booked")
                : qsTr("Paid %1").arg(root.receipt.totalText)
            visible: root.receipt.number !== ""
        }
        Label {
            anchors.left: parent.left
            topPadding: Theme.space.s4
            type: Theme.type.title
            color: Theme.color.text2
            text: root.receipt.gaveBack ? qsTr("Given back") : qsTr("Change due")
        }
        AmountText {
            anchors.left: parent.left
            type: root.width < 1200 ? Theme.type.display : Theme.type.displayXl
            amount: root.receipt.gaveBack ? root.receipt.backText : root.receipt.changeText
        }
        Label {
            width: parent.width
            type: Theme.type.bodyL
            color: Theme.color.text2
            text: root.receipt.gaveBack ? qsTr("Receipt %1").arg(root.receipt.number)
                : qsTr("%1 given · receipt %2").arg(root.receipt.givenText)
                    .arg(root.receipt.number)
        }
        Item {
            width: 1
            height: Theme.space.s6
        }
        Button {
            anchors.left: parent.left
            width: Math.min(parent.width, 440)
            size: Button.Huge
            variant: Button.Primary
            text: qsTr("Next sale")
            keyHint: qsTr("Enter")
            onClicked: root.next()
        }
    }
    Rectangle {
        id: side
        anchors.right: parent.right
        width: root.width < 1200 ? 380 : 440
        height: parent.height
        color: Theme.color.surfaceSunken

        Flickable {
            anchors.fill: parent
            contentHeight: paper.height + 2 * Theme.space.s6
            clip: true
            boundsBehavior: Flickable.StopAtBounds

            PrintedPaper {
                id: paper
                anchors.horizontalCenter: parent.horizontalCenter
                y: Theme.space.s6
                width: implicitWidth
                height: implicitHeight
                visible: root.receipt.hasReceipt
                lines: root.receipt.paper
            }
        }
    }
}
