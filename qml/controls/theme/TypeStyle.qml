import QtQuick

// One step of the type scale: size and line in px. `font` goes to a text item; `leading` is what a
// line of this height leaves above the letters.
QtObject {
    id: root

    required property int size
    required property int line
    property int weight: Font.Normal
    property string family: "Arnold Sans"
    property real tracking: 0

    readonly property real leading: Math.round((root.line - root.size * 1.21) / 2)
    readonly property font font: Qt.font({
        family: root.family,
        pixelSize: root.size,
        weight: root.weight,
        letterSpacing: root.tracking * root.size,
        hintingPreference: Font.PreferNoHinting
    })
}
