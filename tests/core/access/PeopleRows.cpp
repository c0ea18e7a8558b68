#include "core/customers/Accounts.h"
#include "core/customers/Erasures.h"
#include "core/identity/Identity.h"
#include "core/identity/Invitations.h"
#include "core/identity/Pin.h"
#include "core/identity/SecondFactor.h"
#include "core/identity/SigningKeys.h"
#include "core/identity/StaffLogin.h"
#include "core/identity/StaffSessions.h"
#include "tests/core/access/CommandTable.h"

namespace arnold::test {
namespace {

// Of no password: what is made of it is never checked here.
const auto kHash = QStringLiteral("$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$aGFzaA");

std::vector<CommandRow> staffRows()
{
    return {
            {"identity/createStaff", "staff.edit",
             [](CommandWorld &, WriteTx &tx) {
                 return outcomeOf(
                         identity::createStaff(tx,
                                               {.displayName = QStringLiteral("Ned"),
                                                .roleCodes = {QStringLiteral("cashier")}}));
             }},
            {"identity/setRoles", "staff.edit",
             [](CommandWorld &world, WriteTx &tx) {
                 return identity::setRoles(tx, world.staff, {QStringLiteral("stock_clerk")});
             }},
            {"identity/archiveStaff", "staff.edit",
             [](CommandWorld &world, WriteTx &tx) {
                 return identity::archiveStaff(tx, world.staff);
             }},
            {"identity/setPin", "staff.edit",
             [](CommandWorld &world, WriteTx &tx) {
                 return identity::setPin(tx, world.staff, kHash);
             }},
            {"identity/unlock", "staff.edit",
             [](CommandWorld &world, WriteTx &tx) {
                 return identity::unlock(tx, world.staff, world.shop().ids.reg);
             }},
            {"identity/addBadge", "staff.edit",
             [](CommandWorld &world, WriteTx &tx) {
                 return identity::addBadge(tx, world.staff, QStringLiteral("4711"));
             }},
            {"identity/forgetBadges", "staff.edit",
             [](CommandWorld &world, WriteTx &tx) {
                 return identity::forgetBadges(tx, world.staff);
             }},
            {"identity/setStaffLogin", "staff.edit",
             [](CommandWorld &world, WriteTx &tx) {
                 return identity::setStaffLogin(tx, world.staff, QStringLiteral("n@work.example"),
                                                kHash);
             }},
    };
}

// What lets people and programs in.
std::vector<CommandRow> accessRows()
{
    return {
            {"identity/createRole", "staff.edit",
             [](CommandWorld &, WriteTx &tx) {
                 return outcomeOf(identity::createRole(
                         tx, {.code = QStringLiteral("baker"), .name = QStringLiteral("Baker")}));
             }},
            {"identity/changeRole", "staff.edit",
             [](CommandWorld &world, WriteTx &tx) {
                 identity::RoleChange change;
                 change.name = QStringLiteral("Helping hand");
                 return identity::changeRole(tx, world.role,
                                             identity::role(tx, world.role)->revision(), change);
             }},
            {"identity/archiveRole", "staff.edit",
             [](CommandWorld &world, WriteTx &tx) {
                 return identity::archiveRole(tx, world.role);
             }},
            {"identity/endStaffSession", "staff.edit",
             [](CommandWorld &world, WriteTx &tx) {
                 const auto opened = identity::openSession(
                         tx, {.subject = identity::staffSubject(world.staff)});
                 return identity::endStaffSession(tx, world.staff, opened.id);
             }},
            {"identity/endStaffSessions", "staff.edit",
             [](CommandWorld &world, WriteTx &tx) {
                 return outcomeOf(identity::endStaffSessions(tx, world.staff));
             }},
            {"identity/createApiKey", "api_keys.edit",
             [](CommandWorld &, WriteTx &tx) {
                 return outcomeOf(identity::createApiKey(tx, QStringLiteral("x"),
                                                         {Permission::CatalogRead}));
             }},
            {"identity/rotateApiKey", "api_keys.edit",
             [](CommandWorld &world, WriteTx &tx) {
                 return outcomeOf(identity::rotateApiKey(tx, world.key, 60));
             }},
            {"identity/revokeApiKey", "api_keys.edit",
             [](CommandWorld &world, WriteTx &tx) {
                 return identity::revokeApiKey(tx, world.key);
             }},
    };
}

// How those who work here sign in over the network.
std::vector<CommandRow> loginRows()
{
    return {
            {"identity/replaceSigningKey", "api_keys.edit",
             [](CommandWorld &, WriteTx &tx) { return identity::replaceSigningKey(tx); }},
            {"identity/inviteStaff", "staff.edit",
             [](CommandWorld &world, WriteTx &tx) {
                 return identity::inviteStaff(tx, world.staff, QStringLiteral("n@work.example"));
             }},
            {"identity/withdrawInvitation", "staff.edit",
             [](CommandWorld &world, WriteTx &tx) {
                 return identity::withdrawInvitation(tx, world.staff);
             },
             "", ErrorCode::NotFound}, // they have none
            {"identity/removeFactorOf", "staff.edit",
             [](CommandWorld &world, WriteTx &tx) {
                 return identity::removeFactorOf(tx, world.staff);
             },
             "", ErrorCode::InvalidState}, // they have none
    };
}

// A customer and what is theirs; U is another customer.
std::vector<CommandRow> customerRows()
{
    return {
            // A guest becomes one.
            {"customers/create", "customers.edit",
             [](CommandWorld &, WriteTx &tx) {
                 return outcomeOf(customers::create(tx, {.name = QStringLiteral("Eve")}));
             },
             "G"},
            {"customers/update", "customers.edit",
             [](CommandWorld &world, WriteTx &tx) {
                 CustomerChange change;
                 change.notes = QStringLiteral("likes tea");
                 return outcomeOf(customers::update(tx, world.customer, 1, change));
             }},
            {"customers/archive", "customers.edit",
             [](CommandWorld &world, WriteTx &tx) {
                 return customers::archive(tx, world.customer);
             }},
            {"customers/signOutEverywhere", "customers.edit",
             [](CommandWorld &world, WriteTx &tx) {
                 return outcomeOf(customers::signOutEverywhere(tx, world.customer));
             }},
            {"customers/erase", "customers.erase",
             [](CommandWorld &world, WriteTx &tx) { return customers::erase(tx, world.customer); }},
            {"customers/eraseAgain", "customers.erase",
             [](CommandWorld &world, WriteTx &tx) {
                 return outcomeOf(customers::eraseAgain(tx, std::span(&world.customer, 1)));
             }},
            {"customers/addAddress", "customers.edit",
             [](CommandWorld &world, WriteTx &tx) {
                 return outcomeOf(customers::addAddress(tx, world.customer, addressInBerlin()));
             }},
            {"customers/changeAddress", "customers.edit",
             [](CommandWorld &world, WriteTx &tx) {
                 return customers::changeAddress(tx, world.customer, world.address,
                                                 addressInBerlin());
             }},
            {"customers/removeAddress", "customers.edit",
             [](CommandWorld &world, WriteTx &tx) {
                 return customers::removeAddress(tx, world.customer, world.address);
             }},
            {"customers/createGroup", "customers.edit",
             [](CommandWorld &, WriteTx &tx) {
                 return outcomeOf(customers::createGroup(tx, QStringLiteral("club"),
                                                         QStringLiteral("Club")));
             }},
    };
}

} // namespace

std::vector<CommandRow> peopleRows()
{
    std::vector<CommandRow> rows = staffRows();
    for (const auto &more : {accessRows(), loginRows(), customerRows()})
        rows.insert(rows.end(), more.begin(), more.end());
    return rows;
}

} // namespace arnold::test
