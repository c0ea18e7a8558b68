#pragma once
#include "core/customers/Customers.h"

#include <vector>

namespace arnold::ui {

// The customer of a sale, as far as the till shows and uses them.
struct SaleCustomer {
    CustomerId id = {};
    CustomerGroupId group = {}; // null: none
    std::int64_t number = 0;
    QString name = {};
    QString groupName = {};
    QString contact = {}; // e-mail, else phone

    std::vector<CustomerGroupId> groups() const
    {
        return group.isNull() ? std::vector<CustomerGroupId>() : std::vector {group};
    }
};

SaleCustomer saleCustomerOf(const Customer &customer, const std::vector<CustomerGroup> &groups);
// "MV" of Maren Vogt.
QString initialsOf(const QString &name);

} // namespace arnold::ui
