pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Arnold.Controls
import Arnold.Ui

// What is asked of a new shop.
FocusScope {
    id: root

    required property SetupModel setup

    Card {
        anchors.fill: parent
        padding: Theme.space.s6

        GridLayout {
            width: parent.width
            columns: 6
            columnSpacing: Theme.space.s4
            rowSpacing: Theme.space.s3

            Label {
                Layout.columnSpan: 6
                type: Theme.type.titleS
                text: qsTr("Shop and company")
            }
            SetupField {
                Layout.columnSpan: 3
                focus: true
                label: qsTr("Name of the shop")
                text: root.setup.shopName
                onEdited: text => root.setup.shopName = text
            }
            SetupField {
                Layout.columnSpan: 3
                label: qsTr("Legal name, if it differs")
                text: root.setup.legalName
                onEdited: text => root.setup.legalName = text
            }
            SetupField {
                Layout.columnSpan: 3
                label: qsTr("Street and number")
                text: root.setup.street
                onEdited: text => root.setup.street = text
            }
            SetupField {
                Layout.columnSpan: 1
                label: qsTr("Postal code")
                text: root.setup.postalCode
                onEdited: text => root.setup.postalCode = text
            }
            SetupField {
                Layout.columnSpan: 2
                label: qsTr("City")
                text: root.setup.city
                onEdited: text => root.setup.city = text
            }
            SelectField {
                Layout.columnSpan: 2
                Layout.fillWidth: true
                Layout.preferredWidth: 2
                touch: true
                label: qsTr("Country")
                options: root.setup.countries
                currentIndex: root.setup.country
                onActivated: index => root.setup.country = index
            }
            SetupField {
                Layout.columnSpan: 2
                label: qsTr("Tax number")
                text: root.setup.taxNumber
                onEdited: text => root.setup.taxNumber = text
            }
            SetupField {
                Layout.columnSpan: 2
                label: qsTr("VAT ID")
                text: root.setup.vatId
                onEdited: text => root.setup.vatId = text
            }
            Label {
                Layout.columnSpan: 6
                Layout.topMargin: Theme.space.s3
                type: Theme.type.titleS
                text: qsTr("Owner and first register")
            }
            SetupField {
                Layout.columnSpan: 4
                label: qsTr("Your name, as receipts show it")
                maximumLength: 40
                text: root.setup.ownerName
                onEdited: text => root.setup.ownerName = text
            }
            SetupField {
                Layout.columnSpan: 2
                label: qsTr("Register")
                maximumLength: 8
                text: root.setup.registerCode
                onEdited: text => root.setup.registerCode = text
            }
            SetupField {
                Layout.columnSpan: 3
                label: qsTr("PIN")
                echoMode: TextInput.Password
                inputMethodHints: Qt.ImhDigitsOnly
                maximumLength: 8
                text: root.setup.pin
                error: root.setup.pinProblem
                hint: qsTr("Four to eight digits")
                onEdited: text => root.setup.pin = text
            }
            SetupField {
                Layout.columnSpan: 3
                label: qsTr("PIN again")
                echoMode: TextInput.Password
                inputMethodHints: Qt.ImhDigitsOnly
                maximumLength: 8
                text: root.setup.pinAgain
                onEdited: text => root.setup.pinAgain = text
                onAccepted: root.setup.create()
            }
        }
    }
}
