pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Arnold.Controls

// One way to pay.
T.Button {
    id: root

    required property string iconName
    property string keyHint

    readonly property color ink: root.checked ? Theme.color.accentInk : Theme.color.text

    implicitHeight: 56
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: root.text
    Accessible.checked: root.checked
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: ChoiceBack {
        control: root
    }
    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: Theme.space.s2

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.iconName
                color: root.ink
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                type: Theme.type.bodyLStrong
                color: root.ink
                text: root.text
            }
            Kbd {
                anchors.verticalCenter: parent.verticalCenter
                text: root.keyHint
            }
        }
    }
}
