pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// The first two minutes: a demo store to try, or a shop of one's own.
FocusScope {
    id: root

    required property AppModel app
    required property FirstRunModel firstRun
    required property RecoverModel recover
    readonly property list<string> scenarios: ["grocery", "fashion", "cafe"]
    property int current: 0

    function open(index: int): void {
        root.current = index;
        root.firstRun.openDemo(root.scenarios[index]);
    }

    // Keys mean the same wherever the focus is.
    Keys.forwardTo: [keys]

    Item {
        id: keys
        anchors.fill: parent
        focus: true
        Keys.onPressed: event => {
            event.accepted = true;
            if (event.key === Qt.Key_Right)
                root.current = Math.min(2, root.current + 1);
            else if (event.key === Qt.Key_Left)
                root.current = Math.max(0, root.current - 1);
            else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
                root.open(root.current);
            else if (event.key === Qt.Key_Escape && root.firstRun.making)
                root.firstRun.stop();
            else
                event.accepted = false;
        }
    }
    Item {
        width: parent.width
        height: 64

        Mark {
            id: mark
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s6
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            anchors.left: mark.right
            anchors.leftMargin: Theme.space.s3
            anchors.verticalCenter: parent.verticalCenter
            type: Theme.type.title
            text: qsTr("Arnold")
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
            anchors.rightMargin: Theme.space.s6
            anchors.verticalCenter: parent.verticalCenter
            scheme: root.app.scheme
            onChosen: scheme => root.app.scheme = scheme
        }
    }
    Item {
        id: middle
        anchors.centerIn: parent
        width: Math.min(1160, root.width - 2 * Theme.space.s6)
        height: 564

        DemoStores {
            anchors.left: parent.left
            anchors.right: own.left
            anchors.rightMargin: Theme.space.s6
            height: parent.height
            current: root.current
            firstRun: root.firstRun
            onVisited: index => root.current = index
            onChosen: index => root.open(index)
        }
        OwnShop {
            id: own
            anchors.right: parent.right
            width: root.width < 1200 ? 280 : 352
            height: parent.height
            onStarted: root.app.go(AppModel.Setup)
        }
    }
    Row {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.s5
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.space.s2

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "shield-check"
            size: Theme.icon.s
            color: Theme.color.text3
        }
        Label {
            type: Theme.type.small
            color: Theme.color.text2
            text: qsTr("Everything stays on this computer. The demo never touches a real shop.")
        }
    }
    RecoverShop {
        recover: root.recover
        onClosed: keys.forceActiveFocus(Qt.OtherFocusReason)
    }
}
