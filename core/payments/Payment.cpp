#include "core/payments/Payment.h"

#include "core/base/NameTable.h"

namespace arnold {
namespace {

constexpr Named<Tender> kTenders[] = {
        {Tender::Cash, "cash"},
        {Tender::Card, "card"},
        {Tender::Manual, "manual"},
        {Tender::GiftCard, "gift_card"},
        {Tender::StoreCredit, "store_credit"},
        {Tender::Points, "points"},
        {Tender::CustomerAccount, "customer_account"},
        {Tender::Online, "online"},
        {Tender::Coupon, "coupon"},
        {Tender::Imported, "imported"},
};

} // namespace

QString tenderName(Tender tender)
{
    return nameIn(kTenders, tender);
}

std::optional<Tender> tenderFromName(QStringView name)
{
    return valueIn(kTenders, name);
}

} // namespace arnold
