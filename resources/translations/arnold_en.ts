<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- English has the words in the source; here stand its plurals. -->
<TS version="2.1" language="en">
<context>
    <name>arnold::ui::SaleModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation><numerusform>%n item</numerusform><numerusform>%n items</numerusform></translation>
    </message>
</context>
<context>
    <name>arnold::ui::OrdersModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation><numerusform>%n item</numerusform><numerusform>%n items</numerusform></translation>
    </message>
</context>
<context>
    <name>arnold::ui::SignInModel</name>
    <message numerus="yes">
        <source>A PIN has at least %n digit(s).</source>
        <translation><numerusform>A PIN has at least %n digit.</numerusform><numerusform>A PIN has at least %n digits.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. %n try(s) left.</source>
        <translation><numerusform>That is not the PIN. One try is left.</numerusform><numerusform>That is not the PIN. %n tries are left.</numerusform></translation>
    </message>
</context>
</TS>
