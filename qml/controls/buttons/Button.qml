pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// The button. One primary per screen: the next step. `stacked` sets the icon over a small label;
// `busy` shows a spinner and takes nothing; `keyHint` names the key that does the same.
T.Button {
    id: root

    enum Variant {
        Secondary,
        Primary,
        Quiet,
        Danger,
        DangerQuiet
    }
    enum Size {
        Small,
        Large,
        Huge
    }

    property int variant: Button.Secondary
    property int size: Theme.touch ? Button.Large : Button.Small
    property string iconName
    property string keyHint
    property bool busy: false
    property bool stacked: false
    property string accessibleName: root.text

    // What is drawn; a gallery may show a state that nobody causes.
    property bool showHover: root.hovered
    property bool showPressed: root.down
    property bool showFocus: root.visualFocus

    readonly property bool filled: root.variant === Button.Primary || root.variant === Button.Danger
    readonly property TypeStyle labelType: root.stacked ? Theme.type.caption
        : root.size === Button.Huge ? Theme.type.title
        : root.size === Button.Large ? Theme.type.titleSMedium : Theme.type.bodyMedium
    readonly property color ink: {
        if (!root.enabled)
            return Theme.color.textDisabled;
        switch (root.variant) {
        case Button.Primary: return Theme.color.overAccent;
        case Button.Danger: return Theme.color.overDanger;
        case Button.DangerQuiet: return Theme.color.dangerInk;
        case Button.Quiet: return Theme.color.text2;
        default: return Theme.color.text;
        }
    }
    readonly property color ground: {
        if (!root.enabled)
            return root.variant === Button.Quiet ? "transparent" : Theme.color.neutralSoft;
        switch (root.variant) {
        case Button.Primary:
            return root.showPressed ? Theme.color.accentPressed
                : root.showHover ? Theme.color.accentHover : Theme.color.accent;
        case Button.Danger:
            return root.showPressed ? Theme.color.dangerPressed
                : root.showHover ? Theme.color.dangerHover : Theme.color.danger;
        default:
            return root.showPressed ? Theme.color.surfacePressed
                : root.showHover ? Theme.color.surfaceHover
                : root.variant === Button.Quiet ? "transparent" : Theme.color.surface;
        }
    }
    readonly property bool lined: root.enabled && !root.filled && root.variant !== Button.Quiet

    implicitWidth: Math.max(root.stacked ? 48 : root.implicitHeight,
        root.implicitContentWidth + root.leftPadding + root.rightPadding)
    implicitHeight: root.size === Button.Huge ? Theme.payHeight
        : root.size === Button.Large ? Theme.controlTouch : Theme.controlDesktop
    leftPadding: root.stacked ? Theme.space.s1 : root.text === "" ? 0
        : root.size === Button.Huge ? Theme.space.s6
        : root.size === Button.Large ? Theme.space.s5 : Theme.space.s3
    rightPadding: leftPadding
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    containmentMask: TouchMask { control: root }

    Accessible.role: Accessible.Button
    Accessible.name: root.accessibleName

    Keys.onPressed: event => {
        if (root.busy)
            event.accepted = true;
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            root.act();
            event.accepted = true;
        }
    }

    function act(): void {
        if (root.checkable)
            root.toggle();
        root.clicked();
    }

    background: Rectangle {
        radius: root.size === Button.Huge ? Theme.radius.l : Theme.radius.m
        color: root.ground
        border.width: root.lined ? Theme.line : 0
        border.color: Theme.contrast ? Theme.color.borderStrong : Theme.color.border

        Behavior on color {
            ColorAnimation { duration: Theme.motion.pressMs }
        }
        FocusRing {
            shown: root.showFocus
            cornerRadius: root.size === Button.Huge ? Theme.radius.l : Theme.radius.m
        }
    }

    contentItem: ButtonContent {
        text: root.text
        iconName: root.iconName
        keyHint: root.keyHint
        busy: root.busy
        stacked: root.stacked
        ink: root.ink
        filled: root.filled
        type: root.labelType
    }

    // Swallows touches while busy, on the whole target.
    MouseArea {
        anchors.fill: parent
        anchors.margins: -Theme.space.s1
        visible: root.busy
    }
}
