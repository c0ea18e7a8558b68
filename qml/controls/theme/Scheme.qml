import QtQuick

// The three schemes of the theme.
QtObject {
    enum Kind {
        Light,
        Dark,
        Contrast
    }
}
