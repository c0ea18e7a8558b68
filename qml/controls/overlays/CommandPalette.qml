pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// One field for everything: Ctrl K. The model gives rows of `title`, `detail`, `iconName`, `keys`
// and `group`; arrows move, Enter takes. The view model searches on `searched`.
T.Popup {
    id: root

    property alias model: list.model
    property alias query: field.text

    signal searched(text: string)
    signal taken(index: int)

    parent: T.Overlay.overlay
    x: parent ? (parent.width - width) / 2 : 0
    y: 96
    width: parent ? Math.min(560, parent.width - 32) : 560
    height: 56 + Math.min(400, list.contentHeight + 8)
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onOpened: {
        field.clear();
        root.searched("");
        field.forceActiveFocus();
    }

    T.Overlay.modal: Rectangle {
        color: Theme.color.scrim
    }
    background: Item {
        Elevation {
            level: 3
        }
        Rectangle {
            anchors.fill: parent
            radius: Theme.radius.l
            color: Theme.color.surfaceRaised
            border.width: Theme.line
            border.color: Theme.color.border
        }
    }

    Item {
        id: top
        width: root.width
        height: 52

        Icon {
            id: glass
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.s4
            anchors.verticalCenter: parent.verticalCenter
            name: "search"
            color: Theme.color.text3
        }
        TextInput {
            id: field
            anchors.left: glass.right
            anchors.right: escapeKey.left
            anchors.margins: Theme.space.s3
            anchors.verticalCenter: parent.verticalCenter
            font: Theme.type.bodyL.font
            color: Theme.color.text
            selectionColor: Theme.color.accent
            Accessible.role: Accessible.EditableText
            Accessible.name: qsTr("Search commands, products and orders")
            onTextEdited: root.searched(field.text)
            Keys.onDownPressed: list.incrementCurrentIndex()
            Keys.onUpPressed: list.decrementCurrentIndex()
            onAccepted: root.take(list.currentIndex)
        }
        Kbd {
            id: escapeKey
            anchors.right: parent.right
            anchors.rightMargin: Theme.space.s4
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Esc")
        }
        Separator {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
        }
    }
    ListView {
        id: list
        anchors.top: top.bottom
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space.s1
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s1
        width: root.width - 2 * Theme.space.s1
        clip: true
        highlightMoveDuration: 0
        boundsBehavior: Flickable.StopAtBounds
        section.property: "group"
        // Headings stand in the rows: Qt 6.4 makes no bound component into a section's.
        delegate: Column {
            id: row

            required property int index
            required property string title
            required property string detail
            required property string iconName
            required property string keys
            required property string group
            readonly property bool current: ListView.isCurrentItem

            width: list.width

            MenuHeading {
                text: row.group
                visible: row.ListView.section !== row.ListView.previousSection
            }
            MenuItem {
                width: list.width
                text: row.title
                detail: row.detail
                iconName: row.iconName
                keyHint: row.keys
                showFocus: row.current
                onTriggered: root.take(row.index)
            }
        }
    }

    function take(index: int): void {
        if (index < 0 || index >= list.count)
            return;
        root.close();
        root.taken(index);
    }
}
