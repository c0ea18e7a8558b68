pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// Who is at the till? Names at the left, the PIN at the right; the keyboard types the PIN.
FocusScope {
    id: root

    required property AppModel app
    required property SignInModel signIn
    required property ElsewhereModel elsewhere

    // Keys mean the same wherever the focus is.
    Keys.forwardTo: [keys]

    PinKeys {
        id: keys
        anchors.fill: parent
        focus: true
        people: root.signIn
        onMoved: by => names.move(by)
    }
    Item {
        id: head
        width: parent.width
        height: 64

        Mark {
            id: mark
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s4
            anchors.verticalCenter: parent.verticalCenter
        }
        Column {
            anchors.left: mark.right
            anchors.leftMargin: Theme.space.s3
            anchors.right: language.left
            anchors.verticalCenter: parent.verticalCenter

            Label {
                width: parent.width
                type: Theme.type.titleS
                text: root.app.shopName
            }
            Label {
                width: parent.width
                type: Theme.type.small
                color: Theme.color.text3
                text: root.app.addressText
            }
        }
        LanguageChoice {
            id: language
            anchors.right: scheme.left
            anchors.rightMargin: Theme.space.s1
            anchors.verticalCenter: parent.verticalCenter
            names: root.app.languages
            current: root.app.language
            onChosen: index => root.app.language = index
        }
        SchemeChoice {
            id: scheme
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.s4
            anchors.verticalCenter: parent.verticalCenter
            scheme: root.app.scheme
            onChosen: scheme => root.app.scheme = scheme
        }
        Separator {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
        }
    }
    StaffNames {
        id: names
        anchors.left: parent.left
        anchors.right: pin.left
        anchors.top: head.bottom
        anchors.bottom: browser.top
        anchors.margins: Theme.space.s6
        anchors.topMargin: Theme.space.s5
        people: root.signIn
    }
    ElsewhereSignIn {
        id: browser
        anchors.left: till.left
        anchors.right: till.right
        anchors.bottom: till.top
        anchors.bottomMargin: height > 0 ? Theme.space.s4 : 0
        elsewhere: root.elsewhere
    }
    TillState {
        id: till
        anchors.left: parent.left
        anchors.right: pin.left
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space.s6
        anchors.bottomMargin: Theme.space.s4
        app: root.app
    }
    PinSide {
        id: pin
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        width: root.width < 1200 ? 376 : 440
        people: root.signIn
        hint: root.app.isDemo ? qsTr("In the demo the owner’s PIN is 1234.")
            : qsTr("Forgotten? A manager sets a new one.")
    }
}
