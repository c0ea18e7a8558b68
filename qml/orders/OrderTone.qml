pragma Singleton
import QtQuick
import Arnold.Controls

// How the tone of an order's state looks, in the list and beside it.
QtObject {
    function kindOf(tone: string): int {
        switch (tone) {
        case "positive": return Badge.Positive;
        case "warning": return Badge.Warning;
        case "danger": return Badge.Danger;
        case "info": return Badge.Info;
        default: return Badge.Neutral;
        }
    }
    function iconOf(tone: string): string {
        switch (tone) {
        case "positive": return "check";
        case "warning": return "circle-help";
        case "info": return "undo-2";
        default: return "clock";
        }
    }
}
