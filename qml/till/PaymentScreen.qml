pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// Taking cash: what is due at the left, what was given and what goes back at the right.
FocusScope {
    id: root

    required property AppModel app
    required property SaleModel sale
    required property PaymentModel payment
    readonly property bool narrow: root.width < 1200

    function back(): void {
        root.app.go(AppModel.Sale);
    }

    // Keys mean the same wherever the focus is.
    Keys.forwardTo: [keys]

    Item {
        id: keys
        anchors.fill: parent
        focus: true
        Keys.onPressed: event => {
            event.accepted = true;
            if (event.key === Qt.Key_Escape)
                root.back();
            else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
                root.payment.take();
            else if (event.key === Qt.Key_F5)
                root.payment.tender = 0;
            else if (event.key === Qt.Key_F6)
                root.payment.tender = 1;
            else if (event.key === Qt.Key_Delete)
                root.payment.putBack(0);
            else if (event.key === Qt.Key_Backspace)
                root.payment.erase();
            else if (/^\d$/.test(event.text))
                root.payment.press(event.text);
            else
                event.accepted = false;
        }
    }
    Item {
        id: head
        width: parent.width
        height: 64

        Button {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s3
            anchors.verticalCenter: parent.verticalCenter
            variant: Button.Quiet
            size: Button.Large
            iconName: "arrow-left"
            text: qsTr("Back to sale")
            keyHint: qsTr("Esc")
            onClicked: root.back()
        }
        IconButton {
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.s3
            anchors.verticalCenter: parent.verticalCenter
            size: Button.Large
            iconName: "lock"
            name: qsTr("Lock")
            onClicked: root.app.lock()
        }
        Label {
            anchors.centerIn: parent
            type: Theme.type.title
            text: root.payment.paysOut ? qsTr("Pay out") : qsTr("Take payment")
        }
        Separator {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
        }
    }
    PaymentSlip {
        id: slip
        anchors.left: parent.left
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        width: root.narrow ? 320 : 372
        sale: root.sale
        payment: root.payment
    }
    PaymentDesk {
        anchors.left: slip.right
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.margins: Theme.space.s6
        anchors.topMargin: Theme.space.s4
        // On a large screen hands stay where the amounts are.
        height: Math.min(root.height - head.height - 2 * Theme.space.s4, 760)
        payment: root.payment
    }
}
