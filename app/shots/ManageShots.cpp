#include "app/shots/ManageShots.h"

#include "core/customers/Customers.h"
#include "core/orders/NodeJournal.h"
#include "core/storage/Ed25519.h"

namespace arnold::shots {
namespace {

constexpr std::int64_t kDaySeconds = 86'400;

void makeKeys(ui::Workplace &place)
{
    using enum Permission;
    const struct {
        const char *name;
        std::set<Permission> scopes;
        int days;
        bool used;
    } keys[] {
            {"Price labels, shop floor", {CatalogRead, InventoryRead}, 0, true},
            {"Bookkeeping at Wolters & Partner", {ReportsRead, JournalExport, OrdersRead}, 9, true},
            {"Web shop",
             {CatalogRead, InventoryRead, OrdersRead, OrdersEdit, CustomersRead},
             365,
             false},
            {"Old label printer", {CatalogRead}, 30, false},
    };
    const ui::Session &session = place.app()->session();
    const auto made = session.shop->database->write(
            session.actor(), [&](WriteTx &tx) -> Result<void> {
                ApiKeyId last;
                for (const auto &each : keys) {
                    const auto end = each.days > 0
                            ? std::optional(tx.now().plusSeconds(each.days * kDaySeconds))
                            : std::nullopt;
                    ARNOLD_TRY(key,
                               identity::createApiKey(tx, QString::fromUtf8(each.name), each.scopes,
                                                      end));
                    if (each.used)
                        identity::noteApiKeyUse(tx, key.id);
                    last = key.id;
                }
                return identity::revokeApiKey(tx, last);
            });
    if (!made)
        qFatal("the keys cannot be made");
    place.keys()->load();
    waitFor([&] { return place.keys()->total() > 0; });
}

void openSessions(ui::Workplace &place)
{
    const struct {
        const char *agent;
        const char *address;
        bool withFactor;
    } sessions[] {
            {"Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0", "192.0.2.14",
             true},
            {"Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 "
             "(KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1",
             "2001:db8:4f::1", true},
            {"curl/8.5.0", "203.0.113.9", false},
    };
    const ui::Session &session = place.app()->session();
    const auto opened = session.shop->database->write(
            session.actor(), [&](WriteTx &tx) -> Result<void> {
                const auto people = identity::staff(tx);
                for (const auto &each : sessions) {
                    const StaffId who = each.withFactor ? session.staff->id : people.front().id;
                    identity::openSession(tx,
                                          {.subject = identity::staffSubject(who),
                                           .agent = QString::fromLatin1(each.agent),
                                           .withFactor = each.withFactor,
                                           .address = QString::fromLatin1(each.address)});
                }
                return {};
            });
    if (!opened)
        qFatal("the sessions cannot be opened");
    place.sessions()->load();
    waitFor([&] { return place.sessions()->total() > 0; });
}

// A role that was changed is the newest entry.
void changeThings(ui::Workplace &place)
{
    const ui::Session &session = place.app()->session();
    const auto changed = session.shop->database->write(
            session.actor(), [&](WriteTx &tx) -> Result<void> {
                for (const Role &role : identity::roles(tx)) {
                    if (role.code != QLatin1String("cashier"))
                        continue;
                    identity::RoleChange change;
                    change.limits = RoleLimits {150'000, 5'000, 0};
                    change.permissions = role.permissions;
                    change.permissions->insert(Permission::ReportsRead);
                    ARNOLD_CHECK(identity::changeRole(tx, role.id, role.revision(), change));
                }
                return {};
            });
    if (!changed)
        qFatal("the role cannot be changed");
    place.audit()->load();
    waitFor([&] { return place.audit()->count() > 0 && !place.audit()->searching(); });
}

void addDevices(ui::Workplace &place)
{
    const ui::Session &session = place.app()->session();
    const auto added = session.shop->database->write(
            session.actor(), [&](WriteTx &tx) -> Result<void> {
                ARNOLD_TRY(node, orders::enrolNode(tx, *session.shop->signer));
                ARNOLD_TRY(tablet,
                           till::addDevice(tx, {QStringLiteral("Stockroom tablet"), session.reg}));
                const Ed25519Key key(QByteArray(32, 't'));
                const QByteArray proof = key.sign(till::enrolMessage(tablet.code, key.publicKey()));
                ARNOLD_CHECK(
                        till::enrolDevice(tx, node, tablet.code, {key.publicKey(), proof, {}}));
                ARNOLD_CHECK(till::addDevice(tx, {QStringLiteral("Phone at the door"), {}}));
                ARNOLD_TRY(old, till::addDevice(tx, {QStringLiteral("Old till"), session.reg}));
                return till::deactivateDevice(tx, node, old.id);
            });
    if (!added)
        qFatal("the devices cannot be added");
    ui::DevicesModel &devices = *place.devices();
    const int before = devices.total();
    devices.load();
    waitFor([&] { return devices.total() > before && !devices.loading(); });
    devices.setSelected(devices.count() - 3);
}

void invite(ui::Workplace &place)
{
    ui::PeopleModel &people = *place.people();
    waitFor([&] { return people.total() > 0; });
    people.setSelected(1);
    people.invite(QStringLiteral("lena.hoff@example.com"));
    waitFor([&] { return people.selectedInvited(); });
}

// A customer who has moved is the newest entry; erased: nobody can read it any more.
void changeCustomer(ui::Workplace &place, bool isErased)
{
    const ui::Session &session = place.app()->session();
    const auto changed = session.shop->database->write(
            session.actor(), [&](WriteTx &tx) -> Result<void> {
                ARNOLD_TRY(id,
                           customers::create(tx,
                                             {.name = QStringLiteral("Vera Lind"),
                                              .email = QStringLiteral("vera@example.com")}));
                CustomerChange change;
                change.email = QStringLiteral("vera.lind@example.com");
                change.notes = QStringLiteral("Calls before she comes");
                ARNOLD_CHECK(customers::update(tx, id, 1, change));
                return isErased ? customers::erase(tx, id) : Result<void>();
            });
    if (!changed)
        qFatal("the customer cannot be changed");
    place.audit()->load();
    place.audit()->setSearchText(QStringLiteral("customer changed"));
    waitFor([&] { return place.audit()->count() > 0 && !place.audit()->searching(); });
}

} // namespace

std::vector<Shot> manageShots(const std::vector<Step> &there)
{
    const auto with = [&](const Step &step) {
        std::vector<Step> steps = there;
        steps.push_back(step);
        return steps;
    };
    const Step signedIn = [](ui::Workplace &place) { openSessions(place); };
    const Step changed = [](ui::Workplace &place) {
        makeKeys(place);
        changeThings(place);
    };
    const Step checked = [changed](ui::Workplace &place) {
        changed(place);
        place.chain()->start();
        waitFor([&] { return place.chain()->state() == ui::ChainModel::Fits; });
    };
    const Step nothing = [](ui::Workplace &place) {
        place.audit()->setSearchText(QStringLiteral("unicorn"));
        waitFor([&] { return !place.audit()->searching(); });
    };
    const Step bookkeeping = [](ui::Workplace &place) {
        makeKeys(place);
        place.keys()->setSelected(1);
    };
    const Step told = [](ui::Workplace &place) { changeCustomer(place, false); };
    const Step erased = [](ui::Workplace &place) { changeCustomer(place, true); };
    return {
            shot(QStringLiteral("manage-people"), there),
            shot(QStringLiteral("manage-people-invited"), with(invite)),
            shot(QStringLiteral("manage-roles"), there, {{Qt::Key_F6}}),
            shot(QStringLiteral("manage-keys"), with(bookkeeping), {{Qt::Key_F9}}),
            shot(QStringLiteral("manage-keys-none"), there, {{Qt::Key_F9}}),
            shot(QStringLiteral("manage-key-new"), with(bookkeeping),
                 {{Qt::Key_F9}, {Qt::Key_N, {}, Qt::ControlModifier}}),
            shot(QStringLiteral("manage-devices"), with(addDevices), {{Qt::Key_F7}}),
            shot(QStringLiteral("manage-device-new"), with(addDevices),
                 {{Qt::Key_F7}, {Qt::Key_N, {}, Qt::ControlModifier}}),
            shot(QStringLiteral("manage-device-code"), with(addDevices),
                 {{Qt::Key_F7},
                  {Qt::Key_N, {}, Qt::ControlModifier},
                  {Qt::Key_T, QStringLiteral("T")},
                  {Qt::Key_Return}}),
            shot(QStringLiteral("manage-sessions"), with(signedIn), {{Qt::Key_F8}}),
            shot(QStringLiteral("manage-sessions-none"), there, {{Qt::Key_F8}}),
            shot(QStringLiteral("manage-audit"), with(changed), {{Qt::Key_F10}}),
            shot(QStringLiteral("manage-audit-person"), with(told), {{Qt::Key_F10}}),
            shot(QStringLiteral("manage-audit-erased"), with(erased), {{Qt::Key_F10}}),
            shot(QStringLiteral("manage-audit-checked"), with(checked), {{Qt::Key_F10}}),
            shot(QStringLiteral("manage-audit-nothing"), with(nothing), {{Qt::Key_F10}}),
    };
}

} // namespace arnold::shots
