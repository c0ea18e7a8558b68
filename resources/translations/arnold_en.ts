<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Amounts</name>
    <message numerus="yes">
        <source>%1 item(s)</source>
        <translation>
            <numerusform>%1 item</numerusform>
            <numerusform>%1 items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Manage</name>
    <message numerus="yes">
        <source>%n person(s) have this role. Give them another one first.</source>
        <translation>
            <numerusform>%n person has this role. Give them another one first.</numerusform>
            <numerusform>%n people have this role. Give them another one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManageActs</name>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>%n change not saved</numerusform>
            <numerusform>%n changes not saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionsPane</name>
    <message numerus="yes">
        <source>End all %n session(s)</source>
        <translation>
            <numerusform>End the session</numerusform>
            <numerusform>End all %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>arnold::ui::ChainModel</name>
    <message numerus="yes">
        <source>%n entries follow from one another</source>
        <translation>
            <numerusform>%n entry fits</numerusform>
            <numerusform>%n entries follow from one another</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to there %n entries follow from one another. Keep the latest backup and call your service.</source>
        <translation>
            <numerusform>Up to there %n entry fits. Keep the latest backup and call your service.</numerusform>
            <numerusform>Up to there %n entries follow from one another. Keep the latest backup and call your service.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>arnold::ui::PinModel</name>
    <message numerus="yes">
        <source>A PIN has at least %n digit(s).</source>
        <translation>
            <numerusform>A PIN has at least %n digit.</numerusform>
            <numerusform>A PIN has at least %n digits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. %n try(s) left.</source>
        <translation>
            <numerusform>That is not the PIN. One try is left.</numerusform>
            <numerusform>That is not the PIN. %n tries are left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>arnold::ui::SetupModel</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
</TS>
