import QtQuick
import QtQml.Models
import QtTest
import Arnold.Controls

Item {
    id: root
    width: 800
    height: 600

    Dialog {
        id: dialog
        title: "Void sale with 9 items?"
        text: "The journal records it."
        acceptText: "Void sale"
        cancelText: "Keep selling"
        danger: true
    }
    Menu {
        id: menu
        MenuHeading { text: "Order" }
        MenuItem { id: off; text: "Ship"; enabled: false }
        MenuItem { id: first; text: "Refund" }
        Separator { width: 100 }
        MenuItem { id: second; text: "Print" }
    }
    Sheet {
        id: sheet
        title: "Refund"
        TextField { label: "Reason" }
        footer: Button { text: "Refund €12.90" }
    }
    ToastHost { id: toasts }
    DataList {
        id: list
        width: 300
        height: 200
        model: 40
        delegate: TableRow {
            required property int index
            name: `row ${index}`
        }
    }
    ShortcutsOverlay { id: shortcuts; names: ["Pay", "Hold"]; keys: ["F12", "F8"] }
    CommandPalette {
        id: palette
        model: ListModel {
            ListElement {
                title: "Refund"
                detail: ""
                iconName: "undo-2"
                keys: "F9"
                group: "Commands"
            }
            ListElement {
                title: "Print"
                detail: ""
                iconName: "printer"
                keys: ""
                group: "Commands"
            }
        }
    }
    ReceiptPaper { id: paper; text: "Total 4.80"; visible: false }
    LoadingState { id: loading; width: 200; visible: false }

    SignalSpy { id: accepted; target: dialog; signalName: "accepted" }
    SignalSpy { id: rejected; target: dialog; signalName: "rejected" }
    SignalSpy { id: firsts; target: first; signalName: "triggered" }
    SignalSpy { id: seconds; target: second; signalName: "triggered" }
    SignalSpy { id: acted; target: toasts; signalName: "acted" }
    SignalSpy { id: opened; target: list; signalName: "opened" }
    SignalSpy { id: taken; target: palette; signalName: "taken" }

    TestCase {
        name: "Overlays"
        when: windowShown

        function initTestCase() {
            Theme.reducedMotion = true;
        }
        function cleanupTestCase() {
            Theme.reducedMotion = false;
        }
        function init() {
            for (const spy of [accepted, rejected, firsts, seconds, acted, opened, taken])
                spy.clear();
        }
        function test_dialog_begins_on_the_safe_button() {
            dialog.open();
            tryCompare(dialog, "opened", true);
            keyClick(Qt.Key_Return);
            tryCompare(dialog, "visible", false);
            compare(accepted.count, 0);
            compare(rejected.count, 1);
        }
        function test_dialog_escape_rejects() {
            dialog.open();
            tryCompare(dialog, "opened", true);
            keyClick(Qt.Key_Escape);
            tryCompare(dialog, "visible", false);
            compare(accepted.count, 0);
            compare(rejected.count, 1);
        }
        function test_dialog_accepts_once() {
            dialog.open();
            tryCompare(dialog, "opened", true);
            keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_Space);
            tryCompare(dialog, "visible", false);
            compare(accepted.count, 1);
            compare(rejected.count, 0);
        }
        function test_menu_by_keys() {
            menu.open();
            tryCompare(menu, "opened", true);
            verify(first.activeFocus);
            keyClick(Qt.Key_Down);
            verify(second.activeFocus);
            keyClick(Qt.Key_Down);
            verify(first.activeFocus);
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Return);
            tryCompare(menu, "visible", false);
            compare(firsts.count, 0);
            compare(seconds.count, 1);
        }
        function test_sheet_closes_by_escape() {
            sheet.open();
            tryCompare(sheet, "opened", true);
            compare(sheet.x, root.width - 440);
            keyClick(Qt.Key_Escape);
            tryCompare(sheet, "visible", false);
        }
        function test_toasts() {
            for (const name of ["a", "b", "c", "d"])
                toasts.show(`Line ${name} removed`, "", "Undo", name);
            const undo = findText(toasts, "Undo");
            compare(undo.length, 3);
            undo[0].clicked();
            compare(acted.count, 1);
            compare(acted.signalArguments[0][0], "b");
            toasts.clear();
        }
        function findText(item, text) {
            let found = item.text === text && item.clicked !== undefined ? [item] : [];
            for (let i = 0; i < item.children.length; ++i)
                found = found.concat(findText(item.children[i], text));
            return found;
        }
        function test_list_by_keys() {
            list.forceActiveFocus();
            keyClick(Qt.Key_Down);
            compare(list.currentIndex, 1);
            keyClick(Qt.Key_End);
            compare(list.currentIndex, 39);
            keyClick(Qt.Key_Home);
            keyClick(Qt.Key_PageDown);
            compare(list.currentIndex, 3);
            keyClick(Qt.Key_Return);
            compare(opened.signalArguments[0][0], 3);
        }
        function test_palette_takes_by_keys() {
            palette.open();
            tryCompare(palette, "opened", true);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            tryCompare(palette, "visible", false);
            compare(taken.signalArguments[0][0], 1);
        }
        function test_shortcuts_show() {
            shortcuts.open();
            tryCompare(shortcuts, "opened", true);
            keyClick(Qt.Key_Escape);
            tryCompare(shortcuts, "visible", false);
        }
        function test_paper_is_white_in_every_scheme() {
            Theme.scheme = Scheme.Contrast;
            compare(Theme.paper, "#ffffff");
            Theme.scheme = Scheme.Light;
            verify(paper.implicitHeight > 40);
        }
        function test_skeletons_wait() {
            compare(loading.waited, false);
            loading.visible = true;
            compare(loading.waited, false);
            tryCompare(loading, "waited", true);
            loading.visible = false;
            compare(loading.waited, false);
        }
    }
}
