pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// What is inside the dialog of approvals.
FocusScope {
    id: root

    required property ApprovalModel approval
    signal cancelled

    // Popups stand outside the window's items and take its direction by themselves.
    LayoutMirroring.enabled: Theme.rightToLeft
    LayoutMirroring.childrenInherit: true
    Keys.forwardTo: [keys]
    Accessible.role: Accessible.Dialog
    Accessible.name: `${title.text} ${root.approval.subject}`

    PinKeys {
        id: keys
        anchors.fill: parent
        focus: true
        people: root.approval
        columns: names.columns
        onMoved: by => names.move(by)
    }
    Column {
        id: head
        anchors.left: parent.left
        anchors.right: pin.left
        anchors.top: parent.top
        anchors.margins: Theme.space.s6
        spacing: Theme.space.s1

        Label {
            id: title
            width: parent.width
            type: Theme.type.titleL
            text: qsTr("Who approves this?")
        }
        Label {
            width: parent.width
            type: Theme.type.bodyLStrong
            text: root.approval.subject
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            color: Theme.color.text2
            text: root.approval.limitText
            visible: root.approval.limitText !== ""
            wrapMode: Text.Wrap
        }
    }
    StaffNames {
        id: names
        anchors.left: parent.left
        anchors.right: pin.left
        anchors.top: head.bottom
        anchors.bottom: cancel.top
        anchors.margins: Theme.space.s6
        anchors.topMargin: Theme.space.s4
        anchors.bottomMargin: Theme.space.s3
        columns: 2
        title: ""
        name: title.text
        people: root.approval
    }
    EmptyState {
        anchors.centerIn: names
        visible: root.approval.nobodyMay
        iconName: "shield-alert"
        title: qsTr("Nobody here may approve this")
        text: qsTr("Somebody with the permission and a PIN is needed.")
    }
    Button {
        id: cancel
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space.s6
        size: Button.Large
        text: qsTr("Cancel")
        keyHint: qsTr("Esc")
        onClicked: root.cancelled()
    }
    Label {
        anchors.left: cancel.right
        anchors.leftMargin: Theme.space.s4
        anchors.right: pin.left
        anchors.rightMargin: Theme.space.s4
        anchors.verticalCenter: cancel.verticalCenter
        type: Theme.type.small
        color: Theme.color.text3
        text: qsTr("Tap a name or scan a badge. The sale stays as it is.")
        wrapMode: Text.Wrap
    }
    Item {
        id: pin
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.margins: Theme.line
        width: 376
        clip: true
        enabled: !root.approval.nobodyMay

        PinSide {
            anchors.fill: parent
            color: "transparent"
            people: root.approval
            actText: qsTr("Approve")
            hint: qsTr("It is noted who approved.")
        }
    }
}
