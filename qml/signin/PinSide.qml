pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// The PIN of the person that was chosen.
Rectangle {
    id: root

    required property PinModel people
    property string actText: qsTr("Sign in")
    required property string hint

    color: Theme.color.surface

    Separator {
        anchors.left: parent.left
        vertical: true
        height: parent.height
    }
    Column {
        id: who
        anchors.top: parent.top
        anchors.topMargin: root.height < 640 ? Theme.space.s4 : Theme.space.s6
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.space.s2

        Face {
            anchors.horizontalCenter: parent.horizontalCenter
            large: true
            initials: root.people.selectedInitials
            shelf: root.people.selectedShelf
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            type: Theme.type.titleL
            text: root.people.selectedName
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            color: root.people.message === "" ? Theme.color.text2 : Theme.color.dangerInk
            text: root.people.message === "" ? qsTr("Enter your PIN") : root.people.message
            Accessible.role: root.people.message === "" ? Accessible.StaticText
                : Accessible.AlertMessage
        }
        PinDots {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.space.s4
            size: 16
            length: Math.max(4, root.people.pinLength)
            entered: root.people.pinLength
        }
    }
    NumberPad {
        anchors.top: who.bottom
        anchors.topMargin: Theme.space.s5
        anchors.bottom: go.top
        anchors.bottomMargin: Theme.space.s3
        anchors.left: go.left
        anchors.right: go.right
        phone: true
        cornerText: qsTr("Clear")
        onTyped: key => root.people.press(key)
        onDeleted: root.people.erase()
        onCornerPressed: root.people.clear()
    }
    Button {
        id: go
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.space.s10
        anchors.rightMargin: Theme.space.s10
        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.space.s3
        size: Button.Huge
        variant: Button.Primary
        text: root.actText
        keyHint: qsTr("Enter")
        busy: root.people.checking
        enabled: root.people.pinLength >= 4 || root.people.checking
        onClicked: root.people.enter()
    }
    Label {
        id: foot
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.s4
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        type: Theme.type.small
        color: Theme.color.text3
        text: root.hint
    }
}
