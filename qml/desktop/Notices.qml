pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls
import Arnold.Ui

// What just happened, said once: refusals, notices, and the removed line with its Undo.
Item {
    id: root

    required property Workplace place

    ToastHost {
        id: toasts
        onActed: token => {
            if (token === "undo")
                root.place.sale.undo();
        }
    }
    Connections {
        target: root.place
        function onRefused(words: string): void {
            toasts.show(words, "circle-alert", "", "");
        }
    }
    Connections {
        target: root.place.order
        function onReprinted(number: string): void {
            toasts.show(qsTr("Copy of %1 is in the journal").arg(number), "printer", "", "");
        }
    }
    Connections {
        target: root.place.app
        function onNotice(words: string): void {
            toasts.show(words, "check", "", "");
        }
    }
    Connections {
        target: root.place.sale
        function onRemoved(title: string): void {
            toasts.show(qsTr("%1 removed").arg(title), "trash-2", qsTr("Undo"), "undo");
        }
        function onCleared(): void {
            toasts.show(qsTr("Sale cleared"), "trash-2", qsTr("Undo"), "undo");
        }
        function onUnknownCode(code: string): void {
            toasts.show(qsTr("Nothing here has the code %1").arg(code), "scan-barcode", "", "");
        }
    }
}
