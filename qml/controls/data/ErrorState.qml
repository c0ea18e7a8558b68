pragma ComponentBehavior: Bound
import QtQuick

// Something did not load: what, what still works, and trying again.
EmptyState {
    id: root

    property string retryText: qsTr("Try again")

    signal retried()

    failed: true
    iconName: "triangle-alert"

    Button {
        variant: Button.Primary
        text: root.retryText
        onClicked: root.retried()
    }
}
