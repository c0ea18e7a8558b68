pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Arnold.Controls
import Arnold.Ui

// A shop of one's own: one form, what the country sets beside it.
FocusScope {
    id: root

    required property AppModel app
    required property SetupModel setup
    readonly property bool made: root.setup.recoveryKey !== ""

    onMadeChanged: {
        if (root.made)
            recovery.begin();
    }
    Component.onCompleted: {
        if (root.made)
            recovery.begin();
    }
    Keys.onEscapePressed: {
        if (!root.made)
            root.app.go(AppModel.FirstRun);
    }

    Item {
        id: head
        width: parent.width
        height: 64

        Button {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s3
            anchors.verticalCenter: parent.verticalCenter
            variant: Button.Quiet
            size: Button.Large
            iconName: "arrow-left"
            text: qsTr("Back")
            keyHint: qsTr("Esc")
            visible: !root.made
            onClicked: root.app.go(AppModel.FirstRun)
        }
        Label {
            anchors.centerIn: parent
            type: Theme.type.title
            text: qsTr("Start my shop")
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
            anchors.rightMargin: Theme.space.s3
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
    RowLayout {
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        anchors.topMargin: Theme.space.s5
        anchors.bottomMargin: Theme.space.s5
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(1120, root.width - 2 * Theme.space.s6)
        spacing: Theme.space.s6
        visible: !root.made

        SetupForm {
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            setup: root.setup
        }
        SetupSide {
            Layout.preferredWidth: 352
            Layout.fillHeight: true
            setup: root.setup
        }
    }
    RecoveryKeyCard {
        id: recovery
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: head.bottom
        anchors.topMargin: Theme.space.s6
        width: Math.min(640, root.width - 2 * Theme.space.s6)
        visible: root.made
        setup: root.setup
    }
}
