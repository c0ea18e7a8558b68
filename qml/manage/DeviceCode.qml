pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Ui

// The code by which a device enrols itself.
OnceShown {
    id: root

    required property DevicesModel devices

    title: qsTr("The code of the device")
    text: qsTr("Enter it on the device until %1. It is shown this once.")
        .arg(root.devices.codeUntil)
    secret: root.devices.code
    copyText: qsTr("Copy the code")
    onClosed: root.devices.forgetCode()
}
