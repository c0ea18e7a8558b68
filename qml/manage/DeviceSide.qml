pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// The chosen register or server: its key, and when it last worked.
SideCard {
    id: root

    required property DevicesModel devices

    name: root.devices.chosenName
    visible: root.devices.selected >= 0

    Row {
        width: parent.width
        spacing: Theme.space.s3

        Rectangle {
            width: 36
            height: 36
            radius: Theme.radius.m
            color: Theme.color.neutralSoft

            Icon {
                anchors.centerIn: parent
                name: root.devices.chosenIcon
                color: Theme.color.text2
            }
        }
        Column {
            width: parent.width - 36 - Theme.space.s3

            Label {
                width: parent.width
                type: Theme.type.titleS
                text: root.name
                wrapMode: Text.Wrap
            }
            Label {
                width: parent.width
                type: Theme.type.small
                color: Theme.color.text2
                text: root.devices.chosenDetail
                wrapMode: Text.Wrap
            }
        }
    }
    Separator {
        width: parent.width
    }
    Repeater {
        model: root.devices.chosenFacts

        SideFact {
            required property var modelData

            label: modelData.label
            value: modelData.value
        }
    }
    Separator {
        width: parent.width
        visible: root.devices.chosenKey !== ""
    }
    Label {
        type: Theme.type.smallStrong
        visible: root.devices.chosenKey !== ""
        text: qsTr("Fingerprint of its key")
    }
    Label {
        width: parent.width
        type: Theme.type.receiptStrong
        visible: root.devices.chosenKey !== ""
        text: `\u2066${root.devices.chosenKey}\u2069`
    }
    Label {
        width: parent.width
        visible: root.devices.chosenKey !== ""
        type: Theme.type.small
        color: Theme.color.text3
        text: qsTr("It signs the journal. Whoever checks an export compares these figures.")
        wrapMode: Text.Wrap
    }
}
