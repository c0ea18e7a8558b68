import QtQuick

// The 4 px grid; see Theme.space.
QtObject {
    readonly property int half: 2
    readonly property int s1: 4
    readonly property int s2: 8
    readonly property int s3: 12
    readonly property int s4: 16
    readonly property int s5: 20
    readonly property int s6: 24
    readonly property int s8: 32
    readonly property int s10: 40
    readonly property int s12: 48
    readonly property int s16: 64
}
