pragma Singleton
pragma ComponentBehavior: Bound
import QtQuick

// The design tokens. Screens and controls take colours, sizes, type and motion from here alone;
// `scheme`, `touch` and `reducedMotion` may change at any time, everything follows.
QtObject {
    id: root

    property int scheme: Scheme.Light
    // Density: touch on till and kiosk, desktop in management. A control may differ by its `touch`.
    property bool touch: false
    property bool reducedMotion: false
    // For what stands outside the window's items, as popups do; items take LayoutMirroring.
    property bool rightToLeft: false

    readonly property bool dark: root.scheme !== Scheme.Light
    readonly property bool contrast: root.scheme === Scheme.Contrast

    readonly property ThemeColors color: ThemeColors { scheme: root.scheme }
    readonly property ShelfColors shelf: ShelfColors { scheme: root.scheme }
    readonly property ChartColors chart: ChartColors { scheme: root.scheme }
    // Receipts are white with black print in every scheme.
    readonly property color paper: "#FFFFFF"
    readonly property color print: "#111111"
    readonly property TypeScale type: TypeScale {}
    readonly property SpaceScale space: SpaceScale {}
    readonly property RadiusScale radius: RadiusScale {}
    readonly property IconScale icon: IconScale { contrast: root.contrast }
    readonly property MotionScale motion: MotionScale { reduced: root.reducedMotion }

    readonly property int line: root.contrast ? 2 : 1
    readonly property int lineStrong: 2
    readonly property int ringWidth: root.contrast ? 3 : 2
    readonly property int ringGap: 2

    readonly property int targetMin: 44
    readonly property int controlTouch: 48
    readonly property int controlDesktop: 36
    readonly property int rowTouch: 56
    readonly property int rowDesktop: 44
    readonly property int keyTouch: 64
    readonly property int payHeight: 64

    readonly property int control: root.controlHeight(root.touch)
    readonly property int row: root.touch ? root.rowTouch : root.rowDesktop

    function controlHeight(touch: bool): int {
        return touch ? root.controlTouch : root.controlDesktop;
    }

    function controlPadding(touch: bool): int {
        return touch ? root.space.s4 : root.space.s3;
    }

    // A shelf colour by its name ("tomato", "apricot", "lemon", "sage", "mint", "sky", "iris",
    // "rose", "stone"), as product groups carry it; stone for any other.
    function shelfColor(name: string): color {
        switch (name) {
        case "tomato": return root.shelf.tomato;
        case "apricot": return root.shelf.apricot;
        case "lemon": return root.shelf.lemon;
        case "sage": return root.shelf.sage;
        case "mint": return root.shelf.mint;
        case "sky": return root.shelf.sky;
        case "iris": return root.shelf.iris;
        case "rose": return root.shelf.rose;
        default: return root.shelf.stone;
        }
    }

    function shelfInk(name: string): color {
        switch (name) {
        case "tomato": return root.shelf.tomatoInk;
        case "apricot": return root.shelf.apricotInk;
        case "lemon": return root.shelf.lemonInk;
        case "sage": return root.shelf.sageInk;
        case "mint": return root.shelf.mintInk;
        case "sky": return root.shelf.skyInk;
        case "iris": return root.shelf.irisInk;
        case "rose": return root.shelf.roseInk;
        default: return root.shelf.stoneInk;
        }
    }
}
