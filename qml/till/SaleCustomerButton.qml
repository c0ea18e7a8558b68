pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Arnold.Controls
import Arnold.Ui

// Whose sale it is; a touch finds somebody else.
T.Button {
    id: root

    required property SaleModel sale

    implicitHeight: 52
    leftPadding: Theme.space.s2
    rightPadding: Theme.space.s2
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: root.sale.hasCustomer
        ? qsTr("Customer %1").arg(root.sale.customerName) : qsTr("Add a customer")
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radius.m
        color: root.down ? Theme.color.surfacePressed
            : root.hovered ? Theme.color.surfaceHover : Theme.color.surface

        FocusRing {
            shown: root.visualFocus
        }
    }
    contentItem: SaleCustomerFace {
        sale: root.sale
    }
}
