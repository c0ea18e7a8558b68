pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// Which receipt it is, and how it was paid.
Item {
    id: root

    required property ReturnModel returns

    signal allRequested()

    implicitHeight: Math.max(72, paid.implicitHeight + 2 * Theme.space.s3)

    Rectangle {
        id: slip
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s4
        anchors.verticalCenter: parent.verticalCenter
        width: 40
        height: 40
        radius: Theme.radius.m
        color: Theme.color.neutralSoft

        Icon {
            anchors.centerIn: parent
            name: "receipt-text"
            color: Theme.color.text2
        }
    }
    Column {
        anchors.left: slip.right
        anchors.leftMargin: Theme.space.s3
        anchors.right: paid.left
        anchors.rightMargin: Theme.space.s3
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            type: Theme.type.titleS
            text: root.returns.number
        }
        Label {
            width: parent.width
            type: Theme.type.small
            color: Theme.color.text2
            text: root.returns.detail
        }
    }
    Column {
        id: paid
        anchors.right: all.left
        anchors.rightMargin: Theme.space.s4
        anchors.verticalCenter: parent.verticalCenter

        Repeater {
            model: root.returns.paid

            Row {
                id: tender

                required property var modelData

                anchors.right: parent ? parent.right : undefined
                spacing: Theme.space.s2

                Label {
                    type: Theme.type.small
                    color: Theme.color.text2
                    text: tender.modelData.label
                }
                AmountText {
                    type: Theme.type.smallMedium
                    amount: tender.modelData.amount
                }
            }
        }
    }
    Button {
        id: all
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s4
        anchors.verticalCenter: parent.verticalCenter
        size: Button.Large
        text: qsTr("Everything")
        keyHint: "*"
        onClicked: root.allRequested()
    }
    Separator {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
