#include "ui/till/SaleCustomer.h"

#include <algorithm>

namespace arnold::ui {

SaleCustomer saleCustomerOf(const Customer &customer, const std::vector<CustomerGroup> &groups)
{
    SaleCustomer shown;
    shown.id = customer.id;
    shown.group = customer.group;
    shown.number = customer.number;
    shown.name = customer.name;
    shown.contact = customer.email.isEmpty() ? customer.phone : customer.email;
    const auto group = std::ranges::find(groups, customer.group, &CustomerGroup::id);
    if (group != groups.end())
        shown.groupName = group->name;
    return shown;
}

QString initialsOf(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QString initials = words.front().left(1);
    if (words.size() > 1)
        initials += words.back().left(1);
    return initials.toUpper();
}

} // namespace arnold::ui
