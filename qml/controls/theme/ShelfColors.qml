pragma ComponentBehavior: Bound
import QtQuick

// Nine pairs for product groups and tile backgrounds; see Theme.shelf.
// Each line: light, dark, high contrast.
QtObject {
    id: root

    required property int scheme

    readonly property color tomato: pick("#FBE5E0", "#3F2620", "#1F1F1F")
    readonly property color tomatoInk: pick("#A23B25", "#F5A893", "#FFB9A8")
    readonly property color apricot: pick("#FCEAD4", "#3D2C19", "#1F1F1F")
    readonly property color apricotInk: pick("#8A4E0E", "#EDB67B", "#FFC891")
    readonly property color lemon: pick("#F7F0CB", "#37321A", "#1F1F1F")
    readonly property color lemonInk: pick("#6B5700", "#DCC868", "#FFE680")
    readonly property color sage: pick("#E5EFD8", "#293420", "#1F1F1F")
    readonly property color sageInk: pick("#436419", "#AECF86", "#C9F09C")
    readonly property color mint: pick("#D9F0E8", "#1B362F", "#1F1F1F")
    readonly property color mintInk: pick("#0D6552", "#7CD2BA", "#93F0D6")
    readonly property color sky: pick("#DDEDF8", "#1D3240", "#1F1F1F")
    readonly property color skyInk: pick("#1A5A84", "#8CC6EA", "#A6DCFF")
    readonly property color iris: pick("#E7E7FA", "#2A2B49", "#1F1F1F")
    readonly property color irisInk: pick("#4845AB", "#B3B4F7", "#CBCBFF")
    readonly property color rose: pick("#F8E3ED", "#3B2431", "#1F1F1F")
    readonly property color roseInk: pick("#933066", "#EFA3C8", "#FFBEDC")
    readonly property color stone: pick("#ECEBE7", "#2B2B2A", "#1F1F1F")
    readonly property color stoneInk: pick("#55534B", "#C6C4BC", "#E6E6E0")

    function pick(light: string, dark: string, contrast: string): string {
        if (root.scheme === Scheme.Contrast)
            return contrast;
        return root.scheme === Scheme.Dark ? dark : light;
    }
}
