pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

// One button in each of its states.
Row {
    id: root

    required property string text
    required property int variant
    property string iconName

    height: 50

    component Cell: Item {
        id: cell

        property alias hover: button.showHover
        property alias pressed: button.showPressed
        property alias focused: button.showFocus
        property alias busy: button.busy
        property bool on: true

        width: 136
        height: 50

        Button {
            id: button
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            variant: root.variant
            iconName: root.iconName
            enabled: cell.on
        }
    }

    Label {
        width: 96
        anchors.verticalCenter: parent.verticalCenter
        type: Theme.type.small
        color: Theme.color.text2
        text: root.text
    }
    Cell {}
    Cell { hover: true }
    Cell { pressed: true }
    Cell { focused: true }
    Cell { on: false }
    Cell { busy: true }
}
