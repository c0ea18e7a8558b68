pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Arnold.Controls
import Arnold.Ui

// Notes, coins and the pad that types how many.
Item {
    id: root

    required property DrawerCountModel drawer
    readonly property bool narrow: root.width < 800
    readonly property int gap: root.narrow ? Theme.space.s3 : Theme.space.s4
    readonly property int rowHeight: Math.max(48, Math.min(64, (root.height - 130) / 8))

    RowLayout {
        anchors.fill: parent
        anchors.margins: root.narrow ? Theme.space.s4 : Theme.space.s6
        anchors.topMargin: Theme.space.s4
        spacing: root.gap

        CountTable {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            drawer: root.drawer
            notes: true
            title: qsTr("Notes")
            sum: root.drawer.notesText
            rowHeight: root.rowHeight
        }
        CountTable {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            drawer: root.drawer
            notes: false
            title: qsTr("Coins")
            sum: root.drawer.coinsText
            rowHeight: root.rowHeight
        }
        ColumnLayout {
            Layout.preferredWidth: root.narrow ? 184 : 264
            Layout.maximumWidth: root.narrow ? 184 : 264
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space.s2

            Rectangle {
                Layout.fillWidth: true
                Layout.preferredHeight: 56
                radius: Theme.radius.m
                color: Theme.color.surface
                border.width: Theme.lineStrong
                border.color: Theme.color.focus

                Label {
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.space.s4
                    anchors.verticalCenter: parent.verticalCenter
                    type: Theme.type.small
                    color: Theme.color.text3
                    text: root.drawer.currentLabel
                }
                AmountText {
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.space.s4
                    anchors.verticalCenter: parent.verticalCenter
                    type: Theme.type.amount
                    amount: root.drawer.currentCount
                }
            }
            NumberPad {
                Layout.fillWidth: true
                Layout.preferredHeight: Math.min(312, root.height - 220)
                onTyped: key => root.drawer.press(key)
                onDeleted: root.drawer.erase()
            }
            Button {
                Layout.fillWidth: true
                size: Button.Large
                text: qsTr("Next")
                keyHint: qsTr("Enter")
                onClicked: root.drawer.step(1)
            }
        }
    }
}
