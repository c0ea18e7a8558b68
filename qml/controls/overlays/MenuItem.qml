pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// One act of a Menu or one find of a palette. `detail` follows the text in grey.
T.Button {
    id: root

    property string iconName
    property string detail
    property string keyHint
    property bool danger: false
    property bool checkMark: false
    property bool showFocus: root.activeFocus || root.hovered
    property T.Popup menu: null

    signal triggered()

    readonly property color ink: !root.enabled ? Theme.color.textDisabled
        : root.danger ? Theme.color.dangerInk
        : root.showFocus ? Theme.color.accentInk : Theme.color.text

    width: parent ? parent.width : implicitWidth
    implicitWidth: 2 * Theme.space.s3 + root.implicitContentWidth
    implicitHeight: Theme.touch ? Theme.controlTouch : 40
    leftPadding: Theme.space.s3
    rightPadding: Theme.space.s3
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.MenuItem
    Accessible.name: root.text
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    onClicked: {
        if (root.menu)
            root.menu.close();
        root.triggered();
    }

    background: Rectangle {
        radius: Theme.radius.m
        color: root.showFocus ? Theme.color.accentSoft : "transparent"
    }
    contentItem: MenuItemContent {
        text: root.text
        detail: root.detail
        iconName: root.iconName
        keyHint: root.keyHint
        checkMark: root.checkMark
        ink: root.ink
        iconInk: root.showFocus || root.danger ? root.ink : Theme.color.text3
    }
}
