#pragma once
#include "core/base/Clock.h"
#include "core/base/Money.h"
#include "core/base/Quantity.h"

#include <QLocale>

// Amounts, quantities and times as people read them, in the language of the screen. Integers all
// the way: nothing here computes.
namespace arnold::ui {

// "€4.80", "4,80 €", "−€2.27" (a real minus sign). Isolated for text of both directions.
QString amountText(std::int64_t minor, Currency currency, const QLocale &locale);
QString amountText(const Money &money, const QLocale &locale);
// The digits alone: "4.80", "1,284.50".
QString plainAmountText(std::int64_t minor, Currency currency, const QLocale &locale);
// "€" for EUR, in the language's way.
QString currencySign(Currency currency, const QLocale &locale);
// A note or a coin, short: "€50", "20c", "5p".
QString denominationText(std::int64_t valueMinor, Currency currency, const QLocale &locale);
QString unitText(Unit unit); // "kg"
// "1.236 kg", "2"; pieces have no unit.
QString quantityText(const Quantity &quantity, const QLocale &locale);
// "19%" of 190000.
QString percentText(std::int64_t ratePpm, const QLocale &locale);
// Reads what a person typed as an amount, in the language's or the machine's form: "1.284,50",
// "12", "12.5". Empty when it is none.
std::optional<std::int64_t> amountFromText(QStringView text, Currency currency,
                                           const QLocale &locale);
QString itemsWords(std::int64_t items, const QLocale &locale); // "1 item", "9 items"
QString dayText(QDate day, const QLocale &locale); // "Saturday 7 March"
QString timeText(Instant at, int utcOffsetSeconds, const QLocale &locale); // "14:22"
QString dayTimeText(Instant at, int utcOffsetSeconds, const QLocale &locale); // "24 Nov 19:39"
QString dateText(Instant at, int utcOffsetSeconds, const QLocale &locale); // "6 Mar 2026"
QString dateTimeText(Instant at, int utcOffsetSeconds, const QLocale &locale);

} // namespace arnold::ui
