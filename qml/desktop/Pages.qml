pragma ComponentBehavior: Bound
import QtQuick
import Arnold.Ui

// The page that the window's state names; each is made when one goes there, by its file: Qt 6.4
// makes no bound component in a Loader.
Loader {
    id: root

    required property Workplace place
    readonly property AppModel app: root.place.app

    function show(): void {
        const app = root.app;
        const place = root.place;
        switch (app.page) {
        case AppModel.FirstRun:
            root.setSource("../Start/FirstRunScreen.qml", {app, firstRun: place.firstRun,
                recover: place.recover});
            break;
        case AppModel.Setup:
            root.setSource("../Start/SetupScreen.qml", {app, setup: place.setup});
            break;
        case AppModel.SignIn:
            root.setSource("../Signin/SignInScreen.qml", {app, signIn: place.signIn,
                elsewhere: place.elsewhere});
            break;
        case AppModel.OpenShift:
            root.setSource("../Shift/OpenShiftScreen.qml", {app, shift: place.shift});
            break;
        case AppModel.CloseShift:
            root.setSource("../Shift/CloseShiftScreen.qml",
                {app, shift: place.shift, cash: place.cash});
            break;
        case AppModel.Sale:
            root.setSource("../Till/SaleScreen.qml",
                {app, sale: place.sale, customers: place.customers, cash: place.cash});
            break;
        case AppModel.Payment:
            root.setSource("../Till/PaymentScreen.qml",
                {app, sale: place.sale, payment: place.payment});
            break;
        case AppModel.Return:
            root.setSource("../Till/ReturnScreen.qml",
                {app, sale: place.sale, returns: place.returns});
            break;
        case AppModel.Receipt:
            root.setSource("../Till/ReceiptScreen.qml", {app, receipt: place.receipt});
            break;
        case AppModel.Manage:
            root.setSource("../Manage/ManageScreen.qml",
                {app, people: place.people, roles: place.roles, devices: place.devices,
                 sessions: place.sessions, keys: place.keys, audit: place.audit,
                 chain: place.chain});
            break;
        case AppModel.Orders:
            root.setSource("../Orders/OrdersScreen.qml",
                {app, orders: place.orders, order: place.order, paper: place.orderPaper,
                 returns: place.returns});
            break;
        }
    }

    onLoaded: (root.item as Item).forceActiveFocus(Qt.OtherFocusReason)
    Component.onCompleted: root.show()

    Connections {
        target: root.app
        function onPageChanged(): void {
            root.show();
        }
    }
}
