pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// Whether the trail is whole: how far the check has come, and what it found.
StateRow {
    id: root

    required property ChainModel chain
    readonly property bool walking: root.chain.state === ChainModel.Walking

    visible: root.chain.state !== ChainModel.Idle
    title: root.chain.title
    text: root.chain.text
    busy: root.walking
    kind: root.chain.state === ChainModel.Fits ? Badge.Positive
        : root.walking ? Badge.Info : Badge.Danger
    iconName: root.chain.state === ChainModel.Fits ? "shield-check" : "shield-alert"

    ProgressBar {
        visible: root.walking
        label: root.chain.title
        implicitWidth: 120
        to: 100
        value: root.chain.percent
    }
    Button {
        size: Button.Small
        text: root.walking ? qsTr("Cancel") : qsTr("Close")
        onClicked: root.chain.stop()
    }
}
