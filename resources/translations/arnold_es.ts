<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message>
        <source>Person added</source>
        <translation>Persona añadida</translation>
    </message>
    <message>
        <source>Person archived</source>
        <translation>Persona archivada</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>Roles cambiados</translation>
    </message>
    <message>
        <source>PIN set</source>
        <translation>PIN fijado</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Desbloqueado</translation>
    </message>
    <message>
        <source>Badge given</source>
        <translation>Tarjeta entregada</translation>
    </message>
    <message>
        <source>Badges blocked</source>
        <translation>Tarjetas bloqueadas</translation>
    </message>
    <message>
        <source>Role added</source>
        <translation>Rol añadido</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Rol cambiado</translation>
    </message>
    <message>
        <source>Role archived</source>
        <translation>Rol archivado</translation>
    </message>
    <message>
        <source>Sign-in set up</source>
        <translation>Inicio de sesión configurado</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Contraseña cambiada</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sesión terminada</translation>
    </message>
    <message>
        <source>Stolen session ended</source>
        <translation>Sesión robada terminada</translation>
    </message>
    <message>
        <source>Signing key made</source>
        <translation>Clave de firma creada</translation>
    </message>
    <message>
        <source>API key made</source>
        <translation>Clave de API creada</translation>
    </message>
    <message>
        <source>API key rotated</source>
        <translation>Clave de API renovada</translation>
    </message>
    <message>
        <source>API key revoked</source>
        <translation>Clave de API revocada</translation>
    </message>
    <message>
        <source>Product added</source>
        <translation>Artículo añadido</translation>
    </message>
    <message>
        <source>Product changed</source>
        <translation>Artículo cambiado</translation>
    </message>
    <message>
        <source>Product archived</source>
        <translation>Artículo archivado</translation>
    </message>
    <message>
        <source>Variant added</source>
        <translation>Variante añadida</translation>
    </message>
    <message>
        <source>Variant changed</source>
        <translation>Variante cambiada</translation>
    </message>
    <message>
        <source>Category added</source>
        <translation>Categoría añadida</translation>
    </message>
    <message>
        <source>Collection added</source>
        <translation>Colección añadida</translation>
    </message>
    <message>
        <source>Price set</source>
        <translation>Precio fijado</translation>
    </message>
    <message>
        <source>Price list added</source>
        <translation>Lista de precios añadida</translation>
    </message>
    <message>
        <source>Promotion added</source>
        <translation>Promoción añadida</translation>
    </message>
    <message>
        <source>Promotion archived</source>
        <translation>Promoción archivada</translation>
    </message>
    <message>
        <source>Quick keys set</source>
        <translation>Teclas rápidas fijadas</translation>
    </message>
    <message>
        <source>Stock received</source>
        <translation>Mercancía recibida</translation>
    </message>
    <message>
        <source>Stock counted</source>
        <translation>Existencias contadas</translation>
    </message>
    <message>
        <source>Stock adjusted</source>
        <translation>Existencias ajustadas</translation>
    </message>
    <message>
        <source>Customer added</source>
        <translation>Cliente añadido</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>Cliente cambiado</translation>
    </message>
    <message>
        <source>Address added</source>
        <translation>Dirección añadida</translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation>Dirección cambiada</translation>
    </message>
    <message>
        <source>Address removed</source>
        <translation>Dirección eliminada</translation>
    </message>
    <message>
        <source>Customer archived</source>
        <translation>Cliente archivado</translation>
    </message>
    <message>
        <source>Customer erased</source>
        <translation>Cliente borrado</translation>
    </message>
    <message>
        <source>Customer group added</source>
        <translation>Grupo de clientes añadido</translation>
    </message>
    <message>
        <source>Shop set up</source>
        <translation>Tienda configurada</translation>
    </message>
    <message>
        <source>Location added</source>
        <translation>Ubicación añadida</translation>
    </message>
    <message>
        <source>Register added</source>
        <translation>Caja añadida</translation>
    </message>
    <message>
        <source>Tax class added</source>
        <translation>Clase de impuesto añadida</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>Todos los actos</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>Personas y roles</translation>
    </message>
    <message>
        <source>Keys and sign-in</source>
        <translation>Claves e inicio de sesión</translation>
    </message>
    <message>
        <source>Goods and prices</source>
        <translation>Artículos y precios</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Shop and registers</source>
        <translation>Tienda y cajas</translation>
    </message>
    <message>
        <source>Arnold itself</source>
        <translation>Arnold mismo</translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>Un cliente</translation>
    </message>
    <message>
        <source>A guest</source>
        <translation>Un invitado</translation>
    </message>
    <message>
        <source>Somebody who left</source>
        <translation>Alguien que ya no está</translation>
    </message>
    <message>
        <source>Signed in by PIN</source>
        <translation>Sesión iniciada con PIN</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>PIN incorrecto</translation>
    </message>
    <message>
        <source>Locked after wrong PINs</source>
        <translation>Bloqueado tras PIN incorrectos</translation>
    </message>
    <message>
        <source>Second factor added</source>
        <translation>Segundo factor añadido</translation>
    </message>
    <message>
        <source>Second factor removed</source>
        <translation>Segundo factor quitado</translation>
    </message>
    <message>
        <source>Recovery codes renewed</source>
        <translation>Códigos de recuperación renovados</translation>
    </message>
    <message>
        <source>Recovery code used</source>
        <translation>Código de recuperación usado</translation>
    </message>
    <message>
        <source>Log-in elsewhere joined</source>
        <translation>Acceso externo vinculado</translation>
    </message>
    <message>
        <source>Log-in elsewhere given up</source>
        <translation>Acceso externo desvinculado</translation>
    </message>
    <message>
        <source>Master key changed</source>
        <translation>Clave maestra cambiada</translation>
    </message>
    <message>
        <source>Master key recovered</source>
        <translation>Clave maestra recuperada</translation>
    </message>
    <message>
        <source>Recovery key made</source>
        <translation>Clave de recuperación creada</translation>
    </message>
    <message>
        <source>Account opened</source>
        <translation>Cuenta abierta</translation>
    </message>
    <message>
        <source>Account taken over by its owner</source>
        <translation>Cuenta asumida por su titular</translation>
    </message>
    <message>
        <source>E-mail address confirmed</source>
        <translation>Correo electrónico confirmado</translation>
    </message>
    <message>
        <source>E-mail address changed</source>
        <translation>Correo electrónico cambiado</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>Contraseña restablecida</translation>
    </message>
    <message>
        <source>Company changed</source>
        <translation>Empresa cambiada</translation>
    </message>
    <message>
        <source>Location changed</source>
        <translation>Ubicación cambiada</translation>
    </message>
    <message>
        <source>Register changed</source>
        <translation>Caja cambiada</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Ajustes cambiados</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Copia restaurada</translation>
    </message>
    <message>
        <source>Invited by e-mail</source>
        <translation>Invitado por correo</translation>
    </message>
    <message>
        <source>Invitation accepted</source>
        <translation>Invitación aceptada</translation>
    </message>
    <message>
        <source>Passkey added</source>
        <translation>Clave de acceso añadida</translation>
    </message>
    <message>
        <source>Passkey removed</source>
        <translation>Clave de acceso eliminada</translation>
    </message>
    <message>
        <source>Device added</source>
        <translation>Dispositivo añadido</translation>
    </message>
    <message>
        <source>New code for a device</source>
        <translation>Nuevo código para un dispositivo</translation>
    </message>
    <message>
        <source>Device enrolled</source>
        <translation>Dispositivo registrado</translation>
    </message>
    <message>
        <source>Key of a device changed</source>
        <translation>Clave de un dispositivo cambiada</translation>
    </message>
    <message>
        <source>Device deactivated</source>
        <translation>Dispositivo desactivado</translation>
    </message>
    <message>
        <source>Invitation withdrawn</source>
        <translation>Invitación retirada</translation>
    </message>
</context>
<context>
    <name>Agents</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>A program without a name</source>
        <translation>Un programa sin nombre</translation>
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
            <numerusform>%1 artículo</numerusform>
            <numerusform>%1 artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApprovalFace</name>
    <message>
        <source>Who approves this?</source>
        <translation>¿Quién lo aprueba?</translation>
    </message>
    <message>
        <source>Nobody here may approve this</source>
        <translation>Nadie aquí puede aprobarlo</translation>
    </message>
    <message>
        <source>Somebody with the permission and a PIN is needed.</source>
        <translation>Hace falta alguien con permiso y un PIN.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tap a name or scan a badge. The sale stays as it is.</source>
        <translation>Toca un nombre o escanea una tarjeta. La venta queda como está.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>It is noted who approved.</source>
        <translation>Queda anotado quién aprueba.</translation>
    </message>
</context>
<context>
    <name>AuditFilters</name>
    <message>
        <source>Search by who, what or about what</source>
        <translation>Buscar por persona, acto u objeto</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>Tipo de acto</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
</context>
<context>
    <name>AuditSide</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
</context>
<context>
    <name>AuditTable</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Looking, back to %1 …</source>
        <translation>Buscando, hasta %1 …</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>The newest %1</source>
        <translation>Las %1 más recientes</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todas (%1)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Mostrar anteriores</translation>
    </message>
    <message>
        <source>The trail did not load</source>
        <translation>El registro no se cargó</translation>
    </message>
    <message>
        <source>Nothing fits what you look for</source>
        <translation>Nada coincide con lo que busca</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Aún no ha pasado nada</translation>
    </message>
    <message>
        <source>There is more further back.</source>
        <translation>Hay más antes.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar los filtros</translation>
    </message>
</context>
<context>
    <name>CashSheet</name>
    <message>
        <source>Cash in the drawer</source>
        <translation>Efectivo en el cajón</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>Abrir el cajón</translation>
    </message>
    <message>
        <source>F10</source>
        <translation>F10</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>No registrado</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Search or scan: name, SKU, barcode</source>
        <translation>Nombre, SKU o código de barras</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <translation>Nada se llama «%1»</translation>
    </message>
    <message>
        <source>Enter looks it up as a barcode or SKU.</source>
        <translation>Intro lo busca como código de barras o SKU.</translation>
    </message>
</context>
<context>
    <name>ChainState</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>CloseShiftScreen</name>
    <message>
        <source>Shift is closed</source>
        <translation>El turno está cerrado</translation>
    </message>
    <message>
        <source>Close shift %1</source>
        <translation>Cerrar el turno %1</translation>
    </message>
    <message>
        <source>Register %1 · %2</source>
        <translation>Caja %1 · %2</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>Volver a la venta</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cash in the drawer</source>
        <translation>Efectivo en el cajón</translation>
    </message>
    <message>
        <source>Z %1</source>
        <translation>Z %1</translation>
    </message>
    <message>
        <source>Expected hidden</source>
        <translation>Esperado oculto</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Blind close</source>
        <translation>Cierre a ciegas</translation>
    </message>
    <message>
        <source>The Z is in the journal. The drawer keeps what was counted.</source>
        <translation>El Z está en el diario. Lo contado se queda en el cajón.</translation>
    </message>
    <message>
        <source>Closing ends sales of this shift and issues its Z.</source>
        <translation>Al cerrar terminan las ventas de este turno y se emite su Z.</translation>
    </message>
    <message>
        <source>Close shift and issue the Z</source>
        <translation>Cerrar el turno</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Sin contar</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>Abrir el cajón</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search commands, products and orders</source>
        <translation>Buscar órdenes, artículos y ventas</translation>
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
        <translation>%1 de %2, %3</translation>
    </message>
</context>
<context>
    <name>CountTable</name>
    <message>
        <source>how many</source>
        <translation>cuántos</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
</context>
<context>
    <name>CustomerSearch</name>
    <message>
        <source>Name, phone, e-mail or number</source>
        <translation>Nombre, teléfono, correo o número</translation>
    </message>
    <message>
        <source>Sell without %1</source>
        <translation>Vender sin %1</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Buscar un cliente</translation>
    </message>
    <message>
        <source>A name by its first letters; e-mail, phone and number as a whole.</source>
        <translation>El nombre por sus primeras letras; correo, teléfono y número completos.</translation>
    </message>
    <message>
        <source>Nobody by “%1”</source>
        <translation>Nadie con «%1»</translation>
    </message>
    <message>
        <source>F4 adds them as a new customer.</source>
        <translation>F4 lo añade como cliente nuevo.</translation>
    </message>
</context>
<context>
    <name>CustomerSheet</name>
    <message>
        <source>New customer</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>Customer of this sale</source>
        <translation>Cliente de esta venta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Añadir cliente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
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
        <translation>Intro</translation>
    </message>
    <message>
        <source>Making the demo store</source>
        <translation>Creando la tienda de prueba</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
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
        <translation>Alimentación</translation>
    </message>
    <message>
        <source>Weighed goods, deposits and two VAT rates.</source>
        <translation>Productos a peso, envases y dos tipos de IVA.</translation>
    </message>
    <message>
        <source>Scan a sample barcode</source>
        <translation>Escanear un código</translation>
    </message>
    <message>
        <source>Weigh the bananas</source>
        <translation>Pesar los plátanos</translation>
    </message>
    <message>
        <source>Ask for age at the till</source>
        <translation>Comprobar la edad</translation>
    </message>
    <message>
        <source>Open grocery</source>
        <translation>Abrir alimentación</translation>
    </message>
    <message>
        <source>Fashion</source>
        <translation>Moda</translation>
    </message>
    <message>
        <source>Sizes and colours, till and web shop.</source>
        <translation>Tallas y colores, caja y tienda web.</translation>
    </message>
    <message>
        <source>Pick a size and colour</source>
        <translation>Elegir talla y color</translation>
    </message>
    <message>
        <source>Exchange a size</source>
        <translation>Cambiar una talla</translation>
    </message>
    <message>
        <source>Order in the web shop</source>
        <translation>Pedir en la tienda web</translation>
    </message>
    <message>
        <source>Open fashion</source>
        <translation>Abrir moda</translation>
    </message>
    <message>
        <source>Café</source>
        <translation>Cafetería</translation>
    </message>
    <message>
        <source>Fast counter with hot drinks and cakes.</source>
        <translation>Barra rápida con bebidas calientes y tartas.</translation>
    </message>
    <message>
        <source>Sell with quick keys</source>
        <translation>Teclas rápidas</translation>
    </message>
    <message>
        <source>Drinks and cakes</source>
        <translation>Bebidas y tartas</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>Contar el cajón</translation>
    </message>
    <message>
        <source>Open café</source>
        <translation>Abrir cafetería</translation>
    </message>
    <message>
        <source>Try the demo store</source>
        <translation>Probar la tienda de prueba</translation>
    </message>
    <message>
        <source>A working shop with thirty days of history.</source>
        <translation>Una tienda en marcha con treinta días de historial.</translation>
    </message>
</context>
<context>
    <name>DeviceCode</name>
    <message>
        <source>The code of the device</source>
        <translation>El código del dispositivo</translation>
    </message>
    <message>
        <source>Enter it on the device until %1. It is shown this once.</source>
        <translation>Introdúzcalo en el dispositivo antes de las %1. Solo se muestra esta vez.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar el código</translation>
    </message>
</context>
<context>
    <name>DeviceSide</name>
    <message>
        <source>Fingerprint of its key</source>
        <translation>Huella de su clave</translation>
    </message>
    <message>
        <source>It signs the journal. Whoever checks an export compares these figures.</source>
        <translation>Firma el diario. Quien comprueba una exportación compara estas cifras.</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nuevo código</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>¿Desactivar %1?</translation>
    </message>
    <message>
        <source>Nobody signs in at it any more, and whoever has is signed out. This is for good.</source>
        <translation>Nadie vuelve a iniciar sesión en él, y quien la tenía la pierde. Es definitivo.</translation>
    </message>
</context>
<context>
    <name>DevicesPane</name>
    <message>
        <source>Search by name, place or key</source>
        <translation>Buscar por nombre, lugar o clave</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>No registers yet</source>
        <translation>Aún no hay cajas</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>Última actividad</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>DrawerCount</name>
    <message>
        <source>Notes</source>
        <translation>Billetes</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Monedas</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>ElsewhereSignIn</name>
    <message>
        <source>Sign in with %1</source>
        <translation>Iniciar sesión con %1</translation>
    </message>
    <message>
        <source>Your log-in asks for its second factor as well.</source>
        <translation>Su acceso pide también el segundo factor.</translation>
    </message>
    <message>
        <source>Go on in your browser. The till opens by itself when you are done.</source>
        <translation>Continúe en su navegador. Después, la caja se abrirá sola.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
</context>
<context>
    <name>ErrorState</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>Con código</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Discount up to</source>
        <translation>Descuento hasta</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>Quick keys</source>
        <translation>Teclas rápidas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Lista de precios</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>Desde la cantidad</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>En existencia</translation>
    </message>
    <message>
        <source>Per quantity</source>
        <translation>Por cantidad</translation>
    </message>
    <message>
        <source>Per unit</source>
        <translation>Por unidad</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Empieza por</translation>
    </message>
    <message>
        <source>Lower a price by up to</source>
        <translation>Bajar un precio hasta</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Refund up to</source>
        <translation>Reembolsar hasta</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>What it may</source>
        <translation>Qué permite</translation>
    </message>
    <message>
        <source>Sells to the web</source>
        <translation>Vende en la web</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Sucesor</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Clase de impuesto</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Sold beyond stock up to</source>
        <translation>Venta sin existencias hasta</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Códigos de barras</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Minute at which a day begins</source>
        <translation>Minuto en que empieza el día</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>May be discounted</source>
        <translation>Admite descuento</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distrito</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Seconds that the old secret still opens</source>
        <translation>Segundos de validez del secreto anterior</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Razón social</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Calle y número</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Segunda línea</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Agrees to advertising</source>
        <translation>Acepta publicidad</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Further facts</source>
        <translation>Otros datos</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>Edad mínima</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>Popularidad</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>Foot of receipts</source>
        <translation>Pie de los tiques</translation>
    </message>
    <message>
        <source>Head of receipts</source>
        <translation>Encabezado de los tiques</translation>
    </message>
    <message>
        <source>Entry in the register of companies</source>
        <translation>Inscripción en el registro mercantil</translation>
    </message>
    <message>
        <source>Description for search engines</source>
        <translation>Descripción para buscadores</translation>
    </message>
    <message>
        <source>Title for search engines</source>
        <translation>Título para buscadores</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Estante</translation>
    </message>
    <message>
        <source>SKUs</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Número fiscal</translation>
    </message>
    <message>
        <source>Stock is counted</source>
        <translation>Se controla el stock</translation>
    </message>
    <message>
        <source>VAT ID</source>
        <translation>NIF-IVA</translation>
    </message>
    <message>
        <source>%1 (only what differs)</source>
        <translation>%1 (solo lo que cambia)</translation>
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
        <translation>Todo se queda en este equipo. La prueba nunca toca una tienda real.</translation>
    </message>
</context>
<context>
    <name>HeldSales</name>
    <message>
        <source>Held %1</source>
        <translation>En espera %1</translation>
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
        <translation>El secreto de la clave nueva</translation>
    </message>
    <message>
        <source>It is shown this once. Keep it where only that program can read it.</source>
        <translation>Se muestra solo esta vez. Guárdelo donde solo ese programa pueda leerlo.</translation>
    </message>
</context>
<context>
    <name>KeySide</name>
    <message>
        <source>What it may</source>
        <translation>Qué permite</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Revoke “%1”?</source>
        <translation>¿Revocar «%1»?</translation>
    </message>
    <message>
        <source>Whoever uses it is refused from now on. This cannot be undone.</source>
        <translation>Quien la use será rechazado desde ahora. No se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>KeysPane</name>
    <message>
        <source>Search by name, scope or maker</source>
        <translation>Buscar por nombre, permiso o autor</translation>
    </message>
    <message>
        <source>In use %1</source>
        <translation>En uso %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Terminadas %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Creada por</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>No key has ended</source>
        <translation>Ninguna clave ha terminado</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Aún no hay claves</translation>
    </message>
    <message>
        <source>A key lets another program in: a web shop, a bookkeeper, a label printer.</source>
        <translation>Una clave deja entrar a otro programa: una tienda web, una contabilidad, una impresora de etiquetas.</translation>
    </message>
    <message>
        <source>What it may</source>
        <translation>Qué permite</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
</context>
<context>
    <name>LimitDialog</name>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Not without approval</source>
        <translation>No sin aprobación</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Precio unitario</translation>
    </message>
    <message>
        <source>Discount on this line</source>
        <translation>Descuento en esta línea</translation>
    </message>
    <message>
        <source>Note on this line</source>
        <translation>Nota en esta línea</translation>
    </message>
    <message>
        <source>Discount on the sale</source>
        <translation>Descuento en la venta</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Gift, no bag, …</source>
        <translation>Regalo, sin bolsa, …</translation>
    </message>
</context>
<context>
    <name>LoadingState</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
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
        <translation>Nadie da ni quita más de lo que puede.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have this role. Give them another one first.</source>
        <translation>
            <numerusform>%n persona tiene este rol. Dale antes otro.</numerusform>
            <numerusform>%n personas tienen este rol. Dales antes otro.</numerusform>
        </translation>
    </message>
    <message>
        <source>A shop keeps at least one owner.</source>
        <translation>Una tienda conserva al menos un propietario.</translation>
    </message>
    <message>
        <source>A role has this name already.</source>
        <translation>Ya hay un rol con este nombre.</translation>
    </message>
    <message>
        <source>Somebody here has this badge already.</source>
        <translation>Alguien aquí ya tiene esta tarjeta.</translation>
    </message>
    <message>
        <source>Somebody here signs in with this address already.</source>
        <translation>Alguien ya inicia sesión aquí con esta dirección.</translation>
    </message>
</context>
<context>
    <name>ManageActs</name>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>%n cambio sin guardar</numerusform>
            <numerusform>%n cambios sin guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Rol nuevo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation>Ctrl S</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <translation>Ctrl N</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Clave nueva</translation>
    </message>
    <message>
        <source>Check the trail</source>
        <translation>Comprobar el registro</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Nuevo dispositivo</translation>
    </message>
</context>
<context>
    <name>ManageList</name>
    <message>
        <source>This list did not load</source>
        <translation>Esta lista no se cargó</translation>
    </message>
    <message>
        <source>Nothing fits “%1”</source>
        <translation>Nada coincide con «%1»</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>ManageScreen</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gestionar</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
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
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Places</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>NewBadge</name>
    <message>
        <source>Badge for %1</source>
        <translation>Tarjeta para %1</translation>
    </message>
    <message>
        <source>Scan it now. It chooses the name; the PIN is asked for as ever.</source>
        <translation>Escanéala ahora. Elige el nombre; el PIN se pide como siempre.</translation>
    </message>
    <message>
        <source>Add the badge</source>
        <translation>Añadir la tarjeta</translation>
    </message>
    <message>
        <source>Number of the badge</source>
        <translation>Número de la tarjeta</translation>
    </message>
</context>
<context>
    <name>NewDevice</name>
    <message>
        <source>New device</source>
        <translation>Nuevo dispositivo</translation>
    </message>
    <message>
        <source>It gets a code, by which it enrols itself.</source>
        <translation>Recibe un código con el que se registra él mismo.</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Crear el código</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As people call it: stockroom tablet</source>
        <translation>Como la llama la gente: tableta del almacén</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Habla por</translation>
    </message>
</context>
<context>
    <name>NewInvitation</name>
    <message>
        <source>Invite %1</source>
        <translation>Invitar a %1</translation>
    </message>
    <message>
        <source>A mail with a link, good for three days: they choose their password by it.</source>
        <translation>Un correo con un enlace válido tres días: con él eligen su contraseña.</translation>
    </message>
    <message>
        <source>Send the mail</source>
        <translation>Enviar el correo</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
</context>
<context>
    <name>NewKey</name>
    <message>
        <source>New API key</source>
        <translation>Clave de API nueva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Crear la clave</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Which program uses it, and where</source>
        <translation>Qué programa la usa y dónde</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>En 30 días</translation>
    </message>
    <message>
        <source>In 90 days</source>
        <translation>En 90 días</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>En un año</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>What it may</source>
        <translation>Qué permite</translation>
    </message>
    <message>
        <source>Chosen below</source>
        <translation>Elegido abajo</translation>
    </message>
    <message>
        <source>Only read</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>All that I may</source>
        <translation>Todo lo que puedo</translation>
    </message>
</context>
<context>
    <name>NewPerson</name>
    <message>
        <source>New person</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As it stands on receipts</source>
        <translation>Como sale en los recibos</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>4 to 8 figures; it can be set later</source>
        <translation>De 4 a 8 cifras; puede esperar</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>New PIN for %1</source>
        <translation>PIN nuevo para %1</translation>
    </message>
    <message>
        <source>4 to 8 figures. It unlocks them at every register.</source>
        <translation>De 4 a 8 cifras. Desbloquea en todas las cajas.</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Fijar el PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>%1 removed</source>
        <translation>%1: quitado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Nothing here has the code %1</source>
        <translation>Nada tiene aquí el código %1</translation>
    </message>
    <message>
        <source>Copy of %1 is in the journal</source>
        <translation>La copia de %1 consta en el diario</translation>
    </message>
    <message>
        <source>Sale cleared</source>
        <translation>Venta vaciada</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Number pad</source>
        <translation>Teclado numérico</translation>
    </message>
    <message>
        <source>Delete the last figure</source>
        <translation>Borrar la última cifra</translation>
    </message>
</context>
<context>
    <name>OnceShown</name>
    <message>
        <source>I have it</source>
        <translation>Ya lo tengo</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Copiar el secreto</translation>
    </message>
</context>
<context>
    <name>OpenShiftScreen</name>
    <message>
        <source>Open shift %1</source>
        <translation>Abrir el turno %1</translation>
    </message>
    <message>
        <source>Register %1 · %2</source>
        <translation>Caja %1 · %2</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Fondo de caja</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Sin contar</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>Left by the last shift</source>
        <translation>Dejado por el último turno</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>A difference goes from or to the safe, and into the journal.</source>
        <translation>Una diferencia va a la caja fuerte o viene de ella, y queda en el diario.</translation>
    </message>
    <message>
        <source>Open with %1</source>
        <translation>Abrir con %1</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gestionar</translation>
    </message>
</context>
<context>
    <name>OrderActs</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Reimprimir</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Tique</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>A reprint says Copy and goes into the journal.</source>
        <translation>Una reimpresión dice Copia y consta en el diario.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolución</translation>
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
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>OrderSide</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Nada elegido</translation>
    </message>
    <message>
        <source>The order that is chosen in the list shows here.</source>
        <translation>Aquí aparece el pedido elegido en la lista.</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Cancelled</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsada</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>Reemb. parcial</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolución</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagada</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Pago parcial</translation>
    </message>
    <message>
        <source>On delivery</source>
        <translation>Contra entrega</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Nada enviado aún</translation>
    </message>
    <message>
        <source>Partly sent</source>
        <translation>Enviado en parte</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>Listo para recoger</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Partly returned</source>
        <translation>Devuelto en parte</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Tique</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Deposit invoice</source>
        <translation>Factura de anticipo</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Nota de abono</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Anulación</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>Informe Z</translation>
    </message>
    <message>
        <source>Imported sale</source>
        <translation>Venta importada</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Invoice issued</source>
        <translation>Factura emitida</translation>
    </message>
    <message>
        <source>Goods came back</source>
        <translation>Mercancía devuelta</translation>
    </message>
    <message>
        <source>Copy printed</source>
        <translation>Copia impresa</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Recogido</translation>
    </message>
</context>
<context>
    <name>OrdersScreen</name>
    <message>
        <source>Scan a receipt, or find its number</source>
        <translation>Escanear un tique o buscar su número</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
</context>
<context>
    <name>OrdersTable</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>The newest %1</source>
        <translation>Las %1 más recientes</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todas (%1)</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Mostrar anteriores</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Todavía no hay ventas</translation>
    </message>
    <message>
        <source>No order has the number “%1”</source>
        <translation>Ninguna venta tiene el número «%1»</translation>
    </message>
</context>
<context>
    <name>OwnShop</name>
    <message>
        <source>Shop and company</source>
        <translation>Tienda y empresa</translation>
    </message>
    <message>
        <source>Address and tax number</source>
        <translation>Dirección y número fiscal</translation>
    </message>
    <message>
        <source>Country and currency</source>
        <translation>País y moneda</translation>
    </message>
    <message>
        <source>Owner and PIN</source>
        <translation>Titular y PIN</translation>
    </message>
    <message>
        <source>First register</source>
        <translation>Primera caja</translation>
    </message>
    <message>
        <source>Start my shop</source>
        <translation>Crear mi tienda</translation>
    </message>
    <message>
        <source>One page, two minutes. Currency and company lock with the first sale.</source>
        <translation>Una página, dos minutos. Moneda y empresa quedan fijas con la primera venta.</translation>
    </message>
</context>
<context>
    <name>PaymentDesk</name>
    <message>
        <source>Given</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>Efectivo recibido</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>No registrado</translation>
    </message>
    <message>
        <source>Enter the amount on the terminal, and go on when it has been paid there.</source>
        <translation>Introduzca el importe en el terminal y siga cuando esté pagado.</translation>
    </message>
    <message>
        <source>Another way back</source>
        <translation>Otra vía de devolución</translation>
    </message>
    <message>
        <source>By card</source>
        <translation>Con tarjeta</translation>
    </message>
</context>
<context>
    <name>PaymentScreen</name>
    <message>
        <source>Back to sale</source>
        <translation>Volver a la venta</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Cobro</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
</context>
<context>
    <name>PaymentSlip</name>
    <message>
        <source>Lines of the sale</source>
        <translation>Líneas de la venta</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Queda por pagar</translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message>
        <source>Search by name or role</source>
        <translation>Buscar por nombre o rol</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>PersonSide</name>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Locked at this register</source>
        <translation>Bloqueado en esta caja</translation>
    </message>
    <message>
        <source>PIN is set</source>
        <translation>PIN fijado</translation>
    </message>
    <message>
        <source>No PIN yet</source>
        <translation>Aún sin PIN</translation>
    </message>
    <message>
        <source>Unlock here</source>
        <translation>Desbloquear aquí</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Fijar un PIN</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Changing people and roles needs another permission.</source>
        <translation>Cambiar personal y roles requiere otro permiso.</translation>
    </message>
    <message>
        <source>Archive %1?</source>
        <translation>¿Archivar a %1?</translation>
    </message>
    <message>
        <source>They sign in nowhere any more. What they sold keeps their name.</source>
        <translation>Ya no entra en ningún sitio. Lo que vendió conserva su nombre.</translation>
    </message>
    <message>
        <source>Badge is set</source>
        <translation>Tarjeta asignada</translation>
    </message>
    <message>
        <source>No badge</source>
        <translation>Sin tarjeta</translation>
    </message>
    <message>
        <source>Add badge</source>
        <translation>Añadir tarjeta</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Block the badge of %1</source>
        <translation>Bloquear la tarjeta de %1</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
    <message>
        <source>Invite %1 by e-mail</source>
        <translation>Invitar a %1 por correo</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Withdraw the invitation of %1</source>
        <translation>Retirar la invitación de %1</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>%1 of %2 figures entered</source>
        <translation>%1 de %2 cifras introducidas</translation>
    </message>
</context>
<context>
    <name>PinSide</name>
    <message>
        <source>Enter your PIN</source>
        <translation>Introduzca su PIN</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Sale</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gestionar</translation>
    </message>
</context>
<context>
    <name>PrintedCode</name>
    <message>
        <source>Code of the receipt</source>
        <translation>Código del recibo</translation>
    </message>
</context>
<context>
    <name>PrintedPaper</name>
    <message>
        <source>Receipt</source>
        <translation>Tique</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Tarjeta regalo</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Saldo de tienda</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>A cuenta</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>Redondeo</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Propina</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Le atendió</translation>
    </message>
    <message>
        <source>VAT ID</source>
        <translation>NIF-IVA</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Número fiscal</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>Informe Z</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>Informe X</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Fondo de caja</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Devoluciones</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>A la caja fuerte</translation>
    </message>
    <message>
        <source>From the safe</source>
        <translation>De la caja fuerte</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>COPIA</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>turno</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabeza</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Cupón</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Return of</source>
        <translation>Devolución de</translation>
    </message>
</context>
<context>
    <name>ReceiptScreen</name>
    <message>
        <source>Paid %1</source>
        <translation>Pagado: %1</translation>
    </message>
    <message>
        <source>Change due</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>%1 given · receipt %2</source>
        <translation>%1 entregado · tique %2</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>Siguiente venta</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Recibo %1</translation>
    </message>
    <message>
        <source>Return booked</source>
        <translation>Devolución registrada</translation>
    </message>
</context>
<context>
    <name>RecoverShop</name>
    <message>
        <source>The key of this shop is missing</source>
        <translation>Falta la clave de esta tienda</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>Abrir la tienda</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>“%1” was copied without the key file beside it.</source>
        <translation>«%1» se copió sin el archivo de clave que lo acompaña.</translation>
    </message>
    <message>
        <source>The recovery key, which was shown when the shop was made, opens it here.</source>
        <translation>La clave de recuperación, mostrada al crear la tienda, la abre aquí.</translation>
    </message>
    <message>
        <source>Seven groups; dashes do not matter</source>
        <translation>Siete grupos; los guiones no importan</translation>
    </message>
</context>
<context>
    <name>RecoveryGroups</name>
    <message>
        <source>Recovery key: %1</source>
        <translation>Clave de recuperación: %1</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyCard</name>
    <message>
        <source>Write down the recovery key</source>
        <translation>Anote la clave de recuperación</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Keep it apart from this computer</source>
        <translation>Guárdela lejos de este ordenador</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>La he anotado</translation>
    </message>
    <message>
        <source>Go to the shop</source>
        <translation>Ir a la tienda</translation>
    </message>
    <message>
        <source>Backups are locked with it: key and backup bring the shop back anywhere.</source>
        <translation>Las copias de seguridad se cierran con ella: clave y copia devuelven la tienda en cualquier lugar.</translation>
    </message>
    <message>
        <source>Nobody can look it up later: it is shown only now.</source>
        <translation>Nadie podrá consultarla más tarde: solo se muestra ahora.</translation>
    </message>
    <message>
        <source>In a drawer at home or in a safe. Capitals and dashes do not matter.</source>
        <translation>En un cajón en casa o en una caja fuerte. Las mayúsculas y los guiones no importan.</translation>
    </message>
</context>
<context>
    <name>ReturnHead</name>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
</context>
<context>
    <name>ReturnLines</name>
    <message>
        <source>Lines of the receipt</source>
        <translation>Líneas del recibo</translation>
    </message>
</context>
<context>
    <name>ReturnRow</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Back to stock</source>
        <translation>Al stock</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>A ninguna parte</translation>
    </message>
</context>
<context>
    <name>ReturnScreen</name>
    <message>
        <source>Back to sale</source>
        <translation>Volver a la venta</translation>
    </message>
    <message>
        <source>Return or exchange</source>
        <translation>Devolución o cambio</translation>
    </message>
    <message>
        <source>Number of the receipt</source>
        <translation>Número del recibo</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Scan the receipt</source>
        <translation>Escanee el recibo</translation>
    </message>
    <message>
        <source>Or type its number. Goods without a receipt are scanned one by one.</source>
        <translation>O escriba su número. Sin recibo, escanee los artículos uno a uno.</translation>
    </message>
    <message>
        <source>Or type its number.</source>
        <translation>O escriba su número.</translation>
    </message>
    <message>
        <source>Receipt number or barcode</source>
        <translation>Número de recibo o código</translation>
    </message>
    <message>
        <source>Find it in the orders</source>
        <translation>Buscarlo en las ventas</translation>
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
        <translation>Vuelve</translation>
    </message>
    <message>
        <source>What comes back keeps the price, tax and date of %1.</source>
        <translation>Lo que vuelve conserva el precio, el impuesto y la fecha de %1.</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>A devolver</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>Devolver %1</translation>
    </message>
    <message>
        <source>Exchange for other goods</source>
        <translation>Cambiar por otros artículos</translation>
    </message>
    <message>
        <source>Add to the sale</source>
        <translation>Añadir a la venta</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>On to payment</source>
        <translation>Ir al pago</translation>
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
        <translation>En la caja</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Mercancía</translation>
    </message>
    <message>
        <source>Orders and customers</source>
        <translation>Pedidos y clientes</translation>
    </message>
    <message>
        <source>Books and people</source>
        <translation>Libros y personal</translation>
    </message>
    <message>
        <source>Sell and take payment</source>
        <translation>Vender y cobrar</translation>
    </message>
    <message>
        <source>Discount up to</source>
        <translation>Descuento hasta</translation>
    </message>
    <message>
        <source>Lower a price by up to</source>
        <translation>Bajar un precio hasta</translation>
    </message>
    <message>
        <source>Refund up to</source>
        <translation>Reembolsar hasta</translation>
    </message>
    <message>
        <source>Return without a receipt</source>
        <translation>Devolución sin recibo</translation>
    </message>
    <message>
        <source>Give money back another way</source>
        <translation>Devolver por otra vía</translation>
    </message>
    <message>
        <source>Void sales</source>
        <translation>Anular ventas</translation>
    </message>
    <message>
        <source>Sell more than is in stock</source>
        <translation>Vender más de lo que hay</translation>
    </message>
    <message>
        <source>Practise in training mode</source>
        <translation>Practicar en modo de prueba</translation>
    </message>
    <message>
        <source>Open and close shifts</source>
        <translation>Abrir y cerrar turnos</translation>
    </message>
    <message>
        <source>Cash to and from the safe</source>
        <translation>Efectivo a la caja fuerte y de ella</translation>
    </message>
    <message>
        <source>Pay cash in and out</source>
        <translation>Entradas y salidas de efectivo</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>Abrir el cajón sin venta</translation>
    </message>
    <message>
        <source>See expected cash before the count</source>
        <translation>Ver lo esperado antes de contar</translation>
    </message>
    <message>
        <source>See products and stock</source>
        <translation>Ver artículos y existencias</translation>
    </message>
    <message>
        <source>Products, prices and promotions</source>
        <translation>Artículos, precios y ofertas</translation>
    </message>
    <message>
        <source>Count, receive and adjust stock</source>
        <translation>Contar, recibir y ajustar</translation>
    </message>
    <message>
        <source>See orders</source>
        <translation>Ver pedidos</translation>
    </message>
    <message>
        <source>Change, hand over and cancel orders</source>
        <translation>Cambiar, entregar y anular pedidos</translation>
    </message>
    <message>
        <source>Erase customers</source>
        <translation>Borrar clientes</translation>
    </message>
    <message>
        <source>Reports and export</source>
        <translation>Informes y exportación</translation>
    </message>
    <message>
        <source>Read documents that are locked</source>
        <translation>Leer documentos bloqueados</translation>
    </message>
    <message>
        <source>See people, registers and settings</source>
        <translation>Ver personal, cajas y ajustes</translation>
    </message>
    <message>
        <source>Change people and roles</source>
        <translation>Cambiar personal y roles</translation>
    </message>
    <message>
        <source>Change registers and settings</source>
        <translation>Cambiar cajas y ajustes</translation>
    </message>
    <message>
        <source>Keys for other programs</source>
        <translation>Claves para otros programas</translation>
    </message>
    <message>
        <source>Give discounts</source>
        <translation>Dar descuentos</translation>
    </message>
    <message>
        <source>Lower prices</source>
        <translation>Bajar precios</translation>
    </message>
    <message>
        <source>Take goods back</source>
        <translation>Aceptar devoluciones</translation>
    </message>
    <message>
        <source>See shifts</source>
        <translation>Ver turnos</translation>
    </message>
    <message>
        <source>See customers</source>
        <translation>Ver clientes</translation>
    </message>
    <message>
        <source>Add and change customers</source>
        <translation>Crear y cambiar clientes</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Owner</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Encargado</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Cajero</translation>
    </message>
    <message>
        <source>Stock clerk</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>Contabilidad</translation>
    </message>
</context>
<context>
    <name>RolesHead</name>
    <message>
        <source>Asks</source>
        <translation>Pide</translation>
    </message>
    <message>
        <source>somebody approves</source>
        <translation>alguien aprueba</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Archive the role %1</source>
        <translation>Archivar el rol %1</translation>
    </message>
</context>
<context>
    <name>RolesPane</name>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Rol nuevo</translation>
    </message>
    <message>
        <source>It may nothing until the matrix says so.</source>
        <translation>No puede nada hasta que la tabla lo diga.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Archive the role %1?</source>
        <translation>¿Archivar el rol %1?</translation>
    </message>
    <message>
        <source>Nobody can be given it any more.</source>
        <translation>Ya no se puede dar.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
</context>
<context>
    <name>RotateKey</name>
    <message>
        <source>A new secret for “%1”</source>
        <translation>Un secreto nuevo para «%1»</translation>
    </message>
    <message>
        <source>The new key may the same. Until when does the old secret open?</source>
        <translation>La clave nueva permite lo mismo. ¿Hasta cuándo vale el secreto anterior?</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>One more day</source>
        <translation>Un día más</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>Ya no más</translation>
    </message>
</context>
<context>
    <name>SaleCustomerButton</name>
    <message>
        <source>Customer %1</source>
        <translation>Cliente %1</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Añadir un cliente</translation>
    </message>
</context>
<context>
    <name>SaleCustomerFace</name>
    <message>
        <source>Walk-in customer</source>
        <translation>Cliente de paso</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Añadir un cliente</translation>
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
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Remove the customer</source>
        <translation>Quitar el cliente</translation>
    </message>
</context>
<context>
    <name>SaleLineFace</name>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>SaleMenu</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Cash in the drawer</source>
        <translation>Efectivo en el cajón</translation>
    </message>
    <message>
        <source>F10</source>
        <translation>F10</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>Abrir el cajón</translation>
    </message>
    <message>
        <source>Clear the sale</source>
        <translation>Vaciar la venta</translation>
    </message>
    <message>
        <source>Return or exchange</source>
        <translation>Devolución o cambio</translation>
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
        <translation>Líneas de la venta</translation>
    </message>
    <message>
        <source>Scan the first item</source>
        <translation>Escanee el primer artículo</translation>
    </message>
    <message>
        <source>Or tap a tile, or press F2 to search.</source>
        <translation>O toque una casilla, o pulse F2 para buscar.</translation>
    </message>
</context>
<context>
    <name>SaleTotals</name>
    <message>
        <source>Discounts</source>
        <translation>Descuentos</translation>
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
        <translation>En espera</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>F12</source>
        <translation>F12</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>A devolver</translation>
    </message>
</context>
<context>
    <name>SchemeChoice</name>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>Colores: %1</translation>
    </message>
</context>
<context>
    <name>ScopeLine</name>
    <message>
        <source>%1, in part</source>
        <translation>%1, en parte</translation>
    </message>
</context>
<context>
    <name>Scopes</name>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Reads everything</source>
        <translation>Lee todo</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Reads: %1</source>
        <translation>Lee: %1</translation>
    </message>
</context>
<context>
    <name>SessionsPane</name>
    <message>
        <source>Search by person, program or address</source>
        <translation>Buscar por persona, programa o dirección</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Nobody is signed in over the network</source>
        <translation>Nadie ha entrado por la red</translation>
    </message>
    <message>
        <source>Whoever signs in from another device is listed here.</source>
        <translation>Quien entra desde otro dispositivo aparece aquí.</translation>
    </message>
    <message>
        <source>End this session</source>
        <translation>Terminar esta sesión</translation>
    </message>
    <message numerus="yes">
        <source>End all %n session(s)</source>
        <translation>
            <numerusform>Terminar la sesión</numerusform>
            <numerusform>Terminar las %n sesiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupForm</name>
    <message>
        <source>Shop and company</source>
        <translation>Tienda y empresa</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nombre de la tienda</translation>
    </message>
    <message>
        <source>Legal name, if it differs</source>
        <translation>Razón social, si es distinta</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Calle y número</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Número fiscal</translation>
    </message>
    <message>
        <source>VAT ID</source>
        <translation>NIF-IVA</translation>
    </message>
    <message>
        <source>Owner and first register</source>
        <translation>Titular y primera caja</translation>
    </message>
    <message>
        <source>Your name, as receipts show it</source>
        <translation>Su nombre, como sale en los tiques</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Four to eight digits</source>
        <translation>De cuatro a ocho cifras</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>Repetir el PIN</translation>
    </message>
</context>
<context>
    <name>SetupScreen</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Start my shop</source>
        <translation>Crear mi tienda</translation>
    </message>
</context>
<context>
    <name>SetupSide</name>
    <message>
        <source>%1 sets</source>
        <translation>Ajustes: %1</translation>
    </message>
    <message>
        <source>Locks with the first sale</source>
        <translation>Queda fijo con la primera venta</translation>
    </message>
    <message>
        <source>Company, country and currency. Everything else can change later.</source>
        <translation>Empresa, país y moneda. Todo lo demás se puede cambiar después.</translation>
    </message>
    <message>
        <source>Make the shop</source>
        <translation>Crear la tienda</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ShiftSide</name>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>The expected cash stays hidden. The difference is then on the Z.</source>
        <translation>El efectivo esperado queda oculto. La diferencia sale después en el Z.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>Hold or recall</source>
        <translation>Poner en espera o recuperar</translation>
    </message>
    <message>
        <source>Another line</source>
        <translation>Otra línea</translation>
    </message>
    <message>
        <source>More or less of it</source>
        <translation>Más o menos cantidad</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Quitar la línea</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take the money</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>Siguiente venta</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Cerrar el turno</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
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
        <translation>Supr</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
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
        <translation>Esc</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Copy of a receipt</source>
        <translation>Copia de un recibo</translation>
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
        <translation>Efectivo en el cajón</translation>
    </message>
    <message>
        <source>F10</source>
        <translation>F10</translation>
    </message>
    <message>
        <source>Return or exchange</source>
        <translation>Devolución o cambio</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>Cash or card</source>
        <translation>Efectivo o tarjeta</translation>
    </message>
    <message>
        <source>F5 F6</source>
        <translation>F5 F6</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gestionar</translation>
    </message>
    <message>
        <source>Ctrl 4</source>
        <translation>Ctrl 4</translation>
    </message>
    <message>
        <source>Pages of management</source>
        <translation>Páginas de gestión</translation>
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
        <translation>Teclas de esta pantalla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>In the demo the owner’s PIN is 1234.</source>
        <translation>En la prueba, el PIN del titular es 1234.</translation>
    </message>
    <message>
        <source>Forgotten? A manager sets a new one.</source>
        <translation>¿Olvidado? Un encargado pone otro nuevo.</translation>
    </message>
</context>
<context>
    <name>StaffNames</name>
    <message>
        <source>Who is at the till?</source>
        <translation>¿Quién está en la caja?</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>No shift open</source>
        <translation>Ningún turno abierto</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>Caja %1</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>Subjects</name>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>Grupo de clientes</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Lista de precios</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promoción</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clave de firma</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Clase de impuesto</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Column heads</source>
        <translation>Encabezados de columna</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>TableRow</name>
    <message>
        <source>Choose %1</source>
        <translation>Seleccionar %1</translation>
    </message>
</context>
<context>
    <name>TakenTender</name>
    <message>
        <source>Put %1 back</source>
        <translation>Quitar %1</translation>
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
        <translation>Pagado con</translation>
    </message>
</context>
<context>
    <name>TillState</name>
    <message>
        <source>Shift %1 is open</source>
        <translation>El turno %1 está abierto</translation>
    </message>
    <message>
        <source>No shift is open</source>
        <translation>No hay ningún turno abierto</translation>
    </message>
    <message>
        <source>Shift %1 opens with a count</source>
        <translation>El turno %1 se abre con un recuento</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>Caja %1</translation>
    </message>
    <message>
        <source>Enrolled with its own journal</source>
        <translation>Registrada, con su propio diario</translation>
    </message>
    <message>
        <source>Served here</source>
        <translation>Se sirve aquí</translation>
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
        <translation>Puerto %1 ocupado: REST está apagado</translation>
    </message>
</context>
<context>
    <name>arnold::ui::AppModel</name>
    <message>
        <source>Shift %1 since %2</source>
        <translation>Turno %1 desde %2</translation>
    </message>
</context>
<context>
    <name>arnold::ui::ApprovalModel</name>
    <message>
        <source>A discount of %1</source>
        <translation>Un descuento del %1</translation>
    </message>
    <message>
        <source>A price that is %1 lower</source>
        <translation>Un precio un %1 menor</translation>
    </message>
    <message>
        <source>A price by hand</source>
        <translation>Un precio puesto a mano</translation>
    </message>
    <message>
        <source>%1 go back to the customer</source>
        <translation>%1 se devuelven al cliente</translation>
    </message>
    <message>
        <source>A return without a receipt</source>
        <translation>Una devolución sin recibo</translation>
    </message>
    <message>
        <source>Money goes back another way than it came</source>
        <translation>El dinero vuelve por otra vía</translation>
    </message>
    <message>
        <source>The drawer opens without a sale</source>
        <translation>El cajón se abre sin venta</translation>
    </message>
    <message>
        <source>More is sold than there is in stock</source>
        <translation>Se vende más de lo que hay</translation>
    </message>
    <message>
        <source>This needs somebody’s approval</source>
        <translation>Alguien debe aprobarlo</translation>
    </message>
    <message>
        <source>%1 may do that up to %2.</source>
        <translation>%1 puede hasta %2.</translation>
    </message>
</context>
<context>
    <name>arnold::ui::AuditModel</name>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>API key “%1”</source>
        <translation>Clave de API «%1»</translation>
    </message>
    <message>
        <source>At a till or on the computer</source>
        <translation>En una caja o en el ordenador</translation>
    </message>
    <message>
        <source>Over the network</source>
        <translation>Por la red</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>What it said of the person was erased with them.</source>
        <translation>Lo que decía de la persona se borró con ella.</translation>
    </message>
    <message>
        <source>What it says of the person needs the permission to see customers.</source>
        <translation>Lo que dice de la persona requiere permiso para ver clientes.</translation>
    </message>
</context>
<context>
    <name>arnold::ui::CashModel</name>
    <message>
        <source>Pay in</source>
        <translation>Ingresar</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Pagar</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>A la caja fuerte</translation>
    </message>
    <message>
        <source>From the safe</source>
        <translation>De la caja fuerte</translation>
    </message>
    <message>
        <source>%1 paid in</source>
        <translation>%1 ingresados</translation>
    </message>
    <message>
        <source>%1 paid out</source>
        <translation>%1 pagados</translation>
    </message>
    <message>
        <source>%1 taken to the safe</source>
        <translation>%1 llevados a la caja fuerte</translation>
    </message>
    <message>
        <source>%1 taken from the safe</source>
        <translation>%1 sacados de la caja fuerte</translation>
    </message>
    <message>
        <source>Money that comes into the drawer and is no sale: change from the bank.</source>
        <translation>Dinero que entra en el cajón sin ser venta: cambio del banco.</translation>
    </message>
    <message>
        <source>Money that leaves the drawer and is no refund: postage, cleaning.</source>
        <translation>Dinero que sale del cajón sin ser devolución: sellos, limpieza.</translation>
    </message>
    <message>
        <source>Money that is safer there than in the drawer. It stays with the shop.</source>
        <translation>Dinero que allí está más seguro que en el cajón. Se queda en la tienda.</translation>
    </message>
    <message>
        <source>Change from the safe into the drawer.</source>
        <translation>Cambio de la caja fuerte al cajón.</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>Indique un importe.</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>Indique para qué es.</translation>
    </message>
    <message>
        <source>That much is not in the drawer.</source>
        <translation>No hay tanto en el cajón.</translation>
    </message>
    <message>
        <source>The drawer should hold %1.</source>
        <translation>El cajón debería tener %1.</translation>
    </message>
    <message>
        <source>Drawer opened. It is in the journal.</source>
        <translation>Cajón abierto. Consta en el diario.</translation>
    </message>
</context>
<context>
    <name>arnold::ui::ChainModel</name>
    <message>
        <source>Checking the trail</source>
        <translation>Comprobando el registro</translation>
    </message>
    <message>
        <source>The trail is whole</source>
        <translation>El registro está íntegro</translation>
    </message>
    <message>
        <source>The trail was changed at entry %1</source>
        <translation>El registro fue alterado en la entrada %1</translation>
    </message>
    <message>
        <source>The trail could not be checked</source>
        <translation>No se pudo comprobar el registro</translation>
    </message>
    <message numerus="yes">
        <source>%n entries follow from one another</source>
        <translation>
            <numerusform>%n entrada es coherente</numerusform>
            <numerusform>%n entradas se siguen sin rotura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to there %n entries follow from one another. Keep the latest backup and call your service.</source>
        <translation>
            <numerusform>Hasta ahí %n entrada es coherente. Guarde la última copia y llame a su servicio.</numerusform>
            <numerusform>Hasta ahí %n entradas se siguen. Guarde la última copia y llame a su servicio.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>arnold::ui::CustomerFinder</name>
    <message>
        <source>A customer has a name.</source>
        <translation>Un cliente tiene nombre.</translation>
    </message>
</context>
<context>
    <name>arnold::ui::DevicesModel</name>
    <message>
        <source>Register %1</source>
        <translation>Caja %1</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>Servidor %1</translation>
    </message>
    <message>
        <source>Issues invoices of orders</source>
        <translation>Emite las facturas de pedidos</translation>
    </message>
    <message>
        <source>%1, this one</source>
        <translation>%1, esta</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usada</translation>
    </message>
    <message>
        <source>Shift is open</source>
        <translation>Turno abierto</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>%1, open since %2</source>
        <translation>%1, abierto desde %2</translation>
    </message>
    <message>
        <source>%1, closed %2</source>
        <translation>%1, cerrado %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Last booked</source>
        <translation>Último asiento</translation>
    </message>
    <message>
        <source>Last shift</source>
        <translation>Último turno</translation>
    </message>
    <message>
        <source>Keys so far</source>
        <translation>Claves hasta ahora</translation>
    </message>
    <message>
        <source>Device of its own</source>
        <translation>Dispositivo propio</translation>
    </message>
    <message>
        <source>Device of register %1</source>
        <translation>Dispositivo de la caja %1</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Waits for its code</source>
        <translation>Espera su código</translation>
    </message>
    <message>
        <source>Code has expired</source>
        <translation>Código caducado</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Code holds until</source>
        <translation>Código válido hasta</translation>
    </message>
    <message>
        <source>Key since</source>
        <translation>Clave desde</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Escribe un nombre.</translation>
    </message>
    <message>
        <source>%1 is known no more</source>
        <translation>%1 ya no se conoce</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
</context>
<context>
    <name>arnold::ui::DrawerCountModel</name>
    <message>
        <source>%1 notes</source>
        <translation>Billetes de %1</translation>
    </message>
    <message>
        <source>%1 coins</source>
        <translation>Monedas de %1</translation>
    </message>
</context>
<context>
    <name>arnold::ui::ElsewhereModel</name>
    <message>
        <source>You are back at the till: this window may be closed.</source>
        <translation>Ya puede volver a la caja y cerrar esta ventana.</translation>
    </message>
</context>
<context>
    <name>arnold::ui::KeysModel</name>
    <message>
        <source>The command line</source>
        <translation>La línea de comandos</translation>
    </message>
    <message>
        <source>Somebody who left</source>
        <translation>Alguien que ya no está</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Creada por</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Escribe un nombre.</translation>
    </message>
    <message>
        <source>Choose what it may.</source>
        <translation>Elija qué permite.</translation>
    </message>
    <message>
        <source>The key “%1” opens nothing any more</source>
        <translation>La clave «%1» ya no abre nada</translation>
    </message>
</context>
<context>
    <name>arnold::ui::OrderModel</name>
    <message>
        <source>Walk-in customer</source>
        <translation>Cliente de paso</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>Caja %1</translation>
    </message>
    <message>
        <source>Imported from %1, %2</source>
        <translation>Importado de %1, %2</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>Tienda web</translation>
    </message>
    <message>
        <source>Sold by %1</source>
        <translation>Vendido por %1</translation>
    </message>
    <message>
        <source>Printed once</source>
        <translation>Impreso una vez</translation>
    </message>
    <message>
        <source>Printed %1 times</source>
        <translation>Impreso %1 veces</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 c/u</translation>
    </message>
    <message>
        <source>%1 came back</source>
        <translation>%1 devueltos</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Descuentos</translation>
    </message>
    <message>
        <source>VAT %1 on %2</source>
        <translation>IVA %1 de %2</translation>
    </message>
    <message>
        <source>Tax unknown</source>
        <translation>Impuesto desconocido</translation>
    </message>
    <message>
        <source>%1 given, %2 change</source>
        <translation>%1 entregado, %2 de cambio</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Enviar a</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Facturar a</translation>
    </message>
</context>
<context>
    <name>arnold::ui::OrdersModel</name>
    <message>
        <source>Walk-in</source>
        <translation>De paso</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
</context>
<context>
    <name>arnold::ui::PaymentModel</name>
    <message>
        <source>VAT %1 on %2</source>
        <translation>IVA %1 de %2</translation>
    </message>
    <message>
        <source>%1 is still missing.</source>
        <translation>Faltan %1.</translation>
    </message>
    <message>
        <source>Give back in cash</source>
        <translation>Devolver en efectivo</translation>
    </message>
    <message>
        <source>Give back in cash besides</source>
        <translation>Devolver además en efectivo</translation>
    </message>
    <message>
        <source>More than is due</source>
        <translation>Más de lo debido</translation>
    </message>
    <message>
        <source>On the card terminal</source>
        <translation>En el terminal de tarjeta</translation>
    </message>
    <message>
        <source>Change due</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Given back to the card</source>
        <translation>Devuelto a la tarjeta</translation>
    </message>
    <message>
        <source>Pay out %1</source>
        <translation>Pagar %1</translation>
    </message>
    <message>
        <source>Take %1 cash</source>
        <translation>Cobrar %1</translation>
    </message>
    <message>
        <source>Card paid %1, go on</source>
        <translation>%1 pagados con tarjeta, seguir</translation>
    </message>
    <message>
        <source>Card paid %1</source>
        <translation>%1 pagados con tarjeta</translation>
    </message>
    <message>
        <source>%1 of it was not paid in cash. That needs the permission to refund, and goes on record with the reason.</source>
        <translation>%1 no se pagaron en efectivo. Requiere el permiso de reembolso y queda registrado con el motivo.</translation>
    </message>
    <message>
        <source>Give back on the card terminal</source>
        <translation>Devolver en el terminal de tarjeta</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>La mitad</translation>
    </message>
    <message>
        <source>A third</source>
        <translation>Un tercio</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>Un cuarto</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacto</translation>
    </message>
</context>
<context>
    <name>arnold::ui::PeopleModel</name>
    <message>
        <source>Locked here</source>
        <translation>Bloqueado aquí</translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation>Sin PIN</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Escribe un nombre.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>Un PIN tiene de 4 a 8 cifras.</translation>
    </message>
    <message>
        <source>%1 works here now</source>
        <translation>%1 trabaja aquí ahora</translation>
    </message>
    <message>
        <source>Roles of %1 changed</source>
        <translation>Roles de %1 cambiados</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>No coinciden.</translation>
    </message>
    <message>
        <source>%1 has a new PIN</source>
        <translation>%1 tiene un PIN nuevo</translation>
    </message>
    <message>
        <source>%1 may try again here</source>
        <translation>%1 puede volver a intentarlo aquí</translation>
    </message>
    <message>
        <source>%1 does not work here any more</source>
        <translation>%1 ya no trabaja aquí</translation>
    </message>
    <message>
        <source>PIN is set</source>
        <translation>PIN fijado</translation>
    </message>
    <message>
        <source>Scan a badge or enter its number.</source>
        <translation>Escanea una tarjeta o introduce su número.</translation>
    </message>
    <message>
        <source>%1 has a badge</source>
        <translation>%1 tiene una tarjeta</translation>
    </message>
    <message>
        <source>The badge of %1 opens nothing any more</source>
        <translation>La tarjeta de %1 ya no vale</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>Sin contraseña</translation>
    </message>
    <message>
        <source>Password is set</source>
        <translation>Contraseña establecida</translation>
    </message>
    <message>
        <source>Enter an e-mail address.</source>
        <translation>Introduzca un correo electrónico.</translation>
    </message>
    <message>
        <source>The mail to %1 is on its way</source>
        <translation>El correo para %1 va en camino</translation>
    </message>
    <message>
        <source>The invitation of %1 opens nothing any more</source>
        <translation>La invitación de %1 ya no abre nada</translation>
    </message>
    <message>
        <source>Invited until %1</source>
        <translation>Invitación hasta %1</translation>
    </message>
</context>
<context>
    <name>arnold::ui::PinModel</name>
    <message numerus="yes">
        <source>A PIN has at least %n digit(s).</source>
        <translation>
            <numerusform>Un PIN tiene al menos %n cifra.</numerusform>
            <numerusform>Un PIN tiene al menos %n cifras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. %n try(s) left.</source>
        <translation>
            <numerusform>Ese no es el PIN. Queda %n intento.</numerusform>
            <numerusform>Ese no es el PIN. Quedan %n intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here has this badge.</source>
        <translation>Nadie aquí tiene esta tarjeta.</translation>
    </message>
</context>
<context>
    <name>arnold::ui::ReceiptModel</name>
    <message>
        <source>TRAINING, no receipt</source>
        <translation>PRUEBA, no es un tique</translation>
    </message>
</context>
<context>
    <name>arnold::ui::RecoverModel</name>
    <message>
        <source>That is no recovery key: a letter is missing or wrong.</source>
        <translation>No es una clave de recuperación: falta un carácter o es erróneo.</translation>
    </message>
    <message>
        <source>This is another shop’s recovery key.</source>
        <translation>Es la clave de recuperación de otra tienda.</translation>
    </message>
</context>
<context>
    <name>arnold::ui::ReturnModel</name>
    <message>
        <source>Without a receipt</source>
        <translation>Sin recibo</translation>
    </message>
    <message>
        <source>Came back already</source>
        <translation>Ya devuelto</translation>
    </message>
    <message>
        <source>%1 of %2 may come back</source>
        <translation>Pueden volver %1 de %2</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>Ya no se quiere</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>No queda bien</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Defectuoso</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Artículo equivocado</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>back to stock</source>
        <translation>vuelve al stock</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>not in stock</source>
        <translation>no entra en stock</translation>
    </message>
    <message>
        <source>VAT %1</source>
        <translation>IVA %1</translation>
    </message>
    <message>
        <source>Paid by a coupon, no money back</source>
        <translation>Pagado con cupón, no se devuelve</translation>
    </message>
    <message>
        <source>No receipt and no item has this number.</source>
        <translation>Ningún recibo ni artículo tiene este número.</translation>
    </message>
    <message>
        <source>No receipt has this number.</source>
        <translation>Ningún recibo tiene este número.</translation>
    </message>
    <message>
        <source>That was no sale: nothing of it can come back.</source>
        <translation>No fue una venta: nada de ello puede volver.</translation>
    </message>
    <message>
        <source>Choose what comes back first.</source>
        <translation>Elija primero lo que vuelve.</translation>
    </message>
</context>
<context>
    <name>arnold::ui::RolesModel</name>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Pide</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>A limit is between 0 and 100 percent.</source>
        <translation>Un límite está entre 0 y 100 %.</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>Escribe un importe.</translation>
    </message>
    <message>
        <source>Roles saved</source>
        <translation>Roles guardados</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Escribe un nombre.</translation>
    </message>
    <message>
        <source>Role %1 added</source>
        <translation>Rol %1 añadido</translation>
    </message>
    <message>
        <source>Role %1 archived</source>
        <translation>Rol %1 archivado</translation>
    </message>
</context>
<context>
    <name>arnold::ui::SaleLinesModel</name>
    <message>
        <source>%1 each</source>
        <translation>%1 c/u</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Vuelve</translation>
    </message>
    <message>
        <source>without a receipt</source>
        <translation>sin recibo</translation>
    </message>
</context>
<context>
    <name>arnold::ui::SaleModel</name>
    <message>
        <source>Held at %1</source>
        <translation>En espera desde las %1</translation>
    </message>
    <message>
        <source>Hold or finish this sale first.</source>
        <translation>Primero ponga en espera o termine esta venta.</translation>
    </message>
    <message>
        <source>Includes VAT %1</source>
        <translation>IVA incluido %1</translation>
    </message>
    <message>
        <source>Plus tax %1</source>
        <translation>Más impuestos %1</translation>
    </message>
    <message>
        <source>Quick keys</source>
        <translation>Teclas rápidas</translation>
    </message>
    <message>
        <source>A discount is between 0 and 100 percent.</source>
        <translation>Un descuento va de 0 a 100 por ciento.</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1 de descuento</translation>
    </message>
    <message>
        <source>That is not a price.</source>
        <translation>Eso no es un precio.</translation>
    </message>
    <message>
        <source>Price by hand</source>
        <translation>Precio a mano</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>N.º %1</translation>
    </message>
    <message>
        <source>The sale of %1 waits</source>
        <translation>La venta de %1 espera</translation>
    </message>
</context>
<context>
    <name>arnold::ui::SessionsModel</name>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Ends by itself</source>
        <translation>Termina sola</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrado</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>No mostrado</translation>
    </message>
    <message>
        <source>%1 is signed out there</source>
        <translation>%1 ha salido allí</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere</source>
        <translation>%1 ha salido en todas partes</translation>
    </message>
</context>
<context>
    <name>arnold::ui::SetupModel</name>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabia Saudí</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Cash is rounded to</source>
        <translation>El efectivo se redondea a</translation>
    </message>
    <message>
        <source>Books are kept</source>
        <translation>Los libros se guardan</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>A PIN has four to eight digits.</source>
        <translation>Un PIN tiene de cuatro a ocho cifras.</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>Los dos PIN son distintos.</translation>
    </message>
    <message>
        <source>There is a shop already: %1</source>
        <translation>Ya hay una tienda: %1</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Keep this page apart from the computer. With it and a backup the shop comes back on another computer; without it no backup opens.</source>
        <translation>Guarde esta página lejos del ordenador. Con ella y una copia de seguridad, la tienda vuelve en otro ordenador; sin ella no se abre ninguna copia.</translation>
    </message>
    <message>
        <source>No page could be made. Please write the key down.</source>
        <translation>No se ha podido crear la página. Anote la clave, por favor.</translation>
    </message>
</context>
<context>
    <name>arnold::ui::ShiftModel</name>
    <message>
        <source>Receipts</source>
        <translation>Tiques</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Devoluciones</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Fondo de caja</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>Efectivo cobrado</translation>
    </message>
    <message>
        <source>Should be in the drawer</source>
        <translation>Debe haber en el cajón</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Ingresado</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>A la caja fuerte</translation>
    </message>
    <message>
        <source>From the safe</source>
        <translation>De la caja fuerte</translation>
    </message>
</context>
</TS>
