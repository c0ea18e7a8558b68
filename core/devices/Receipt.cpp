#include "core/devices/Receipt.h"

#include "core/books/WhyText.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>
#include <tuple>

namespace arnold::devices {
namespace {

// Collects the lines of a printed document.
class Sheet
{
public:
    explicit Sheet(int markColumns = 0) { m_document.markColumns = markColumns; }

    void text(const QString &words, Align align = Align::Left, Emphasis emphasis = Emphasis::Plain)
    {
        for (const QString &line : words.split(QLatin1Char('\n'))) {
            if (!line.trimmed().isEmpty())
                add({.left = line.trimmed(), .align = align, .emphasis = emphasis});
        }
    }
    void detail(const QString &words, int indent)
    {
        if (!words.isEmpty())
            add({.left = words, .indent = indent});
    }
    void pair(const QString &left, const QString &right, Emphasis emphasis = Emphasis::Plain)
    {
        add({.kind = PrintLine::Kind::Pair, .left = left, .right = right, .emphasis = emphasis});
    }
    void marked(const QString &left, const QString &right, const QString &mark, int indent)
    {
        add({.kind = PrintLine::Kind::Pair,
             .left = left,
             .right = right,
             .mark = mark,
             .indent = indent});
    }
    // Only when there is something to say.
    void pairUnlessZero(const QString &left, std::int64_t minor, const ReceiptWords &words)
    {
        if (minor != 0)
            pair(left, words.money(minor));
    }
    void columns(std::vector<QString> cells)
    {
        add({.kind = PrintLine::Kind::Columns, .cells = std::move(cells)});
    }
    void qrCode(const QString &content, std::vector<QString> beside)
    {
        add({.kind = PrintLine::Kind::QrCode, .left = content, .cells = std::move(beside)});
    }
    void rule() { add({.kind = PrintLine::Kind::Rule}); }
    void feed() { add({.kind = PrintLine::Kind::Feed}); }
    PrintDocument take() { return std::move(m_document); }

private:
    void add(PrintLine line) { m_document.lines.push_back(std::move(line)); }

    PrintDocument m_document;
};

QString fieldOf(const QJsonObject &json, const char *name)
{
    return json.value(QLatin1String(name)).toString();
}

constexpr int kDetailIndent = 2; // characters

void addSeller(Sheet &sheet, const Document &document, const QString &header,
               const ReceiptWords &words)
{
    const QJsonObject seller = QJsonDocument::fromJson(document.seller).object();
    const QJsonObject address = seller.value(QLatin1String("address")).toObject();
    sheet.text(fieldOf(seller, "company"), Align::Center, Emphasis::Large);
    if (fieldOf(seller, "legal_name") != fieldOf(seller, "company"))
        sheet.text(fieldOf(seller, "legal_name"), Align::Center);
    const QString town = fieldOf(address, "postal_code") + u' ' + fieldOf(address, "city");
    QStringList place {fieldOf(address, "line1"), fieldOf(address, "line2"), town.trimmed()};
    place.removeAll(QString());
    sheet.text(place.join(QStringLiteral(", ")), Align::Center);
    QStringList numbers;
    const auto number = [&](const QString &word, const char *name) {
        if (!fieldOf(seller, name).isEmpty())
            numbers.append((word + u' ' + fieldOf(seller, name)).trimmed());
    };
    number(words.vatId, "vat_id");
    if (numbers.isEmpty()) // one of the two says who owes the tax
        number(words.taxNumber, "tax_number");
    number({}, "phone");
    sheet.text(numbers.join(QStringLiteral(" · ")), Align::Center);
    sheet.text(header, Align::Center);
}

// "2 × 3.80" under the title, where one piece at its price would say nothing new.
QString calculation(const DocumentLine &line, const ReceiptWords &words)
{
    const Quantity per(line.price.perMicros, line.price.unit);
    const bool perOne = per.micros() == Quantity::kMicrosPerUnit;
    if (perOne && line.quantity == Quantity(Quantity::kMicrosPerUnit, line.price.unit))
        return {};
    QString text = words.quantity(line.quantity) + QStringLiteral(" × ")
            + words.money(line.price.amountMinor);
    if (!perOne)
        text += QStringLiteral(" /") + words.quantity(per);
    else if (line.price.unit != Unit::Piece)
        text += QStringLiteral(" /") + unitName(line.price.unit);
    return text;
}

QString taxCodesOf(const DocumentLine &line)
{
    QStringList codes;
    for (const DocumentTax &tax : line.taxes) {
        if (!tax.code.isEmpty() && !codes.contains(tax.code))
            codes.append(tax.code);
    }
    return codes.join(u' ');
}

int markColumnsOf(const Document &document)
{
    qsizetype longest = 0;
    for (const DocumentLine &line : document.lines)
        longest = std::max(longest, taxCodesOf(line).size());
    return longest == 0 ? 0 : static_cast<int>(longest) + 1;
}

struct Reduction {
    QString name = {};
    std::int64_t amountMinor = 0; // below zero on a sale
};

void addReduction(std::vector<Reduction> &to, const QString &name, std::int64_t amountMinor)
{
    for (Reduction &each : to) {
        if (each.name == name) {
            each.amountMinor += amountMinor;
            return;
        }
    }
    to.push_back({name, amountMinor});
}

// By their promotion's name or the reason that somebody gave; those on the whole sale are told
// apart, as they stand above the total and not under each line.
struct Reductions {
    std::vector<Reduction> line = {};
    std::vector<Reduction> sale = {};
    std::int64_t saleMinor = 0;
};

Reductions reductionsOf(const DocumentLine &line, const ReceiptWords &words)
{
    Reductions found;
    std::int64_t unexplained = -line.discountMinor;
    for (const Why &why : books::whyFromJson(line.why)) {
        const bool isOfSale = why.kind == WhyKind::OrderDiscount;
        const bool byHand = isOfSale || why.kind == WhyKind::ManualDiscount;
        if (!byHand && why.kind != WhyKind::Promotion)
            continue;
        unexplained -= why.amountMinor;
        const QString name = byHand ? why.details : why.name;
        addReduction(isOfSale ? found.sale : found.line, name.isEmpty() ? words.discount : name,
                     why.amountMinor);
        if (isOfSale)
            found.saleMinor += why.amountMinor;
    }
    if (unexplained != 0)
        addReduction(found.line, words.discount, unexplained);
    return found;
}

void addLines(Sheet &sheet, const ReceiptInput &input, const ReceiptWords &words)
{
    for (const DocumentLine &line : input.document.lines) {
        const QString codes = taxCodesOf(line);
        sheet.marked(line.title, words.money(line.totalMinor + line.discountMinor), codes, 0);
        sheet.detail(calculation(line, words), kDetailIndent);
        for (const Reduction &each : reductionsOf(line, words).line)
            sheet.marked(each.name, words.money(each.amountMinor), codes, kDetailIndent);
        sheet.detail(line.serial, kDetailIndent);
        if (const auto sold = input.originals.find(line.refersTo); sold != input.originals.end())
            sheet.detail(words.returnOf + u' ' + sold->second, kDetailIndent);
    }
}

// Each rate once, with what it was charged on, in the order of the codes.
void addTaxes(Sheet &sheet, const Document &document, const ReceiptWords &words)
{
    struct Sum {
        std::int64_t baseMinor = 0;
        std::int64_t amountMinor = 0;
        QString reason;
        QString name; // the booked one
    };
    std::map<std::tuple<QString, QString, std::int64_t>, Sum> sums;
    Sum all;
    for (const DocumentLine &line : document.lines) {
        for (const DocumentTax &tax : line.taxes) {
            Sum &sum = sums[{tax.code, tax.jurisdiction, tax.ratePpm}];
            sum.baseMinor += tax.baseMinor;
            sum.amountMinor += tax.amountMinor;
            all.baseMinor += tax.baseMinor;
            all.amountMinor += tax.amountMinor;
            if (sum.reason.isEmpty())
                sum.reason = tax.reason;
            if (sum.name.isEmpty())
                sum.name = tax.name;
        }
    }
    if (sums.empty())
        return;
    const auto row = [&](const QString &name, const Sum &sum) {
        sheet.columns({name, words.money(sum.baseMinor), words.money(sum.amountMinor),
                       words.money(sum.baseMinor + sum.amountMinor)});
    };
    sheet.rule();
    sheet.columns({words.tax, words.net, words.taxAmount, words.gross});
    for (const auto &[key, sum] : sums) {
        const auto &[code, jurisdiction, ratePpm] = key;
        // Under the word for the tax, it need not be said again.
        QString name = sum.name.isEmpty() ? words.rate(ratePpm) : sum.name;
        if (name.startsWith(words.tax + u' '))
            name = name.mid(words.tax.size() + 1);
        row((code + u' ' + name).trimmed(), sum);
        sheet.text(sum.reason);
    }
    if (sums.size() > 1)
        row(words.sum, all);
}

void addPayments(Sheet &sheet, std::span<const Payment> payments, const ReceiptWords &words)
{
    for (const Payment &payment : payments) {
        const std::int64_t shown = payment.tenderedMinor.value_or(0) > 0 ? *payment.tenderedMinor
                                                                         : payment.moneyMinor();
        sheet.pair(words.tender(payment.tender), words.money(shown));
        sheet.pairUnlessZero(words.tip, payment.tipMinor, words);
        if (payment.tenderedMinor.value_or(0) > 0)
            sheet.pairUnlessZero(words.change, -payment.changeMinor.value_or(0), words);
    }
}

void addTotals(Sheet &sheet, const Document &document, const ReceiptWords &words)
{
    const DocumentTotals &totals = document.totals;
    std::vector<Reduction> ofSale;
    std::int64_t linesMinor = 0;
    for (const DocumentLine &line : document.lines) {
        const Reductions reductions = reductionsOf(line, words);
        linesMinor += line.totalMinor - reductions.saleMinor;
        for (const Reduction &each : reductions.sale)
            addReduction(ofSale, each.name, each.amountMinor);
    }
    const bool addsTax = document.basis == Basis::Net && totals.taxMinor.value_or(0) != 0;
    if (addsTax || !ofSale.empty())
        sheet.pair(words.subtotal, words.money(linesMinor));
    for (const Reduction &each : ofSale)
        sheet.pair(each.name, words.money(each.amountMinor));
    if (addsTax)
        sheet.pair(words.taxAmount, words.money(*totals.taxMinor));
    sheet.pair(words.total + u' ' + document.currency.code(), words.money(totals.totalMinor),
               Emphasis::Large);
    sheet.pairUnlessZero(words.cashRounding, totals.cashRoundingMinor, words);
}

// The code that finds the receipt again, and beside it which one it is.
void addNumber(Sheet &sheet, const ReceiptInput &input, const ReceiptWords &words)
{
    const Document &document = input.document;
    const int offset = document.utcOffsetSeconds;
    const QString issued = words.time(document.issuedAt, offset);
    const QString started = document.startedAt.micros == 0 ? issued
                                                           : words.time(document.startedAt, offset);
    QString place = input.registerCode;
    if (input.shiftNumber > 0)
        place += QStringLiteral(", %1 %2").arg(words.shift).arg(input.shiftNumber);
    std::vector<QString> beside {
            document.numberText,
            words.date(document.issuedAt, offset),
            started == issued ? issued : started + u' ' + words.until + u' ' + issued,
    };
    if (!place.isEmpty())
        beside.push_back(place);
    if (!input.staffName.isEmpty())
        beside.push_back(words.served + u' ' + input.staffName);
    if (input.head.sequence > 0)
        beside.push_back(words.journal + u' ' + journal::headText(input.head));
    sheet.qrCode(receiptCode(document.numberText, input.head), std::move(beside));
}

} // namespace

PrintDocument receipt(const ReceiptInput &input, const ReceiptWords &words)
{
    const Document &document = input.document;
    Sheet sheet(markColumnsOf(document));
    addSeller(sheet, document, input.header, words);
    sheet.text(words.training, Align::Center, Emphasis::Large);
    if (input.issue == Issue::Copy)
        sheet.text(words.copy, Align::Center, Emphasis::Large);
    sheet.rule();
    addLines(sheet, input, words);
    sheet.rule();
    addTotals(sheet, document, words);
    addPayments(sheet, input.payments, words);
    addTaxes(sheet, document, words);
    sheet.rule();
    addNumber(sheet, input, words);
    sheet.feed();
    sheet.text(input.footer, Align::Center);
    return sheet.take();
}

PrintDocument shiftReport(const Shift &shift, const ShiftFigures &figures, const ZFigures *z,
                          const ReceiptWords &words)
{
    Sheet sheet;
    sheet.text((z ? words.zTitle : words.xTitle) + QLatin1Char(' ') + QString::number(shift.number),
               Align::Center, Emphasis::Large);
    sheet.text(shift.businessDate, Align::Center);
    if (!figures.firstNumber.isEmpty())
        sheet.text(figures.firstNumber + QStringLiteral(" – ") + figures.lastNumber, Align::Center);
    sheet.rule();
    sheet.pair(words.sales, words.money(figures.salesMinor));
    sheet.pairUnlessZero(words.returns, figures.returnsMinor, words);
    sheet.pairUnlessZero(words.discount, -figures.discountMinor, words);
    sheet.pair(words.total, words.money(figures.totalMinor), Emphasis::Strong);
    sheet.pairUnlessZero(words.cashRounding, figures.cashRoundingMinor, words);
    sheet.pairUnlessZero(words.tip, figures.tipMinor, words);
    sheet.rule();
    for (const ShiftFigures::ByTax &tax : figures.taxes) {
        sheet.pair(tax.code + QLatin1Char(' ') + words.tax + QLatin1Char(' ')
                           + words.rate(tax.ratePpm) + QStringLiteral("  ") + words.net
                           + QLatin1Char(' ') + words.money(tax.baseMinor),
                   words.money(tax.amountMinor));
    }
    sheet.rule();
    for (const ShiftFigures::ByTender &tender : figures.tenders)
        sheet.pair(QStringLiteral("%1 × ").arg(tender.count) + words.tender(tender.tender),
                   words.money(tender.amountMinor));
    sheet.rule();
    sheet.pair(words.floatWord, words.money(figures.floatMinor));
    sheet.pairUnlessZero(words.payIns, figures.payInsMinor, words);
    sheet.pairUnlessZero(words.payOuts, -figures.payOutsMinor, words);
    sheet.pairUnlessZero(words.lifts, figures.liftsMinor, words);
    sheet.pairUnlessZero(words.drops, -figures.dropsMinor, words);
    if (z) {
        sheet.pair(words.expected, words.money(figures.expectedMinor));
        sheet.pair(words.counted, words.money(z->countedMinor), Emphasis::Strong);
        sheet.pair(words.variance, words.money(z->varianceMinor), Emphasis::Strong);
    }
    return sheet.take();
}

namespace {

constexpr QLatin1String kCodeWord("ARNOLD");

} // namespace

QString receiptCode(const QString &numberText, const journal::Head &head)
{
    QString code = kCodeWord + u':' + numberText;
    if (head.sequence > 0)
        code += u':' + journal::headText(head).toUpper();
    return code;
}

QString numberOfReceiptCode(QStringView code)
{
    const auto parts = code.split(u':');
    return parts.size() >= 2 && parts.front() == kCodeWord ? parts[1].toString() : QString();
}

} // namespace arnold::devices
