pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Arnold.Controls
import Arnold.Ui

// Change due, amounts that are likely, the pad, and the button that books.
Item {
    id: root

    required property PaymentModel payment
    readonly property bool changes: root.payment.enough

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: pad.left
        anchors.rightMargin: Theme.space.s6
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        spacing: 0

        Label {
            id: heading
            Layout.fillWidth: true
            type: Theme.type.titleS
            color: Theme.color.text2
            text: root.payment.heading
        }
        AmountText {
            Layout.fillWidth: true
            Layout.preferredHeight: 96
            type: root.width < 760 ? Theme.type.display : Theme.type.displayXl
            horizontalAlignment: Text.AlignLeft
            color: root.changes ? Theme.color.text : Theme.color.dangerInk
            amount: root.payment.headAmount
            Accessible.role: Accessible.StaticText
        }
        TenderChoice {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.s4
            visible: root.payment.offersTenders
            payment: root.payment
        }
        Label {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.s4
            visible: root.payment.byCard
            type: Theme.type.small
            color: Theme.color.text2
            text: qsTr("Enter the amount on the terminal, and go on when it has been paid there.")
            wrapMode: Text.Wrap
        }
        Notice {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.s4
            visible: root.payment.anotherWay !== ""
            kind: Badge.Warning
            iconName: "triangle-alert"
            title: qsTr("Another way back")
            text: root.payment.anotherWay
        }
        // No layout: Qt 6.4 loses its items when a Repeater changes inside of one.
        Grid {
            id: amounts

            // Where a column begins, on whole pixels: the last one ends at the edge.
            function edge(column: int): int {
                return Math.round(column * (amounts.width + amounts.spacing) / amounts.columns);
            }

            Layout.fillWidth: true
            Layout.topMargin: Theme.space.s4
            Layout.preferredHeight: 192
            visible: !root.payment.paysOut
            columns: root.payment.byCard ? 2 : 3
            spacing: Theme.space.s2

            Repeater {
                model: root.payment.suggestions

                AmountChoice {
                    id: choice

                    required property int index
                    required property var modelData

                    readonly property int column: choice.index % amounts.columns

                    width: amounts.edge(choice.column + 1) - amounts.edge(choice.column)
                        - amounts.spacing
                    amount: choice.modelData.text
                    note: choice.modelData.chosen && !root.payment.byCard ? qsTr("Given")
                        : choice.modelData.note
                    checked: choice.modelData.chosen
                    onClicked: root.payment.choose(choice.index)
                }
            }
        }
        Item {
            Layout.fillHeight: true
        }
        Notice {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space.s3
            visible: root.payment.problem !== ""
            kind: Badge.Danger
            iconName: "circle-alert"
            title: qsTr("Not booked")
            text: root.payment.problem
        }
        Button {
            Layout.fillWidth: true
            Layout.preferredHeight: 72
            size: Button.Huge
            variant: Button.Primary
            iconName: "check"
            text: root.payment.actText
            keyHint: qsTr("Enter")
            busy: root.payment.busy
            enabled: root.payment.enough
            onClicked: root.payment.take()
        }
    }
    ColumnLayout {
        id: pad
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: root.width < 760 ? 264 : 376
        spacing: Theme.space.s2

        Label {
            // The fields stand in one line with the tenders.
            Layout.preferredHeight: heading.height
            Layout.bottomMargin: -Theme.space.s2
            type: Theme.type.small
            color: Theme.color.text2
            text: qsTr("Give back")
            opacity: root.payment.giveBack.length > 0 ? 1 : 0
        }
        GiveBack {
            Layout.fillWidth: true
            Layout.preferredHeight: 96
            Layout.bottomMargin: Theme.space.s2
            pieces: root.payment.giveBack
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: 56
            visible: !root.payment.paysOut
            radius: Theme.radius.m
            color: Theme.color.surface
            border.width: Theme.lineStrong
            border.color: Theme.color.focus

            Label {
                anchors.left: parent.left
                anchors.leftMargin: Theme.space.s4
                anchors.verticalCenter: parent.verticalCenter
                type: Theme.type.small
                color: Theme.color.text3
                text: root.payment.byCard ? qsTr("By card") : qsTr("Cash received")
            }
            AmountText {
                anchors.right: parent.right
                anchors.rightMargin: Theme.space.s4
                anchors.verticalCenter: parent.verticalCenter
                type: Theme.type.amount
                amount: root.payment.givenText
            }
        }
        Item {
            Layout.fillHeight: true
            visible: root.payment.paysOut
        }
        NumberPad {
            Layout.fillWidth: true
            visible: !root.payment.paysOut
            Layout.fillHeight: true
            onTyped: key => root.payment.press(key)
            onDeleted: root.payment.erase()
        }
    }
}
