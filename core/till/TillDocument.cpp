#include "core/till/TillDocument.h"

#include "core/books/Binding.h"
#include "core/books/CanonicalJson.h"
#include "core/till/CashStore.h"

namespace arnold::till {
namespace {

RegisterPlaces placesOf(WriteTx &tx, const Shift &shift)
{
    const QByteArray name = "cash places " + shift.id.toText().toLatin1();
    const std::string_view key = books::asText(name);
    if (const auto kept = tx.cached<RegisterPlaces>(key))
        return *kept;
    const RegisterPlaces places = readRegisterPlaces(tx, shift.reg, shift.currency);
    tx.setCached(key, places);
    return places;
}

// What a cash payment does to the drawer.
Result<void> moveTakings(WriteTx &tx, const Shift &shift, const Payment &payment)
{
    const std::int64_t moneyMinor = payment.moneyMinor();
    if (payment.tender != Tender::Cash || moneyMinor == 0)
        return {};
    const RegisterPlaces places = placesOf(tx, shift);
    if (!places.areThere())
        return Error {ErrorCode::NotFound, {}, QStringLiteral("cash places")};
    CashMovement movement;
    movement.id = newIdBytes();
    movement.from = moneyMinor > 0 ? places.outside : places.drawer;
    movement.to = moneyMinor > 0 ? places.drawer : places.outside;
    movement.amountMinor = moneyMinor > 0 ? moneyMinor : -moneyMinor;
    movement.currency = payment.currency;
    movement.reason = moneyMinor > 0 ? CashReason::Sale : CashReason::Refund;
    movement.shift = shift.id;
    movement.payment = payment.id;
    insertMovement(tx, movement);
    return {};
}

Result<void> checkPaid(const Document &document, std::span<const NewPayment> payments)
{
    Int128 paid = 0;
    Int128 rounding = 0;
    Int128 tip = 0;
    for (const NewPayment &payment : payments) {
        paid += payment.payment.amountMinor;
        rounding += payment.payment.cashRoundingMinor;
        tip += payment.payment.tipMinor;
    }
    if (paid == document.totals.totalMinor && rounding == document.totals.cashRoundingMinor
        && tip == document.totals.tipMinor)
        return {};
    return Error {ErrorCode::AmountMismatch, QStringLiteral("payments")};
}

} // namespace

Result<TillDocument> bookDocument(WriteTx &tx, const journal::Writer &writer,
                                  NewTillDocument newDocument)
{
    const Shift &shift = newDocument.shift;
    Document &document = newDocument.document.document;
    ARNOLD_CHECK(checkPaid(document, newDocument.payments));
    if (document.id.isNull())
        document.id = DocumentId::make();
    document.shift = shift.id;
    document.reg = shift.reg;
    document.currency = shift.currency;
    document.businessDate = shift.businessDate;
    document.previousHash = writer.head(tx).hash;

    TillDocument booked;
    ARNOLD_TRY(issued, books::issue(tx, newDocument.document));
    booked.document = issued;
    for (NewPayment &payment : newDocument.payments) {
        if (payment.payment.id.isNull())
            payment.payment.id = PaymentId::make();
        payment.payment.document = document.id;
        payment.payment.order = document.order;
        payment.payment.shift = shift.id;
        payment.payment.currency = document.currency;
        payment.payment.businessDate = document.businessDate;
    }
    ARNOLD_TRY(payments, payments::record(tx, newDocument.payments));
    booked.payments = std::move(payments);
    for (const NewPayment &payment : newDocument.payments)
        ARNOLD_CHECK(moveTakings(tx, shift, payment.payment));
    booked.head = journalDocument(tx, writer, document, issued, newDocument.payments);
    return booked;
}

journal::Head journalDocument(WriteTx &tx, const journal::Writer &writer, const Document &document,
                              const IssuedDocument &issued, std::span<const NewPayment> payments)
{
    CanonicalArray tenders;
    for (const NewPayment &payment : payments) {
        CanonicalObject json;
        json.put("amount", payment.payment.amountMinor);
        json.putText("tender", tenderName(payment.payment.tender));
        tenders.addRaw(json.take());
    }
    CanonicalObject body;
    body.putText("business_date", document.businessDate);
    body.put("cash_rounding", document.totals.cashRoundingMinor);
    body.putText("currency", document.currency.code());
    body.putHex("digest", issued.digest);
    body.putText("number", issued.numberText);
    body.putRaw("payments", tenders.take());
    body.putId("shift", document.shift);
    body.putId("staff", document.staff);
    body.putUnlessEmpty("tax", document.totals.taxMinor);
    body.put("tip", document.totals.tipMinor);
    body.put("total", document.totals.totalMinor);
    return writer.append(tx, {documentKindName(document.kind), document.id.bytes(), body.take()});
}

} // namespace arnold::till
