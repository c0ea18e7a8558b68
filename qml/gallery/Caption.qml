pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Controls

Label {
    type: Theme.type.caption
    color: Theme.color.text3
}
