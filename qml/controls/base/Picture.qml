pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window

// A product's picture at its size in px; sharp on dense screens.
Image {
    id: root

    property int size: 76
    property string description

    width: root.size
    height: root.size
    sourceSize.width: root.size * Screen.devicePixelRatio
    sourceSize.height: root.size * Screen.devicePixelRatio
    fillMode: Image.PreserveAspectFit
    asynchronous: true
    Accessible.role: Accessible.Graphic
    Accessible.name: root.description
    Accessible.ignored: root.description === ""
}
