pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Arnold.Controls

// A part of the gallery under its heading.
ColumnLayout {
    id: root

    required property string title

    spacing: Theme.space.s3

    Label {
        type: Theme.type.title
        text: root.title
    }
}
