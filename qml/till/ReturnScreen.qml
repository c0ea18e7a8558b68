pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// A return or exchange: what of a receipt comes back at the left, what it is worth at the right.
FocusScope {
    id: root

    required property AppModel app
    required property SaleModel sale
    required property ReturnModel returns

    function back(): void {
        root.returns.begin();
        root.app.go(AppModel.Sale);
    }
    function giveBack(): void {
        if (root.returns.takeIntoSale())
            root.app.go(AppModel.Payment);
    }
    function exchange(): void {
        if (root.returns.takeIntoSale())
            root.app.go(AppModel.Sale);
    }

    // Keys mean the same wherever the focus is.
    Keys.forwardTo: [keys]

    Item {
        id: keys
        anchors.fill: parent
        focus: true
        Keys.onPressed: event => {
            const row = root.returns.current;
            event.accepted = true;
            if (event.key === Qt.Key_Escape)
                root.back();
            else if (event.key === Qt.Key_Up)
                root.returns.current = row - 1;
            else if (event.key === Qt.Key_Down)
                root.returns.current = row + 1;
            else if (event.key === Qt.Key_Plus)
                root.returns.step(row, 1);
            else if (event.key === Qt.Key_Minus)
                root.returns.step(row, -1);
            else if (event.key === Qt.Key_Asterisk)
                root.returns.all();
            else if (/^\d$/.test(event.text) && row >= 0)
                root.returns.setSteps(row, parseInt(event.text));
            else
                event.accepted = false;
        }
    }
    Shortcut {
        sequences: ["F2"]
        onActivated: field.forceActiveFocus(Qt.ShortcutFocusReason)
    }
    Shortcut {
        sequences: ["F7"]
        enabled: !root.returns.isEmpty
        onActivated: root.exchange()
    }
    Shortcut {
        sequences: ["F12"]
        enabled: !root.returns.isEmpty
        onActivated: root.giveBack()
    }
    Component.onCompleted: {
        if (!root.returns.hasReceipt && !root.returns.busy)
            field.forceActiveFocus(Qt.OtherFocusReason);
    }

    Row {
        id: head
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s2
        y: Theme.space.s3
        height: 48
        spacing: Theme.space.s1

        IconButton {
            anchors.verticalCenter: parent.verticalCenter
            name: qsTr("Back to sale")
            iconName: "arrow-left"
            size: Button.Large
            onClicked: root.back()
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            type: Theme.type.title
            text: qsTr("Return or exchange")
        }
    }
    SearchField {
        id: field
        anchors.left: head.right
        anchors.leftMargin: Theme.space.s3
        anchors.right: side.left
        anchors.rightMargin: Theme.space.s4
        y: Theme.space.s3
        touch: true
        iconName: "scan-barcode"
        placeholder: root.returns.mayWithoutReceipt ? qsTr("Receipt number or barcode")
            : qsTr("Number of the receipt")
        keyHint: qsTr("F2")
        onSubmitted: text => {
            root.returns.find(text);
            field.clear();
            keys.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
    Notice {
        id: problem
        anchors.left: parent.left
        anchors.right: side.left
        anchors.margins: Theme.space.s4
        y: 72
        height: visible ? implicitHeight : 0
        visible: root.returns.problem !== ""
        kind: Badge.Danger
        iconName: "circle-alert"
        title: root.returns.problem
    }
    ReturnLines {
        anchors.left: parent.left
        anchors.right: side.left
        anchors.top: problem.bottom
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.space.s4
        anchors.rightMargin: Theme.space.s4
        anchors.topMargin: problem.visible ? Theme.space.s3 : 0
        visible: root.returns.count > 0
        returns: root.returns
    }
    EmptyState {
        anchors.horizontalCenter: field.horizontalCenter
        anchors.verticalCenter: parent.verticalCenter
        visible: root.returns.count === 0 && !root.returns.busy
        iconName: "rotate-ccw"
        title: qsTr("Scan the receipt")
        text: root.returns.mayWithoutReceipt
            ? qsTr("Or type its number. Goods without a receipt are scanned one by one.")
            : qsTr("Or type its number.")

        Button {
            size: Button.Large
            iconName: "receipt-text"
            text: qsTr("Find it in the orders")
            keyHint: qsTr("Ctrl 2")
            onClicked: root.app.go(AppModel.Orders)
        }
    }
    ReturnSide {
        id: side
        anchors.right: parent.right
        height: parent.height
        width: root.width >= 1600 ? 520 : root.width >= 1100 ? 440 : 360
        sale: root.sale
        returns: root.returns
        onGivenBack: root.giveBack()
        onExchanged: root.exchange()
    }
}
