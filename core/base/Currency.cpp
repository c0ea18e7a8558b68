#include "core/base/Currency.h"
#include "core/base/Assert.h"

#include <algorithm>
#include <string_view>

namespace arnold {
namespace {

struct Group {
    int decimals;
    std::string_view codes;
};

// ISO 4217 list one: the active currencies of countries, grouped by their minor unit's decimals.
constexpr Group kGroups[] = {
        {0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF "},
        {2,
         "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP "
         "BYN BZD CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP "
         "GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT "
         "LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN "
         "NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP "
         "SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VES "
         "WST XCD YER ZAR ZMW ZWL "},
        {3, "BHD IQD JOD KWD LYD OMR TND "},
};

} // namespace

std::optional<Currency> Currency::fromCode(QStringView code)
{
    if (code.size() != 3)
        return std::nullopt;
    std::array<char, 3> letters {};
    for (int i = 0; i < 3; ++i) {
        const char16_t unit = code[i].unicode();
        if (unit < u'A' || unit > u'Z')
            return std::nullopt;
        letters[static_cast<std::size_t>(i)] = static_cast<char>(unit);
    }
    for (const Group &group : kGroups) {
        for (std::size_t at = 0; at + 3 < group.codes.size() + 1; at += 4) {
            if (std::equal(letters.begin(), letters.end(), group.codes.begin() + at))
                return Currency(letters, group.decimals);
        }
    }
    return std::nullopt;
}

Currency Currency::of(const char *code)
{
    const auto currency = fromCode(QString::fromLatin1(code));
    ARNOLD_ASSERT(currency.has_value());
    return *currency;
}

std::int64_t Currency::minorPerMajor() const
{
    std::int64_t units = 1;
    for (int i = 0; i < m_decimals; ++i)
        units *= 10;
    return units;
}

} // namespace arnold
