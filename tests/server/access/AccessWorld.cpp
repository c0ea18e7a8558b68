#include "tests/server/access/AccessWorld.h"
#include "core/cart/Token.h"
#include "core/customers/Accounts.h"
#include "core/identity/ApiKeys.h"
#include "core/identity/Identity.h"
#include "core/identity/Password.h"
#include "core/identity/StaffLogin.h"
#include "core/orders/Orders.h"
#include "core/till/Shifts.h"
#include "tests/support/Rights.h"

#include <QJsonDocument>

namespace arnold::test {
namespace {

const QByteArray kAdmin = "/api/v1/admin/";

QByteArray bearer(const QByteArray &token)
{
    return "Authorization: Bearer " + token + "\r\n";
}

std::set<Permission> everything()
{
    return {allPermissions().begin(), allPermissions().end()};
}

std::set<Permission> named(const QByteArray &letter)
{
    std::set<Permission> some;
    for (const Right &right : rights()) {
        if (QByteArray(right.who).contains(letter))
            some.insert(*permissionFromName(QString::fromLatin1(right.permission)));
    }
    return some;
}

template <typename Kind> QByteArray latin(const Id<Kind> &id)
{
    return id.toText().toLatin1();
}

} // namespace

AccessWorld::AccessWorld(const StoreMaker &maker)
    : m_front(maker)
    , m_client(m_front.shopper())
    , m_tokens(m_front.db())
    , m_hash(identity::hashPassword(QString::fromLatin1(kEverybodysPassword),
                                    identity::costWithin(0)))
{
    mustWrite(db(), [](WriteTx &tx) {
        return identity::createRole(tx,
                                    {.code = QStringLiteral("window"),
                                     .name = QStringLiteral("Window"),
                                     .permissions = named("W")});
    });
    hire('O', "Olga", nullptr);
    hire('M', "Mia", "manager");
    hire('C', "Carl", nullptr);
    hire('S', "Stan", "stock_clerk");
    hire('A', "Anna", "accountant");
    hire('W', "Wim", "window");
    m_all = m_front.keyOf(shop().owner, everything());
    m_callers['U'] = newCustomer();
    m_callers['U'].letter = 'U';
    m_stranger = newCustomer();
    m_callers['G'] = Caller {};
    m_callers['K'] = {'K', m_front.keyOf(shop().owner, named("K"))};
    m_callers['R'] = {'R', m_front.keyOf(shop().owner, named("R"))};

    Caller ended = newCustomer();
    ended.letter = 'E';
    mustWrite(db(), [&](WriteTx &tx) -> Result<void> {
        identity::endSessions(tx, ended.subject, "ended");
        return {};
    });
    m_callers['E'] = ended;
    const QByteArray revoked = m_front.keyOf(shop().owner, everything());
    mustWrite(db(), [&](WriteTx &tx) -> Result<void> {
        const QString secret = QString::fromLatin1(revoked.mid(22).trimmed());
        ARNOLD_TRY(known, identity::apiKeyFor(tx, secret));
        return identity::revokeApiKey(tx, known.id);
    });
    m_callers['V'] = {'V', revoked};

    const Heard second = must(m_client.post(kAdmin + "registers",
                                            {{"location_id", shop().ids.location.toText()},
                                             {"code", "R2"},
                                             {"name", "Second"}},
                                            m_all),
                              "a second register");
    const auto signer = journal::signerFromSeed(QByteArray(32, 's')).value();
    const auto id = *RegisterId::fromText(QString::fromLatin1(second.text("id")));
    mustWrite(db(), [&](WriteTx &tx) -> Result<void> {
        ARNOLD_CHECK(till::enrolRegister(tx, id, *signer));
        return {};
    });
    m_second = "/api/v1/pos/registers/" + second.text("id");
}

Heard AccessWorld::must(const Heard &heard, const char *what)
{
    if (heard.status < 200 || heard.status > 299)
        qFatal("%s: %d %s", what, heard.status, heard.raw.body.constData());
    return heard;
}

void AccessWorld::hire(char letter, const char *name, const char *role)
{
    StaffId id = letter == 'O' ? shop().owner : shop().cashier;
    if (role)
        id = ShopBuilder(db(), shop().ids)
                     .staff(QString::fromLatin1(name), QString::fromLatin1(role),
                            QStringLiteral("5555"));
    const QString email = QString::fromLatin1(name).toLower() + QStringLiteral("@work.example");
    mustWrite(db(), [&](WriteTx &tx) { return identity::setStaffLogin(tx, id, email, m_hash); });
    m_callers[letter] = signedIn(letter, identity::staffSubject(id), email);
}

Caller AccessWorld::signedIn(char letter, const identity::Subject &subject, const QString &email)
{
    const auto opened = mustWrite(db(), [&](WriteTx &tx) -> Result<identity::OpenedSession> {
        return identity::openSession(tx, {.subject = subject});
    });
    const auto token = m_tokens.issue({subject.kind, subject.id, opened.id});
    if (!token)
        qFatal("no token");
    return {letter, bearer(*token), subject, email, QString::fromLatin1(kEverybodysPassword)};
}

QByteArray AccessWorld::unique(const char *stem)
{
    return stem + QByteArray::number(++m_count);
}

QByteArray AccessWorld::staffMember(const char *role)
{
    const auto id = mustWrite(db(), [&](WriteTx &tx) {
        return identity::createStaff(tx,
                                     {.displayName = QString::fromLatin1(unique("Nora ")),
                                      .roleCodes = {QString::fromLatin1(role)}});
    });
    return latin(id);
}

QByteArray AccessWorld::sessionOfStaff(const QByteArray &staff)
{
    Caller caller;
    caller.subject = identity::staffSubject(*StaffId::fromText(QString::fromLatin1(staff)));
    return session(caller);
}

QByteArray AccessWorld::role()
{
    return latin(mustWrite(db(), [&](WriteTx &tx) {
        return identity::createRole(tx,
                                    {.code = QString::fromLatin1(unique("role")),
                                     .name = QStringLiteral("Hand"),
                                     .permissions = {Permission::CatalogRead}});
    }));
}

QByteArray AccessWorld::revisionOf(const QByteArray &role)
{
    const auto id = *RoleId::fromText(QString::fromLatin1(role));
    return mustRead(db(), [&](ReadTx &tx) { return identity::role(tx, id)->revision(); });
}

QByteArray AccessWorld::apiKey()
{
    return latin(mustWrite(db(), [&](WriteTx &tx) -> Result<ApiKeyId> {
        ARNOLD_TRY(made,
                   identity::createApiKey(tx, QString::fromLatin1(unique("key ")),
                                          {Permission::CatalogRead}));
        return made.id;
    }));
}

QByteArray AccessWorld::session(const Caller &caller)
{
    return latin(mustWrite(db(), [&](WriteTx &tx) -> Result<SessionId> {
        return identity::openSession(tx, {.subject = caller.subject}).id;
    }));
}

QByteArray AccessWorld::lineOfNewSession(const Caller &caller)
{
    return signedIn(caller.letter, caller.subject, caller.email).line;
}

QByteArray AccessWorld::refreshToken(const Caller &caller)
{
    return mustWrite(db(),
                     [&](WriteTx &tx) -> Result<QString> {
                         return identity::openSession(tx, {.subject = caller.subject}).refreshToken;
                     })
            .toLatin1();
}

Caller AccessWorld::newCustomer()
{
    const QString email = QString::fromLatin1(unique("ada")) + QStringLiteral("@shop.example");
    const CustomerId id = mustWrite(db(), [&](WriteTx &tx) {
        return customers::registerAccount(
                tx, {email, QStringLiteral("Ada Lind"), m_hash, QStringLiteral("en")});
    });
    return signedIn('U', identity::customerSubject(id), email);
}

QByteArray AccessWorld::address(const Caller &customer)
{
    return must(m_client.post("/api/v1/store/me/addresses",
                              {{"last_name", "Lind"},
                               {"line1", "Weg 1"},
                               {"city", "Berlin"},
                               {"country", "DE"}},
                              customer.line),
                "an address")
            .text("id");
}

QByteArray AccessWorld::customer()
{
    return must(m_client.post(kAdmin + "customers", {{"name", "Ida Lind"}}, m_all), "a customer")
            .text("id");
}

QByteArray AccessWorld::customersAddress()
{
    const QByteArray path = "customers/" + customer() + "/addresses";
    const Heard made = must(m_client.post(kAdmin + path,
                                          {{"last_name", "Lind"},
                                           {"line1", "Weg 1"},
                                           {"city", "Bonn"},
                                           {"country", "DE"}},
                                          m_all),
                            "an address");
    return path + '/' + made.array("addresses")[0].toObject()["id"].toString().toLatin1();
}

QByteArray AccessWorld::anothersAddress()
{
    const QByteArray address = customersAddress();
    return "customers/" + customer() + address.mid(address.indexOf("/addresses"));
}

QByteArray AccessWorld::product()
{
    const QString sku = QString::fromLatin1(unique("LAMP-"));
    return must(m_client.post(kAdmin + "products",
                              {{"title", "Lamp"},
                               {"handle", sku.toLower()},
                               {"tax_class", "standard"},
                               {"variants", QJsonArray {QJsonObject {{"sku", sku}}}}},
                              m_all),
                "a product")
            .text("id");
}

QByteArray AccessWorld::tagOf(const QByteArray &path)
{
    return "If-Match: " + must(m_client.get(path, m_all), "what is edited").header("ETag") + "\r\n";
}

QByteArray AccessWorld::cart(const QByteArray &line)
{
    const Heard made = must(m_client.send("POST", "/api/v1/store/carts", "{}", line), "a cart");
    const QByteArray path = "/api/v1/store/carts/" + made.text("id");
    must(m_client.post(path + "/lines",
                       {{"variant_id", shop().service.toText()}, {"quantity", "1"}}),
         "a line");
    return path;
}

QByteArray AccessWorld::readyCart(const QByteArray &line)
{
    const QByteArray path = cart(line);
    const QJsonArray options = m_client.get(path + "/shipping-options").array("items");
    const QJsonObject address {
            {"last_name", "Lind"}, {"line1", "Weg 1"}, {"city", "Berlin"}, {"country", "DE"}};
    must(m_client.patch(path,
                        {{"email", "lind@shop.example"},
                         {"shipping_address", address},
                         {"shipping_option_id", options.first().toObject()["id"]}}),
         "an address");
    must(m_client.post(path + "/payments", {{"provider", "manual"}}), "a payment");
    return path;
}

QByteArray AccessWorld::lineOf(const QByteArray &cart)
{
    return m_client.get(cart).array("lines")[0].toObject()["id"].toString().toLatin1();
}

QByteArray AccessWorld::orderToken(const QByteArray &line)
{
    return must(m_client.complete(readyCart(line), unique("complete")), "an order").text("id");
}

QByteArray AccessWorld::order(Step step)
{
    const Token token = *Token::fromText(QString::fromLatin1(orderToken()));
    const auto id = mustRead(db(), [&](ReadTx &tx) { return *orders::orderByToken(tx, token); });
    const QByteArray path = kAdmin + "orders/" + latin(id);
    if (step != Step::Placed)
        must(m_client.send("POST", path + "/fulfilments", "{}", m_all + key()), "sent");
    if (step == Step::Invoiced) {
        const QJsonObject total = m_client.get(path, m_all).object("total");
        must(m_client.post(path + "/payments", {{"amount", total}}, m_all + key()), "paid");
        must(m_client.send("POST", path + "/invoice", "{}", m_all + key()), "invoiced");
    }
    return latin(id);
}

QByteArray AccessWorld::registerPath() const
{
    return "/api/v1/pos/registers/" + registerId();
}

QByteArray AccessWorld::registerId() const
{
    return latin(shop().ids.reg);
}

QJsonObject AccessWorld::newestShift(const QByteArray &registerPath)
{
    const QJsonArray shifts = m_client.get(registerPath + "/shifts?limit=1", m_all).array("items");
    return shifts.isEmpty() ? QJsonObject() : shifts.first().toObject();
}

void AccessWorld::finish(const QByteArray &registerPath)
{
    const QJsonObject newest = newestShift(registerPath);
    const QByteArray path = registerPath + "/shifts/" + newest["id"].toString().toLatin1();
    if (newest["state"].toString() == QLatin1String("open"))
        must(m_client.send("POST", path + "/close", "{}", m_all + key()), "a closed shift");
    if (!newest.isEmpty() && newest["state"].toString() != QLatin1String("counted"))
        must(m_client.post(path + "/count", {{"counted", euro(0)}, {"note", "all gone"}},
                           m_all + key()),
             "a counted shift");
}

QByteArray AccessWorld::opened(const QByteArray &registerPath)
{
    finish(registerPath);
    return must(m_client.post(registerPath + "/shifts", {{"float", euro(0)}}, m_all + key()),
                "an open shift")
            .text("id");
}

void AccessWorld::noShift()
{
    finish(registerPath());
}

QByteArray AccessWorld::openShift()
{
    return opened(registerPath());
}

QByteArray AccessWorld::closedShift()
{
    const QByteArray shift = openShift();
    must(m_client.send("POST", registerPath() + "/shifts/" + shift + "/close", "{}", m_all + key()),
         "a closed shift");
    return shift;
}

QByteArray AccessWorld::foreignShift()
{
    const QJsonObject newest = newestShift(m_second);
    return newest.isEmpty() ? opened(m_second) : newest["id"].toString().toLatin1();
}

} // namespace arnold::test
