pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

Row {
    spacing: Theme.space.s4

    Grid {
        width: 818
        columns: 6
        columnSpacing: Theme.space.s2
        rowSpacing: Theme.space.s2

        Swatch {
            title: "canvas"; detail: "text"
            ground: Theme.color.canvas; ink: Theme.color.text
        }
        Swatch {
            title: "surface"; detail: "text-2"
            ground: Theme.color.surface; ink: Theme.color.text2
        }
        Swatch {
            title: "raised"; detail: "text-3"
            ground: Theme.color.surfaceRaised; ink: Theme.color.text3
        }
        Swatch {
            title: "sunken"; detail: "text"
            ground: Theme.color.surfaceSunken; ink: Theme.color.text
        }
        Swatch {
            title: "pressed"; detail: "text"
            ground: Theme.color.surfacePressed; ink: Theme.color.text
        }
        Swatch {
            title: "inverse"; detail: "on-inverse"
            ground: Theme.color.inverse; ink: Theme.color.overInverse
        }
        Swatch {
            title: "accent"; detail: "on-accent"
            ground: Theme.color.accent; ink: Theme.color.overAccent
        }
        Swatch {
            title: "positive"; detail: "on-positive"
            ground: Theme.color.positive; ink: Theme.color.overPositive
        }
        Swatch {
            title: "warning"; detail: "on-warning"
            ground: Theme.color.warning; ink: Theme.color.overWarning
        }
        Swatch {
            title: "danger"; detail: "on-danger"
            ground: Theme.color.danger; ink: Theme.color.overDanger
        }
        Swatch {
            title: "info"; detail: "on-info"
            ground: Theme.color.info; ink: Theme.color.overInfo
        }
        Swatch {
            title: "focus"; detail: "ring only"
            ground: Theme.color.focus; ink: Theme.color.surface
        }
        Swatch {
            title: "accent-soft"; detail: "accent-ink"
            ground: Theme.color.accentSoft; ink: Theme.color.accentInk
        }
        Swatch {
            title: "positive-soft"; detail: "positive-ink"
            ground: Theme.color.positiveSoft; ink: Theme.color.positiveInk
        }
        Swatch {
            title: "warning-soft"; detail: "warning-ink"
            ground: Theme.color.warningSoft; ink: Theme.color.warningInk
        }
        Swatch {
            title: "danger-soft"; detail: "danger-ink"
            ground: Theme.color.dangerSoft; ink: Theme.color.dangerInk
        }
        Swatch {
            title: "info-soft"; detail: "info-ink"
            ground: Theme.color.infoSoft; ink: Theme.color.infoInk
        }
        Swatch {
            title: "shelf-stone"; detail: "stone-ink"
            ground: Theme.shelf.stone; ink: Theme.shelf.stoneInk
        }
        Swatch {
            title: "tomato"; detail: "ink"
            ground: Theme.shelf.tomato; ink: Theme.shelf.tomatoInk
        }
        Swatch {
            title: "apricot"; detail: "ink"
            ground: Theme.shelf.apricot; ink: Theme.shelf.apricotInk
        }
        Swatch {
            title: "lemon"; detail: "ink"
            ground: Theme.shelf.lemon; ink: Theme.shelf.lemonInk
        }
        Swatch {
            title: "sage"; detail: "ink"
            ground: Theme.shelf.sage; ink: Theme.shelf.sageInk
        }
        Swatch {
            title: "sky"; detail: "ink"
            ground: Theme.shelf.sky; ink: Theme.shelf.skyInk
        }
        Swatch {
            title: "rose"; detail: "ink"
            ground: Theme.shelf.rose; ink: Theme.shelf.roseInk
        }
    }
    TypeSample {
        width: 452
        height: 248
    }
}
