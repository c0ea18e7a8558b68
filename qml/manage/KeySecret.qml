pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Ui

// The secret of a new key.
OnceShown {
    id: root

    required property KeysModel keys

    title: qsTr("The secret of the new key")
    text: qsTr("It is shown this once. Keep it where only that program can read it.")
    secret: root.keys.secret
    onClosed: root.keys.forgetSecret()
}
