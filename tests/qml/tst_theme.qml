import QtQuick
import QtTest
import Arnold.Controls

// WCAG 2.2: text 4.5 in light and dark and 7 in high contrast, lines and rings 3.
TestCase {
    name: "Theme"

    readonly property var grounds: ["canvas", "surface", "surfaceRaised", "surfaceSunken",
        "surfaceHover"]
    readonly property var meanings: ["accent", "positive", "warning", "danger", "info"]
    readonly property var shelves: ["tomato", "apricot", "lemon", "sage", "mint", "sky", "iris",
        "rose", "stone"]

    function cleanup() {
        Theme.scheme = Scheme.Light;
    }
    function channel(value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
    function luminance(color) {
        return 0.2126 * channel(color.r) + 0.7152 * channel(color.g) + 0.0722 * channel(color.b);
    }
    function ratio(a, b) {
        const first = luminance(a);
        const second = luminance(b);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }
    function upper(name) {
        return name[0].toUpperCase() + name.slice(1);
    }
    function check(source, ink, ground, need) {
        const found = ratio(source[ink], source[ground]);
        verify(found >= need, `${ink} on ${ground}: ${found.toFixed(2)}, needs ${need}`);
    }

    function test_contrast_data() {
        return [{tag: "light", scheme: Scheme.Light, need: 4.5},
            {tag: "dark", scheme: Scheme.Dark, need: 4.5},
            {tag: "high contrast", scheme: Scheme.Contrast, need: 7}];
    }
    function test_contrast(row) {
        Theme.scheme = row.scheme;
        for (const ground of grounds) {
            for (const ink of ["text", "text2", "text3", "accentInk"])
                check(Theme.color, ink, ground, row.need);
            check(Theme.color, "focus", ground, 3);
            if (ground === "surfaceSunken")
                continue;
            check(Theme.color, "borderStrong", ground, 3);
            for (const meaning of meanings)
                check(Theme.color, meaning + "Ink", ground, row.need);
        }
        for (const meaning of meanings) {
            check(Theme.color, "over" + upper(meaning), meaning, row.need);
            for (const ink of [meaning + "Ink", "text", "text2"])
                check(Theme.color, ink, meaning + "Soft", row.need);
        }
        for (const pair of [["text3", "accentSoft"], ["dangerInk", "accentSoft"],
                ["overAccent", "accentHover"], ["overAccent", "accentPressed"],
                ["overDanger", "dangerHover"], ["overDanger", "dangerPressed"],
                ["text2", "neutralSoft"], ["text2", "surfacePressed"],
                ["overInverse", "inverse"], ["inverseAccent", "inverse"]])
            check(Theme.color, pair[0], pair[1], row.need);
        for (const shelf of shelves)
            check(Theme.shelf, shelf + "Ink", shelf, row.need);
        check(Theme.chart, "now", "ghost", 3);
    }
    function test_scheme_switches_at_once() {
        compare(Theme.color.canvas, "#f3f3f1");
        Theme.scheme = Scheme.Dark;
        compare(Theme.color.canvas, "#111215");
        compare(Theme.line, 1);
        Theme.scheme = Scheme.Contrast;
        compare(Theme.color.accent, "#ffdd33");
        compare(Theme.line, 2);
    }
    function test_reduced_motion_moves_nothing() {
        Theme.reducedMotion = true;
        compare(Theme.motion.pressMs, 0);
        compare(Theme.motion.slowMs, 0);
        Theme.reducedMotion = false;
        compare(Theme.motion.slowMs, 260);
    }
    function test_digits_are_equally_wide() {
        const font = Theme.type.amount.font;
        metrics.font = font;
        const width = metrics.advanceWidth("0");
        for (const digit of "123456789")
            compare(metrics.advanceWidth(digit), width, digit);
        compare(metrics.advanceWidth("1.11"), metrics.advanceWidth("8.88"));
    }
    FontMetrics {
        id: metrics
    }
}
