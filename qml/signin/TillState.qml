pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Arnold.Controls
import Arnold.Ui

// The till that one signs in to: its shift, its register, where it is served.
Rectangle {
    id: root

    required property AppModel app

    implicitHeight: 86
    radius: Theme.radius.l
    color: Theme.color.surface
    border.width: Theme.line
    border.color: Theme.color.border

    RowLayout {
        anchors.fill: parent
        spacing: 0

        TillFact {
            iconName: "clock"
            shelf: root.app.hasShift ? "mint" : "stone"
            title: root.app.hasShift ? qsTr("Shift %1 is open").arg(root.app.shiftNumber)
                : qsTr("No shift is open")
            text: root.app.hasShift ? root.app.shiftText
                : qsTr("Shift %1 opens with a count").arg(root.app.nextShiftNumber)
        }
        Separator {
            vertical: true
            Layout.fillHeight: true
        }
        TillFact {
            iconName: "monitor"
            shelf: "stone"
            title: qsTr("Register %1").arg(root.app.registerCode)
            text: qsTr("Enrolled with its own journal")
        }
        Separator {
            vertical: true
            Layout.fillHeight: true
            visible: served.visible
        }
        TillFact {
            id: served
            visible: root.app.webAddress !== "" && root.width > 700
            iconName: "globe"
            shelf: "sky"
            title: qsTr("Served here")
            text: root.app.webAddress
        }
    }
}
