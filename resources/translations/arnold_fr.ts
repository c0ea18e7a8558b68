<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message>
        <source>Person added</source>
        <translation>Personne ajoutée</translation>
    </message>
    <message>
        <source>Person archived</source>
        <translation>Personne archivée</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>Rôles modifiés</translation>
    </message>
    <message>
        <source>PIN set</source>
        <translation>PIN défini</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Déverrouillé</translation>
    </message>
    <message>
        <source>Badge given</source>
        <translation>Badge remis</translation>
    </message>
    <message>
        <source>Badges blocked</source>
        <translation>Badges bloqués</translation>
    </message>
    <message>
        <source>Role added</source>
        <translation>Rôle ajouté</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Rôle modifié</translation>
    </message>
    <message>
        <source>Role archived</source>
        <translation>Rôle archivé</translation>
    </message>
    <message>
        <source>Sign-in set up</source>
        <translation>Connexion configurée</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Mot de passe modifié</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Session terminée</translation>
    </message>
    <message>
        <source>Stolen session ended</source>
        <translation>Session volée terminée</translation>
    </message>
    <message>
        <source>Signing key made</source>
        <translation>Clé de signature créée</translation>
    </message>
    <message>
        <source>API key made</source>
        <translation>Clé d’API créée</translation>
    </message>
    <message>
        <source>API key rotated</source>
        <translation>Clé d’API renouvelée</translation>
    </message>
    <message>
        <source>API key revoked</source>
        <translation>Clé d’API révoquée</translation>
    </message>
    <message>
        <source>Product added</source>
        <translation>Article ajouté</translation>
    </message>
    <message>
        <source>Product changed</source>
        <translation>Article modifié</translation>
    </message>
    <message>
        <source>Product archived</source>
        <translation>Article archivé</translation>
    </message>
    <message>
        <source>Variant added</source>
        <translation>Variante ajoutée</translation>
    </message>
    <message>
        <source>Variant changed</source>
        <translation>Variante modifiée</translation>
    </message>
    <message>
        <source>Category added</source>
        <translation>Catégorie ajoutée</translation>
    </message>
    <message>
        <source>Collection added</source>
        <translation>Collection ajoutée</translation>
    </message>
    <message>
        <source>Price set</source>
        <translation>Prix fixé</translation>
    </message>
    <message>
        <source>Price list added</source>
        <translation>Liste de prix ajoutée</translation>
    </message>
    <message>
        <source>Promotion added</source>
        <translation>Promotion ajoutée</translation>
    </message>
    <message>
        <source>Promotion archived</source>
        <translation>Promotion archivée</translation>
    </message>
    <message>
        <source>Quick keys set</source>
        <translation>Touches rapides définies</translation>
    </message>
    <message>
        <source>Stock received</source>
        <translation>Stock reçu</translation>
    </message>
    <message>
        <source>Stock counted</source>
        <translation>Stock compté</translation>
    </message>
    <message>
        <source>Stock adjusted</source>
        <translation>Stock ajusté</translation>
    </message>
    <message>
        <source>Customer added</source>
        <translation>Client ajouté</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>Client modifié</translation>
    </message>
    <message>
        <source>Address added</source>
        <translation>Adresse ajoutée</translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation>Adresse modifiée</translation>
    </message>
    <message>
        <source>Address removed</source>
        <translation>Adresse supprimée</translation>
    </message>
    <message>
        <source>Customer archived</source>
        <translation>Client archivé</translation>
    </message>
    <message>
        <source>Customer erased</source>
        <translation>Client effacé</translation>
    </message>
    <message>
        <source>Customer group added</source>
        <translation>Groupe de clients ajouté</translation>
    </message>
    <message>
        <source>Shop set up</source>
        <translation>Boutique configurée</translation>
    </message>
    <message>
        <source>Location added</source>
        <translation>Site ajouté</translation>
    </message>
    <message>
        <source>Register added</source>
        <translation>Caisse ajoutée</translation>
    </message>
    <message>
        <source>Tax class added</source>
        <translation>Classe de taxe ajoutée</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>Tous les actes</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>Personnes et rôles</translation>
    </message>
    <message>
        <source>Keys and sign-in</source>
        <translation>Clés et connexion</translation>
    </message>
    <message>
        <source>Goods and prices</source>
        <translation>Articles et prix</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Shop and registers</source>
        <translation>Boutique et caisses</translation>
    </message>
    <message>
        <source>Arnold itself</source>
        <translation>Arnold lui-même</translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>Un client</translation>
    </message>
    <message>
        <source>A guest</source>
        <translation>Un invité</translation>
    </message>
    <message>
        <source>Somebody who left</source>
        <translation>Une personne partie</translation>
    </message>
    <message>
        <source>Signed in by PIN</source>
        <translation>Connexion par code PIN</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>Code PIN erroné</translation>
    </message>
    <message>
        <source>Locked after wrong PINs</source>
        <translation>Bloqué après des codes erronés</translation>
    </message>
    <message>
        <source>Second factor added</source>
        <translation>Second facteur ajouté</translation>
    </message>
    <message>
        <source>Second factor removed</source>
        <translation>Second facteur retiré</translation>
    </message>
    <message>
        <source>Recovery codes renewed</source>
        <translation>Codes de récupération renouvelés</translation>
    </message>
    <message>
        <source>Recovery code used</source>
        <translation>Code de récupération utilisé</translation>
    </message>
    <message>
        <source>Log-in elsewhere joined</source>
        <translation>Connexion externe associée</translation>
    </message>
    <message>
        <source>Log-in elsewhere given up</source>
        <translation>Connexion externe dissociée</translation>
    </message>
    <message>
        <source>Master key changed</source>
        <translation>Clé principale changée</translation>
    </message>
    <message>
        <source>Master key recovered</source>
        <translation>Clé principale récupérée</translation>
    </message>
    <message>
        <source>Recovery key made</source>
        <translation>Clé de récupération créée</translation>
    </message>
    <message>
        <source>Account opened</source>
        <translation>Compte ouvert</translation>
    </message>
    <message>
        <source>Account taken over by its owner</source>
        <translation>Compte repris par son titulaire</translation>
    </message>
    <message>
        <source>E-mail address confirmed</source>
        <translation>Adresse e-mail confirmée</translation>
    </message>
    <message>
        <source>E-mail address changed</source>
        <translation>Adresse e-mail modifiée</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>Mot de passe réinitialisé</translation>
    </message>
    <message>
        <source>Company changed</source>
        <translation>Société modifiée</translation>
    </message>
    <message>
        <source>Location changed</source>
        <translation>Lieu modifié</translation>
    </message>
    <message>
        <source>Register changed</source>
        <translation>Caisse modifiée</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Réglages modifiés</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Sauvegarde restaurée</translation>
    </message>
    <message>
        <source>Invited by e-mail</source>
        <translation>Invité par e-mail</translation>
    </message>
    <message>
        <source>Invitation accepted</source>
        <translation>Invitation acceptée</translation>
    </message>
    <message>
        <source>Passkey added</source>
        <translation>Clé d’accès ajoutée</translation>
    </message>
    <message>
        <source>Passkey removed</source>
        <translation>Clé d’accès supprimée</translation>
    </message>
    <message>
        <source>Device added</source>
        <translation>Appareil ajouté</translation>
    </message>
    <message>
        <source>New code for a device</source>
        <translation>Nouveau code pour un appareil</translation>
    </message>
    <message>
        <source>Device enrolled</source>
        <translation>Appareil enregistré</translation>
    </message>
    <message>
        <source>Key of a device changed</source>
        <translation>Clé d’un appareil changée</translation>
    </message>
    <message>
        <source>Device deactivated</source>
        <translation>Appareil désactivé</translation>
    </message>
    <message>
        <source>Invitation withdrawn</source>
        <translation>Invitation retirée</translation>
    </message>
</context>
<context>
    <name>Agents</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>A program without a name</source>
        <translation>Un programme sans nom</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>%1c</source>
        <extracomment>A coin of so many cents, as short as it can be.</extracomment>
        <translation>%1 c</translation>
    </message>
    <message>
        <source>%1p</source>
        <extracomment>A coin of so many pence, as short as it can be.</extracomment>
        <translation>%1 p</translation>
    </message>
    <message numerus="yes">
        <source>%1 item(s)</source>
        <translation>
            <numerusform>%1 article</numerusform>
            <numerusform>%1 articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApprovalFace</name>
    <message>
        <source>Who approves this?</source>
        <translation>Qui approuve ?</translation>
    </message>
    <message>
        <source>Nobody here may approve this</source>
        <translation>Personne ici ne peut l’approuver</translation>
    </message>
    <message>
        <source>Somebody with the permission and a PIN is needed.</source>
        <translation>Il faut quelqu’un avec le droit et un code PIN.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Tap a name or scan a badge. The sale stays as it is.</source>
        <translation>Touchez un nom ou scannez un badge. La vente reste telle quelle.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>It is noted who approved.</source>
        <translation>L’approbateur est noté.</translation>
    </message>
</context>
<context>
    <name>AuditFilters</name>
    <message>
        <source>Search by who, what or about what</source>
        <translation>Chercher par personne, acte ou objet</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>Type d’acte</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
</context>
<context>
    <name>AuditSide</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
</context>
<context>
    <name>AuditTable</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Looking, back to %1 …</source>
        <translation>Recherche, jusqu’au %1 …</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>The newest %1</source>
        <translation>Les %1 plus récentes</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Toutes (%1)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Afficher les précédentes</translation>
    </message>
    <message>
        <source>The trail did not load</source>
        <translation>Le journal d’audit n’a pas été chargé</translation>
    </message>
    <message>
        <source>Nothing fits what you look for</source>
        <translation>Rien ne correspond à votre recherche</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Il ne s’est encore rien passé</translation>
    </message>
    <message>
        <source>There is more further back.</source>
        <translation>Il y en a d’autres plus loin.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>CashSheet</name>
    <message>
        <source>Cash in the drawer</source>
        <translation>Espèces dans le tiroir</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>Ouvrir le tiroir</translation>
    </message>
    <message>
        <source>F10</source>
        <translation>F10</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Search or scan: name, SKU, barcode</source>
        <translation>Nom, référence ou code-barres</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <translation>Rien ne s’appelle « %1 »</translation>
    </message>
    <message>
        <source>Enter looks it up as a barcode or SKU.</source>
        <translation>Entrée le cherche comme code-barres ou référence.</translation>
    </message>
</context>
<context>
    <name>ChainState</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>CloseShiftScreen</name>
    <message>
        <source>Shift is closed</source>
        <translation>La session est clôturée</translation>
    </message>
    <message>
        <source>Close shift %1</source>
        <translation>Clôturer la session %1</translation>
    </message>
    <message>
        <source>Register %1 · %2</source>
        <translation>Caisse %1 · %2</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>Retour à la vente</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Cash in the drawer</source>
        <translation>Espèces dans le tiroir</translation>
    </message>
    <message>
        <source>Z %1</source>
        <translation>Z %1</translation>
    </message>
    <message>
        <source>Expected hidden</source>
        <translation>Attendu masqué</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Blind close</source>
        <translation>Clôture à l’aveugle</translation>
    </message>
    <message>
        <source>The Z is in the journal. The drawer keeps what was counted.</source>
        <translation>Le Z est au journal. Le montant compté reste dans le tiroir.</translation>
    </message>
    <message>
        <source>Closing ends sales of this shift and issues its Z.</source>
        <translation>La clôture termine les ventes de cette session et édite son Z.</translation>
    </message>
    <message>
        <source>Close shift and issue the Z</source>
        <translation>Clôturer et éditer le Z</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Non compté</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>Ouvrir le tiroir</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrou</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search commands, products and orders</source>
        <translation>Chercher commandes, articles et ventes</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 × %2, %3</translation>
    </message>
</context>
<context>
    <name>CountTable</name>
    <message>
        <source>how many</source>
        <translation>combien</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
</context>
<context>
    <name>CustomerSearch</name>
    <message>
        <source>Name, phone, e-mail or number</source>
        <translation>Nom, téléphone, e-mail ou numéro</translation>
    </message>
    <message>
        <source>Sell without %1</source>
        <translation>Vendre sans %1</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Chercher un client</translation>
    </message>
    <message>
        <source>A name by its first letters; e-mail, phone and number as a whole.</source>
        <translation>Le nom par ses premières lettres ; e-mail, téléphone et numéro en entier.</translation>
    </message>
    <message>
        <source>Nobody by “%1”</source>
        <translation>Personne pour « %1 »</translation>
    </message>
    <message>
        <source>F4 adds them as a new customer.</source>
        <translation>F4 l’ajoute comme nouveau client.</translation>
    </message>
</context>
<context>
    <name>CustomerSheet</name>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Customer of this sale</source>
        <translation>Client de cette vente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Ajouter le client</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
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
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Making the demo store</source>
        <translation>Création de la boutique de démonstration</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>DemoStores</name>
    <message>
        <source>Grocery</source>
        <translation>Épicerie</translation>
    </message>
    <message>
        <source>Weighed goods, deposits and two VAT rates.</source>
        <translation>Produits au poids, consignes et deux taux de TVA.</translation>
    </message>
    <message>
        <source>Scan a sample barcode</source>
        <translation>Scanner un code-barres</translation>
    </message>
    <message>
        <source>Weigh the bananas</source>
        <translation>Peser les bananes</translation>
    </message>
    <message>
        <source>Ask for age at the till</source>
        <translation>Vérifier l’âge</translation>
    </message>
    <message>
        <source>Open grocery</source>
        <translation>Ouvrir l’épicerie</translation>
    </message>
    <message>
        <source>Fashion</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Sizes and colours, till and web shop.</source>
        <translation>Tailles et couleurs, caisse et boutique en ligne.</translation>
    </message>
    <message>
        <source>Pick a size and colour</source>
        <translation>Choisir taille et couleur</translation>
    </message>
    <message>
        <source>Exchange a size</source>
        <translation>Échanger une taille</translation>
    </message>
    <message>
        <source>Order in the web shop</source>
        <translation>Commander en ligne</translation>
    </message>
    <message>
        <source>Open fashion</source>
        <translation>Ouvrir la mode</translation>
    </message>
    <message>
        <source>Café</source>
        <translation>Café</translation>
    </message>
    <message>
        <source>Fast counter with hot drinks and cakes.</source>
        <translation>Comptoir rapide, boissons chaudes et gâteaux.</translation>
    </message>
    <message>
        <source>Sell with quick keys</source>
        <translation>Touches rapides</translation>
    </message>
    <message>
        <source>Drinks and cakes</source>
        <translation>Boissons et gâteaux</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>Compter le tiroir</translation>
    </message>
    <message>
        <source>Open café</source>
        <translation>Ouvrir le café</translation>
    </message>
    <message>
        <source>Try the demo store</source>
        <translation>Essayer la démonstration</translation>
    </message>
    <message>
        <source>A working shop with thirty days of history.</source>
        <translation>Une boutique en activité avec trente jours d’historique.</translation>
    </message>
</context>
<context>
    <name>DeviceCode</name>
    <message>
        <source>The code of the device</source>
        <translation>Le code de l’appareil</translation>
    </message>
    <message>
        <source>Enter it on the device until %1. It is shown this once.</source>
        <translation>Saisissez-le sur l’appareil avant %1. Il n’est affiché qu’une fois.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copier le code</translation>
    </message>
</context>
<context>
    <name>DeviceSide</name>
    <message>
        <source>Fingerprint of its key</source>
        <translation>Empreinte de sa clé</translation>
    </message>
    <message>
        <source>It signs the journal. Whoever checks an export compares these figures.</source>
        <translation>Elle signe le journal. Qui vérifie un export compare ces caractères.</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nouveau code</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>Désactiver %1 ?</translation>
    </message>
    <message>
        <source>Nobody signs in at it any more, and whoever has is signed out. This is for good.</source>
        <translation>Plus personne ne s’y connecte, et qui l’était est déconnecté. C’est définitif.</translation>
    </message>
</context>
<context>
    <name>DevicesPane</name>
    <message>
        <source>Search by name, place or key</source>
        <translation>Chercher par nom, lieu ou clé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>No registers yet</source>
        <translation>Pas encore de caisses</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>Dernière activité</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DrawerCount</name>
    <message>
        <source>Notes</source>
        <translation>Billets</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>ElsewhereSignIn</name>
    <message>
        <source>Sign in with %1</source>
        <translation>Se connecter avec %1</translation>
    </message>
    <message>
        <source>Your log-in asks for its second factor as well.</source>
        <translation>Votre compte demande aussi son second facteur.</translation>
    </message>
    <message>
        <source>Go on in your browser. The till opens by itself when you are done.</source>
        <translation>Continuez dans votre navigateur. La caisse s’ouvrira ensuite d’elle-même.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
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
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>Par code</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Discount up to</source>
        <translation>Remise jusqu’à</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Quick keys</source>
        <translation>Touches rapides</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Liste de prix</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>À partir de la quantité</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Per quantity</source>
        <translation>Par quantité</translation>
    </message>
    <message>
        <source>Per unit</source>
        <translation>Par unité</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Commence par</translation>
    </message>
    <message>
        <source>Lower a price by up to</source>
        <translation>Baisser un prix jusqu’à</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Refund up to</source>
        <translation>Rembourser jusqu’à</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>What it may</source>
        <translation>Ses droits</translation>
    </message>
    <message>
        <source>Sells to the web</source>
        <translation>Vend en ligne</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Successeur</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Classe de taxe</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Sold beyond stock up to</source>
        <translation>Vendu au-delà du stock jusqu’à</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Codes-barres</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Minute at which a day begins</source>
        <translation>Minute où un jour commence</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>May be discounted</source>
        <translation>Remise possible</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>From</source>
        <translation>D’où</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Seconds that the old secret still opens</source>
        <translation>Secondes de validité de l’ancien secret</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Raison sociale</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Numéro et rue</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Deuxième ligne</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Agrees to advertising</source>
        <translation>Accepte la publicité</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Further facts</source>
        <translation>Autres informations</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>Âge minimum</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>Popularité</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Foot of receipts</source>
        <translation>Pied des tickets</translation>
    </message>
    <message>
        <source>Head of receipts</source>
        <translation>En-tête des tickets</translation>
    </message>
    <message>
        <source>Entry in the register of companies</source>
        <translation>Inscription au registre du commerce</translation>
    </message>
    <message>
        <source>Description for search engines</source>
        <translation>Description pour les moteurs de recherche</translation>
    </message>
    <message>
        <source>Title for search engines</source>
        <translation>Titre pour les moteurs de recherche</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Rayon</translation>
    </message>
    <message>
        <source>SKUs</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>N° fiscal</translation>
    </message>
    <message>
        <source>Stock is counted</source>
        <translation>Stock suivi</translation>
    </message>
    <message>
        <source>VAT ID</source>
        <translation>N° TVA</translation>
    </message>
    <message>
        <source>%1 (only what differs)</source>
        <translation>%1 (seulement ce qui diffère)</translation>
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
        <translation>Tout reste sur cet ordinateur. La démonstration ne touche jamais une vraie boutique.</translation>
    </message>
</context>
<context>
    <name>HeldSales</name>
    <message>
        <source>Held %1</source>
        <translation>En attente %1</translation>
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
        <translation>Le secret de la nouvelle clé</translation>
    </message>
    <message>
        <source>It is shown this once. Keep it where only that program can read it.</source>
        <translation>Il n’est montré que cette fois. Gardez-le là où seul ce programme peut le lire.</translation>
    </message>
</context>
<context>
    <name>KeySide</name>
    <message>
        <source>What it may</source>
        <translation>Ses droits</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Revoke “%1”?</source>
        <translation>Révoquer « %1 » ?</translation>
    </message>
    <message>
        <source>Whoever uses it is refused from now on. This cannot be undone.</source>
        <translation>Quiconque l’utilise est refusé dès maintenant. C’est irréversible.</translation>
    </message>
</context>
<context>
    <name>KeysPane</name>
    <message>
        <source>Search by name, scope or maker</source>
        <translation>Chercher par nom, droit ou auteur</translation>
    </message>
    <message>
        <source>In use %1</source>
        <translation>En service %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Terminées %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Créée par</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Clés d’API</translation>
    </message>
    <message>
        <source>No key has ended</source>
        <translation>Aucune clé n’a pris fin</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Aucune clé pour l’instant</translation>
    </message>
    <message>
        <source>A key lets another program in: a web shop, a bookkeeper, a label printer.</source>
        <translation>Une clé laisse entrer un autre programme : boutique en ligne, comptabilité, imprimante d’étiquettes.</translation>
    </message>
    <message>
        <source>What it may</source>
        <translation>Ses droits</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language: %1</source>
        <translation>Langue : %1</translation>
    </message>
</context>
<context>
    <name>LimitDialog</name>
    <message>
        <source>Set</source>
        <translation>Défini</translation>
    </message>
    <message>
        <source>Not without approval</source>
        <translation>Pas sans approbation</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Discount on this line</source>
        <translation>Remise sur cette ligne</translation>
    </message>
    <message>
        <source>Note on this line</source>
        <translation>Note sur cette ligne</translation>
    </message>
    <message>
        <source>Discount on the sale</source>
        <translation>Remise sur la vente</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Gift, no bag, …</source>
        <translation>Cadeau, sans sac, …</translation>
    </message>
</context>
<context>
    <name>LoadingState</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
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
        <translation>Nul ne donne ni ne retire plus que ses propres droits.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have this role. Give them another one first.</source>
        <translation>
            <numerusform>%n personne a ce rôle. Donnez-lui d’abord un autre rôle.</numerusform>
            <numerusform>%n personnes ont ce rôle. Donnez-leur d’abord un autre rôle.</numerusform>
        </translation>
    </message>
    <message>
        <source>A shop keeps at least one owner.</source>
        <translation>Une boutique garde au moins un propriétaire.</translation>
    </message>
    <message>
        <source>A role has this name already.</source>
        <translation>Un rôle porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Somebody here has this badge already.</source>
        <translation>Quelqu’un ici a déjà ce badge.</translation>
    </message>
    <message>
        <source>Somebody here signs in with this address already.</source>
        <translation>Quelqu’un se connecte déjà ici avec cette adresse.</translation>
    </message>
</context>
<context>
    <name>ManageActs</name>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>%n modification non enregistrée</numerusform>
            <numerusform>%n modifications non enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Nouveau rôle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation>Ctrl S</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <translation>Ctrl N</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>Check the trail</source>
        <translation>Vérifier le journal</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Nouvel appareil</translation>
    </message>
</context>
<context>
    <name>ManageList</name>
    <message>
        <source>This list did not load</source>
        <translation>Cette liste n’a pas été chargée</translation>
    </message>
    <message>
        <source>Nothing fits “%1”</source>
        <translation>Rien ne correspond à « %1 »</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>ManageScreen</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Clés d’API</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gérer</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
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
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Places</source>
        <translation>Rubriques</translation>
    </message>
</context>
<context>
    <name>NewBadge</name>
    <message>
        <source>Badge for %1</source>
        <translation>Badge pour %1</translation>
    </message>
    <message>
        <source>Scan it now. It chooses the name; the PIN is asked for as ever.</source>
        <translation>Scannez-le maintenant. Il choisit le nom ; le PIN est demandé comme toujours.</translation>
    </message>
    <message>
        <source>Add the badge</source>
        <translation>Ajouter le badge</translation>
    </message>
    <message>
        <source>Number of the badge</source>
        <translation>Numéro du badge</translation>
    </message>
</context>
<context>
    <name>NewDevice</name>
    <message>
        <source>New device</source>
        <translation>Nouvel appareil</translation>
    </message>
    <message>
        <source>It gets a code, by which it enrols itself.</source>
        <translation>Il reçoit un code, avec lequel il s’enregistre lui-même.</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Créer le code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As people call it: stockroom tablet</source>
        <translation>Comme on l’appelle : tablette de la réserve</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Parle pour</translation>
    </message>
</context>
<context>
    <name>NewInvitation</name>
    <message>
        <source>Invite %1</source>
        <translation>Inviter %1</translation>
    </message>
    <message>
        <source>A mail with a link, good for three days: they choose their password by it.</source>
        <translation>Un e-mail avec un lien valable trois jours, pour choisir soi-même son mot de passe.</translation>
    </message>
    <message>
        <source>Send the mail</source>
        <translation>Envoyer l’e-mail</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
</context>
<context>
    <name>NewKey</name>
    <message>
        <source>New API key</source>
        <translation>Nouvelle clé d’API</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Créer la clé</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Which program uses it, and where</source>
        <translation>Quel programme l’utilise, et où</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>Dans 30 jours</translation>
    </message>
    <message>
        <source>In 90 days</source>
        <translation>Dans 90 jours</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>Dans un an</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>What it may</source>
        <translation>Ses droits</translation>
    </message>
    <message>
        <source>Chosen below</source>
        <translation>Choix ci-dessous</translation>
    </message>
    <message>
        <source>Only read</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>All that I may</source>
        <translation>Tout ce que je peux</translation>
    </message>
</context>
<context>
    <name>NewPerson</name>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As it stands on receipts</source>
        <translation>Tel qu’il figure sur les tickets</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>4 to 8 figures; it can be set later</source>
        <translation>4 à 8 chiffres ; peut attendre</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>New PIN for %1</source>
        <translation>Nouveau PIN pour %1</translation>
    </message>
    <message>
        <source>4 to 8 figures. It unlocks them at every register.</source>
        <translation>4 à 8 chiffres. Débloque à toutes les caisses.</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Définir le PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>%1 removed</source>
        <translation>%1 : retiré</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing here has the code %1</source>
        <translation>Aucun article n’a le code %1</translation>
    </message>
    <message>
        <source>Copy of %1 is in the journal</source>
        <translation>La copie de %1 est au journal</translation>
    </message>
    <message>
        <source>Sale cleared</source>
        <translation>Vente vidée</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Number pad</source>
        <translation>Pavé numérique</translation>
    </message>
    <message>
        <source>Delete the last figure</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
</context>
<context>
    <name>OnceShown</name>
    <message>
        <source>I have it</source>
        <translation>Je l’ai</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Copier le secret</translation>
    </message>
</context>
<context>
    <name>OpenShiftScreen</name>
    <message>
        <source>Open shift %1</source>
        <translation>Ouvrir la session %1</translation>
    </message>
    <message>
        <source>Register %1 · %2</source>
        <translation>Caisse %1 · %2</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrou</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Fond de caisse</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Non compté</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Left by the last shift</source>
        <translation>Laissé par la dernière session</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>A difference goes from or to the safe, and into the journal.</source>
        <translation>Un écart va au coffre ou en vient, et il est noté au journal.</translation>
    </message>
    <message>
        <source>Open with %1</source>
        <translation>Ouvrir avec %1</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gérer</translation>
    </message>
</context>
<context>
    <name>OrderActs</name>
    <message>
        <source>Copy</source>
        <translation>Duplicata</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>A reprint says Copy and goes into the journal.</source>
        <translation>Une réimpression porte Copie et va au journal.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
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
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>OrderSide</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Rien de choisi</translation>
    </message>
    <message>
        <source>The order that is chosen in the list shows here.</source>
        <translation>La commande choisie dans la liste s’affiche ici.</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursée</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>Remb. en partie</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Payée en partie</translation>
    </message>
    <message>
        <source>On delivery</source>
        <translation>À la livraison</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Impayée</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Rien d’envoyé</translation>
    </message>
    <message>
        <source>Partly sent</source>
        <translation>Partiellement envoyé</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>Prêt à retirer</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Partly returned</source>
        <translation>Partiellement retourné</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Retourné</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Deposit invoice</source>
        <translation>Facture d’acompte</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>Rapport Z</translation>
    </message>
    <message>
        <source>Imported sale</source>
        <translation>Vente importée</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Passée</translation>
    </message>
    <message>
        <source>Invoice issued</source>
        <translation>Facture émise</translation>
    </message>
    <message>
        <source>Goods came back</source>
        <translation>Retour de marchandise</translation>
    </message>
    <message>
        <source>Copy printed</source>
        <translation>Copie imprimée</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Retiré</translation>
    </message>
</context>
<context>
    <name>OrdersScreen</name>
    <message>
        <source>Scan a receipt, or find its number</source>
        <translation>Scanner un ticket ou chercher son numéro</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
</context>
<context>
    <name>OrdersTable</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>The newest %1</source>
        <translation>Les %1 plus récentes</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Toutes (%1)</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Afficher les précédentes</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Aucune vente pour l’instant</translation>
    </message>
    <message>
        <source>No order has the number “%1”</source>
        <translation>Aucune vente n’a le numéro « %1 »</translation>
    </message>
</context>
<context>
    <name>OwnShop</name>
    <message>
        <source>Shop and company</source>
        <translation>Boutique et société</translation>
    </message>
    <message>
        <source>Address and tax number</source>
        <translation>Adresse et numéro fiscal</translation>
    </message>
    <message>
        <source>Country and currency</source>
        <translation>Pays et devise</translation>
    </message>
    <message>
        <source>Owner and PIN</source>
        <translation>Gérant et code PIN</translation>
    </message>
    <message>
        <source>First register</source>
        <translation>Première caisse</translation>
    </message>
    <message>
        <source>Start my shop</source>
        <translation>Créer ma boutique</translation>
    </message>
    <message>
        <source>One page, two minutes. Currency and company lock with the first sale.</source>
        <translation>Une page, deux minutes. Devise et société sont figées à la première vente.</translation>
    </message>
</context>
<context>
    <name>PaymentDesk</name>
    <message>
        <source>Given</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>À rendre</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>Espèces reçues</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Enter the amount on the terminal, and go on when it has been paid there.</source>
        <translation>Saisissez le montant sur le terminal, puis continuez une fois payé.</translation>
    </message>
    <message>
        <source>Another way back</source>
        <translation>Autre voie de retour</translation>
    </message>
    <message>
        <source>By card</source>
        <translation>Par carte</translation>
    </message>
</context>
<context>
    <name>PaymentScreen</name>
    <message>
        <source>Back to sale</source>
        <translation>Retour à la vente</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Rembourser</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Encaissement</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrou</translation>
    </message>
</context>
<context>
    <name>PaymentSlip</name>
    <message>
        <source>Lines of the sale</source>
        <translation>Lignes de la vente</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>À rendre</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Reste à payer</translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message>
        <source>Search by name or role</source>
        <translation>Chercher par nom ou rôle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>PersonSide</name>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Locked at this register</source>
        <translation>Bloqué à cette caisse</translation>
    </message>
    <message>
        <source>PIN is set</source>
        <translation>PIN défini</translation>
    </message>
    <message>
        <source>No PIN yet</source>
        <translation>Pas encore de PIN</translation>
    </message>
    <message>
        <source>Unlock here</source>
        <translation>Débloquer ici</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau PIN</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Définir un PIN</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Changing people and roles needs another permission.</source>
        <translation>Modifier personnel et rôles demande un autre droit.</translation>
    </message>
    <message>
        <source>Archive %1?</source>
        <translation>Archiver %1 ?</translation>
    </message>
    <message>
        <source>They sign in nowhere any more. What they sold keeps their name.</source>
        <translation>Cette personne ne se connecte plus. Ses ventes gardent son nom.</translation>
    </message>
    <message>
        <source>Badge is set</source>
        <translation>Badge défini</translation>
    </message>
    <message>
        <source>No badge</source>
        <translation>Aucun badge</translation>
    </message>
    <message>
        <source>Add badge</source>
        <translation>Ajouter un badge</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Block the badge of %1</source>
        <translation>Bloquer le badge de %1</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Invite %1 by e-mail</source>
        <translation>Inviter %1 par e-mail</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Withdraw the invitation of %1</source>
        <translation>Retirer l’invitation de %1</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>%1 of %2 figures entered</source>
        <translation>%1 chiffres saisis sur %2</translation>
    </message>
</context>
<context>
    <name>PinSide</name>
    <message>
        <source>Enter your PIN</source>
        <translation>Saisissez votre code PIN</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrou</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gérer</translation>
    </message>
</context>
<context>
    <name>PrintedCode</name>
    <message>
        <source>Code of the receipt</source>
        <translation>Code du ticket</translation>
    </message>
</context>
<context>
    <name>PrintedPaper</name>
    <message>
        <source>Receipt</source>
        <translation>Ticket</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Carte cadeau</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>En compte</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Sous-total</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Pourboire</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Servi par</translation>
    </message>
    <message>
        <source>VAT ID</source>
        <translation>N° TVA</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>N° fiscal</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>Rapport Z</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>Rapport X</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Fond de caisse</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>Vers le coffre</translation>
    </message>
    <message>
        <source>From the safe</source>
        <translation>Du coffre</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>COPIE</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>TTC</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>session</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Tête</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Coupon</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Return of</source>
        <translation>Retour de</translation>
    </message>
</context>
<context>
    <name>ReceiptScreen</name>
    <message>
        <source>Paid %1</source>
        <translation>%1 payés</translation>
    </message>
    <message>
        <source>Change due</source>
        <translation>À rendre</translation>
    </message>
    <message>
        <source>%1 given · receipt %2</source>
        <translation>%1 reçus · ticket %2</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>Vente suivante</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>Return booked</source>
        <translation>Retour enregistré</translation>
    </message>
</context>
<context>
    <name>RecoverShop</name>
    <message>
        <source>The key of this shop is missing</source>
        <translation>La clé de ce magasin est absente</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>Ouvrir le magasin</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>“%1” was copied without the key file beside it.</source>
        <translation>« %1 » a été copié sans le fichier de clé qui l’accompagne.</translation>
    </message>
    <message>
        <source>The recovery key, which was shown when the shop was made, opens it here.</source>
        <translation>La clé de récupération, affichée à la création du magasin, l’ouvre ici.</translation>
    </message>
    <message>
        <source>Seven groups; dashes do not matter</source>
        <translation>Sept groupes ; les tirets sont facultatifs</translation>
    </message>
</context>
<context>
    <name>RecoveryGroups</name>
    <message>
        <source>Recovery key: %1</source>
        <translation>Clé de récupération : %1</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyCard</name>
    <message>
        <source>Write down the recovery key</source>
        <translation>Notez la clé de récupération</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Keep it apart from this computer</source>
        <translation>À conserver à l’écart de cet ordinateur</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Je l’ai notée</translation>
    </message>
    <message>
        <source>Go to the shop</source>
        <translation>Aller au magasin</translation>
    </message>
    <message>
        <source>Backups are locked with it: key and backup bring the shop back anywhere.</source>
        <translation>Les sauvegardes sont verrouillées avec elle : la clé et une sauvegarde ramènent le magasin partout.</translation>
    </message>
    <message>
        <source>Nobody can look it up later: it is shown only now.</source>
        <translation>Personne ne pourra la retrouver plus tard : elle n’est affichée que maintenant.</translation>
    </message>
    <message>
        <source>In a drawer at home or in a safe. Capitals and dashes do not matter.</source>
        <translation>Dans un tiroir chez vous ou dans un coffre. Majuscules et tirets n’ont pas d’importance.</translation>
    </message>
</context>
<context>
    <name>ReturnHead</name>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>ReturnLines</name>
    <message>
        <source>Lines of the receipt</source>
        <translation>Lignes du ticket</translation>
    </message>
</context>
<context>
    <name>ReturnRow</name>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Back to stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Abîmé</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nulle part</translation>
    </message>
</context>
<context>
    <name>ReturnScreen</name>
    <message>
        <source>Back to sale</source>
        <translation>Retour à la vente</translation>
    </message>
    <message>
        <source>Return or exchange</source>
        <translation>Retour ou échange</translation>
    </message>
    <message>
        <source>Number of the receipt</source>
        <translation>Numéro du ticket</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Scan the receipt</source>
        <translation>Scannez le ticket</translation>
    </message>
    <message>
        <source>Or type its number. Goods without a receipt are scanned one by one.</source>
        <translation>Ou saisissez son numéro. Sans ticket, scannez les articles un par un.</translation>
    </message>
    <message>
        <source>Or type its number.</source>
        <translation>Ou saisissez son numéro.</translation>
    </message>
    <message>
        <source>Receipt number or barcode</source>
        <translation>Numéro de ticket ou code-barres</translation>
    </message>
    <message>
        <source>Find it in the orders</source>
        <translation>Le chercher dans les ventes</translation>
    </message>
    <message>
        <source>Ctrl 2</source>
        <translation>Ctrl 2</translation>
    </message>
</context>
<context>
    <name>ReturnSide</name>
    <message>
        <source>Comes back</source>
        <translation>Revient</translation>
    </message>
    <message>
        <source>What comes back keeps the price, tax and date of %1.</source>
        <translation>Ce qui revient garde le prix, la taxe et la date de %1.</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>À rendre</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>Rendre %1</translation>
    </message>
    <message>
        <source>Exchange for other goods</source>
        <translation>Échanger contre autre chose</translation>
    </message>
    <message>
        <source>Add to the sale</source>
        <translation>Ajouter à la vente</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>On to payment</source>
        <translation>Passer au paiement</translation>
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
        <translation>À la caisse</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Marchandises</translation>
    </message>
    <message>
        <source>Orders and customers</source>
        <translation>Commandes et clients</translation>
    </message>
    <message>
        <source>Books and people</source>
        <translation>Comptes et personnel</translation>
    </message>
    <message>
        <source>Sell and take payment</source>
        <translation>Vendre et encaisser</translation>
    </message>
    <message>
        <source>Discount up to</source>
        <translation>Remise jusqu’à</translation>
    </message>
    <message>
        <source>Lower a price by up to</source>
        <translation>Baisser un prix jusqu’à</translation>
    </message>
    <message>
        <source>Refund up to</source>
        <translation>Rembourser jusqu’à</translation>
    </message>
    <message>
        <source>Return without a receipt</source>
        <translation>Retour sans ticket</translation>
    </message>
    <message>
        <source>Give money back another way</source>
        <translation>Rembourser par un autre moyen</translation>
    </message>
    <message>
        <source>Void sales</source>
        <translation>Annuler des ventes</translation>
    </message>
    <message>
        <source>Sell more than is in stock</source>
        <translation>Vendre plus que le stock</translation>
    </message>
    <message>
        <source>Practise in training mode</source>
        <translation>S’exercer en mode formation</translation>
    </message>
    <message>
        <source>Open and close shifts</source>
        <translation>Ouvrir et clôturer les sessions</translation>
    </message>
    <message>
        <source>Cash to and from the safe</source>
        <translation>Espèces vers et depuis le coffre</translation>
    </message>
    <message>
        <source>Pay cash in and out</source>
        <translation>Entrées et sorties d’espèces</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>Ouvrir le tiroir sans vente</translation>
    </message>
    <message>
        <source>See expected cash before the count</source>
        <translation>Voir l’attendu avant le comptage</translation>
    </message>
    <message>
        <source>See products and stock</source>
        <translation>Voir articles et stock</translation>
    </message>
    <message>
        <source>Products, prices and promotions</source>
        <translation>Articles, prix et promotions</translation>
    </message>
    <message>
        <source>Count, receive and adjust stock</source>
        <translation>Compter, recevoir, ajuster le stock</translation>
    </message>
    <message>
        <source>See orders</source>
        <translation>Voir les commandes</translation>
    </message>
    <message>
        <source>Change, hand over and cancel orders</source>
        <translation>Modifier, remettre, annuler</translation>
    </message>
    <message>
        <source>Erase customers</source>
        <translation>Effacer des clients</translation>
    </message>
    <message>
        <source>Reports and export</source>
        <translation>Rapports et export</translation>
    </message>
    <message>
        <source>Read documents that are locked</source>
        <translation>Lire les documents verrouillés</translation>
    </message>
    <message>
        <source>See people, registers and settings</source>
        <translation>Voir personnel, caisses, réglages</translation>
    </message>
    <message>
        <source>Change people and roles</source>
        <translation>Modifier personnel et rôles</translation>
    </message>
    <message>
        <source>Change registers and settings</source>
        <translation>Modifier caisses et réglages</translation>
    </message>
    <message>
        <source>Keys for other programs</source>
        <translation>Clés pour d’autres programmes</translation>
    </message>
    <message>
        <source>Give discounts</source>
        <translation>Accorder des remises</translation>
    </message>
    <message>
        <source>Lower prices</source>
        <translation>Baisser les prix</translation>
    </message>
    <message>
        <source>Take goods back</source>
        <translation>Reprendre des articles</translation>
    </message>
    <message>
        <source>See shifts</source>
        <translation>Voir les sessions de caisse</translation>
    </message>
    <message>
        <source>See customers</source>
        <translation>Voir les clients</translation>
    </message>
    <message>
        <source>Add and change customers</source>
        <translation>Créer et modifier des clients</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Owner</source>
        <translation>Gérant</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Stock clerk</source>
        <translation>Magasinier</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>Comptable</translation>
    </message>
</context>
<context>
    <name>RolesHead</name>
    <message>
        <source>Asks</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>somebody approves</source>
        <translation>quelqu’un approuve</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Archive the role %1</source>
        <translation>Archiver le rôle %1</translation>
    </message>
</context>
<context>
    <name>RolesPane</name>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Nouveau rôle</translation>
    </message>
    <message>
        <source>It may nothing until the matrix says so.</source>
        <translation>Il ne peut rien tant que le tableau ne le dit pas.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Archive the role %1?</source>
        <translation>Archiver le rôle %1 ?</translation>
    </message>
    <message>
        <source>Nobody can be given it any more.</source>
        <translation>On ne peut plus le donner.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
</context>
<context>
    <name>RotateKey</name>
    <message>
        <source>A new secret for “%1”</source>
        <translation>Un nouveau secret pour « %1 »</translation>
    </message>
    <message>
        <source>The new key may the same. Until when does the old secret open?</source>
        <translation>La nouvelle clé a les mêmes droits. Jusqu’à quand l’ancien secret reste-t-il valable ?</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>One more day</source>
        <translation>Un jour encore</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Plus du tout</translation>
    </message>
</context>
<context>
    <name>SaleCustomerButton</name>
    <message>
        <source>Customer %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Ajouter un client</translation>
    </message>
</context>
<context>
    <name>SaleCustomerFace</name>
    <message>
        <source>Walk-in customer</source>
        <translation>Client de passage</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Ajouter un client</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove the customer</source>
        <translation>Retirer le client</translation>
    </message>
</context>
<context>
    <name>SaleLineFace</name>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>SaleMenu</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Cash in the drawer</source>
        <translation>Espèces dans le tiroir</translation>
    </message>
    <message>
        <source>F10</source>
        <translation>F10</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>Ouvrir le tiroir</translation>
    </message>
    <message>
        <source>Clear the sale</source>
        <translation>Vider la vente</translation>
    </message>
    <message>
        <source>Return or exchange</source>
        <translation>Retour ou échange</translation>
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
        <translation>Lignes de la vente</translation>
    </message>
    <message>
        <source>Scan the first item</source>
        <translation>Scannez le premier article</translation>
    </message>
    <message>
        <source>Or tap a tile, or press F2 to search.</source>
        <translation>Ou touchez une tuile, ou F2 pour chercher.</translation>
    </message>
</context>
<context>
    <name>SaleTotals</name>
    <message>
        <source>Discounts</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Total %1</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>F12</source>
        <translation>F12</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>À rendre</translation>
    </message>
</context>
<context>
    <name>SchemeChoice</name>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>Couleurs : %1</translation>
    </message>
</context>
<context>
    <name>ScopeLine</name>
    <message>
        <source>%1, in part</source>
        <translation>%1, en partie</translation>
    </message>
</context>
<context>
    <name>Scopes</name>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Reads everything</source>
        <translation>Lit tout</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Reads: %1</source>
        <translation>Lit : %1</translation>
    </message>
</context>
<context>
    <name>SessionsPane</name>
    <message>
        <source>Search by person, program or address</source>
        <translation>Chercher par personne, programme ou adresse</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Nobody is signed in over the network</source>
        <translation>Personne n’est connecté par le réseau</translation>
    </message>
    <message>
        <source>Whoever signs in from another device is listed here.</source>
        <translation>Quiconque se connecte depuis un autre appareil figure ici.</translation>
    </message>
    <message>
        <source>End this session</source>
        <translation>Terminer cette session</translation>
    </message>
    <message numerus="yes">
        <source>End all %n session(s)</source>
        <translation>
            <numerusform>Terminer la session</numerusform>
            <numerusform>Terminer les %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupForm</name>
    <message>
        <source>Shop and company</source>
        <translation>Boutique et société</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nom de la boutique</translation>
    </message>
    <message>
        <source>Legal name, if it differs</source>
        <translation>Raison sociale, si différente</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Numéro et rue</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>N° fiscal</translation>
    </message>
    <message>
        <source>VAT ID</source>
        <translation>N° TVA</translation>
    </message>
    <message>
        <source>Owner and first register</source>
        <translation>Gérant et première caisse</translation>
    </message>
    <message>
        <source>Your name, as receipts show it</source>
        <translation>Votre nom, tel qu’il figure sur les tickets</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Four to eight digits</source>
        <translation>Quatre à huit chiffres</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>Confirmer le code PIN</translation>
    </message>
</context>
<context>
    <name>SetupScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Start my shop</source>
        <translation>Créer ma boutique</translation>
    </message>
</context>
<context>
    <name>SetupSide</name>
    <message>
        <source>%1 sets</source>
        <translation>Réglages : %1</translation>
    </message>
    <message>
        <source>Locks with the first sale</source>
        <translation>Figé dès la première vente</translation>
    </message>
    <message>
        <source>Company, country and currency. Everything else can change later.</source>
        <translation>Société, pays et devise. Tout le reste peut changer plus tard.</translation>
    </message>
    <message>
        <source>Make the shop</source>
        <translation>Créer la boutique</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ShiftSide</name>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>The expected cash stays hidden. The difference is then on the Z.</source>
        <translation>Le montant attendu reste masqué. L’écart figure ensuite sur le Z.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Hold or recall</source>
        <translation>Mettre en attente ou rappeler</translation>
    </message>
    <message>
        <source>Another line</source>
        <translation>Autre ligne</translation>
    </message>
    <message>
        <source>More or less of it</source>
        <translation>Plus ou moins</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take the money</source>
        <translation>Encaisser</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>Vente suivante</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Clôturer la session</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrou</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
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
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Ctrl 1</source>
        <translation>Ctrl 1</translation>
    </message>
    <message>
        <source>Ctrl 2</source>
        <translation>Ctrl 2</translation>
    </message>
    <message>
        <source>Ctrl 3</source>
        <translation>Ctrl 3</translation>
    </message>
    <message>
        <source>Ctrl L</source>
        <translation>Ctrl L</translation>
    </message>
    <message>
        <source>Ctrl D</source>
        <translation>Ctrl D</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Copy of a receipt</source>
        <translation>Copie d’un ticket</translation>
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
        <translation>Espèces dans le tiroir</translation>
    </message>
    <message>
        <source>F10</source>
        <translation>F10</translation>
    </message>
    <message>
        <source>Return or exchange</source>
        <translation>Retour ou échange</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>Cash or card</source>
        <translation>Espèces ou carte</translation>
    </message>
    <message>
        <source>F5 F6</source>
        <translation>F5 F6</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gérer</translation>
    </message>
    <message>
        <source>Ctrl 4</source>
        <translation>Ctrl 4</translation>
    </message>
    <message>
        <source>Pages of management</source>
        <translation>Pages de gestion</translation>
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
        <translation>Touches de cet écran</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>In the demo the owner’s PIN is 1234.</source>
        <translation>Dans la démonstration, le PIN du gérant est 1234.</translation>
    </message>
    <message>
        <source>Forgotten? A manager sets a new one.</source>
        <translation>Oublié ? Un responsable en donne un nouveau.</translation>
    </message>
</context>
<context>
    <name>StaffNames</name>
    <message>
        <source>Who is at the till?</source>
        <translation>Qui est en caisse ?</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>No shift open</source>
        <translation>Aucune session ouverte</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>Caisse %1</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>Subjects</name>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Boutique</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>Groupe de clients</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Liste de prix</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clé de signature</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Classe de taxe</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Column heads</source>
        <translation>En-têtes de colonnes</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>TableRow</name>
    <message>
        <source>Choose %1</source>
        <translation>Sélectionner %1</translation>
    </message>
</context>
<context>
    <name>TakenTender</name>
    <message>
        <source>Put %1 back</source>
        <translation>Annuler %1</translation>
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
        <translation>Payé par</translation>
    </message>
</context>
<context>
    <name>TillState</name>
    <message>
        <source>Shift %1 is open</source>
        <translation>La session %1 est ouverte</translation>
    </message>
    <message>
        <source>No shift is open</source>
        <translation>Aucune session n’est ouverte</translation>
    </message>
    <message>
        <source>Shift %1 opens with a count</source>
        <translation>La session %1 s’ouvre par un comptage</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>Caisse %1</translation>
    </message>
    <message>
        <source>Enrolled with its own journal</source>
        <translation>Enregistrée, avec son propre journal</translation>
    </message>
    <message>
        <source>Served here</source>
        <translation>Servi ici</translation>
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
        <translation>h</translation>
    </message>
</context>
<context>
    <name>arnold::app::DesktopServer</name>
    <message>
        <source>Port %1 is taken: REST is off</source>
        <translation>Port %1 occupé : REST est désactivé</translation>
    </message>
</context>
<context>
    <name>arnold::ui::AppModel</name>
    <message>
        <source>Shift %1 since %2</source>
        <translation>Session %1 depuis %2</translation>
    </message>
</context>
<context>
    <name>arnold::ui::ApprovalModel</name>
    <message>
        <source>A discount of %1</source>
        <translation>Une remise de %1</translation>
    </message>
    <message>
        <source>A price that is %1 lower</source>
        <translation>Un prix inférieur de %1</translation>
    </message>
    <message>
        <source>A price by hand</source>
        <translation>Un prix saisi à la main</translation>
    </message>
    <message>
        <source>%1 go back to the customer</source>
        <translation>%1 reviennent au client</translation>
    </message>
    <message>
        <source>A return without a receipt</source>
        <translation>Un retour sans ticket</translation>
    </message>
    <message>
        <source>Money goes back another way than it came</source>
        <translation>L’argent revient par un autre moyen</translation>
    </message>
    <message>
        <source>The drawer opens without a sale</source>
        <translation>Le tiroir s’ouvre sans vente</translation>
    </message>
    <message>
        <source>More is sold than there is in stock</source>
        <translation>On vend plus que le stock</translation>
    </message>
    <message>
        <source>This needs somebody’s approval</source>
        <translation>Quelqu’un doit l’approuver</translation>
    </message>
    <message>
        <source>%1 may do that up to %2.</source>
        <translation>%1 peut le faire jusqu’à %2.</translation>
    </message>
</context>
<context>
    <name>arnold::ui::AuditModel</name>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>API key “%1”</source>
        <translation>Clé d’API « %1 »</translation>
    </message>
    <message>
        <source>At a till or on the computer</source>
        <translation>À une caisse ou sur l’ordinateur</translation>
    </message>
    <message>
        <source>Over the network</source>
        <translation>Par le réseau</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>From</source>
        <translation>D’où</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>What it said of the person was erased with them.</source>
        <translation>Ce qu’elle disait de la personne a été effacé avec elle.</translation>
    </message>
    <message>
        <source>What it says of the person needs the permission to see customers.</source>
        <translation>Ce qu’elle dit de la personne demande le droit de voir les clients.</translation>
    </message>
</context>
<context>
    <name>arnold::ui::CashModel</name>
    <message>
        <source>Pay in</source>
        <translation>Apport</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Décaisser</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>Au coffre</translation>
    </message>
    <message>
        <source>From the safe</source>
        <translation>Du coffre</translation>
    </message>
    <message>
        <source>%1 paid in</source>
        <translation>Apport de %1</translation>
    </message>
    <message>
        <source>%1 paid out</source>
        <translation>%1 décaissés</translation>
    </message>
    <message>
        <source>%1 taken to the safe</source>
        <translation>%1 mis au coffre</translation>
    </message>
    <message>
        <source>%1 taken from the safe</source>
        <translation>%1 pris au coffre</translation>
    </message>
    <message>
        <source>Money that comes into the drawer and is no sale: change from the bank.</source>
        <translation>De l’argent qui entre dans le tiroir sans vente : monnaie de la banque.</translation>
    </message>
    <message>
        <source>Money that leaves the drawer and is no refund: postage, cleaning.</source>
        <translation>De l’argent qui sort du tiroir sans remboursement : timbres, ménage.</translation>
    </message>
    <message>
        <source>Money that is safer there than in the drawer. It stays with the shop.</source>
        <translation>De l’argent plus en sûreté là que dans le tiroir. Il reste au magasin.</translation>
    </message>
    <message>
        <source>Change from the safe into the drawer.</source>
        <translation>De la monnaie du coffre vers le tiroir.</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>Saisissez un montant.</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>Précisez le motif.</translation>
    </message>
    <message>
        <source>That much is not in the drawer.</source>
        <translation>Il n’y a pas autant dans le tiroir.</translation>
    </message>
    <message>
        <source>The drawer should hold %1.</source>
        <translation>Le tiroir devrait contenir %1.</translation>
    </message>
    <message>
        <source>Drawer opened. It is in the journal.</source>
        <translation>Tiroir ouvert. C’est au journal.</translation>
    </message>
</context>
<context>
    <name>arnold::ui::ChainModel</name>
    <message>
        <source>Checking the trail</source>
        <translation>Vérification du journal</translation>
    </message>
    <message>
        <source>The trail is whole</source>
        <translation>Le journal est intact</translation>
    </message>
    <message>
        <source>The trail was changed at entry %1</source>
        <translation>Le journal d’audit a été modifié à l’entrée %1</translation>
    </message>
    <message>
        <source>The trail could not be checked</source>
        <translation>Le journal n’a pas pu être vérifié</translation>
    </message>
    <message numerus="yes">
        <source>%n entries follow from one another</source>
        <translation>
            <numerusform>%n entrée se suit</numerusform>
            <numerusform>%n entrées se suivent sans rupture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to there %n entries follow from one another. Keep the latest backup and call your service.</source>
        <translation>
            <numerusform>Jusque-là, %n entrée est intacte. Gardez la dernière sauvegarde et appelez votre service.</numerusform>
            <numerusform>Jusque-là, %n entrées se suivent. Gardez la dernière sauvegarde et appelez votre service.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>arnold::ui::CustomerFinder</name>
    <message>
        <source>A customer has a name.</source>
        <translation>Un client a un nom.</translation>
    </message>
</context>
<context>
    <name>arnold::ui::DevicesModel</name>
    <message>
        <source>Register %1</source>
        <translation>Caisse %1</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>Serveur %1</translation>
    </message>
    <message>
        <source>Issues invoices of orders</source>
        <translation>Émet les factures des commandes</translation>
    </message>
    <message>
        <source>%1, this one</source>
        <translation>%1, celle-ci</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Jamais utilisée</translation>
    </message>
    <message>
        <source>Shift is open</source>
        <translation>Session ouverte</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>%1, open since %2</source>
        <translation>%1, ouverte depuis %2</translation>
    </message>
    <message>
        <source>%1, closed %2</source>
        <translation>%1, fermée %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Last booked</source>
        <translation>Dernière écriture</translation>
    </message>
    <message>
        <source>Last shift</source>
        <translation>Dernière session</translation>
    </message>
    <message>
        <source>Keys so far</source>
        <translation>Clés jusqu’ici</translation>
    </message>
    <message>
        <source>Device of its own</source>
        <translation>Appareil autonome</translation>
    </message>
    <message>
        <source>Device of register %1</source>
        <translation>Appareil de la caisse %1</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Waits for its code</source>
        <translation>Attend son code</translation>
    </message>
    <message>
        <source>Code has expired</source>
        <translation>Code expiré</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Code holds until</source>
        <translation>Code valable jusqu’à</translation>
    </message>
    <message>
        <source>Key since</source>
        <translation>Clé depuis</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>%1 is known no more</source>
        <translation>%1 n’est plus connu</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
</context>
<context>
    <name>arnold::ui::DrawerCountModel</name>
    <message>
        <source>%1 notes</source>
        <translation>Billets de %1</translation>
    </message>
    <message>
        <source>%1 coins</source>
        <translation>Pièces de %1</translation>
    </message>
</context>
<context>
    <name>arnold::ui::ElsewhereModel</name>
    <message>
        <source>You are back at the till: this window may be closed.</source>
        <translation>La caisse a repris la main : vous pouvez fermer cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>arnold::ui::KeysModel</name>
    <message>
        <source>The command line</source>
        <translation>La ligne de commande</translation>
    </message>
    <message>
        <source>Somebody who left</source>
        <translation>Une personne partie</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoquée</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Créée par</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>Choose what it may.</source>
        <translation>Choisissez ses droits.</translation>
    </message>
    <message>
        <source>The key “%1” opens nothing any more</source>
        <translation>La clé « %1 » n’ouvre plus rien</translation>
    </message>
</context>
<context>
    <name>arnold::ui::OrderModel</name>
    <message>
        <source>Walk-in customer</source>
        <translation>Client de passage</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>Caisse %1</translation>
    </message>
    <message>
        <source>Imported from %1, %2</source>
        <translation>Importé de %1, %2</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>Boutique en ligne</translation>
    </message>
    <message>
        <source>Sold by %1</source>
        <translation>Vendu par %1</translation>
    </message>
    <message>
        <source>Printed once</source>
        <translation>Imprimé une fois</translation>
    </message>
    <message>
        <source>Printed %1 times</source>
        <translation>Imprimé %1 fois</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 pièce</translation>
    </message>
    <message>
        <source>%1 came back</source>
        <translation>%1 en retour</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>VAT %1 on %2</source>
        <translation>TVA %1 sur %2</translation>
    </message>
    <message>
        <source>Tax unknown</source>
        <translation>Taxe inconnue</translation>
    </message>
    <message>
        <source>%1 given, %2 change</source>
        <translation>%1 reçus, %2 rendus</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Livrer à</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Facturer à</translation>
    </message>
</context>
<context>
    <name>arnold::ui::OrdersModel</name>
    <message>
        <source>Walk-in</source>
        <translation>De passage</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
</context>
<context>
    <name>arnold::ui::PaymentModel</name>
    <message>
        <source>VAT %1 on %2</source>
        <translation>TVA %1 sur %2</translation>
    </message>
    <message>
        <source>%1 is still missing.</source>
        <translation>Il manque encore %1.</translation>
    </message>
    <message>
        <source>Give back in cash</source>
        <translation>À rendre en espèces</translation>
    </message>
    <message>
        <source>Give back in cash besides</source>
        <translation>À rendre en plus en espèces</translation>
    </message>
    <message>
        <source>More than is due</source>
        <translation>Plus que dû</translation>
    </message>
    <message>
        <source>On the card terminal</source>
        <translation>Sur le terminal de carte</translation>
    </message>
    <message>
        <source>Change due</source>
        <translation>À rendre</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Reste à payer</translation>
    </message>
    <message>
        <source>Given back to the card</source>
        <translation>Rendu sur la carte</translation>
    </message>
    <message>
        <source>Pay out %1</source>
        <translation>Décaisser %1</translation>
    </message>
    <message>
        <source>Take %1 cash</source>
        <translation>Encaisser %1</translation>
    </message>
    <message>
        <source>Card paid %1, go on</source>
        <translation>%1 payés par carte, continuer</translation>
    </message>
    <message>
        <source>Card paid %1</source>
        <translation>%1 payés par carte</translation>
    </message>
    <message>
        <source>%1 of it was not paid in cash. That needs the permission to refund, and goes on record with the reason.</source>
        <translation>%1 n’ont pas été payés en espèces. Il faut le droit de rembourser, et c’est consigné avec la raison.</translation>
    </message>
    <message>
        <source>Give back on the card terminal</source>
        <translation>À rendre sur le terminal de carte</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>La moitié</translation>
    </message>
    <message>
        <source>A third</source>
        <translation>Un tiers</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>Un quart</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
</context>
<context>
    <name>arnold::ui::PeopleModel</name>
    <message>
        <source>Locked here</source>
        <translation>Bloqué ici</translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation>Sans PIN</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>Un PIN a de 4 à 8 chiffres.</translation>
    </message>
    <message>
        <source>%1 works here now</source>
        <translation>%1 travaille ici désormais</translation>
    </message>
    <message>
        <source>Roles of %1 changed</source>
        <translation>Rôles de %1 modifiés</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux diffèrent.</translation>
    </message>
    <message>
        <source>%1 has a new PIN</source>
        <translation>%1 a un nouveau PIN</translation>
    </message>
    <message>
        <source>%1 may try again here</source>
        <translation>%1 peut réessayer ici</translation>
    </message>
    <message>
        <source>%1 does not work here any more</source>
        <translation>%1 ne travaille plus ici</translation>
    </message>
    <message>
        <source>PIN is set</source>
        <translation>PIN défini</translation>
    </message>
    <message>
        <source>Scan a badge or enter its number.</source>
        <translation>Scannez un badge ou saisissez son numéro.</translation>
    </message>
    <message>
        <source>%1 has a badge</source>
        <translation>%1 a un badge</translation>
    </message>
    <message>
        <source>The badge of %1 opens nothing any more</source>
        <translation>Le badge de %1 ne vaut plus</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>Pas de mot de passe</translation>
    </message>
    <message>
        <source>Password is set</source>
        <translation>Mot de passe défini</translation>
    </message>
    <message>
        <source>Enter an e-mail address.</source>
        <translation>Saisissez une adresse e-mail.</translation>
    </message>
    <message>
        <source>The mail to %1 is on its way</source>
        <translation>L’e-mail pour %1 est en route</translation>
    </message>
    <message>
        <source>The invitation of %1 opens nothing any more</source>
        <translation>L’invitation de %1 n’ouvre plus rien</translation>
    </message>
    <message>
        <source>Invited until %1</source>
        <translation>Invité jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>arnold::ui::PinModel</name>
    <message numerus="yes">
        <source>A PIN has at least %n digit(s).</source>
        <translation>
            <numerusform>Un code PIN a au moins %n chiffre.</numerusform>
            <numerusform>Un code PIN a au moins %n chiffres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. %n try(s) left.</source>
        <translation>
            <numerusform>Code PIN incorrect. Il reste %n essai.</numerusform>
            <numerusform>Code PIN incorrect. Il reste %n essais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here has this badge.</source>
        <translation>Personne ici n’a ce badge.</translation>
    </message>
</context>
<context>
    <name>arnold::ui::ReceiptModel</name>
    <message>
        <source>TRAINING, no receipt</source>
        <translation>FORMATION, sans valeur</translation>
    </message>
</context>
<context>
    <name>arnold::ui::RecoverModel</name>
    <message>
        <source>That is no recovery key: a letter is missing or wrong.</source>
        <translation>Ce n’est pas une clé de récupération : un caractère manque ou est faux.</translation>
    </message>
    <message>
        <source>This is another shop’s recovery key.</source>
        <translation>C’est la clé de récupération d’un autre magasin.</translation>
    </message>
</context>
<context>
    <name>arnold::ui::ReturnModel</name>
    <message>
        <source>Without a receipt</source>
        <translation>Sans ticket</translation>
    </message>
    <message>
        <source>Came back already</source>
        <translation>Déjà revenu</translation>
    </message>
    <message>
        <source>%1 of %2 may come back</source>
        <translation>%1 sur %2 peuvent revenir</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>Plus souhaité</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Ne convient pas</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Défectueux</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Mauvais article</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre raison</translation>
    </message>
    <message>
        <source>back to stock</source>
        <translation>remis en stock</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>abîmé</translation>
    </message>
    <message>
        <source>not in stock</source>
        <translation>hors stock</translation>
    </message>
    <message>
        <source>VAT %1</source>
        <translation>TVA %1</translation>
    </message>
    <message>
        <source>Paid by a coupon, no money back</source>
        <translation>Payé par coupon, non remboursé</translation>
    </message>
    <message>
        <source>No receipt and no item has this number.</source>
        <translation>Aucun ticket ni article n’a ce numéro.</translation>
    </message>
    <message>
        <source>No receipt has this number.</source>
        <translation>Aucun ticket n’a ce numéro.</translation>
    </message>
    <message>
        <source>That was no sale: nothing of it can come back.</source>
        <translation>Ce n’était pas une vente : rien ne peut en revenir.</translation>
    </message>
    <message>
        <source>Choose what comes back first.</source>
        <translation>Choisissez d’abord ce qui revient.</translation>
    </message>
</context>
<context>
    <name>arnold::ui::RolesModel</name>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>A limit is between 0 and 100 percent.</source>
        <translation>Une limite est entre 0 et 100 %.</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>Saisissez un montant.</translation>
    </message>
    <message>
        <source>Roles saved</source>
        <translation>Rôles enregistrés</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>Role %1 added</source>
        <translation>Rôle %1 ajouté</translation>
    </message>
    <message>
        <source>Role %1 archived</source>
        <translation>Rôle %1 archivé</translation>
    </message>
</context>
<context>
    <name>arnold::ui::SaleLinesModel</name>
    <message>
        <source>%1 each</source>
        <translation>%1 pièce</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Revient</translation>
    </message>
    <message>
        <source>without a receipt</source>
        <translation>sans ticket</translation>
    </message>
</context>
<context>
    <name>arnold::ui::SaleModel</name>
    <message>
        <source>Held at %1</source>
        <translation>En attente depuis %1</translation>
    </message>
    <message>
        <source>Hold or finish this sale first.</source>
        <translation>Mettez d’abord cette vente en attente ou terminez-la.</translation>
    </message>
    <message>
        <source>Includes VAT %1</source>
        <translation>Dont TVA %1</translation>
    </message>
    <message>
        <source>Plus tax %1</source>
        <translation>Plus taxe %1</translation>
    </message>
    <message>
        <source>Quick keys</source>
        <translation>Touches rapides</translation>
    </message>
    <message>
        <source>A discount is between 0 and 100 percent.</source>
        <translation>Une remise va de 0 à 100 pour cent.</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1 de remise</translation>
    </message>
    <message>
        <source>That is not a price.</source>
        <translation>Ce n’est pas un prix.</translation>
    </message>
    <message>
        <source>Price by hand</source>
        <translation>Prix saisi à la main</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>N° %1</translation>
    </message>
    <message>
        <source>The sale of %1 waits</source>
        <translation>La vente de %1 attend</translation>
    </message>
</context>
<context>
    <name>arnold::ui::SessionsModel</name>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Ends by itself</source>
        <translation>Prend fin d’elle-même</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Second facteur</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Présenté</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Non présenté</translation>
    </message>
    <message>
        <source>%1 is signed out there</source>
        <translation>%1 est déconnecté là-bas</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere</source>
        <translation>%1 est déconnecté partout</translation>
    </message>
</context>
<context>
    <name>arnold::ui::SetupModel</name>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabie saoudite</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Cash is rounded to</source>
        <translation>Espèces arrondies à</translation>
    </message>
    <message>
        <source>Books are kept</source>
        <translation>Livres conservés</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>A PIN has four to eight digits.</source>
        <translation>Un code PIN a quatre à huit chiffres.</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>Les deux codes PIN diffèrent.</translation>
    </message>
    <message>
        <source>There is a shop already: %1</source>
        <translation>Il y a déjà une boutique : %1</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Keep this page apart from the computer. With it and a backup the shop comes back on another computer; without it no backup opens.</source>
        <translation>Conservez cette page à l’écart de l’ordinateur. Avec elle et une sauvegarde, le magasin revient sur un autre ordinateur ; sans elle, aucune sauvegarde ne s’ouvre.</translation>
    </message>
    <message>
        <source>No page could be made. Please write the key down.</source>
        <translation>La page n’a pas pu être créée. Veuillez noter la clé.</translation>
    </message>
</context>
<context>
    <name>arnold::ui::ShiftModel</name>
    <message>
        <source>Receipts</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Fond de caisse</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>Espèces encaissées</translation>
    </message>
    <message>
        <source>Should be in the drawer</source>
        <translation>Attendu dans le tiroir</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Apports</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Décaissé</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>Au coffre</translation>
    </message>
    <message>
        <source>From the safe</source>
        <translation>Du coffre</translation>
    </message>
</context>
</TS>
