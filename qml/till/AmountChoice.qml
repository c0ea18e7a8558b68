pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Arnold.Controls

// An amount that is likely to be handed over.
T.Button {
    id: root

    required property string amount
    property string note

    readonly property color ink: root.checked ? Theme.color.accentInk : Theme.color.text

    implicitHeight: 92
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: `${root.amount} ${root.note}`
    Accessible.checked: root.checked
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: ChoiceBack {
        control: root
    }
    contentItem: Item {
        Column {
            anchors.centerIn: parent

            AmountText {
                anchors.horizontalCenter: parent.horizontalCenter
                type: Theme.type.amount
                color: root.ink
                amount: root.amount
            }
            Label {
                anchors.horizontalCenter: parent.horizontalCenter
                type: Theme.type.caption
                color: root.checked ? root.ink : Theme.color.text2
                text: root.note
                visible: root.note !== ""
            }
        }
    }
}
