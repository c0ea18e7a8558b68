<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message>
        <source>Person added</source>
        <translation>Person angelegt</translation>
    </message>
    <message>
        <source>Person archived</source>
        <translation>Person archiviert</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>Rollen geändert</translation>
    </message>
    <message>
        <source>PIN set</source>
        <translation>PIN gesetzt</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>Badge given</source>
        <translation>Ausweis vergeben</translation>
    </message>
    <message>
        <source>Badges blocked</source>
        <translation>Ausweise gesperrt</translation>
    </message>
    <message>
        <source>Role added</source>
        <translation>Rolle angelegt</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Rolle geändert</translation>
    </message>
    <message>
        <source>Role archived</source>
        <translation>Rolle archiviert</translation>
    </message>
    <message>
        <source>Sign-in set up</source>
        <translation>Anmeldung eingerichtet</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Passwort geändert</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sitzung beendet</translation>
    </message>
    <message>
        <source>Stolen session ended</source>
        <translation>Gestohlene Sitzung beendet</translation>
    </message>
    <message>
        <source>Signing key made</source>
        <translation>Signaturschlüssel erstellt</translation>
    </message>
    <message>
        <source>API key made</source>
        <translation>API-Schlüssel erstellt</translation>
    </message>
    <message>
        <source>API key rotated</source>
        <translation>API-Schlüssel erneuert</translation>
    </message>
    <message>
        <source>API key revoked</source>
        <translation>API-Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>Product added</source>
        <translation>Artikel angelegt</translation>
    </message>
    <message>
        <source>Product changed</source>
        <translation>Artikel geändert</translation>
    </message>
    <message>
        <source>Product archived</source>
        <translation>Artikel archiviert</translation>
    </message>
    <message>
        <source>Variant added</source>
        <translation>Variante angelegt</translation>
    </message>
    <message>
        <source>Variant changed</source>
        <translation>Variante geändert</translation>
    </message>
    <message>
        <source>Category added</source>
        <translation>Kategorie angelegt</translation>
    </message>
    <message>
        <source>Collection added</source>
        <translation>Kollektion angelegt</translation>
    </message>
    <message>
        <source>Price set</source>
        <translation>Preis gesetzt</translation>
    </message>
    <message>
        <source>Price list added</source>
        <translation>Preisliste angelegt</translation>
    </message>
    <message>
        <source>Promotion added</source>
        <translation>Aktion angelegt</translation>
    </message>
    <message>
        <source>Promotion archived</source>
        <translation>Aktion archiviert</translation>
    </message>
    <message>
        <source>Quick keys set</source>
        <translation>Schnelltasten gesetzt</translation>
    </message>
    <message>
        <source>Stock received</source>
        <translation>Ware eingegangen</translation>
    </message>
    <message>
        <source>Stock counted</source>
        <translation>Bestand gezählt</translation>
    </message>
    <message>
        <source>Stock adjusted</source>
        <translation>Bestand korrigiert</translation>
    </message>
    <message>
        <source>Customer added</source>
        <translation>Kunde angelegt</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>Kunde geändert</translation>
    </message>
    <message>
        <source>Address added</source>
        <translation>Adresse angelegt</translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation>Adresse geändert</translation>
    </message>
    <message>
        <source>Address removed</source>
        <translation>Adresse entfernt</translation>
    </message>
    <message>
        <source>Customer archived</source>
        <translation>Kunde archiviert</translation>
    </message>
    <message>
        <source>Customer erased</source>
        <translation>Kunde gelöscht</translation>
    </message>
    <message>
        <source>Customer group added</source>
        <translation>Kundengruppe angelegt</translation>
    </message>
    <message>
        <source>Shop set up</source>
        <translation>Geschäft eingerichtet</translation>
    </message>
    <message>
        <source>Location added</source>
        <translation>Standort angelegt</translation>
    </message>
    <message>
        <source>Register added</source>
        <translation>Kasse angelegt</translation>
    </message>
    <message>
        <source>Tax class added</source>
        <translation>Steuerklasse angelegt</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>Alle Handlungen</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>Personen und Rollen</translation>
    </message>
    <message>
        <source>Keys and sign-in</source>
        <translation>Schlüssel und Anmeldung</translation>
    </message>
    <message>
        <source>Goods and prices</source>
        <translation>Waren und Preise</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Shop and registers</source>
        <translation>Geschäft und Kassen</translation>
    </message>
    <message>
        <source>Arnold itself</source>
        <translation>Arnold selbst</translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>Eine Kundin oder ein Kunde</translation>
    </message>
    <message>
        <source>A guest</source>
        <translation>Ein Gast</translation>
    </message>
    <message>
        <source>Somebody who left</source>
        <translation>Jemand, der nicht mehr da ist</translation>
    </message>
    <message>
        <source>Signed in by PIN</source>
        <translation>Mit PIN angemeldet</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>Falsche PIN</translation>
    </message>
    <message>
        <source>Locked after wrong PINs</source>
        <translation>Nach falschen PINs gesperrt</translation>
    </message>
    <message>
        <source>Second factor added</source>
        <translation>Zweiter Faktor hinzugefügt</translation>
    </message>
    <message>
        <source>Second factor removed</source>
        <translation>Zweiter Faktor entfernt</translation>
    </message>
    <message>
        <source>Recovery codes renewed</source>
        <translation>Wiederherstellungscodes erneuert</translation>
    </message>
    <message>
        <source>Recovery code used</source>
        <translation>Wiederherstellungscode benutzt</translation>
    </message>
    <message>
        <source>Log-in elsewhere joined</source>
        <translation>Fremde Anmeldung verknüpft</translation>
    </message>
    <message>
        <source>Log-in elsewhere given up</source>
        <translation>Fremde Anmeldung getrennt</translation>
    </message>
    <message>
        <source>Master key changed</source>
        <translation>Hauptschlüssel gewechselt</translation>
    </message>
    <message>
        <source>Master key recovered</source>
        <translation>Hauptschlüssel wiederhergestellt</translation>
    </message>
    <message>
        <source>Recovery key made</source>
        <translation>Wiederherstellungsschlüssel erstellt</translation>
    </message>
    <message>
        <source>Account opened</source>
        <translation>Konto eröffnet</translation>
    </message>
    <message>
        <source>Account taken over by its owner</source>
        <translation>Konto vom Inhaber übernommen</translation>
    </message>
    <message>
        <source>E-mail address confirmed</source>
        <translation>E-Mail-Adresse bestätigt</translation>
    </message>
    <message>
        <source>E-mail address changed</source>
        <translation>E-Mail-Adresse geändert</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>Passwort zurückgesetzt</translation>
    </message>
    <message>
        <source>Company changed</source>
        <translation>Firma geändert</translation>
    </message>
    <message>
        <source>Location changed</source>
        <translation>Standort geändert</translation>
    </message>
    <message>
        <source>Register changed</source>
        <translation>Kasse geändert</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Sicherung eingespielt</translation>
    </message>
    <message>
        <source>Invited by e-mail</source>
        <translation>Per E-Mail eingeladen</translation>
    </message>
    <message>
        <source>Invitation accepted</source>
        <translation>Einladung angenommen</translation>
    </message>
    <message>
        <source>Passkey added</source>
        <translation>Passkey hinzugefügt</translation>
    </message>
    <message>
        <source>Passkey removed</source>
        <translation>Passkey entfernt</translation>
    </message>
    <message>
        <source>Device added</source>
        <translation>Gerät hinzugefügt</translation>
    </message>
    <message>
        <source>New code for a device</source>
        <translation>Neuer Code für ein Gerät</translation>
    </message>
    <message>
        <source>Device enrolled</source>
        <translation>Gerät eingetragen</translation>
    </message>
    <message>
        <source>Key of a device changed</source>
        <translation>Schlüssel eines Geräts geändert</translation>
    </message>
    <message>
        <source>Device deactivated</source>
        <translation>Gerät gesperrt</translation>
    </message>
    <message>
        <source>Invitation withdrawn</source>
        <translation>Einladung zurückgezogen</translation>
    </message>
</context>
<context>
    <name>Agents</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>A program without a name</source>
        <translation>Ein Programm ohne Namen</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>%1c</source>
        <extracomment>A coin of so many cents, as short as it can be.</extracomment>
        <translation>%1 ct</translation>
    </message>
    <message>
        <source>%1p</source>
        <extracomment>A coin of so many pence, as short as it can be.</extracomment>
        <translation>%1 p</translation>
    </message>
    <message numerus="yes">
        <source>%1 item(s)</source>
        <translation>
            <numerusform>%1 Artikel</numerusform>
            <numerusform>%1 Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApprovalFace</name>
    <message>
        <source>Who approves this?</source>
        <translation>Wer gibt das frei?</translation>
    </message>
    <message>
        <source>Nobody here may approve this</source>
        <translation>Niemand hier darf das freigeben</translation>
    </message>
    <message>
        <source>Somebody with the permission and a PIN is needed.</source>
        <translation>Es braucht jemanden mit der Berechtigung und einer PIN.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tap a name or scan a badge. The sale stays as it is.</source>
        <translation>Namen antippen oder Ausweis scannen. Der Verkauf bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>It is noted who approved.</source>
        <translation>Wer freigibt, wird vermerkt.</translation>
    </message>
</context>
<context>
    <name>AuditFilters</name>
    <message>
        <source>Search by who, what or about what</source>
        <translation>Nach Person, Handlung oder Gegenstand suchen</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>Art der Handlung</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>AuditSide</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>AuditTable</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Looking, back to %1 …</source>
        <translation>Suche, zurück bis %1 …</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>The newest %1</source>
        <translation>Die neuesten %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Ältere anzeigen</translation>
    </message>
    <message>
        <source>The trail did not load</source>
        <translation>Das Protokoll wurde nicht geladen</translation>
    </message>
    <message>
        <source>Nothing fits what you look for</source>
        <translation>Nichts passt zu dem, was Sie suchen</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>There is more further back.</source>
        <translation>Weiter zurück gibt es mehr.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>CashSheet</name>
    <message>
        <source>Cash in the drawer</source>
        <translation>Bargeld in der Lade</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>Lade öffnen</translation>
    </message>
    <message>
        <source>F10</source>
        <translation>F10</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Nicht gebucht</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Search or scan: name, SKU, barcode</source>
        <translation>Name, Nummer oder Barcode</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <translation>Nichts heißt „%1“</translation>
    </message>
    <message>
        <source>Enter looks it up as a barcode or SKU.</source>
        <translation>Enter sucht es als Barcode oder Artikelnummer.</translation>
    </message>
</context>
<context>
    <name>ChainState</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>CloseShiftScreen</name>
    <message>
        <source>Shift is closed</source>
        <translation>Die Schicht ist abgeschlossen</translation>
    </message>
    <message>
        <source>Close shift %1</source>
        <translation>Schicht %1 abschließen</translation>
    </message>
    <message>
        <source>Register %1 · %2</source>
        <translation>Kasse %1 · %2</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>Zum Verkauf</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cash in the drawer</source>
        <translation>Bargeld in der Lade</translation>
    </message>
    <message>
        <source>Z %1</source>
        <translation>Z %1</translation>
    </message>
    <message>
        <source>Expected hidden</source>
        <translation>Soll verdeckt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Blind close</source>
        <translation>Blinder Kassensturz</translation>
    </message>
    <message>
        <source>The Z is in the journal. The drawer keeps what was counted.</source>
        <translation>Der Z-Bericht steht im Journal. Der gezählte Betrag bleibt in der Lade.</translation>
    </message>
    <message>
        <source>Closing ends sales of this shift and issues its Z.</source>
        <translation>Damit endet der Verkauf dieser Schicht, und ihr Z-Bericht wird erstellt.</translation>
    </message>
    <message>
        <source>Close shift and issue the Z</source>
        <translation>Schicht abschließen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Stimmt</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>Lade öffnen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search commands, products and orders</source>
        <translation>Befehle, Artikel und Belege suchen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 mal %2, %3</translation>
    </message>
</context>
<context>
    <name>CountTable</name>
    <message>
        <source>how many</source>
        <translation>Anzahl</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>CustomerSearch</name>
    <message>
        <source>Name, phone, e-mail or number</source>
        <translation>Name, Telefon, E-Mail oder Nummer</translation>
    </message>
    <message>
        <source>Sell without %1</source>
        <translation>Ohne %1 verkaufen</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>A name by its first letters; e-mail, phone and number as a whole.</source>
        <translation>Namen an den ersten Buchstaben; E-Mail, Telefon und Nummer vollständig.</translation>
    </message>
    <message>
        <source>Nobody by “%1”</source>
        <translation>Niemand zu „%1“</translation>
    </message>
    <message>
        <source>F4 adds them as a new customer.</source>
        <translation>F4 legt sie als neuen Kunden an.</translation>
    </message>
</context>
<context>
    <name>CustomerSheet</name>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Customer of this sale</source>
        <translation>Kunde dieses Verkaufs</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Kunden anlegen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
</context>
<context>
    <name>DemoCard</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Making the demo store</source>
        <translation>Demoladen wird angelegt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>DemoStores</name>
    <message>
        <source>Grocery</source>
        <translation>Lebensmittel</translation>
    </message>
    <message>
        <source>Weighed goods, deposits and two VAT rates.</source>
        <translation>Wiegeware, Pfand und zwei Steuersätze.</translation>
    </message>
    <message>
        <source>Scan a sample barcode</source>
        <translation>Barcode scannen</translation>
    </message>
    <message>
        <source>Weigh the bananas</source>
        <translation>Bananen wiegen</translation>
    </message>
    <message>
        <source>Ask for age at the till</source>
        <translation>Alter an der Kasse prüfen</translation>
    </message>
    <message>
        <source>Open grocery</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Fashion</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Sizes and colours, till and web shop.</source>
        <translation>Größen und Farben, Kasse und Webshop.</translation>
    </message>
    <message>
        <source>Pick a size and colour</source>
        <translation>Größe und Farbe wählen</translation>
    </message>
    <message>
        <source>Exchange a size</source>
        <translation>Eine Größe umtauschen</translation>
    </message>
    <message>
        <source>Order in the web shop</source>
        <translation>Im Webshop bestellen</translation>
    </message>
    <message>
        <source>Open fashion</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Café</source>
        <translation>Café</translation>
    </message>
    <message>
        <source>Fast counter with hot drinks and cakes.</source>
        <translation>Schnelle Theke mit Heißgetränken und Kuchen.</translation>
    </message>
    <message>
        <source>Sell with quick keys</source>
        <translation>Schnelltasten</translation>
    </message>
    <message>
        <source>Drinks and cakes</source>
        <translation>Getränke und Kuchen</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>Kasse zählen</translation>
    </message>
    <message>
        <source>Open café</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Try the demo store</source>
        <translation>Demoladen ausprobieren</translation>
    </message>
    <message>
        <source>A working shop with thirty days of history.</source>
        <translation>Ein laufender Laden mit dreißig Tagen Verlauf.</translation>
    </message>
</context>
<context>
    <name>DeviceCode</name>
    <message>
        <source>The code of the device</source>
        <translation>Der Code des Geräts</translation>
    </message>
    <message>
        <source>Enter it on the device until %1. It is shown this once.</source>
        <translation>Geben Sie ihn bis %1 am Gerät ein. Er wird nur dieses eine Mal gezeigt.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
</context>
<context>
    <name>DeviceSide</name>
    <message>
        <source>Fingerprint of its key</source>
        <translation>Fingerabdruck des Schlüssels</translation>
    </message>
    <message>
        <source>It signs the journal. Whoever checks an export compares these figures.</source>
        <translation>Er signiert das Journal. Wer einen Export prüft, vergleicht diese Zeichen.</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>%1 sperren?</translation>
    </message>
    <message>
        <source>Nobody signs in at it any more, and whoever has is signed out. This is for good.</source>
        <translation>Daran meldet sich niemand mehr an, und wer angemeldet ist, wird abgemeldet. Das ist endgültig.</translation>
    </message>
</context>
<context>
    <name>DevicesPane</name>
    <message>
        <source>Search by name, place or key</source>
        <translation>Nach Name, Ort oder Schlüssel suchen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>No registers yet</source>
        <translation>Noch keine Kassen</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>Zuletzt aktiv</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DrawerCount</name>
    <message>
        <source>Notes</source>
        <translation>Scheine</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Münzen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>ElsewhereSignIn</name>
    <message>
        <source>Sign in with %1</source>
        <translation>Mit %1 anmelden</translation>
    </message>
    <message>
        <source>Your log-in asks for its second factor as well.</source>
        <translation>Ihre Anmeldung fragt auch nach dem zweiten Faktor.</translation>
    </message>
    <message>
        <source>Go on in your browser. The till opens by itself when you are done.</source>
        <translation>Weiter geht es in Ihrem Browser. Die Kasse öffnet sich danach von selbst.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>ErrorState</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>Mit Code</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Discount up to</source>
        <translation>Nachlass bis</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Quick keys</source>
        <translation>Schnelltasten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>Ab Menge</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Vorrätig</translation>
    </message>
    <message>
        <source>Per quantity</source>
        <translation>Je Menge</translation>
    </message>
    <message>
        <source>Per unit</source>
        <translation>Je Einheit</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>Lower a price by up to</source>
        <translation>Preis senken um bis zu</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Refund up to</source>
        <translation>Erstatten bis</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>What it may</source>
        <translation>Was er darf</translation>
    </message>
    <message>
        <source>Sells to the web</source>
        <translation>Verkauft ins Web</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Nachfolger</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Steuerklasse</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Sold beyond stock up to</source>
        <translation>Über den Bestand verkäuflich bis</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Barcodes</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Minute at which a day begins</source>
        <translation>Minute, in der ein Tag beginnt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>May be discounted</source>
        <translation>Nachlass möglich</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Ortsteil</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Seconds that the old secret still opens</source>
        <translation>Sekunden, die das alte Geheimnis noch gilt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Firmenname</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Zweite Zeile</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Agrees to advertising</source>
        <translation>Mit Werbung einverstanden</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Further facts</source>
        <translation>Weitere Angaben</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>Mindestalter</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>Beliebtheit</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Bundesland oder Provinz</translation>
    </message>
    <message>
        <source>Foot of receipts</source>
        <translation>Fuß der Bons</translation>
    </message>
    <message>
        <source>Head of receipts</source>
        <translation>Kopf der Bons</translation>
    </message>
    <message>
        <source>Entry in the register of companies</source>
        <translation>Eintrag im Handelsregister</translation>
    </message>
    <message>
        <source>Description for search engines</source>
        <translation>Beschreibung für Suchmaschinen</translation>
    </message>
    <message>
        <source>Title for search engines</source>
        <translation>Titel für Suchmaschinen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Regal</translation>
    </message>
    <message>
        <source>SKUs</source>
        <translation>Artikelnummern</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Stock is counted</source>
        <translation>Bestand wird geführt</translation>
    </message>
    <message>
        <source>VAT ID</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>%1 (only what differs)</source>
        <translation>%1 (nur was sich unterscheidet)</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Arnold</source>
        <translation>Arnold</translation>
    </message>
    <message>
        <source>Everything stays on this computer. The demo never touches a real shop.</source>
        <translation>Alles bleibt auf diesem Computer. Die Demo berührt nie einen echten Laden.</translation>
    </message>
</context>
<context>
    <name>HeldSales</name>
    <message>
        <source>Held %1</source>
        <translation>Geparkt %1</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
</context>
<context>
    <name>KeySecret</name>
    <message>
        <source>The secret of the new key</source>
        <translation>Das Geheimnis des neuen Schlüssels</translation>
    </message>
    <message>
        <source>It is shown this once. Keep it where only that program can read it.</source>
        <translation>Es wird nur dieses eine Mal gezeigt. Bewahren Sie es dort auf, wo nur dieses Programm es lesen kann.</translation>
    </message>
</context>
<context>
    <name>KeySide</name>
    <message>
        <source>What it may</source>
        <translation>Was er darf</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Revoke “%1”?</source>
        <translation>„%1“ widerrufen?</translation>
    </message>
    <message>
        <source>Whoever uses it is refused from now on. This cannot be undone.</source>
        <translation>Wer ihn benutzt, wird ab jetzt abgewiesen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>KeysPane</name>
    <message>
        <source>Search by name, scope or maker</source>
        <translation>Nach Name, Recht oder Ersteller suchen</translation>
    </message>
    <message>
        <source>In use %1</source>
        <translation>In Gebrauch %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Beendet %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>No key has ended</source>
        <translation>Kein Schlüssel ist abgelaufen</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Noch keine Schlüssel</translation>
    </message>
    <message>
        <source>A key lets another program in: a web shop, a bookkeeper, a label printer.</source>
        <translation>Ein Schlüssel lässt ein anderes Programm herein: einen Webshop, eine Buchhaltung, einen Etikettendrucker.</translation>
    </message>
    <message>
        <source>What it may</source>
        <translation>Was er darf</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
</context>
<context>
    <name>LimitDialog</name>
    <message>
        <source>Set</source>
        <translation>Gesetzt</translation>
    </message>
    <message>
        <source>Not without approval</source>
        <translation>Nicht ohne Freigabe</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis zu</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Ohne Grenze</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Discount on this line</source>
        <translation>Rabatt auf diese Position</translation>
    </message>
    <message>
        <source>Note on this line</source>
        <translation>Notiz zu dieser Position</translation>
    </message>
    <message>
        <source>Discount on the sale</source>
        <translation>Rabatt auf den Verkauf</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Gift, no bag, …</source>
        <translation>Geschenk, keine Tüte, …</translation>
    </message>
</context>
<context>
    <name>LoadingState</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Arnold</source>
        <translation>Arnold</translation>
    </message>
    <message>
        <source>%1 · Arnold</source>
        <translation>%1 · Arnold</translation>
    </message>
</context>
<context>
    <name>Manage</name>
    <message>
        <source>Nobody gives or takes more than they may themselves.</source>
        <translation>Niemand gibt oder nimmt mehr, als er selbst darf.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have this role. Give them another one first.</source>
        <translation>
            <numerusform>%n Person hat diese Rolle. Gib ihr zuerst eine andere.</numerusform>
            <numerusform>%n Personen haben diese Rolle. Gib ihnen zuerst eine andere.</numerusform>
        </translation>
    </message>
    <message>
        <source>A shop keeps at least one owner.</source>
        <translation>Ein Laden behält mindestens einen Inhaber.</translation>
    </message>
    <message>
        <source>A role has this name already.</source>
        <translation>Eine Rolle heißt schon so.</translation>
    </message>
    <message>
        <source>Somebody here has this badge already.</source>
        <translation>Diesen Ausweis hat hier schon jemand.</translation>
    </message>
    <message>
        <source>Somebody here signs in with this address already.</source>
        <translation>Mit dieser Adresse meldet sich hier schon jemand an.</translation>
    </message>
</context>
<context>
    <name>ManageActs</name>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>%n Änderung nicht gespeichert</numerusform>
            <numerusform>%n Änderungen nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation>Strg S</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <translation>Strg N</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Check the trail</source>
        <translation>Protokoll prüfen</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Neues Gerät</translation>
    </message>
</context>
<context>
    <name>ManageList</name>
    <message>
        <source>This list did not load</source>
        <translation>Diese Liste wurde nicht geladen</translation>
    </message>
    <message>
        <source>Nothing fits “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>ManageScreen</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Verwalten</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
</context>
<context>
    <name>ManageSearch</name>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Arnold</source>
        <translation>Arnold</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>NewBadge</name>
    <message>
        <source>Badge for %1</source>
        <translation>Ausweis für %1</translation>
    </message>
    <message>
        <source>Scan it now. It chooses the name; the PIN is asked for as ever.</source>
        <translation>Jetzt scannen. Der Ausweis wählt den Namen; nach der PIN wird wie immer gefragt.</translation>
    </message>
    <message>
        <source>Add the badge</source>
        <translation>Ausweis hinzufügen</translation>
    </message>
    <message>
        <source>Number of the badge</source>
        <translation>Nummer des Ausweises</translation>
    </message>
</context>
<context>
    <name>NewDevice</name>
    <message>
        <source>New device</source>
        <translation>Neues Gerät</translation>
    </message>
    <message>
        <source>It gets a code, by which it enrols itself.</source>
        <translation>Es erhält einen Code, mit dem es sich selbst einträgt.</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Code erstellen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As people call it: stockroom tablet</source>
        <translation>Wie man es nennt: Tablet im Lager</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Spricht für</translation>
    </message>
</context>
<context>
    <name>NewInvitation</name>
    <message>
        <source>Invite %1</source>
        <translation>%1 einladen</translation>
    </message>
    <message>
        <source>A mail with a link, good for three days: they choose their password by it.</source>
        <translation>Eine E-Mail mit einem Link, drei Tage gültig: Damit wählen sie ihr Passwort selbst.</translation>
    </message>
    <message>
        <source>Send the mail</source>
        <translation>E-Mail senden</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
</context>
<context>
    <name>NewKey</name>
    <message>
        <source>New API key</source>
        <translation>Neuer API-Schlüssel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Which program uses it, and where</source>
        <translation>Welches Programm ihn nutzt, und wo</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>In 30 Tagen</translation>
    </message>
    <message>
        <source>In 90 days</source>
        <translation>In 90 Tagen</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>In einem Jahr</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>What it may</source>
        <translation>Was er darf</translation>
    </message>
    <message>
        <source>Chosen below</source>
        <translation>Unten gewählt</translation>
    </message>
    <message>
        <source>Only read</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>All that I may</source>
        <translation>Alles, was ich darf</translation>
    </message>
</context>
<context>
    <name>NewPerson</name>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As it stands on receipts</source>
        <translation>Wie er auf Bons steht</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>4 to 8 figures; it can be set later</source>
        <translation>4 bis 8 Ziffern; geht auch später</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>New PIN for %1</source>
        <translation>Neue PIN für %1</translation>
    </message>
    <message>
        <source>4 to 8 figures. It unlocks them at every register.</source>
        <translation>4 bis 8 Ziffern. Damit sind sie an jeder Kasse entsperrt.</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN setzen</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Nothing here has the code %1</source>
        <translation>Zum Code %1 gibt es hier nichts</translation>
    </message>
    <message>
        <source>Copy of %1 is in the journal</source>
        <translation>Kopie von %1 steht im Journal</translation>
    </message>
    <message>
        <source>Sale cleared</source>
        <translation>Verkauf geleert</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Number pad</source>
        <translation>Ziffernblock</translation>
    </message>
    <message>
        <source>Delete the last figure</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
</context>
<context>
    <name>OnceShown</name>
    <message>
        <source>I have it</source>
        <translation>Ich habe es</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Geheimnis kopieren</translation>
    </message>
</context>
<context>
    <name>OpenShiftScreen</name>
    <message>
        <source>Open shift %1</source>
        <translation>Schicht %1 öffnen</translation>
    </message>
    <message>
        <source>Register %1 · %2</source>
        <translation>Kasse %1 · %2</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Wechselgeld</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Stimmt</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Left by the last shift</source>
        <translation>Von der letzten Schicht</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>A difference goes from or to the safe, and into the journal.</source>
        <translation>Eine Differenz geht in den Tresor oder kommt daher und steht im Journal.</translation>
    </message>
    <message>
        <source>Open with %1</source>
        <translation>Mit %1 öffnen</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Verwalten</translation>
    </message>
</context>
<context>
    <name>OrderActs</name>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Nachdrucken</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>A reprint says Copy and goes into the journal.</source>
        <translation>Ein Nachdruck heißt Kopie und kommt ins Journal.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
</context>
<context>
    <name>OrderDetails</name>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>OrderSide</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>The order that is chosen in the list shows here.</source>
        <translation>Hier erscheint die Bestellung, die in der Liste gewählt ist.</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>Teilweise erstattet</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Teilweise bezahlt</translation>
    </message>
    <message>
        <source>On delivery</source>
        <translation>Bei Lieferung</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Unbezahlt</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Noch nichts versandt</translation>
    </message>
    <message>
        <source>Partly sent</source>
        <translation>Teilweise versandt</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>Abholbereit</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Partly returned</source>
        <translation>Teilweise zurückgegeben</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Deposit invoice</source>
        <translation>Anzahlungsrechnung</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>Z-Bericht</translation>
    </message>
    <message>
        <source>Imported sale</source>
        <translation>Importierter Verkauf</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Invoice issued</source>
        <translation>Rechnung gestellt</translation>
    </message>
    <message>
        <source>Goods came back</source>
        <translation>Ware kam zurück</translation>
    </message>
    <message>
        <source>Copy printed</source>
        <translation>Kopie gedruckt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Abgeholt</translation>
    </message>
</context>
<context>
    <name>OrdersScreen</name>
    <message>
        <source>Scan a receipt, or find its number</source>
        <translation>Bon scannen oder Nummer suchen</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
</context>
<context>
    <name>OrdersTable</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>The newest %1</source>
        <translation>Die neuesten %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Ältere anzeigen</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Noch keine Belege</translation>
    </message>
    <message>
        <source>No order has the number “%1”</source>
        <translation>Kein Beleg hat die Nummer „%1“</translation>
    </message>
</context>
<context>
    <name>OwnShop</name>
    <message>
        <source>Shop and company</source>
        <translation>Laden und Firma</translation>
    </message>
    <message>
        <source>Address and tax number</source>
        <translation>Anschrift und Steuernummer</translation>
    </message>
    <message>
        <source>Country and currency</source>
        <translation>Land und Währung</translation>
    </message>
    <message>
        <source>Owner and PIN</source>
        <translation>Inhaber und PIN</translation>
    </message>
    <message>
        <source>First register</source>
        <translation>Erste Kasse</translation>
    </message>
    <message>
        <source>Start my shop</source>
        <translation>Meinen Laden anlegen</translation>
    </message>
    <message>
        <source>One page, two minutes. Currency and company lock with the first sale.</source>
        <translation>Eine Seite, zwei Minuten. Währung und Firma stehen mit dem ersten Verkauf fest.</translation>
    </message>
</context>
<context>
    <name>PaymentDesk</name>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Herausgeben</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>Erhaltenes Bargeld</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Nicht gebucht</translation>
    </message>
    <message>
        <source>Enter the amount on the terminal, and go on when it has been paid there.</source>
        <translation>Den Betrag am Terminal eingeben und weiter, sobald dort bezahlt ist.</translation>
    </message>
    <message>
        <source>Another way back</source>
        <translation>Anderer Rückweg</translation>
    </message>
    <message>
        <source>By card</source>
        <translation>Mit Karte</translation>
    </message>
</context>
<context>
    <name>PaymentScreen</name>
    <message>
        <source>Back to sale</source>
        <translation>Zum Verkauf</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Auszahlen</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Kassieren</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
</context>
<context>
    <name>PaymentSlip</name>
    <message>
        <source>Lines of the sale</source>
        <translation>Positionen des Verkaufs</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Herausgeben</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Noch zu zahlen</translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message>
        <source>Search by name or role</source>
        <translation>Nach Name oder Rolle suchen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>PersonSide</name>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Locked at this register</source>
        <translation>An dieser Kasse gesperrt</translation>
    </message>
    <message>
        <source>PIN is set</source>
        <translation>PIN ist gesetzt</translation>
    </message>
    <message>
        <source>No PIN yet</source>
        <translation>Noch keine PIN</translation>
    </message>
    <message>
        <source>Unlock here</source>
        <translation>Hier entsperren</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>PIN setzen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Changing people and roles needs another permission.</source>
        <translation>Personal und Rollen zu ändern braucht eine andere Berechtigung.</translation>
    </message>
    <message>
        <source>Archive %1?</source>
        <translation>%1 archivieren?</translation>
    </message>
    <message>
        <source>They sign in nowhere any more. What they sold keeps their name.</source>
        <translation>Die Person meldet sich nirgends mehr an. Was sie verkauft hat, behält ihren Namen.</translation>
    </message>
    <message>
        <source>Badge is set</source>
        <translation>Ausweis vorhanden</translation>
    </message>
    <message>
        <source>No badge</source>
        <translation>Kein Ausweis</translation>
    </message>
    <message>
        <source>Add badge</source>
        <translation>Ausweis hinzufügen</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Block the badge of %1</source>
        <translation>Ausweis von %1 sperren</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>Invite %1 by e-mail</source>
        <translation>%1 per E-Mail einladen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Withdraw the invitation of %1</source>
        <translation>Einladung von %1 zurückziehen</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>%1 of %2 figures entered</source>
        <translation>%1 von %2 Ziffern eingegeben</translation>
    </message>
</context>
<context>
    <name>PinSide</name>
    <message>
        <source>Enter your PIN</source>
        <translation>PIN eingeben</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Verwalten</translation>
    </message>
</context>
<context>
    <name>PrintedCode</name>
    <message>
        <source>Code of the receipt</source>
        <translation>Code des Bons</translation>
    </message>
</context>
<context>
    <name>PrintedPaper</name>
    <message>
        <source>Receipt</source>
        <translation>Bon</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Geschenkkarte</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>Auf Rechnung</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>MwSt.</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Trinkgeld</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Rückgeld</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Es bediente Sie</translation>
    </message>
    <message>
        <source>VAT ID</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>Z-Bericht</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>X-Bericht</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Wechselgeld</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Rückgaben</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Einlage</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Entnahme</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>In den Tresor</translation>
    </message>
    <message>
        <source>From the safe</source>
        <translation>Aus dem Tresor</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>KOPIE</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Return of</source>
        <translation>Rückgabe zu</translation>
    </message>
</context>
<context>
    <name>ReceiptScreen</name>
    <message>
        <source>Paid %1</source>
        <translation>%1 bezahlt</translation>
    </message>
    <message>
        <source>Change due</source>
        <translation>Rückgeld</translation>
    </message>
    <message>
        <source>%1 given · receipt %2</source>
        <translation>%1 gegeben · Bon %2</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>Nächster Verkauf</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Bon %1</translation>
    </message>
    <message>
        <source>Return booked</source>
        <translation>Rückgabe gebucht</translation>
    </message>
</context>
<context>
    <name>RecoverShop</name>
    <message>
        <source>The key of this shop is missing</source>
        <translation>Der Schlüssel dieses Geschäfts fehlt</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>Geschäft öffnen</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>“%1” was copied without the key file beside it.</source>
        <translation>„%1“ wurde ohne die Schlüsseldatei daneben kopiert.</translation>
    </message>
    <message>
        <source>The recovery key, which was shown when the shop was made, opens it here.</source>
        <translation>Der Wiederherstellungsschlüssel, der beim Anlegen gezeigt wurde, öffnet es hier.</translation>
    </message>
    <message>
        <source>Seven groups; dashes do not matter</source>
        <translation>Sieben Gruppen; Striche sind egal</translation>
    </message>
</context>
<context>
    <name>RecoveryGroups</name>
    <message>
        <source>Recovery key: %1</source>
        <translation>Wiederherstellungsschlüssel: %1</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyCard</name>
    <message>
        <source>Write down the recovery key</source>
        <translation>Wiederherstellungsschlüssel aufschreiben</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Keep it apart from this computer</source>
        <translation>Getrennt von diesem Computer aufbewahren</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ich habe ihn aufgeschrieben</translation>
    </message>
    <message>
        <source>Go to the shop</source>
        <translation>Zum Geschäft</translation>
    </message>
    <message>
        <source>Backups are locked with it: key and backup bring the shop back anywhere.</source>
        <translation>Sicherungen sind damit verschlossen: Schlüssel und Sicherung bringen das Geschäft überall zurück.</translation>
    </message>
    <message>
        <source>Nobody can look it up later: it is shown only now.</source>
        <translation>Niemand kann ihn später nachsehen: Er wird nur jetzt gezeigt.</translation>
    </message>
    <message>
        <source>In a drawer at home or in a safe. Capitals and dashes do not matter.</source>
        <translation>In einer Schublade zu Hause oder im Tresor. Großschreibung und Striche sind gleichgültig.</translation>
    </message>
</context>
<context>
    <name>ReturnHead</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
</context>
<context>
    <name>ReturnLines</name>
    <message>
        <source>Lines of the receipt</source>
        <translation>Zeilen des Bons</translation>
    </message>
</context>
<context>
    <name>ReturnRow</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Wohin damit</translation>
    </message>
    <message>
        <source>Back to stock</source>
        <translation>Ins Lager</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nirgends</translation>
    </message>
</context>
<context>
    <name>ReturnScreen</name>
    <message>
        <source>Back to sale</source>
        <translation>Zum Verkauf</translation>
    </message>
    <message>
        <source>Return or exchange</source>
        <translation>Rückgabe oder Umtausch</translation>
    </message>
    <message>
        <source>Number of the receipt</source>
        <translation>Nummer des Bons</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Scan the receipt</source>
        <translation>Bon scannen</translation>
    </message>
    <message>
        <source>Or type its number. Goods without a receipt are scanned one by one.</source>
        <translation>Oder seine Nummer eingeben. Ware ohne Bon wird einzeln gescannt.</translation>
    </message>
    <message>
        <source>Or type its number.</source>
        <translation>Oder seine Nummer eingeben.</translation>
    </message>
    <message>
        <source>Receipt number or barcode</source>
        <translation>Bonnummer oder Barcode</translation>
    </message>
    <message>
        <source>Find it in the orders</source>
        <translation>In den Belegen suchen</translation>
    </message>
    <message>
        <source>Ctrl 2</source>
        <translation>Strg 2</translation>
    </message>
</context>
<context>
    <name>ReturnSide</name>
    <message>
        <source>Comes back</source>
        <translation>Kommt zurück</translation>
    </message>
    <message>
        <source>What comes back keeps the price, tax and date of %1.</source>
        <translation>Was zurückkommt, behält Preis, Steuer und Datum von %1.</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>%1 zurückgeben</translation>
    </message>
    <message>
        <source>Exchange for other goods</source>
        <translation>Gegen andere Ware tauschen</translation>
    </message>
    <message>
        <source>Add to the sale</source>
        <translation>Zum Verkauf dazu</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>On to payment</source>
        <translation>Weiter zur Zahlung</translation>
    </message>
    <message>
        <source>F12</source>
        <translation>F12</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>At the till</source>
        <translation>An der Kasse</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bargeld</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Waren</translation>
    </message>
    <message>
        <source>Orders and customers</source>
        <translation>Bestellungen und Kunden</translation>
    </message>
    <message>
        <source>Books and people</source>
        <translation>Bücher und Personal</translation>
    </message>
    <message>
        <source>Sell and take payment</source>
        <translation>Verkaufen und kassieren</translation>
    </message>
    <message>
        <source>Discount up to</source>
        <translation>Nachlass bis</translation>
    </message>
    <message>
        <source>Lower a price by up to</source>
        <translation>Preis senken um bis zu</translation>
    </message>
    <message>
        <source>Refund up to</source>
        <translation>Erstatten bis</translation>
    </message>
    <message>
        <source>Return without a receipt</source>
        <translation>Rückgabe ohne Bon</translation>
    </message>
    <message>
        <source>Give money back another way</source>
        <translation>Geld anders zurückgeben</translation>
    </message>
    <message>
        <source>Void sales</source>
        <translation>Verkäufe stornieren</translation>
    </message>
    <message>
        <source>Sell more than is in stock</source>
        <translation>Mehr verkaufen als am Lager</translation>
    </message>
    <message>
        <source>Practise in training mode</source>
        <translation>Im Trainingsmodus üben</translation>
    </message>
    <message>
        <source>Open and close shifts</source>
        <translation>Schichten öffnen und abschließen</translation>
    </message>
    <message>
        <source>Cash to and from the safe</source>
        <translation>Bargeld zum und vom Tresor</translation>
    </message>
    <message>
        <source>Pay cash in and out</source>
        <translation>Bargeld ein- und auszahlen</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>Lade ohne Verkauf öffnen</translation>
    </message>
    <message>
        <source>See expected cash before the count</source>
        <translation>Sollbestand vor dem Zählen sehen</translation>
    </message>
    <message>
        <source>See products and stock</source>
        <translation>Artikel und Bestand sehen</translation>
    </message>
    <message>
        <source>Products, prices and promotions</source>
        <translation>Artikel, Preise und Aktionen</translation>
    </message>
    <message>
        <source>Count, receive and adjust stock</source>
        <translation>Bestand zählen, annehmen, ändern</translation>
    </message>
    <message>
        <source>See orders</source>
        <translation>Bestellungen sehen</translation>
    </message>
    <message>
        <source>Change, hand over and cancel orders</source>
        <translation>Bestellungen ändern, übergeben, stornieren</translation>
    </message>
    <message>
        <source>Erase customers</source>
        <translation>Kunden löschen</translation>
    </message>
    <message>
        <source>Reports and export</source>
        <translation>Berichte und Export</translation>
    </message>
    <message>
        <source>Read documents that are locked</source>
        <translation>Gesperrte Belege lesen</translation>
    </message>
    <message>
        <source>See people, registers and settings</source>
        <translation>Personal, Kassen, Einstellungen sehen</translation>
    </message>
    <message>
        <source>Change people and roles</source>
        <translation>Personal und Rollen ändern</translation>
    </message>
    <message>
        <source>Change registers and settings</source>
        <translation>Kassen und Einstellungen ändern</translation>
    </message>
    <message>
        <source>Keys for other programs</source>
        <translation>Schlüssel für andere Programme</translation>
    </message>
    <message>
        <source>Give discounts</source>
        <translation>Rabatte geben</translation>
    </message>
    <message>
        <source>Lower prices</source>
        <translation>Preise senken</translation>
    </message>
    <message>
        <source>Take goods back</source>
        <translation>Ware zurücknehmen</translation>
    </message>
    <message>
        <source>See shifts</source>
        <translation>Schichten sehen</translation>
    </message>
    <message>
        <source>See customers</source>
        <translation>Kunden sehen</translation>
    </message>
    <message>
        <source>Add and change customers</source>
        <translation>Kunden anlegen und ändern</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Stock clerk</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>Buchhaltung</translation>
    </message>
</context>
<context>
    <name>RolesHead</name>
    <message>
        <source>Asks</source>
        <translation>Fragt</translation>
    </message>
    <message>
        <source>somebody approves</source>
        <translation>jemand gibt frei</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Archive the role %1</source>
        <translation>Rolle %1 archivieren</translation>
    </message>
</context>
<context>
    <name>RolesPane</name>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>It may nothing until the matrix says so.</source>
        <translation>Sie darf nichts, bis die Tabelle es sagt.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Archive the role %1?</source>
        <translation>Rolle %1 archivieren?</translation>
    </message>
    <message>
        <source>Nobody can be given it any more.</source>
        <translation>Niemand bekommt sie mehr.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
</context>
<context>
    <name>RotateKey</name>
    <message>
        <source>A new secret for “%1”</source>
        <translation>Ein neues Geheimnis für „%1“</translation>
    </message>
    <message>
        <source>The new key may the same. Until when does the old secret open?</source>
        <translation>Der neue Schlüssel darf dasselbe. Wie lange gilt das alte Geheimnis noch?</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>One more day</source>
        <translation>Noch einen Tag</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Ab sofort nicht mehr</translation>
    </message>
</context>
<context>
    <name>SaleCustomerButton</name>
    <message>
        <source>Customer %1</source>
        <translation>Kunde %1</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Kunden hinzufügen</translation>
    </message>
</context>
<context>
    <name>SaleCustomerFace</name>
    <message>
        <source>Walk-in customer</source>
        <translation>Laufkundschaft</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Kunden hinzufügen</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
</context>
<context>
    <name>SaleHead</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Remove the customer</source>
        <translation>Kunden entfernen</translation>
    </message>
</context>
<context>
    <name>SaleLineFace</name>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>SaleMenu</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Cash in the drawer</source>
        <translation>Bargeld in der Lade</translation>
    </message>
    <message>
        <source>F10</source>
        <translation>F10</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>Lade öffnen</translation>
    </message>
    <message>
        <source>Clear the sale</source>
        <translation>Verkauf leeren</translation>
    </message>
    <message>
        <source>Return or exchange</source>
        <translation>Rückgabe oder Umtausch</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
</context>
<context>
    <name>SalePanel</name>
    <message>
        <source>Lines of the sale</source>
        <translation>Positionen des Verkaufs</translation>
    </message>
    <message>
        <source>Scan the first item</source>
        <translation>Ersten Artikel scannen</translation>
    </message>
    <message>
        <source>Or tap a tile, or press F2 to search.</source>
        <translation>Oder eine Kachel antippen, oder F2 zum Suchen.</translation>
    </message>
</context>
<context>
    <name>SaleTotals</name>
    <message>
        <source>Discounts</source>
        <translation>Rabatte</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Bezahlen</translation>
    </message>
    <message>
        <source>F12</source>
        <translation>F12</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
</context>
<context>
    <name>SchemeChoice</name>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>Farben: %1</translation>
    </message>
</context>
<context>
    <name>ScopeLine</name>
    <message>
        <source>%1, in part</source>
        <translation>%1, teilweise</translation>
    </message>
</context>
<context>
    <name>Scopes</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Reads everything</source>
        <translation>Liest alles</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Reads: %1</source>
        <translation>Liest: %1</translation>
    </message>
</context>
<context>
    <name>SessionsPane</name>
    <message>
        <source>Search by person, program or address</source>
        <translation>Nach Person, Programm oder Adresse suchen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Nobody is signed in over the network</source>
        <translation>Niemand ist über das Netz angemeldet</translation>
    </message>
    <message>
        <source>Whoever signs in from another device is listed here.</source>
        <translation>Wer sich von einem anderen Gerät anmeldet, steht hier.</translation>
    </message>
    <message>
        <source>End this session</source>
        <translation>Diese Sitzung beenden</translation>
    </message>
    <message numerus="yes">
        <source>End all %n session(s)</source>
        <translation>
            <numerusform>Die eine Sitzung beenden</numerusform>
            <numerusform>Alle %n Sitzungen beenden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupForm</name>
    <message>
        <source>Shop and company</source>
        <translation>Laden und Firma</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Name des Ladens</translation>
    </message>
    <message>
        <source>Legal name, if it differs</source>
        <translation>Firmenname, falls abweichend</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>VAT ID</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>Owner and first register</source>
        <translation>Inhaber und erste Kasse</translation>
    </message>
    <message>
        <source>Your name, as receipts show it</source>
        <translation>Ihr Name, wie er auf dem Bon steht</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Four to eight digits</source>
        <translation>Vier bis acht Ziffern</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN wiederholen</translation>
    </message>
</context>
<context>
    <name>SetupScreen</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Start my shop</source>
        <translation>Meinen Laden anlegen</translation>
    </message>
</context>
<context>
    <name>SetupSide</name>
    <message>
        <source>%1 sets</source>
        <translation>Vorgaben für %1</translation>
    </message>
    <message>
        <source>Locks with the first sale</source>
        <translation>Fest ab dem ersten Verkauf</translation>
    </message>
    <message>
        <source>Company, country and currency. Everything else can change later.</source>
        <translation>Firma, Land und Währung. Alles andere lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Make the shop</source>
        <translation>Laden anlegen</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ShiftSide</name>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>The expected cash stays hidden. The difference is then on the Z.</source>
        <translation>Der Sollbestand bleibt verdeckt. Die Differenz steht danach auf dem Z-Bericht.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Bezahlen</translation>
    </message>
    <message>
        <source>Hold or recall</source>
        <translation>Parken oder zurückholen</translation>
    </message>
    <message>
        <source>Another line</source>
        <translation>Andere Position</translation>
    </message>
    <message>
        <source>More or less of it</source>
        <translation>Mehr oder weniger davon</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Position entfernen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take the money</source>
        <translation>Kassieren</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>Nächster Verkauf</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Schicht abschließen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>F12</source>
        <translation>F12</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Strg Z</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ctrl 1</source>
        <translation>Strg 1</translation>
    </message>
    <message>
        <source>Ctrl 2</source>
        <translation>Strg 2</translation>
    </message>
    <message>
        <source>Ctrl 3</source>
        <translation>Strg 3</translation>
    </message>
    <message>
        <source>Ctrl L</source>
        <translation>Strg L</translation>
    </message>
    <message>
        <source>Ctrl D</source>
        <translation>Strg D</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Copy of a receipt</source>
        <translation>Kopie eines Bons</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Cash in the drawer</source>
        <translation>Bargeld in der Lade</translation>
    </message>
    <message>
        <source>F10</source>
        <translation>F10</translation>
    </message>
    <message>
        <source>Return or exchange</source>
        <translation>Rückgabe oder Umtausch</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>Cash or card</source>
        <translation>Bar oder Karte</translation>
    </message>
    <message>
        <source>F5 F6</source>
        <translation>F5 F6</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Verwalten</translation>
    </message>
    <message>
        <source>Ctrl 4</source>
        <translation>Strg 4</translation>
    </message>
    <message>
        <source>Pages of management</source>
        <translation>Seiten der Verwaltung</translation>
    </message>
    <message>
        <source>F5 … F10</source>
        <translation>F5 … F10</translation>
    </message>
</context>
<context>
    <name>ShortcutsOverlay</name>
    <message>
        <source>Keys on this screen</source>
        <translation>Tasten auf dieser Seite</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>In the demo the owner’s PIN is 1234.</source>
        <translation>In der Demo ist die PIN des Inhabers 1234.</translation>
    </message>
    <message>
        <source>Forgotten? A manager sets a new one.</source>
        <translation>Vergessen? Die Leitung vergibt eine neue.</translation>
    </message>
</context>
<context>
    <name>StaffNames</name>
    <message>
        <source>Who is at the till?</source>
        <translation>Wer ist an der Kasse?</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>No shift open</source>
        <translation>Keine Schicht offen</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>Kasse %1</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>Subjects</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Kollektion</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>Kundengruppe</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Steuerklasse</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Datenbestand</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Column heads</source>
        <translation>Spaltenköpfe</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle auswählen</translation>
    </message>
</context>
<context>
    <name>TableRow</name>
    <message>
        <source>Choose %1</source>
        <translation>%1 auswählen</translation>
    </message>
</context>
<context>
    <name>TakenTender</name>
    <message>
        <source>Put %1 back</source>
        <translation>%1 zurücknehmen</translation>
    </message>
</context>
<context>
    <name>TenderChoice</name>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bezahlt mit</translation>
    </message>
</context>
<context>
    <name>TillState</name>
    <message>
        <source>Shift %1 is open</source>
        <translation>Schicht %1 ist offen</translation>
    </message>
    <message>
        <source>No shift is open</source>
        <translation>Keine Schicht ist offen</translation>
    </message>
    <message>
        <source>Shift %1 opens with a count</source>
        <translation>Schicht %1 beginnt mit dem Zählen</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>Kasse %1</translation>
    </message>
    <message>
        <source>Enrolled with its own journal</source>
        <translation>Angemeldet, mit eigenem Journal</translation>
    </message>
    <message>
        <source>Served here</source>
        <translation>Hier erreichbar</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>ml</source>
        <translation>ml</translation>
    </message>
    <message>
        <source>l</source>
        <translation>l</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>h</source>
        <translation>Std.</translation>
    </message>
</context>
<context>
    <name>arnold::app::DesktopServer</name>
    <message>
        <source>Port %1 is taken: REST is off</source>
        <translation>Port %1 ist belegt: REST ist aus</translation>
    </message>
</context>
<context>
    <name>arnold::ui::AppModel</name>
    <message>
        <source>Shift %1 since %2</source>
        <translation>Schicht %1 seit %2</translation>
    </message>
</context>
<context>
    <name>arnold::ui::ApprovalModel</name>
    <message>
        <source>A discount of %1</source>
        <translation>Ein Nachlass von %1</translation>
    </message>
    <message>
        <source>A price that is %1 lower</source>
        <translation>Ein um %1 niedrigerer Preis</translation>
    </message>
    <message>
        <source>A price by hand</source>
        <translation>Ein Preis von Hand</translation>
    </message>
    <message>
        <source>%1 go back to the customer</source>
        <translation>%1 gehen an den Kunden zurück</translation>
    </message>
    <message>
        <source>A return without a receipt</source>
        <translation>Eine Rückgabe ohne Bon</translation>
    </message>
    <message>
        <source>Money goes back another way than it came</source>
        <translation>Geld geht anders zurück, als es kam</translation>
    </message>
    <message>
        <source>The drawer opens without a sale</source>
        <translation>Die Lade öffnet ohne Verkauf</translation>
    </message>
    <message>
        <source>More is sold than there is in stock</source>
        <translation>Es wird mehr verkauft, als am Lager ist</translation>
    </message>
    <message>
        <source>This needs somebody’s approval</source>
        <translation>Das muss jemand freigeben</translation>
    </message>
    <message>
        <source>%1 may do that up to %2.</source>
        <translation>%1 darf das bis %2.</translation>
    </message>
</context>
<context>
    <name>arnold::ui::AuditModel</name>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>API key “%1”</source>
        <translation>API-Schlüssel „%1“</translation>
    </message>
    <message>
        <source>At a till or on the computer</source>
        <translation>An einer Kasse oder am Computer</translation>
    </message>
    <message>
        <source>Over the network</source>
        <translation>Über das Netz</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>What it said of the person was erased with them.</source>
        <translation>Was darin über die Person stand, wurde mit ihr gelöscht.</translation>
    </message>
    <message>
        <source>What it says of the person needs the permission to see customers.</source>
        <translation>Was darin über die Person steht, sieht nur, wer Kunden sehen darf.</translation>
    </message>
</context>
<context>
    <name>arnold::ui::CashModel</name>
    <message>
        <source>Pay in</source>
        <translation>Einzahlen</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Auszahlen</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>In den Tresor</translation>
    </message>
    <message>
        <source>From the safe</source>
        <translation>Aus dem Tresor</translation>
    </message>
    <message>
        <source>%1 paid in</source>
        <translation>%1 eingezahlt</translation>
    </message>
    <message>
        <source>%1 paid out</source>
        <translation>%1 ausgezahlt</translation>
    </message>
    <message>
        <source>%1 taken to the safe</source>
        <translation>%1 in den Tresor gebracht</translation>
    </message>
    <message>
        <source>%1 taken from the safe</source>
        <translation>%1 aus dem Tresor geholt</translation>
    </message>
    <message>
        <source>Money that comes into the drawer and is no sale: change from the bank.</source>
        <translation>Geld, das in die Lade kommt und kein Verkauf ist: Wechselgeld von der Bank.</translation>
    </message>
    <message>
        <source>Money that leaves the drawer and is no refund: postage, cleaning.</source>
        <translation>Geld, das die Lade verlässt und keine Erstattung ist: Porto, Reinigung.</translation>
    </message>
    <message>
        <source>Money that is safer there than in the drawer. It stays with the shop.</source>
        <translation>Geld, das dort sicherer liegt als in der Lade. Es bleibt im Laden.</translation>
    </message>
    <message>
        <source>Change from the safe into the drawer.</source>
        <translation>Wechselgeld aus dem Tresor in die Lade.</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>Bitte einen Betrag eingeben.</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>Bitte angeben, wofür.</translation>
    </message>
    <message>
        <source>That much is not in the drawer.</source>
        <translation>So viel ist nicht in der Lade.</translation>
    </message>
    <message>
        <source>The drawer should hold %1.</source>
        <translation>In der Lade sollten %1 sein.</translation>
    </message>
    <message>
        <source>Drawer opened. It is in the journal.</source>
        <translation>Lade geöffnet. Das steht im Journal.</translation>
    </message>
</context>
<context>
    <name>arnold::ui::ChainModel</name>
    <message>
        <source>Checking the trail</source>
        <translation>Protokoll wird geprüft</translation>
    </message>
    <message>
        <source>The trail is whole</source>
        <translation>Das Protokoll ist unversehrt</translation>
    </message>
    <message>
        <source>The trail was changed at entry %1</source>
        <translation>Das Protokoll wurde bei Eintrag %1 verändert</translation>
    </message>
    <message>
        <source>The trail could not be checked</source>
        <translation>Das Protokoll konnte nicht geprüft werden</translation>
    </message>
    <message numerus="yes">
        <source>%n entries follow from one another</source>
        <translation>
            <numerusform>Ein Eintrag ist stimmig</numerusform>
            <numerusform>%n Einträge folgen lückenlos aufeinander</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to there %n entries follow from one another. Keep the latest backup and call your service.</source>
        <translation>
            <numerusform>Bis dahin ist ein Eintrag stimmig. Bewahren Sie die letzte Sicherung auf und rufen Sie Ihren Service.</numerusform>
            <numerusform>Bis dahin folgen %n Einträge lückenlos aufeinander. Bewahren Sie die letzte Sicherung auf und rufen Sie Ihren Service.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>arnold::ui::CustomerFinder</name>
    <message>
        <source>A customer has a name.</source>
        <translation>Ein Kunde hat einen Namen.</translation>
    </message>
</context>
<context>
    <name>arnold::ui::DevicesModel</name>
    <message>
        <source>Register %1</source>
        <translation>Kasse %1</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>Server %1</translation>
    </message>
    <message>
        <source>Issues invoices of orders</source>
        <translation>Stellt Rechnungen zu Bestellungen aus</translation>
    </message>
    <message>
        <source>%1, this one</source>
        <translation>%1, diese hier</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie benutzt</translation>
    </message>
    <message>
        <source>Shift is open</source>
        <translation>Schicht ist offen</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <source>%1, open since %2</source>
        <translation>%1, offen seit %2</translation>
    </message>
    <message>
        <source>%1, closed %2</source>
        <translation>%1, geschlossen %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Last booked</source>
        <translation>Zuletzt gebucht</translation>
    </message>
    <message>
        <source>Last shift</source>
        <translation>Letzte Schicht</translation>
    </message>
    <message>
        <source>Keys so far</source>
        <translation>Schlüssel bisher</translation>
    </message>
    <message>
        <source>Device of its own</source>
        <translation>Eigenständiges Gerät</translation>
    </message>
    <message>
        <source>Device of register %1</source>
        <translation>Gerät der Kasse %1</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Waits for its code</source>
        <translation>Wartet auf Code</translation>
    </message>
    <message>
        <source>Code has expired</source>
        <translation>Code abgelaufen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Code holds until</source>
        <translation>Code gilt bis</translation>
    </message>
    <message>
        <source>Key since</source>
        <translation>Schlüssel seit</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Gib einen Namen ein.</translation>
    </message>
    <message>
        <source>%1 is known no more</source>
        <translation>%1 ist nicht mehr bekannt</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>arnold::ui::DrawerCountModel</name>
    <message>
        <source>%1 notes</source>
        <translation>%1-Scheine</translation>
    </message>
    <message>
        <source>%1 coins</source>
        <translation>%1-Münzen</translation>
    </message>
</context>
<context>
    <name>arnold::ui::ElsewhereModel</name>
    <message>
        <source>You are back at the till: this window may be closed.</source>
        <translation>An der Kasse geht es weiter: Dieses Fenster kann geschlossen werden.</translation>
    </message>
</context>
<context>
    <name>arnold::ui::KeysModel</name>
    <message>
        <source>The command line</source>
        <translation>Die Kommandozeile</translation>
    </message>
    <message>
        <source>Somebody who left</source>
        <translation>Jemand, der nicht mehr da ist</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Gib einen Namen ein.</translation>
    </message>
    <message>
        <source>Choose what it may.</source>
        <translation>Wählen Sie, was er darf.</translation>
    </message>
    <message>
        <source>The key “%1” opens nothing any more</source>
        <translation>Der Schlüssel „%1“ gilt nicht mehr</translation>
    </message>
</context>
<context>
    <name>arnold::ui::OrderModel</name>
    <message>
        <source>Walk-in customer</source>
        <translation>Laufkundschaft</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>Kasse %1</translation>
    </message>
    <message>
        <source>Imported from %1, %2</source>
        <translation>Importiert aus %1, %2</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>Webshop</translation>
    </message>
    <message>
        <source>Sold by %1</source>
        <translation>Verkauft von %1</translation>
    </message>
    <message>
        <source>Printed once</source>
        <translation>Einmal gedruckt</translation>
    </message>
    <message>
        <source>Printed %1 times</source>
        <translation>%1-mal gedruckt</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>%1 came back</source>
        <translation>%1 zurückgekommen</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Rabatte</translation>
    </message>
    <message>
        <source>VAT %1 on %2</source>
        <translation>MwSt. %1 auf %2</translation>
    </message>
    <message>
        <source>Tax unknown</source>
        <translation>Steuer unbekannt</translation>
    </message>
    <message>
        <source>%1 given, %2 change</source>
        <translation>%1 gegeben, %2 zurück</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Lieferung an</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Rechnung an</translation>
    </message>
</context>
<context>
    <name>arnold::ui::OrdersModel</name>
    <message>
        <source>Walk-in</source>
        <translation>Laufkundschaft</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
</context>
<context>
    <name>arnold::ui::PaymentModel</name>
    <message>
        <source>VAT %1 on %2</source>
        <translation>MwSt. %1 auf %2</translation>
    </message>
    <message>
        <source>%1 is still missing.</source>
        <translation>Es fehlen noch %1.</translation>
    </message>
    <message>
        <source>Give back in cash</source>
        <translation>Bar zurückgeben</translation>
    </message>
    <message>
        <source>Give back in cash besides</source>
        <translation>Außerdem bar zurückgeben</translation>
    </message>
    <message>
        <source>More than is due</source>
        <translation>Mehr als fällig</translation>
    </message>
    <message>
        <source>On the card terminal</source>
        <translation>Am Kartenterminal</translation>
    </message>
    <message>
        <source>Change due</source>
        <translation>Rückgeld</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Fehlt noch</translation>
    </message>
    <message>
        <source>Given back to the card</source>
        <translation>Auf die Karte erstattet</translation>
    </message>
    <message>
        <source>Pay out %1</source>
        <translation>%1 auszahlen</translation>
    </message>
    <message>
        <source>Take %1 cash</source>
        <translation>%1 bar kassieren</translation>
    </message>
    <message>
        <source>Card paid %1, go on</source>
        <translation>Karte hat %1 bezahlt, weiter</translation>
    </message>
    <message>
        <source>Card paid %1</source>
        <translation>Karte hat %1 bezahlt</translation>
    </message>
    <message>
        <source>%1 of it was not paid in cash. That needs the permission to refund, and goes on record with the reason.</source>
        <translation>%1 davon wurden nicht bar bezahlt. Das braucht die Berechtigung zum Erstatten und wird mit dem Grund vermerkt.</translation>
    </message>
    <message>
        <source>Give back on the card terminal</source>
        <translation>Am Kartenterminal zurückgeben</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Die Hälfte</translation>
    </message>
    <message>
        <source>A third</source>
        <translation>Ein Drittel</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>Ein Viertel</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Passend</translation>
    </message>
</context>
<context>
    <name>arnold::ui::PeopleModel</name>
    <message>
        <source>Locked here</source>
        <translation>Hier gesperrt</translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation>Keine PIN</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Gib einen Namen ein.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>Eine PIN hat 4 bis 8 Ziffern.</translation>
    </message>
    <message>
        <source>%1 works here now</source>
        <translation>%1 arbeitet jetzt hier</translation>
    </message>
    <message>
        <source>Roles of %1 changed</source>
        <translation>Rollen von %1 geändert</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>%1 has a new PIN</source>
        <translation>%1 hat eine neue PIN</translation>
    </message>
    <message>
        <source>%1 may try again here</source>
        <translation>%1 darf es hier wieder versuchen</translation>
    </message>
    <message>
        <source>%1 does not work here any more</source>
        <translation>%1 arbeitet nicht mehr hier</translation>
    </message>
    <message>
        <source>PIN is set</source>
        <translation>PIN ist gesetzt</translation>
    </message>
    <message>
        <source>Scan a badge or enter its number.</source>
        <translation>Ausweis scannen oder seine Nummer eingeben.</translation>
    </message>
    <message>
        <source>%1 has a badge</source>
        <translation>%1 hat einen Ausweis</translation>
    </message>
    <message>
        <source>The badge of %1 opens nothing any more</source>
        <translation>Der Ausweis von %1 gilt nicht mehr</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>Kein Passwort</translation>
    </message>
    <message>
        <source>Password is set</source>
        <translation>Passwort ist gesetzt</translation>
    </message>
    <message>
        <source>Enter an e-mail address.</source>
        <translation>Geben Sie eine E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>The mail to %1 is on its way</source>
        <translation>Die E-Mail an %1 ist unterwegs</translation>
    </message>
    <message>
        <source>The invitation of %1 opens nothing any more</source>
        <translation>Die Einladung von %1 öffnet nichts mehr</translation>
    </message>
    <message>
        <source>Invited until %1</source>
        <translation>Eingeladen bis %1</translation>
    </message>
</context>
<context>
    <name>arnold::ui::PinModel</name>
    <message numerus="yes">
        <source>A PIN has at least %n digit(s).</source>
        <translation>
            <numerusform>Eine PIN hat mindestens %n Ziffer.</numerusform>
            <numerusform>Eine PIN hat mindestens %n Ziffern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. %n try(s) left.</source>
        <translation>
            <numerusform>Das ist nicht die PIN. Noch ein Versuch.</numerusform>
            <numerusform>Das ist nicht die PIN. Noch %n Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here has this badge.</source>
        <translation>Niemand hier hat diesen Ausweis.</translation>
    </message>
</context>
<context>
    <name>arnold::ui::ReceiptModel</name>
    <message>
        <source>TRAINING, no receipt</source>
        <translation>TRAINING, kein Bon</translation>
    </message>
</context>
<context>
    <name>arnold::ui::RecoverModel</name>
    <message>
        <source>That is no recovery key: a letter is missing or wrong.</source>
        <translation>Das ist kein Wiederherstellungsschlüssel: Ein Zeichen fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>This is another shop’s recovery key.</source>
        <translation>Das ist der Wiederherstellungsschlüssel eines anderen Geschäfts.</translation>
    </message>
</context>
<context>
    <name>arnold::ui::ReturnModel</name>
    <message>
        <source>Without a receipt</source>
        <translation>Ohne Bon</translation>
    </message>
    <message>
        <source>Came back already</source>
        <translation>Schon zurückgekommen</translation>
    </message>
    <message>
        <source>%1 of %2 may come back</source>
        <translation>%1 von %2 können zurück</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>Nicht mehr gewünscht</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Falscher Artikel</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>back to stock</source>
        <translation>zurück ins Lager</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>not in stock</source>
        <translation>nicht ins Lager</translation>
    </message>
    <message>
        <source>VAT %1</source>
        <translation>MwSt. %1</translation>
    </message>
    <message>
        <source>Paid by a coupon, no money back</source>
        <translation>Durch Gutschein bezahlt, keine Erstattung</translation>
    </message>
    <message>
        <source>No receipt and no item has this number.</source>
        <translation>Kein Bon und kein Artikel hat diese Nummer.</translation>
    </message>
    <message>
        <source>No receipt has this number.</source>
        <translation>Kein Bon hat diese Nummer.</translation>
    </message>
    <message>
        <source>That was no sale: nothing of it can come back.</source>
        <translation>Das war kein Verkauf: Davon kann nichts zurückkommen.</translation>
    </message>
    <message>
        <source>Choose what comes back first.</source>
        <translation>Bitte zuerst wählen, was zurückkommt.</translation>
    </message>
</context>
<context>
    <name>arnold::ui::RolesModel</name>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Fragt</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Teils</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Ohne Grenze</translation>
    </message>
    <message>
        <source>A limit is between 0 and 100 percent.</source>
        <translation>Eine Grenze liegt zwischen 0 und 100 Prozent.</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>Gib einen Betrag ein.</translation>
    </message>
    <message>
        <source>Roles saved</source>
        <translation>Rollen gespeichert</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Gib einen Namen ein.</translation>
    </message>
    <message>
        <source>Role %1 added</source>
        <translation>Rolle %1 angelegt</translation>
    </message>
    <message>
        <source>Role %1 archived</source>
        <translation>Rolle %1 archiviert</translation>
    </message>
</context>
<context>
    <name>arnold::ui::SaleLinesModel</name>
    <message>
        <source>%1 each</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Kommt zurück</translation>
    </message>
    <message>
        <source>without a receipt</source>
        <translation>ohne Bon</translation>
    </message>
</context>
<context>
    <name>arnold::ui::SaleModel</name>
    <message>
        <source>Held at %1</source>
        <translation>Geparkt um %1</translation>
    </message>
    <message>
        <source>Hold or finish this sale first.</source>
        <translation>Diesen Verkauf zuerst parken oder abschließen.</translation>
    </message>
    <message>
        <source>Includes VAT %1</source>
        <translation>Inkl. MwSt. %1</translation>
    </message>
    <message>
        <source>Plus tax %1</source>
        <translation>Zzgl. Steuer %1</translation>
    </message>
    <message>
        <source>Quick keys</source>
        <translation>Schnelltasten</translation>
    </message>
    <message>
        <source>A discount is between 0 and 100 percent.</source>
        <translation>Ein Rabatt liegt zwischen 0 und 100 Prozent.</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1 Rabatt</translation>
    </message>
    <message>
        <source>That is not a price.</source>
        <translation>Das ist kein Preis.</translation>
    </message>
    <message>
        <source>Price by hand</source>
        <translation>Preis von Hand</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>The sale of %1 waits</source>
        <translation>Der Verkauf von %1 wartet</translation>
    </message>
</context>
<context>
    <name>arnold::ui::SessionsModel</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Ends by itself</source>
        <translation>Endet von selbst</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Vorgezeigt</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Nicht vorgezeigt</translation>
    </message>
    <message>
        <source>%1 is signed out there</source>
        <translation>%1 ist dort abgemeldet</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere</source>
        <translation>%1 ist überall abgemeldet</translation>
    </message>
</context>
<context>
    <name>arnold::ui::SetupModel</name>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Cash is rounded to</source>
        <translation>Bargeld wird gerundet auf</translation>
    </message>
    <message>
        <source>Books are kept</source>
        <translation>Bücher werden aufbewahrt</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>A PIN has four to eight digits.</source>
        <translation>Eine PIN hat vier bis acht Ziffern.</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>Die beiden PINs sind verschieden.</translation>
    </message>
    <message>
        <source>There is a shop already: %1</source>
        <translation>Es gibt schon einen Laden: %1</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Keep this page apart from the computer. With it and a backup the shop comes back on another computer; without it no backup opens.</source>
        <translation>Diese Seite getrennt vom Computer aufbewahren. Mit ihr und einer Sicherung kommt das Geschäft auf einem anderen Computer zurück; ohne sie lässt sich keine Sicherung öffnen.</translation>
    </message>
    <message>
        <source>No page could be made. Please write the key down.</source>
        <translation>Es konnte keine Seite erstellt werden. Bitte den Schlüssel aufschreiben.</translation>
    </message>
</context>
<context>
    <name>arnold::ui::ShiftModel</name>
    <message>
        <source>Receipts</source>
        <translation>Bons</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Rückgaben</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Wechselgeld</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>Bareinnahmen</translation>
    </message>
    <message>
        <source>Should be in the drawer</source>
        <translation>Soll in der Lade</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Eingezahlt</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Ausgezahlt</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>In den Tresor</translation>
    </message>
    <message>
        <source>From the safe</source>
        <translation>Aus dem Tresor</translation>
    </message>
</context>
</TS>
