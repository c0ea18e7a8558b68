#include "ui/manage/AuditWords.h"
#include "ui/format/AmountText.h"
#include "ui/manage/Moments.h"
#include "ui/manage/ScopeWords.h"
#include "ui/signin/RoleWords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QVariantMap>

#include <algorithm>
#include <span>

namespace arnold::ui {
namespace {

struct Act {
    const char *action;
    const char *words;
    ActGroup group;
};
constexpr Act kActs[] {
        {"staff.create", QT_TRANSLATE_NOOP("Acts", "Person added"), ActGroup::People},
        {"staff.archive", QT_TRANSLATE_NOOP("Acts", "Person archived"), ActGroup::People},
        {"staff.set_roles", QT_TRANSLATE_NOOP("Acts", "Roles changed"), ActGroup::People},
        {"staff.pin_accepted", QT_TRANSLATE_NOOP("Acts", "Signed in by PIN"), ActGroup::People},
        {"staff.pin_missed", QT_TRANSLATE_NOOP("Acts", "Wrong PIN"), ActGroup::People},
        {"staff.pin_locked", QT_TRANSLATE_NOOP("Acts", "Locked after wrong PINs"),
         ActGroup::People},
        {"staff.set_pin", QT_TRANSLATE_NOOP("Acts", "PIN set"), ActGroup::People},
        {"staff.unlock", QT_TRANSLATE_NOOP("Acts", "Unlocked"), ActGroup::People},
        {"staff.add_badge", QT_TRANSLATE_NOOP("Acts", "Badge given"), ActGroup::People},
        {"staff.forget_badges", QT_TRANSLATE_NOOP("Acts", "Badges blocked"), ActGroup::People},
        {"staff.invite", QT_TRANSLATE_NOOP("Acts", "Invited by e-mail"), ActGroup::People},
        {"staff.accept_invitation", QT_TRANSLATE_NOOP("Acts", "Invitation accepted"),
         ActGroup::People},
        {"staff.withdraw_invitation", QT_TRANSLATE_NOOP("Acts", "Invitation withdrawn"),
         ActGroup::People},
        {"role.create", QT_TRANSLATE_NOOP("Acts", "Role added"), ActGroup::People},
        {"role.change", QT_TRANSLATE_NOOP("Acts", "Role changed"), ActGroup::People},
        {"role.archive", QT_TRANSLATE_NOOP("Acts", "Role archived"), ActGroup::People},
        {"staff.set_login", QT_TRANSLATE_NOOP("Acts", "Sign-in set up"), ActGroup::Keys},
        {"staff.change_password", QT_TRANSLATE_NOOP("Acts", "Password changed"), ActGroup::Keys},
        {"session.end", QT_TRANSLATE_NOOP("Acts", "Session ended"), ActGroup::Keys},
        {"session.refresh_token_reused", QT_TRANSLATE_NOOP("Acts", "Stolen session ended"),
         ActGroup::Keys},
        {"signing_key.create", QT_TRANSLATE_NOOP("Acts", "Signing key made"), ActGroup::Keys},
        {"api_key.create", QT_TRANSLATE_NOOP("Acts", "API key made"), ActGroup::Keys},
        {"api_key.rotate", QT_TRANSLATE_NOOP("Acts", "API key rotated"), ActGroup::Keys},
        {"api_key.revoke", QT_TRANSLATE_NOOP("Acts", "API key revoked"), ActGroup::Keys},
        {"second_factor.add", QT_TRANSLATE_NOOP("Acts", "Second factor added"), ActGroup::Keys},
        {"second_factor.remove", QT_TRANSLATE_NOOP("Acts", "Second factor removed"),
         ActGroup::Keys},
        {"second_factor.renew_recovery_codes", QT_TRANSLATE_NOOP("Acts", "Recovery codes renewed"),
         ActGroup::Keys},
        {"second_factor.use_recovery_code", QT_TRANSLATE_NOOP("Acts", "Recovery code used"),
         ActGroup::Keys},
        {"passkey.add", QT_TRANSLATE_NOOP("Acts", "Passkey added"), ActGroup::Keys},
        {"passkey.remove", QT_TRANSLATE_NOOP("Acts", "Passkey removed"), ActGroup::Keys},
        {"external_login.join", QT_TRANSLATE_NOOP("Acts", "Log-in elsewhere joined"),
         ActGroup::Keys},
        {"external_login.leave", QT_TRANSLATE_NOOP("Acts", "Log-in elsewhere given up"),
         ActGroup::Keys},
        {"master_key.rotate", QT_TRANSLATE_NOOP("Acts", "Master key changed"), ActGroup::Keys},
        {"master_key.recover", QT_TRANSLATE_NOOP("Acts", "Master key recovered"), ActGroup::Keys},
        {"recovery_key.create", QT_TRANSLATE_NOOP("Acts", "Recovery key made"), ActGroup::Keys},
        {"product.create", QT_TRANSLATE_NOOP("Acts", "Product added"), ActGroup::Goods},
        {"product.change", QT_TRANSLATE_NOOP("Acts", "Product changed"), ActGroup::Goods},
        {"product.archive", QT_TRANSLATE_NOOP("Acts", "Product archived"), ActGroup::Goods},
        {"variant.create", QT_TRANSLATE_NOOP("Acts", "Variant added"), ActGroup::Goods},
        {"variant.change", QT_TRANSLATE_NOOP("Acts", "Variant changed"), ActGroup::Goods},
        {"category.create", QT_TRANSLATE_NOOP("Acts", "Category added"), ActGroup::Goods},
        {"collection.create", QT_TRANSLATE_NOOP("Acts", "Collection added"), ActGroup::Goods},
        {"price.set", QT_TRANSLATE_NOOP("Acts", "Price set"), ActGroup::Goods},
        {"price_list.create", QT_TRANSLATE_NOOP("Acts", "Price list added"), ActGroup::Goods},
        {"promotion.create", QT_TRANSLATE_NOOP("Acts", "Promotion added"), ActGroup::Goods},
        {"promotion.archive", QT_TRANSLATE_NOOP("Acts", "Promotion archived"), ActGroup::Goods},
        {"quick_keys.set", QT_TRANSLATE_NOOP("Acts", "Quick keys set"), ActGroup::Goods},
        {"stock.receive", QT_TRANSLATE_NOOP("Acts", "Stock received"), ActGroup::Stock},
        {"stock.count", QT_TRANSLATE_NOOP("Acts", "Stock counted"), ActGroup::Stock},
        {"stock.adjust", QT_TRANSLATE_NOOP("Acts", "Stock adjusted"), ActGroup::Stock},
        {"customer.create", QT_TRANSLATE_NOOP("Acts", "Customer added"), ActGroup::Customers},
        {"customer.change", QT_TRANSLATE_NOOP("Acts", "Customer changed"), ActGroup::Customers},
        {"customer.add_address", QT_TRANSLATE_NOOP("Acts", "Address added"), ActGroup::Customers},
        {"customer.change_address", QT_TRANSLATE_NOOP("Acts", "Address changed"),
         ActGroup::Customers},
        {"customer.remove_address", QT_TRANSLATE_NOOP("Acts", "Address removed"),
         ActGroup::Customers},
        {"customer.archive", QT_TRANSLATE_NOOP("Acts", "Customer archived"), ActGroup::Customers},
        {"customer.erase", QT_TRANSLATE_NOOP("Acts", "Customer erased"), ActGroup::Customers},
        {"customer_group.create", QT_TRANSLATE_NOOP("Acts", "Customer group added"),
         ActGroup::Customers},
        {"account.register", QT_TRANSLATE_NOOP("Acts", "Account opened"), ActGroup::Customers},
        {"account.take_over", QT_TRANSLATE_NOOP("Acts", "Account taken over by its owner"),
         ActGroup::Customers},
        {"account.verify_email", QT_TRANSLATE_NOOP("Acts", "E-mail address confirmed"),
         ActGroup::Customers},
        {"account.change_email", QT_TRANSLATE_NOOP("Acts", "E-mail address changed"),
         ActGroup::Customers},
        {"account.change_password", QT_TRANSLATE_NOOP("Acts", "Password changed"),
         ActGroup::Customers},
        {"account.reset_password", QT_TRANSLATE_NOOP("Acts", "Password reset"),
         ActGroup::Customers},
        {"shop.create", QT_TRANSLATE_NOOP("Acts", "Shop set up"), ActGroup::Shop},
        {"location.create", QT_TRANSLATE_NOOP("Acts", "Location added"), ActGroup::Shop},
        {"register.create", QT_TRANSLATE_NOOP("Acts", "Register added"), ActGroup::Shop},
        {"tax_class.create", QT_TRANSLATE_NOOP("Acts", "Tax class added"), ActGroup::Shop},
        {"device.create", QT_TRANSLATE_NOOP("Acts", "Device added"), ActGroup::Shop},
        {"device.renew_code", QT_TRANSLATE_NOOP("Acts", "New code for a device"), ActGroup::Shop},
        {"device.enrol", QT_TRANSLATE_NOOP("Acts", "Device enrolled"), ActGroup::Shop},
        {"device.change_key", QT_TRANSLATE_NOOP("Acts", "Key of a device changed"), ActGroup::Shop},
        {"device.deactivate", QT_TRANSLATE_NOOP("Acts", "Device deactivated"), ActGroup::Shop},
        {"company.change", QT_TRANSLATE_NOOP("Acts", "Company changed"), ActGroup::Shop},
        {"location.change", QT_TRANSLATE_NOOP("Acts", "Location changed"), ActGroup::Shop},
        {"register.change", QT_TRANSLATE_NOOP("Acts", "Register changed"), ActGroup::Shop},
        {"settings.change", QT_TRANSLATE_NOOP("Acts", "Settings changed"), ActGroup::Shop},
        {"store.restore", QT_TRANSLATE_NOOP("Acts", "Backup restored"), ActGroup::Shop},
};

struct Word {
    const char *name;
    const char *words;
};
constexpr Word kSubjects[] {
        {"api_key", QT_TRANSLATE_NOOP("Subjects", "API key")},
        {"category", QT_TRANSLATE_NOOP("Subjects", "Category")},
        {"collection", QT_TRANSLATE_NOOP("Subjects", "Collection")},
        {"company", QT_TRANSLATE_NOOP("Subjects", "Shop")},
        {"customer", QT_TRANSLATE_NOOP("Subjects", "Customer")},
        {"customer_group", QT_TRANSLATE_NOOP("Subjects", "Customer group")},
        {"device", QT_TRANSLATE_NOOP("Subjects", "Device")},
        {"location", QT_TRANSLATE_NOOP("Subjects", "Location")},
        {"price_list", QT_TRANSLATE_NOOP("Subjects", "Price list")},
        {"product", QT_TRANSLATE_NOOP("Subjects", "Product")},
        {"promotion", QT_TRANSLATE_NOOP("Subjects", "Promotion")},
        {"register", QT_TRANSLATE_NOOP("Subjects", "Register")},
        {"role", QT_TRANSLATE_NOOP("Subjects", "Role")},
        {"settings", QT_TRANSLATE_NOOP("Subjects", "Settings")},
        {"signing_key", QT_TRANSLATE_NOOP("Subjects", "Signing key")},
        {"staff", QT_TRANSLATE_NOOP("Subjects", "Person")},
        {"store", QT_TRANSLATE_NOOP("Subjects", "Store")},
        {"tax_class", QT_TRANSLATE_NOOP("Subjects", "Tax class")},
        {"variant", QT_TRANSLATE_NOOP("Subjects", "Variant")},
};
constexpr Word kFields[] {
        {"address", QT_TRANSLATE_NOOP("Fields", "Address")},
        {"amount_minor", QT_TRANSLATE_NOOP("Fields", "Amount")},
        {"backorder_limit_micros", QT_TRANSLATE_NOOP("Fields", "Sold beyond stock up to")},
        {"barcodes", QT_TRANSLATE_NOOP("Fields", "Barcodes")},
        {"brand", QT_TRANSLATE_NOOP("Fields", "Brand")},
        {"by_code", QT_TRANSLATE_NOOP("Fields", "By code")},
        {"categories", QT_TRANSLATE_NOOP("Fields", "Categories")},
        {"channels", QT_TRANSLATE_NOOP("Fields", "Channels")},
        {"city", QT_TRANSLATE_NOOP("Fields", "City")},
        {"code", QT_TRANSLATE_NOOP("Fields", "Code")},
        {"company", QT_TRANSLATE_NOOP("Fields", "Company")},
        {"country", QT_TRANSLATE_NOOP("Fields", "Country")},
        {"country_profile", QT_TRANSLATE_NOOP("Fields", "Country")},
        {"currency", QT_TRANSLATE_NOOP("Fields", "Currency")},
        {"day_starts_minute", QT_TRANSLATE_NOOP("Fields", "Minute at which a day begins")},
        {"description", QT_TRANSLATE_NOOP("Fields", "Description")},
        {"discount_ppm", QT_TRANSLATE_NOOP("Fields", "Discount up to")},
        {"discountable", QT_TRANSLATE_NOOP("Fields", "May be discounted")},
        {"district", QT_TRANSLATE_NOOP("Fields", "District")},
        {"email", QT_TRANSLATE_NOOP("Fields", "E-mail address")},
        {"ended", QT_TRANSLATE_NOOP("Fields", "Ended")},
        {"expires_at", QT_TRANSLATE_NOOP("Fields", "Expires")},
        {"fields", QT_TRANSLATE_NOOP("Fields", "Changed")},
        {"first_name", QT_TRANSLATE_NOOP("Fields", "First name")},
        {"from", QT_TRANSLATE_NOOP("Fields", "From")},
        {"group", QT_TRANSLATE_NOOP("Fields", "Group")},
        {"handle", QT_TRANSLATE_NOOP("Fields", "Web address")},
        {"issuer", QT_TRANSLATE_NOOP("Fields", "Provider")},
        {"keep_seconds", QT_TRANSLATE_NOOP("Fields", "Seconds that the old secret still opens")},
        {"keys", QT_TRANSLATE_NOOP("Fields", "Quick keys")},
        {"kid", QT_TRANSLATE_NOOP("Fields", "Key")},
        {"kind", QT_TRANSLATE_NOOP("Fields", "Kind")},
        {"last_name", QT_TRANSLATE_NOOP("Fields", "Last name")},
        {"legal_name", QT_TRANSLATE_NOOP("Fields", "Legal name")},
        {"limits", QT_TRANSLATE_NOOP("Fields", "Limits")},
        {"line1", QT_TRANSLATE_NOOP("Fields", "Street and number")},
        {"line2", QT_TRANSLATE_NOOP("Fields", "Second line")},
        {"list", QT_TRANSLATE_NOOP("Fields", "Price list")},
        {"locale", QT_TRANSLATE_NOOP("Fields", "Language")},
        {"location", QT_TRANSLATE_NOOP("Fields", "Location")},
        {"marketing_consent", QT_TRANSLATE_NOOP("Fields", "Agrees to advertising")},
        {"media", QT_TRANSLATE_NOOP("Fields", "Pictures")},
        {"metadata", QT_TRANSLATE_NOOP("Fields", "Further facts")},
        {"minimum_age", QT_TRANSLATE_NOOP("Fields", "Minimum age")},
        {"minimum_micros", QT_TRANSLATE_NOOP("Fields", "From quantity")},
        {"movement", QT_TRANSLATE_NOOP("Fields", "Movement")},
        {"name", QT_TRANSLATE_NOOP("Fields", "Name")},
        {"notes", QT_TRANSLATE_NOOP("Fields", "Remarks")},
        {"on_hand_micros", QT_TRANSLATE_NOOP("Fields", "On hand")},
        {"per_micros", QT_TRANSLATE_NOOP("Fields", "Per quantity")},
        {"per_unit", QT_TRANSLATE_NOOP("Fields", "Per unit")},
        {"permissions", QT_TRANSLATE_NOOP("Fields", "Permissions")},
        {"phone", QT_TRANSLATE_NOOP("Fields", "Phone")},
        {"popularity", QT_TRANSLATE_NOOP("Fields", "Popularity")},
        {"postal_code", QT_TRANSLATE_NOOP("Fields", "Postal code")},
        {"prefix", QT_TRANSLATE_NOOP("Fields", "Begins with")},
        {"price_override_ppm", QT_TRANSLATE_NOOP("Fields", "Lower a price by up to")},
        {"product", QT_TRANSLATE_NOOP("Fields", "Product")},
        {"province", QT_TRANSLATE_NOOP("Fields", "Province")},
        {"receipt_footer", QT_TRANSLATE_NOOP("Fields", "Foot of receipts")},
        {"receipt_header", QT_TRANSLATE_NOOP("Fields", "Head of receipts")},
        {"refund_minor", QT_TRANSLATE_NOOP("Fields", "Refund up to")},
        {"register", QT_TRANSLATE_NOOP("Fields", "Register")},
        {"registration", QT_TRANSLATE_NOOP("Fields", "Entry in the register of companies")},
        {"roles", QT_TRANSLATE_NOOP("Fields", "Roles")},
        {"scopes", QT_TRANSLATE_NOOP("Fields", "What it may")},
        {"sells_to_web", QT_TRANSLATE_NOOP("Fields", "Sells to the web")},
        {"seo_description", QT_TRANSLATE_NOOP("Fields", "Description for search engines")},
        {"seo_title", QT_TRANSLATE_NOOP("Fields", "Title for search engines")},
        {"session", QT_TRANSLATE_NOOP("Fields", "Session")},
        {"sessions", QT_TRANSLATE_NOOP("Fields", "Sessions")},
        {"shelf", QT_TRANSLATE_NOOP("Fields", "Shelf")},
        {"sku", QT_TRANSLATE_NOOP("Fields", "SKU")},
        {"skus", QT_TRANSLATE_NOOP("Fields", "SKUs")},
        {"status", QT_TRANSLATE_NOOP("Fields", "Status")},
        {"subtitle", QT_TRANSLATE_NOOP("Fields", "Subtitle")},
        {"successor", QT_TRANSLATE_NOOP("Fields", "Successor")},
        {"tax_class", QT_TRANSLATE_NOOP("Fields", "Tax class")},
        {"tax_id", QT_TRANSLATE_NOOP("Fields", "Tax number")},
        {"tax_number", QT_TRANSLATE_NOOP("Fields", "Tax number")},
        {"title", QT_TRANSLATE_NOOP("Fields", "Title")},
        {"tracking", QT_TRANSLATE_NOOP("Fields", "Stock is counted")},
        {"variants", QT_TRANSLATE_NOOP("Fields", "Variants")},
        {"vat_id", QT_TRANSLATE_NOOP("Fields", "VAT ID")},
};

QString wordOf(const char *context, std::span<const Word> words, const QString &name)
{
    const auto found = std::ranges::find_if(
            words, [&](const Word &each) { return name == QLatin1String(each.name); });
    return found == words.end() ? QString() : QCoreApplication::translate(context, found->words);
}

QString listWords(const QString &name, const QJsonArray &list)
{
    std::set<Permission> permissions;
    QStringList words;
    for (const auto &each : list) {
        const QString text = each.isString() ? each.toString() : QString::number(each.toInteger());
        if (const auto permission = permissionFromName(text))
            permissions.insert(*permission);
        else if (name == QLatin1String("fields"))
            words.append(fieldWords(text));
        else if (name == QLatin1String("roles"))
            words.append(roleWords({.code = text, .name = text}));
        else
            words.append(text);
    }
    for (const QVariant &each : scopesInWords(permissions)) {
        const QVariantMap right = each.toMap();
        const QString title = right.value(QStringLiteral("title")).toString();
        words.append(right.value(QStringLiteral("partly")).toBool()
                             ? QCoreApplication::translate("ScopeLine", "%1, in part").arg(title)
                             : title);
    }
    return words.join(QCoreApplication::translate("Scopes", ", "));
}

} // namespace

QStringList actGroupWords()
{
    return {QCoreApplication::translate("Acts", "All acts"),
            QCoreApplication::translate("Acts", "People and roles"),
            QCoreApplication::translate("Acts", "Keys and sign-in"),
            QCoreApplication::translate("Acts", "Goods and prices"),
            QCoreApplication::translate("Acts", "Stock"),
            QCoreApplication::translate("Acts", "Customers"),
            QCoreApplication::translate("Acts", "Shop and registers")};
}

std::vector<QString> actsOf(ActGroup group)
{
    std::vector<QString> acts;
    for (const Act &each : kActs) {
        if (group != ActGroup::All && each.group == group)
            acts.push_back(QString::fromLatin1(each.action));
    }
    return acts;
}

QString actWords(const QString &action)
{
    for (const Act &each : kActs) {
        if (action == QLatin1String(each.action))
            return QCoreApplication::translate("Acts", each.words);
    }
    return action;
}

QString actIcon(const QString &action)
{
    const auto found = std::ranges::find_if(
            kActs, [&](const Act &each) { return action == QLatin1String(each.action); });
    if (found == std::end(kActs))
        return QStringLiteral("circle-dot");
    switch (found->group) {
    case ActGroup::People:
        return QStringLiteral("users");
    case ActGroup::Keys:
        return QStringLiteral("key-round");
    case ActGroup::Goods:
        return QStringLiteral("tag");
    case ActGroup::Stock:
        return QStringLiteral("boxes");
    case ActGroup::Customers:
        return QStringLiteral("contact");
    default:
        return QStringLiteral("store");
    }
}

QString subjectKindWords(const QString &kind)
{
    const QString words = wordOf("Subjects", kSubjects, kind);
    return words.isEmpty() ? kind : words;
}

QString actorKindWords(const QString &kind)
{
    if (kind == QLatin1String("system"))
        return QCoreApplication::translate("Acts", "Arnold itself");
    if (kind == QLatin1String("customer"))
        return QCoreApplication::translate("Acts", "A customer");
    if (kind == QLatin1String("guest"))
        return QCoreApplication::translate("Acts", "A guest");
    return QCoreApplication::translate("Acts", "Somebody who left");
}

QString fieldWords(const QString &name)
{
    const QString words = wordOf("Fields", kFields, name);
    if (!words.isEmpty())
        return words;
    QString plain = name;
    plain.replace(u'_', u' ');
    if (!plain.isEmpty())
        plain[0] = plain[0].toUpper();
    return plain;
}

QString valueWords(const QString &name, const QJsonValue &value, const Session &session)
{
    if (value.isBool())
        return value.toBool() ? QCoreApplication::translate("Fields", "Yes")
                              : QCoreApplication::translate("Fields", "No");
    if (value.isArray())
        return listWords(name, value.toArray());
    if (!value.isDouble())
        return value.toString();
    const std::int64_t whole = value.toInteger();
    if (name.endsWith(QLatin1String("_micros")))
        return quantityText(Quantity(whole, Unit::Piece), session.locale);
    if (name.endsWith(QLatin1String("_ppm")))
        return percentText(whole, session.locale);
    if (name.endsWith(QLatin1String("_minor")))
        return amountText(whole, session.currency, session.locale);
    return session.locale.toString(qlonglong(whole));
}

} // namespace arnold::ui
