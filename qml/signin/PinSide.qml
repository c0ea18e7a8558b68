pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// The PIN of the person that was chosen.
Rectangle {
    id: root

    required property AppModel app
    required property SignInModel signIn

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
            initials: root.signIn.selectedInitials
            shelf: root.signIn.selectedShelf
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            type: Theme.type.titleL
            text: root.signIn.selectedName
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            color: root.signIn.message === "" ? Theme.color.text2 : Theme.color.dangerInk
            text: root.signIn.message === "" ? qsTr("Enter your PIN") : root.signIn.message
            Accessible.role: root.signIn.message === "" ? Accessible.StaticText
                : Accessible.AlertMessage
        }
        PinDots {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.space.s4
            size: 16
            length: Math.max(4, root.signIn.pinLength)
            entered: root.signIn.pinLength
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
        onTyped: key => root.signIn.press(key)
        onDeleted: root.signIn.erase()
        onCornerPressed: root.signIn.clear()
    }
    Button {
        id: go
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.space.s10
        anchors.rightMargin: Theme.space.s10
        anchors.bottom: hint.top
        anchors.bottomMargin: Theme.space.s3
        size: Button.Huge
        variant: Button.Primary
        text: qsTr("Sign in")
        keyHint: qsTr("Enter")
        busy: root.signIn.checking
        enabled: root.signIn.pinLength >= 4 || root.signIn.checking
        onClicked: root.signIn.enter()
    }
    Label {
        id: hint
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.s4
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        type: Theme.type.small
        color: Theme.color.text3
        text: root.app.isDemo ? qsTr("In the demo the owner’s PIN is 1234.")
            : qsTr("Forgotten? A manager sets a new one.")
    }
}
