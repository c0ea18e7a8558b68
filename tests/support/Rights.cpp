#include "tests/support/Rights.h"

#include <cstring>

namespace arnold::test {
namespace {

bool isOneOf(const char *letters, char letter)
{
    return std::strchr(letters, letter) != nullptr;
}

bool worksHere(char letter)
{
    return isOneOf("OMCSAW", letter);
}

bool isKey(char letter)
{
    return isOneOf("KR", letter);
}

bool isNobody(char letter)
{
    return isOneOf("GEV", letter);
}

} // namespace

const std::vector<Right> &rights()
{
    static const std::vector<Right> all {
            {"api_keys.edit", "O"},
            {"books.read_locked", "OA"},
            {"cash.drop", "OMC"},
            {"cash.move", "OM"},
            {"cash.no_sale", "OM"},
            {"cash.see_expected", "OM"},
            {"catalog.edit", "OMS"},
            {"catalog.read", "OMCSAWR"},
            {"customers.edit", "OMC"},
            {"customers.erase", "OM"},
            {"customers.read", "OMCAWR"},
            {"inventory.adjust", "OMS"},
            {"inventory.count", "OMS"},
            {"inventory.read", "OMCSAR"},
            {"inventory.receive", "OMS"},
            {"journal.export", "OMA"},
            {"orders.cancel", "OM"},
            {"orders.edit", "OM"},
            {"orders.fulfil", "OMCS"},
            {"orders.read", "OMCSAWKR"},
            {"orders.refund", "OM"},
            {"prices.edit", "OM"},
            {"promotions.edit", "OM"},
            {"registers.edit", "OM"},
            {"registers.read", "OMCAR"},
            {"reports.read", "OMAR"},
            {"sales.below_zero", "OM"},
            {"sales.discount", "OMC"},
            {"sales.park", "OMC"},
            {"sales.price_override", "OM"},
            {"sales.reprint", "OMC"},
            {"sales.return", "OMC"},
            {"sales.return_without_receipt", "OM"},
            {"sales.sell", "OMC"},
            {"sales.void", "OM"},
            {"settings.edit", "OM"},
            {"settings.read", "OMAR"},
            {"shifts.close", "OMC"},
            {"shifts.open", "OMC"},
            {"shifts.read", "OMCAR"},
            {"staff.edit", "O"},
            {"staff.read", "OMAR"},
            {"training", "OMC"},
    };
    return all;
}

const char *whoMay(const QByteArray &permission)
{
    for (const Right &right : rights()) {
        if (permission == right.permission)
            return right.who;
    }
    return nullptr;
}

Verdict verdictFor(const QByteArray &may, char letter)
{
    if (may == "everyone")
        return Verdict::In;
    if (may == "shopper") {
        // A key is no shopper's and counts for nothing there; who works here signs in as a shopper.
        if (letter == 'E')
            return Verdict::Unauthenticated;
        return worksHere(letter) ? Verdict::NotPermitted : Verdict::In;
    }
    if (isNobody(letter))
        return Verdict::Unauthenticated;
    if (may == "customer")
        return letter == 'U' ? Verdict::In : Verdict::NotPermitted;
    if (may == "signed in")
        return isKey(letter) ? Verdict::NotPermitted : Verdict::In;
    const char *who = whoMay(may);
    return who && isOneOf(who, letter) ? Verdict::In : Verdict::NotPermitted;
}

} // namespace arnold::test
