pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// Who is here and what works.
StatusBar {
    id: root

    required property AppModel app

    start: [
        StatusItem {
            visible: root.app.staffName !== ""
            initials: root.app.staffInitials
            strong: true
            text: root.app.staffName
        },
        StatusItem {
            iconName: "clock"
            text: root.app.shiftText === "" ? qsTr("No shift open") : root.app.shiftText
        },
        StatusItem {
            iconName: "monitor"
            text: qsTr("Register %1").arg(root.app.registerCode)
        }
    ]
    end: [
        StatusItem {
            visible: root.app.webProblem !== ""
            iconName: "wifi-off"
            kind: Badge.Warning
            text: root.app.webProblem
        },
        StatusItem {
            visible: root.app.webAddress !== "" && root.app.webProblem === ""
            iconName: "wifi"
            kind: Badge.Positive
            text: root.app.webAddress
        },
        StatusItem {
            strong: true
            text: root.app.clockText
        }
    ]
}
