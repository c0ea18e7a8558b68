pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window

// A Lucide icon by its name, in one colour of the theme.
Image {
    id: root

    property string name
    property int size: Theme.icon.m
    property color color: Theme.color.text
    property real stroke: Theme.icon.stroke

    source: root.name === ""
        ? "" : `image://icon/${root.name}?color=${encodeURIComponent(root.color)}`
            + `&stroke=${root.stroke}`
    sourceSize.width: root.size * Screen.devicePixelRatio
    sourceSize.height: root.size * Screen.devicePixelRatio
    width: root.size
    height: root.size
    visible: root.name !== ""
    fillMode: Image.PreserveAspectFit
    // What points along the line of reading turns with it.
    mirror: root.LayoutMirroring.enabled
        && /^((arrow|chevron)-(left|right)|log-(in|out)|undo-2)$/.test(root.name)
    Accessible.ignored: true
}
