pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// A tool under the selected line.
Button {
    Layout.fillWidth: true
    Layout.preferredWidth: 60
    Layout.minimumWidth: 44
    stacked: true
    leftPadding: 0
    rightPadding: 0
    size: Button.Large
}
