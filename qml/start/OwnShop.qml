pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

// What starting one's own shop takes.
Card {
    id: root

    signal started()

    padding: Theme.space.s6

    readonly property list<string> steps: [qsTr("Shop and company"), qsTr("Address and tax number"),
        qsTr("Country and currency"), qsTr("Owner and PIN"), qsTr("First register")]

    Column {
        width: parent.width
        spacing: Theme.space.s2

        Label {
            width: parent.width
            type: Theme.type.titleL
            text: qsTr("Start my shop")
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            color: Theme.color.text2
            text: qsTr("One page, two minutes. Currency and company lock with the first sale.")
            wrapMode: Text.Wrap
        }
        Item {
            width: 1
            height: Theme.space.s1
        }
        Repeater {
            model: root.steps.length

            Row {
                id: step

                required property int index

                width: parent ? parent.width : 0
                height: 32
                spacing: Theme.space.s3

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: 24
                    height: 24
                    radius: 12
                    color: Theme.color.neutralSoft

                    Label {
                        anchors.centerIn: parent
                        type: Theme.type.captionStrong
                        color: Theme.color.text2
                        text: `${step.index + 1}`
                    }
                }
                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.steps[step.index]
                }
            }
        }
        Item {
            width: 1
            height: Theme.space.s2
        }
        Button {
            width: parent.width
            size: Button.Large
            iconName: "store"
            text: qsTr("Start my shop")
            onClicked: root.started()
        }
    }
}
