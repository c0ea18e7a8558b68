pragma ComponentBehavior: Bound
import QtQuick

// The colours of charts; see Theme.chart.
// Each line: light, dark, high contrast.
QtObject {
    id: root

    required property int scheme

    readonly property color now: pick("#2A45C9", "#7088FF", "#FFDD33")
    readonly property color nowPart: pick("#A9B5EC", "#3A4680", "#6B5C00")
    readonly property color then: pick("#85857F", "#8A8C94", "#FFFFFF")
    readonly property color grid: pick("#E8E8E4", "#2A2C31", "#4D4D4D")
    readonly property color ghost: pick("#ECECE8", "#26282D", "#2B2B2B")

    function pick(light: string, dark: string, contrast: string): string {
        if (root.scheme === Scheme.Contrast)
            return contrast;
        return root.scheme === Scheme.Dark ? dark : light;
    }
}
