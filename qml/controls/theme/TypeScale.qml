import QtQuick

// The type scale; see Theme.type. Arnold Sans is Inter with tabular figures and separators, so
// every number stands in columns; words from 28 px up are set in Inter Display.
QtObject {
    readonly property TypeStyle caption: TypeStyle { size: 12; line: 16; weight: Font.Medium }
    readonly property TypeStyle captionStrong: TypeStyle {
        size: 12
        line: 16
        weight: Font.DemiBold
    }
    readonly property TypeStyle small: TypeStyle { size: 13; line: 18 }
    readonly property TypeStyle smallMedium: TypeStyle { size: 13; line: 18; weight: Font.Medium }
    readonly property TypeStyle smallStrong: TypeStyle { size: 13; line: 18; weight: Font.DemiBold }
    readonly property TypeStyle body: TypeStyle { size: 14; line: 20 }
    readonly property TypeStyle bodyMedium: TypeStyle { size: 14; line: 20; weight: Font.Medium }
    readonly property TypeStyle bodyStrong: TypeStyle { size: 14; line: 20; weight: Font.DemiBold }
    readonly property TypeStyle bodyL: TypeStyle { size: 16; line: 24 }
    readonly property TypeStyle bodyLStrong: TypeStyle { size: 16; line: 24; weight: Font.DemiBold }
    readonly property TypeStyle titleS: TypeStyle { size: 15; line: 20; weight: Font.DemiBold }
    readonly property TypeStyle titleSMedium: TypeStyle { size: 15; line: 20; weight: Font.Medium }
    readonly property TypeStyle title: TypeStyle {
        size: 18; line: 24; weight: Font.DemiBold; tracking: -0.01
    }
    readonly property TypeStyle amount: TypeStyle { size: 20; line: 24; weight: Font.DemiBold }
    readonly property TypeStyle titleL: TypeStyle {
        size: 24; line: 32; weight: Font.DemiBold; tracking: -0.01
    }
    readonly property TypeStyle key: TypeStyle { size: 24; line: 32; weight: Font.Medium }
    readonly property TypeStyle stat: TypeStyle {
        size: 26; line: 32; weight: Font.DemiBold; tracking: -0.02
    }
    readonly property TypeStyle headline: TypeStyle {
        size: 32; line: 40; weight: Font.DemiBold; tracking: -0.01; family: "Inter Display"
    }
    readonly property TypeStyle headlineAmount: TypeStyle {
        size: 32; line: 40; weight: Font.DemiBold; tracking: -0.02
    }
    readonly property TypeStyle display: TypeStyle {
        size: 44; line: 48; weight: Font.DemiBold; tracking: -0.02
    }
    readonly property TypeStyle displayXl: TypeStyle {
        size: 96; line: 96; weight: Font.DemiBold; tracking: -0.02
    }
    readonly property TypeStyle receipt: TypeStyle { size: 12; line: 15; family: "Noto Sans Mono" }
    readonly property TypeStyle receiptStrong: TypeStyle {
        size: 12; line: 15; family: "Noto Sans Mono"; weight: Font.Bold
    }
    readonly property TypeStyle receiptLarge: TypeStyle {
        size: 18; line: 24; family: "Noto Sans Mono"; weight: Font.Bold
    }
}
