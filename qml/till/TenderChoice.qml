pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Arnold.Ui
import Arnold.Controls

// How the next amount is paid.
RowLayout {
    id: root

    required property PaymentModel payment
    readonly property list<string> icons: ["banknote", "credit-card"]
    readonly property list<string> hints: [qsTr("F5"), qsTr("F6")]

    spacing: Theme.space.s2
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Paid by")

    Repeater {
        model: root.payment.tenders

        TenderButton {
            id: choice

            required property int index
            required property string modelData

            Layout.fillWidth: true
            Layout.preferredWidth: 100
            text: choice.modelData
            iconName: root.icons[choice.index]
            keyHint: root.hints[choice.index]
            checked: choice.index === root.payment.tender
            onClicked: root.payment.tender = choice.index
        }
    }
}
