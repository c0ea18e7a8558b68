#pragma once
#include "core/payments/Payment.h"
#include "core/pricing/Tax.h"
#include "core/storage/Transaction.h"
#include "core/till/Shift.h"

#include <QByteArray>

#include <vector>

namespace arnold {

// What X shows and Z freezes. Minor units of the shift's currency; returns count negative.
struct ShiftFigures {
    std::int64_t documents = 0;
    std::int64_t salesMinor = 0; // positive lines, with tax
    std::int64_t returnsMinor = 0; // negative lines, with tax: zero or less
    std::int64_t discountMinor = 0;
    std::int64_t taxMinor = 0;
    std::int64_t totalMinor = 0; // sales + returns
    std::int64_t cashRoundingMinor = 0;
    std::int64_t tipMinor = 0;
    QString firstNumber = {};
    QString lastNumber = {};

    struct ByTax {
        QString code = {};
        TaxCategory category = TaxCategory::Standard;
        std::int64_t ratePpm = 0;
        std::int64_t baseMinor = 0;
        std::int64_t amountMinor = 0;
        bool operator==(const ByTax &) const = default;
    };
    std::vector<ByTax> taxes = {};
    struct ByTender {
        Tender tender = Tender::Cash;
        std::int64_t count = 0;
        std::int64_t amountMinor = 0; // money, with tip and rounding
        bool operator==(const ByTender &) const = default;
    };
    std::vector<ByTender> tenders = {};

    // The drawer: float + cash sales - cash refunds + pay-ins + lifts - pay-outs - drops.
    std::int64_t floatMinor = 0;
    std::int64_t cashSalesMinor = 0;
    std::int64_t cashRefundsMinor = 0; // positive: went out
    std::int64_t payInsMinor = 0;
    std::int64_t payOutsMinor = 0;
    std::int64_t dropsMinor = 0;
    std::int64_t liftsMinor = 0;
    std::int64_t expectedMinor = 0;

    bool operator==(const ShiftFigures &) const = default;
};

struct ZFigures {
    ShiftFigures figures = {};
    std::int64_t countedMinor = 0;
    std::int64_t varianceMinor = 0; // counted - expected
    std::int64_t runningTotalMinor = 0; // of this register's Zs so far, this one included
};

namespace till {

// The figures of a shift so far (X). Changes nothing. Ask cash.see_expected before showing the
// drawer's part.
ShiftFigures figures(ReadTx &tx, const Shift &shift);

// The Z's frozen form, canonical JSON, and back. Empty when it is none.
QByteArray zJson(const ZFigures &z);
std::optional<ZFigures> zFromJson(const QByteArray &json);

} // namespace till
} // namespace arnold
