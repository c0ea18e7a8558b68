import QtQuick
import QtTest
import Arnold.Controls

Item {
    id: root
    width: 700
    height: 700

    Column {
        spacing: 12
        MoneyField { id: money; label: "Price"; width: 200 }
        NumberPad { id: pad; width: 264 }
        PinPad { id: pinPad; length: 4 }
        Stepper { id: stepper; text: "2" }
        SelectField {
            id: select
            label: "Tax"
            options: ["19%", "7%"]
            currentIndex: 0
            width: 200
        }
        AmountText { id: amount; amount: "−€2.27"; width: 200 }
    }
    SignalSpy { id: edits; target: money; signalName: "edited" }
    SignalSpy { id: typed; target: pad; signalName: "typed" }
    SignalSpy { id: pins; target: pinPad; signalName: "completed" }
    SignalSpy { id: cancels; target: pinPad; signalName: "cancelled" }
    SignalSpy { id: more; target: stepper; signalName: "increased" }
    SignalSpy { id: less; target: stepper; signalName: "decreased" }
    SignalSpy { id: edit; target: stepper; signalName: "editRequested" }

    TestCase {
        name: "Fields"
        when: windowShown

        function init() {
            money.entry.currency = "EUR";
            money.entry.clear();
            pinPad.clear();
            stepper.canDecrease = true;
            for (const spy of [edits, typed, pins, cancels, more, less, edit])
                spy.clear();
        }
        function type(keys) {
            for (const key of keys)
                keyClick(key);
        }
        function test_money_shifts_in_from_the_right_data() {
            return [
                {tag: "cents", currency: "EUR", keys: "5", decimal: "0.05"},
                {tag: "euros", currency: "EUR", keys: "1250", decimal: "12.50"},
                {tag: "yen", currency: "JPY", keys: "1250", decimal: "1250"},
                {tag: "dinar", currency: "KWD", keys: "1250", decimal: "1.250"},
                {tag: "letters are nothing", currency: "EUR", keys: "1a2", decimal: "0.12"},
                {tag: "twelve digits", currency: "EUR", keys: "1234567890123",
                    decimal: "1234567890.12"},
            ];
        }
        function test_money_shifts_in_from_the_right(row) {
            money.entry.currency = row.currency;
            money.forceActiveFocus();
            type(row.keys);
            compare(money.entry.decimal, row.decimal);
            verify(edits.count > 0);
        }
        function test_money_deletes() {
            money.forceActiveFocus();
            type("1250");
            keyClick(Qt.Key_Backspace);
            compare(money.entry.decimal, "1.25");
            keyClick(Qt.Key_Delete);
            compare(money.entry.decimal, "0.00");
            keyClick(Qt.Key_Backspace);
            compare(money.entry.decimal, "0.00");
        }
        function test_money_pastes_data() {
            return [
                {tag: "machine", text: "89.00", taken: true, decimal: "89.00"},
                {tag: "with sign", text: "€1,284.50", taken: true, decimal: "1284.50"},
                {tag: "words", text: "eighty", taken: false, decimal: "0.00"},
                {tag: "negative", text: "-5", taken: false, decimal: "0.00"},
            ];
        }
        function test_money_pastes(row) {
            compare(money.entry.paste(row.text), row.taken);
            compare(money.entry.decimal, row.decimal);
        }
        function test_number_pad_types_by_keys_and_touch() {
            pad.forceActiveFocus();
            type("7");
            compare(typed.count, 1);
            compare(typed.signalArguments[0][0], "7");
            mouseClick(pad, 10, pad.height - 10);
            compare(typed.signalArguments[1][0], "00");
            pad.entry = money.entry;
            pad.type("5");
            pad.type("00");
            pad.erase();
            compare(money.entry.decimal, "0.50");
            pad.entry = null;
        }
        function test_pin() {
            pinPad.forceActiveFocus();
            type("12");
            keyClick(Qt.Key_Backspace);
            type("34");
            compare(pins.count, 0);
            type("5");
            compare(pins.count, 1);
            compare(pins.signalArguments[0][0], "1345");
            type("6");
            compare(pins.count, 1);
            keyClick(Qt.Key_Escape);
            compare(cancels.count, 1);
        }
        function test_stepper() {
            stepper.forceActiveFocus();
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Plus);
            compare(more.count, 2);
            keyClick(Qt.Key_Down);
            compare(less.count, 1);
            stepper.canDecrease = false;
            keyClick(Qt.Key_Down);
            compare(less.count, 1);
            keyClick(Qt.Key_Return);
            compare(edit.count, 1);
        }
        function test_select() {
            select.forceActiveFocus();
            keyClick(Qt.Key_Down);
            compare(select.currentIndex, 1);
            keyClick(Qt.Key_Down);
            compare(select.currentIndex, 1);
            keyClick(Qt.Key_Up);
            compare(select.currentIndex, 0);
        }
        function test_amounts_keep_their_right_edge_data() {
            return [{tag: "ltr", mirrored: false}, {tag: "rtl", mirrored: true}];
        }
        function test_amounts_keep_their_right_edge(row) {
            amount.LayoutMirroring.enabled = row.mirrored;
            compare(amount.effectiveHorizontalAlignment, Text.AlignRight);
            compare(amount.text, "\u2066−€2.27\u2069");
        }
    }
}
