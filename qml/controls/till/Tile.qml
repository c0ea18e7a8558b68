pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// A product to touch: its picture on its group's shelf colour, name, price; how many are in the
// sale; a word of warning (`flag`, "18+"). Without a picture an icon stands in (`iconName`).
T.Button {
    id: root

    required property string name
    required property string price
    property string unit
    property string shelf: "stone"
    property url picture
    property string iconName
    property string count
    property string flag
    property bool selected: false
    property int pictureSize: 76
    property bool showFocus: root.visualFocus

    implicitWidth: 154
    implicitHeight: 140
    focusPolicy: Qt.TabFocus
    opacity: root.enabled ? 1 : 0.5
    Accessible.role: Accessible.Button
    Accessible.name: `${root.name} ${root.price}${root.unit} ${root.flag} ${root.count}`
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radius.l
        color: root.down ? Theme.color.surfacePressed : Theme.color.surface

        FocusRing {
            shown: root.showFocus
            cornerRadius: Theme.radius.l
        }
    }
    contentItem: TileFace {
        name: root.name
        price: root.price
        unit: root.unit
        shelf: root.shelf
        picture: root.picture
        iconName: root.iconName
        count: root.count
        flag: root.flag
        pictureSize: root.pictureSize
    }

    // The line lies over the picture's shelf.
    Rectangle {
        z: 1
        anchors.fill: parent
        radius: Theme.radius.l
        color: "transparent"
        border.width: root.selected ? Theme.lineStrong : Theme.line
        border.color: root.selected ? Theme.color.accent : Theme.color.border
    }
}
