#include "ui/approval/ApprovalModel.h"
#include "ui/format/AmountText.h"

#include <algorithm>
#include <utility>

namespace arnold::ui {
namespace {

QString factOf(const Error &error, QLatin1String name)
{
    const auto found = std::ranges::find(error.facts, name, &ErrorFact::name);
    return found == error.facts.end() ? QString() : found->value;
}

// Which limit of a role bounds a permission; null: none.
std::optional<std::int64_t> RoleLimits::*limitOf(Permission permission)
{
    switch (permission) {
    case Permission::SalesDiscount:
        return &RoleLimits::discountPpm;
    case Permission::SalesPriceOverride:
        return &RoleLimits::priceOverridePpm;
    case Permission::SalesReturn:
    case Permission::OrdersRefund:
        return &RoleLimits::refundMinor;
    default:
        return nullptr;
    }
}

bool covers(const identity::Grants &grants, Permission permission,
            std::optional<std::int64_t> asked)
{
    if (!grants.may(permission))
        return false;
    const auto limit = limitOf(permission);
    if (!limit || !asked)
        return true;
    const auto most = grants.limits.*limit;
    return !most || *asked <= *most;
}

} // namespace

ApprovalModel::ApprovalModel(AppModel *app, QObject *parent)
    : PinModel(app, parent)
{
    connect(app, &AppModel::pageChanged, this, &ApprovalModel::cancel);
    connect(app, &AppModel::languageChanged, this, &ApprovalModel::askingChanged);
    connect(this, &PinModel::loaded, this, [this] {
        m_isLoaded = true;
        emit askingChanged();
    });
}

bool ApprovalModel::ask(const Error &refusal, const Granted &granted)
{
    if (refusal.code != ErrorCode::ApprovalRequired || !app()->session().staff)
        return false;
    m_refusal = refusal;
    m_granted = granted;
    m_asking = true;
    m_isLoaded = false;
    clearPin();
    setMessage({});
    const auto permission = permissionFromName(fact("permission"));
    const auto asked = askedAmount();
    loadPeople(
            [permission, asked, self = app()->session().staff->id](ReadTx &tx, const Staff &each) {
                return permission && each.id != self
                        && covers(identity::grantsOf(tx, each.id), *permission, asked);
            });
    emit askingChanged();
    return true;
}

void ApprovalModel::passed(const Verdict &verdict)
{
    if (!m_asking)
        return; // cancelled while the PIN was looked at
    const auto act = permissionFromName(fact("permission"));
    const auto upTo = askedAmount();
    const Granted granted = std::exchange(m_granted, {});
    end();
    if (act)
        granted(Approval {verdict.staff.id, *act, upTo});
}

std::optional<std::int64_t> ApprovalModel::askedAmount() const
{
    const QString text = fact("asked");
    return text.isEmpty() ? std::nullopt : std::optional<std::int64_t>(text.toLongLong());
}

void ApprovalModel::cancel()
{
    if (m_asking)
        end();
}

void ApprovalModel::end()
{
    m_granted = {};
    m_asking = false;
    clearPin();
    setMessage({});
    emit askingChanged();
}

QString ApprovalModel::fact(const char *name) const
{
    return factOf(m_refusal, QLatin1String(name));
}

bool ApprovalModel::isAbout(Permission permission) const
{
    return permissionFromName(fact("permission")) == permission;
}

QString ApprovalModel::subject() const
{
    const Session &session = app()->session();
    const std::int64_t asked = fact("asked").toLongLong();
    if (isAbout(Permission::SalesDiscount))
        return tr("A discount of %1").arg(percentText(asked, session.locale));
    if (isAbout(Permission::SalesPriceOverride))
        return asked > 0 ? tr("A price that is %1 lower").arg(percentText(asked, session.locale))
                         : tr("A price by hand");
    if (isAbout(Permission::SalesReturn))
        return tr("%1 go back to the customer")
                .arg(amountText(asked, session.currency, session.locale));
    if (isAbout(Permission::SalesReturnWithoutReceipt))
        return tr("A return without a receipt");
    if (isAbout(Permission::OrdersRefund))
        return tr("Money goes back another way than it came");
    if (isAbout(Permission::CashNoSale))
        return tr("The drawer opens without a sale");
    if (isAbout(Permission::SalesBelowZero))
        return tr("More is sold than there is in stock");
    return tr("This needs somebody’s approval");
}

QString ApprovalModel::limitText() const
{
    const Session &session = app()->session();
    const QString limit = fact("limit");
    if (limit.isEmpty())
        return {};
    const bool isAmount = isAbout(Permission::SalesReturn) || isAbout(Permission::OrdersRefund);
    const QString most = isAmount ? amountText(limit.toLongLong(), session.currency, session.locale)
                                  : percentText(limit.toLongLong(), session.locale);
    return tr("%1 may do that up to %2.").arg(app()->staffName(), most);
}

} // namespace arnold::ui
