pragma ComponentBehavior: Bound
import QtQuick

// Light, dark or high contrast: a quiet button that goes round.
Button {
    id: root

    required property int scheme

    signal chosen(scheme: int)

    readonly property list<string> names: [qsTr("Light"), qsTr("Dark"), qsTr("High contrast")]
    readonly property list<string> icons: ["sun", "moon", "accessibility"]

    variant: Button.Quiet
    size: Button.Large
    iconName: root.icons[root.scheme]
    text: root.names[root.scheme]
    accessibleName: qsTr("Colours: %1").arg(root.text)
    onClicked: root.chosen((root.scheme + 1) % root.names.length)
}
