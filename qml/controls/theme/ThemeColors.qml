pragma ComponentBehavior: Bound
import QtQuick

// The colours of surfaces, text and meaning; see Theme.color. What the design calls on-accent is
// overAccent here: QML takes onAccent for a signal handler.
// Each line: light, dark, high contrast.
QtObject {
    id: root

    required property int scheme

    readonly property color canvas: pick("#F3F3F1", "#111215", "#000000")
    readonly property color surface: pick("#FFFFFF", "#1A1B1F", "#000000")
    readonly property color surfaceRaised: pick("#FFFFFF", "#222429", "#000000")
    readonly property color surfaceSunken: pick("#EAEAE7", "#0B0C0E", "#14141A")
    readonly property color surfaceHover: pick("#F6F6F4", "#222429", "#24242C")
    readonly property color surfacePressed: pick("#E6E6E2", "#2D2F35", "#34343E")
    readonly property color neutralSoft: pick("#EAEAE7", "#2D2F35", "#24242C")
    readonly property color inverse: pick("#1D1E22", "#ECECEA", "#FFFFFF")
    readonly property color overInverse: pick("#FFFFFF", "#1A1B1F", "#000000")
    readonly property color inverseAccent: pick("#AFBDFF", "#2640BC", "#00248F")
    readonly property color scrim: pick("#70141418", "#99000000", "#CC000000")
    readonly property color text: pick("#1A1B1F", "#F2F2F0", "#FFFFFF")
    readonly property color text2: pick("#50525A", "#B9BAC0", "#F0F0F0")
    readonly property color text3: pick("#64666E", "#989AA2", "#DADADA")
    readonly property color textDisabled: pick("#A5A5A1", "#5C5E65", "#8C8C8C")
    readonly property color border: pick("#E0E0DB", "#2E3036", "#A8A8A8")
    readonly property color borderStrong: pick("#85857F", "#74767E", "#FFFFFF")
    readonly property color accent: pick("#2A45C9", "#4A64E8", "#FFDD33")
    readonly property color overAccent: pick("#FFFFFF", "#FFFFFF", "#000000")
    readonly property color accentHover: pick("#2239AE", "#3F58DA", "#FFE97A")
    readonly property color accentPressed: pick("#1A2D91", "#344BC4", "#F2C800")
    readonly property color accentSoft: pick("#EBEEFD", "#252C4D", "#332C00")
    readonly property color accentInk: pick("#2640BC", "#A9B8FF", "#FFE14D")
    readonly property color positive: pick("#1B7A48", "#2FA566", "#58E89B")
    readonly property color overPositive: pick("#FFFFFF", "#04170C", "#000000")
    readonly property color positiveSoft: pick("#E1F3E8", "#16301F", "#00291A")
    readonly property color positiveInk: pick("#14643A", "#74D5A0", "#6CF2AA")
    readonly property color warning: pick("#F3B53F", "#EFB445", "#FFB84D")
    readonly property color overWarning: pick("#2A1C00", "#2A1C00", "#000000")
    readonly property color warningSoft: pick("#FCF0D6", "#382B11", "#332200")
    readonly property color warningInk: pick("#7A4B00", "#F2C778", "#FFC873")
    readonly property color danger: pick("#C22F2A", "#D0413A", "#FF9A94")
    readonly property color overDanger: pick("#FFFFFF", "#FFFFFF", "#000000")
    readonly property color dangerHover: pick("#A52520", "#BC352F", "#FFB5B0")
    readonly property color dangerPressed: pick("#891C18", "#A32B26", "#FFCFCC")
    readonly property color dangerSoft: pick("#FCEAE8", "#401E1C", "#3A0A08")
    readonly property color dangerInk: pick("#A92620", "#FF9F97", "#FFB0AB")
    readonly property color info: pick("#0E6B95", "#3E9FCC", "#7CD4FF")
    readonly property color overInfo: pick("#FFFFFF", "#04141C", "#000000")
    readonly property color infoSoft: pick("#E1F0F8", "#13303F", "#00283D")
    readonly property color infoInk: pick("#0B587B", "#88CDEF", "#9ADEFF")
    readonly property color focus: pick("#0F62FE", "#7FA6FF", "#00F0FF")

    function pick(light: string, dark: string, contrast: string): string {
        if (root.scheme === Scheme.Contrast)
            return contrast;
        return root.scheme === Scheme.Dark ? dark : light;
    }
}
