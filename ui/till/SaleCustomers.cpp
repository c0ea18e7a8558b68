#include "ui/till/SaleModel.h"

#include <algorithm>

// Whose sale it is.
namespace arnold::ui {

const SaleCustomer *SaleModel::customer(CustomerId id) const
{
    const auto found = std::ranges::find(m_customers, id, &SaleCustomer::id);
    return id.isNull() || found == m_customers.end() ? nullptr : &*found;
}

// Undo may bring back whoever was chosen before.
void SaleModel::know(const SaleCustomer &customer)
{
    std::erase_if(m_customers, [&](const SaleCustomer &old) { return old.id == customer.id; });
    m_customers.push_back(customer);
}

QString SaleModel::customerName() const
{
    const SaleCustomer *chosen = customer(m_cart.content().customer);
    return chosen ? chosen->name : QString();
}

QString SaleModel::customerInitials() const
{
    return initialsOf(customerName());
}

QString SaleModel::customerDetail() const
{
    const SaleCustomer *chosen = customer(m_cart.content().customer);
    return chosen ? customerWords(*chosen, m_app->session().locale) : QString();
}

QString SaleModel::customerWords(const SaleCustomer &customer, const QLocale &locale)
{
    const QString number = tr("No. %1").arg(locale.toString(qlonglong(customer.number)));
    return customer.groupName.isEmpty() ? number
                                        : QStringLiteral("%1 · %2").arg(customer.groupName, number);
}

void SaleModel::setCustomer(const SaleCustomer &customer)
{
    know(customer);
    take(m_cart.withCustomer(customer.id, customer.groups()));
}

void SaleModel::removeCustomer()
{
    if (hasCustomer())
        take(m_cart.withCustomer({}, {}));
}

} // namespace arnold::ui
