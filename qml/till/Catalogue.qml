pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// Search, groups and tiles.
FocusScope {
    id: root

    required property SaleModel sale
    readonly property bool narrow: root.width < 800
    readonly property int gap: root.narrow ? Theme.space.s2 : Theme.space.s3
    readonly property int columns: root.width >= 1200 ? 7 : root.narrow ? 4 : 5
    readonly property int tileHeight: root.width >= 1200 ? 160 : root.narrow ? 144 : 140

    signal leaving() // the keyboard goes back to the sale

    function search(text: string): void {
        field.forceActiveFocus(Qt.ShortcutFocusReason);
        if (text !== "") {
            field.text = text;
            root.sale.searchText = text;
        } else {
            field.selectAll();
        }
    }
    // Enter in the search takes the only find; anything else is a code to look up.
    function take(text: string): void {
        if (root.sale.tiles.count === 1 && text !== "")
            root.sale.tap(0);
        else if (text !== "")
            root.sale.scan(text);
        root.clear();
        root.leaving();
    }
    function showHeld(): void {
        if (held.visible)
            held.open();
    }
    function clear(): void {
        field.clear();
        root.sale.searchText = "";
    }

    SearchField {
        id: field
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s4
        y: Theme.space.s3
        width: root.width - 2 * Theme.space.s4
            - (held.visible ? held.width + Theme.space.s2 : 0)
        touch: true
        iconName: "scan-barcode"
        placeholder: qsTr("Search or scan: name, SKU, barcode")
        keyHint: qsTr("F2")
        onEdited: text => root.sale.searchText = text
        onSubmitted: text => root.take(text)
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Escape && field.text === "") {
                root.leaving();
                event.accepted = true;
            } else if (event.key === Qt.Key_Down) {
                tiles.forceActiveFocus(Qt.TabFocusReason);
                event.accepted = true;
            }
        }
    }
    HeldSales {
        id: held
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s4
        y: Theme.space.s3
        sale: root.sale
        onFinished: root.leaving()
    }
    ListView {
        id: groups
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.s4
        y: 72
        width: root.width - Theme.space.s4
        height: 44
        orientation: ListView.Horizontal
        spacing: Theme.space.s2
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        model: root.sale.categories
        Keys.onReturnPressed: root.sale.category = groups.currentIndex
        Keys.onSpacePressed: root.sale.category = groups.currentIndex
        Accessible.role: Accessible.PageTabList
        Accessible.name: qsTr("Groups")
        delegate: Chip {
            id: chip

            required property int index
            required property var modelData

            touch: true
            text: chip.modelData.name
            shelf: chip.modelData.shelf
            iconName: chip.index === 0 ? "zap" : ""
            checked: chip.index === root.sale.category && root.sale.searchText === ""
            focusPolicy: Qt.NoFocus
            showFocus: ListView.isCurrentItem && groups.activeFocus
            onClicked: root.sale.category = chip.index
        }
    }
    GridView {
        id: tiles

        readonly property int step: root.tileHeight + root.gap
        readonly property bool mirrored: LayoutMirroring.enabled

        anchors.fill: parent
        anchors.topMargin: 128
        // A tile stands at the left of its cell, in either direction.
        anchors.leftMargin: Theme.space.s4 - (tiles.mirrored ? root.gap : 0)
        anchors.rightMargin: Theme.space.s4 - (tiles.mirrored ? 0 : root.gap)
        clip: true
        cellWidth: Math.floor(width / root.columns)
        cellHeight: tiles.step
        bottomMargin: 0
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        highlightMoveDuration: 0
        cacheBuffer: 600
        reuseItems: true
        model: root.sale.tiles
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Products")
        Keys.onReturnPressed: root.sale.tap(tiles.currentIndex)
        Keys.onEnterPressed: root.sale.tap(tiles.currentIndex)
        Keys.onSpacePressed: root.sale.tap(tiles.currentIndex)
        Keys.onEscapePressed: root.leaving()
        delegate: Tile {
            id: tile

            required property int index
            required property string title
            required property string inSale
            required property int minimumAge
            required picture
            required shelf

            width: tiles.cellWidth - root.gap
            height: root.tileHeight
            name: tile.title
            count: tile.inSale
            iconName: String(tile.picture) === "" ? "package" : ""
            flag: tile.minimumAge > 0 ? qsTr("%1+").arg(tile.minimumAge) : ""
            focusPolicy: Qt.NoFocus
            showFocus: GridView.isCurrentItem && tiles.activeFocus
            onClicked: root.sale.tap(tile.index)
        }
    }
    EmptyState {
        anchors.centerIn: tiles
        visible: root.sale.tiles.count === 0 && root.sale.searchText !== ""
        iconName: "search-x"
        title: qsTr("Nothing is called “%1”").arg(root.sale.searchText)
        text: qsTr("Enter looks it up as a barcode or SKU.")
    }
}
