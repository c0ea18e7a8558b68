pragma ComponentBehavior: Bound
import QtQuick

// Something is under way. Stands still where motion is reduced.
Icon {
    id: root

    name: "loader-circle"
    size: Theme.icon.s
    stroke: 2.75

    RotationAnimator {
        target: root
        running: root.visible && !Theme.reducedMotion
        from: 0
        to: 360
        duration: Theme.motion.spinMs
        loops: Animation.Infinite
    }
}
