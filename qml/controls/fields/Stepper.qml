pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// A quantity, as text from the view model, with less and more beside it. Holding repeats; a long
// press or Enter on the figure asks to type it (`editRequested`).
FocusScope {
    id: root

    required property string text
    property bool canDecrease: true
    property bool canIncrease: true
    property bool touch: Theme.touch
    property string accessibleName: qsTr("Quantity")
    property int sideWidth: root.touch ? Theme.controlTouch : Theme.controlDesktop
    property int valueWidth: 44

    signal decreased()
    signal increased()
    signal editRequested()

    implicitWidth: 2 * root.sideWidth + Math.max(root.valueWidth, value.implicitWidth + 16)
    implicitHeight: Theme.controlHeight(root.touch)
    Accessible.role: Accessible.SpinBox
    Accessible.name: `${root.accessibleName} ${root.text}`
    Accessible.onIncreaseAction: root.increased()
    Accessible.onDecreaseAction: root.decreased()

    Keys.onPressed: event => {
        if ((event.key === Qt.Key_Up || event.key === Qt.Key_Plus) && root.canIncrease)
            root.increased();
        else if ((event.key === Qt.Key_Down || event.key === Qt.Key_Minus) && root.canDecrease)
            root.decreased();
        else
            return;
        event.accepted = true;
    }

    component Side: T.Button {
        id: side

        required property string iconName

        width: root.sideWidth
        height: root.height
        autoRepeat: true
        focusPolicy: Qt.NoFocus
        hoverEnabled: true
        containmentMask: TouchMask { control: side }

        background: Item {
            Rectangle {
                anchors.fill: parent
                anchors.margins: Theme.line
                radius: Theme.radius.m - 1
                color: side.down ? Theme.color.surfacePressed
                    : side.hovered ? Theme.color.surfaceHover : "transparent"
            }
        }
        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                name: side.iconName
                color: side.enabled ? Theme.color.text : Theme.color.textDisabled
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.m
        color: Theme.color.surface
        border.width: Theme.line
        border.color: Theme.color.borderStrong
    }
    Side {
        anchors.left: parent.left
        iconName: "minus"
        enabled: root.canDecrease
        Accessible.name: qsTr("Less")
        onClicked: root.decreased()
    }
    Rectangle {
        id: middle
        anchors.fill: parent
        anchors.leftMargin: root.sideWidth
        anchors.rightMargin: root.sideWidth
        anchors.topMargin: Theme.line
        anchors.bottomMargin: Theme.line
        color: Theme.color.surface
        focus: true
        activeFocusOnTab: true
        Keys.onReturnPressed: root.editRequested()
        Keys.onEnterPressed: root.editRequested()

        TapHandler {
            onLongPressed: root.editRequested()
        }
        Rectangle {
            anchors.left: parent.left
            width: Theme.line
            height: parent.height
            color: Theme.color.border
        }
        Rectangle {
            anchors.right: parent.right
            width: Theme.line
            height: parent.height
            color: Theme.color.border
        }
        AmountText {
            id: value
            anchors.centerIn: parent
            type: Theme.type.bodyLStrong
            amount: root.text
            Accessible.ignored: true
        }
    }
    Side {
        anchors.right: parent.right
        iconName: "plus"
        enabled: root.canIncrease
        Accessible.name: qsTr("More")
        onClicked: root.increased()
    }
    FocusRing {
        shown: middle.activeFocus
    }
}
