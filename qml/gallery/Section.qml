pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

// A part of the gallery under its heading; its width is given.
Column {
    id: root

    required property string title

    width: parent ? parent.width : 0
    spacing: Theme.space.s3

    Label {
        type: Theme.type.title
        text: root.title
    }
}
