pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Arnold.Controls

// What was counted, what it is compared with, and the step that it leads to.
Rectangle {
    id: root

    required property string title
    required property string counted
    required property list<var> figures
    required property string words
    required property string actText
    required property string actIcon
    property string keyHint
    property string badge
    property int badgeKind: Badge.Neutral
    property string notice
    property bool busy: false

    signal acted()

    color: Theme.color.surface

    Separator {
        anchors.left: parent.left
        vertical: true
        height: parent.height
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.space.s4
        spacing: Theme.space.s1

        RowLayout {
            Layout.fillWidth: true

            Label {
                Layout.fillWidth: true
                type: Theme.type.titleS
                text: root.title
            }
            Badge {
                visible: root.badge !== ""
                kind: root.badgeKind
                iconName: root.badgeKind === Badge.Positive ? "check"
                    : root.badgeKind === Badge.Warning ? "triangle-alert" : "eye-off"
                text: root.badge
            }
        }
        RowLayout {
            Layout.fillWidth: true

            Label {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignBottom
                Layout.bottomMargin: Theme.space.s1
                color: Theme.color.text2
                text: qsTr("Counted")
            }
            AmountText {
                type: Theme.type.headlineAmount
                amount: root.counted
            }
        }
        Repeater {
            model: root.figures

            RowLayout {
                id: figure

                required property var modelData

                Layout.fillWidth: true

                Label {
                    Layout.fillWidth: true
                    type: Theme.type.small
                    color: Theme.color.text2
                    text: figure.modelData.label
                }
                AmountText {
                    type: Theme.type.smallMedium
                    amount: figure.modelData.amount
                }
            }
        }
        Notice {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.s4
            visible: root.notice !== ""
            iconName: "eye-off"
            title: root.notice
            text: qsTr("The expected cash stays hidden. The difference is then on the Z.")
        }
        Item {
            Layout.fillHeight: true
        }
        Label {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space.s2
            type: Theme.type.small
            color: Theme.color.text2
            text: root.words
            wrapMode: Text.Wrap
        }
        Button {
            Layout.fillWidth: true
            size: Button.Huge
            variant: Button.Primary
            iconName: root.width < 400 ? "" : root.actIcon // the words need the room
            text: root.actText
            keyHint: root.keyHint
            busy: root.busy
            onClicked: root.acted()
        }
    }
}
