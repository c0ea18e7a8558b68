pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Arnold.Controls
import Arnold.Ui

// What the country sets, and the button that makes the shop.
Card {
    id: root

    required property SetupModel setup

    padding: Theme.space.s6

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space.s3

        Label {
            Layout.fillWidth: true
            type: Theme.type.title
            text: qsTr("%1 sets").arg(root.setup.countryName)
        }
        Repeater {
            model: root.setup.countrySets

            ColumnLayout {
                id: fact

                required property var modelData

                Layout.fillWidth: true
                spacing: 0

                Label {
                    Layout.fillWidth: true
                    type: Theme.type.small
                    color: Theme.color.text3
                    text: fact.modelData.label
                }
                Label {
                    Layout.fillWidth: true
                    type: Theme.type.bodyMedium
                    text: fact.modelData.value
                    wrapMode: Text.Wrap
                }
            }
        }
        Separator {
            Layout.fillWidth: true
        }
        Notice {
            Layout.fillWidth: true
            kind: Badge.Neutral
            iconName: "lock"
            title: qsTr("Locks with the first sale")
            text: qsTr("Company, country and currency. Everything else can change later.")
        }
        Item {
            Layout.fillHeight: true
        }
        Label {
            Layout.fillWidth: true
            color: Theme.color.dangerInk
            text: root.setup.message
            visible: root.setup.message !== ""
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }
        Button {
            Layout.fillWidth: true
            size: Button.Huge
            variant: Button.Primary
            text: qsTr("Make the shop")
            busy: root.setup.making
            enabled: root.setup.ready || root.setup.making
            onClicked: root.setup.create()
        }
    }
}
