pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Arnold.Controls

// A field of the setup form; as wide as the columns it spans.
TextField {
    touch: true
    Layout.fillWidth: true
    Layout.preferredWidth: Layout.columnSpan
    Layout.alignment: Qt.AlignTop
}
