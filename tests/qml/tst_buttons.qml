import QtQuick
import QtTest
import Arnold.Controls

Item {
    id: root
    width: 600
    height: 400

    Column {
        spacing: 20
        Button { id: plain; text: "Save"; iconName: "check" }
        Button { id: busy; text: "Export"; busy: true }
        Button { id: off; text: "Undo"; enabled: false }
        Button { id: narrow; text: "A very long label that cannot fit"; width: 90 }
        SegmentedControl { id: segments; labels: ["Print", "E-mail", "None"] }
        CheckBox { id: check; text: "On" }
        Chip { id: chip; text: "Low stock"; checkable: true; touch: false }
    }
    SignalSpy { id: plainClicks; target: plain; signalName: "clicked" }
    SignalSpy { id: busyClicks; target: busy; signalName: "clicked" }
    SignalSpy { id: offClicks; target: off; signalName: "clicked" }

    TestCase {
        name: "Buttons"
        when: windowShown

        function init() {
            plainClicks.clear();
            busyClicks.clear();
            offClicks.clear();
            segments.currentIndex = 0;
            segments.LayoutMirroring.enabled = false;
            Theme.touch = false;
        }
        function test_keys_press_data() {
            return [{tag: "space", key: Qt.Key_Space}, {tag: "return", key: Qt.Key_Return},
                {tag: "enter", key: Qt.Key_Enter}];
        }
        function test_keys_press(row) {
            plain.forceActiveFocus(Qt.TabFocusReason);
            keyClick(row.key);
            compare(plainClicks.count, 1);
            busy.forceActiveFocus(Qt.TabFocusReason);
            keyClick(row.key);
            compare(busyClicks.count, 0);
        }
        function test_busy_and_disabled_take_no_touch() {
            mouseClick(busy);
            mouseClick(off);
            compare(busyClicks.count, 0);
            compare(offClicks.count, 0);
        }
        function test_ring_only_for_the_keyboard() {
            segments.forceActiveFocus();
            mouseClick(plain);
            verify(!plain.showFocus);
            plain.forceActiveFocus(Qt.TabFocusReason);
            verify(plain.showFocus);
        }
        function test_touch_reaches_44() {
            compare(plain.height, 36);
            verify(plain.contains(Qt.point(10, -4)));
            verify(plain.contains(Qt.point(10, 39)));
            verify(!plain.contains(Qt.point(10, -5)));
            verify(check.contains(Qt.point(10, -12)));
        }
        function test_sizes_follow_density() {
            Theme.touch = true;
            compare(plain.height, 48);
            Theme.touch = false;
            compare(plain.height, 36);
        }
        function test_long_labels_elide() {
            compare(narrow.width, 90);
            verify(narrow.implicitWidth > 200);
        }
        function test_arrows_choose_a_segment_data() {
            return [{tag: "ltr", mirrored: false, key: Qt.Key_Right},
                {tag: "rtl", mirrored: true, key: Qt.Key_Left}];
        }
        function test_arrows_choose_a_segment(row) {
            segments.LayoutMirroring.enabled = row.mirrored;
            segments.choose(1, Qt.TabFocusReason);
            compare(segments.currentIndex, 1);
            keyClick(row.key);
            compare(segments.currentIndex, 2);
            keyClick(row.key);
            compare(segments.currentIndex, 2);
        }
        function test_space_checks() {
            check.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            verify(check.checked);
            chip.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            verify(chip.checked);
        }
    }
}
