#include "core/devices/Receipt.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace arnold::devices {
namespace {

// Collects the lines of a printed document.
class Sheet
{
public:
    void text(const QString &words, Align align = Align::Left, Emphasis emphasis = Emphasis::Plain)
    {
        for (const QString &line : words.split(QLatin1Char('\n'))) {
            if (!line.trimmed().isEmpty())
                m_document.lines.push_back(
                        {PrintLine::Kind::Text, line.trimmed(), {}, align, emphasis});
        }
    }
    void pair(const QString &left, const QString &right, Emphasis emphasis = Emphasis::Plain)
    {
        m_document.lines.push_back({PrintLine::Kind::Pair, left, right, Align::Left, emphasis});
    }
    // Only when there is something to say.
    void pairUnlessZero(const QString &left, std::int64_t minor, const ReceiptWords &words)
    {
        if (minor != 0)
            pair(left, words.money(minor));
    }
    void rule() { m_document.lines.push_back({PrintLine::Kind::Rule}); }
    void feed() { m_document.lines.push_back({PrintLine::Kind::Feed}); }
    void barcode(const QString &content)
    {
        m_document.lines.push_back({PrintLine::Kind::Barcode, content, {}, Align::Center});
    }
    PrintDocument take() { return std::move(m_document); }

private:
    PrintDocument m_document;
};

QString fieldOf(const QJsonObject &json, const char *name)
{
    return json.value(QLatin1String(name)).toString();
}

void addSeller(Sheet &sheet, const Document &document, const QString &header,
               const ReceiptWords &words)
{
    const QJsonObject seller = QJsonDocument::fromJson(document.seller).object();
    const QJsonObject address = seller.value(QLatin1String("address")).toObject();
    sheet.text(fieldOf(seller, "company"), Align::Center, Emphasis::Large);
    if (fieldOf(seller, "legal_name") != fieldOf(seller, "company"))
        sheet.text(fieldOf(seller, "legal_name"), Align::Center);
    sheet.text(fieldOf(address, "line1"), Align::Center);
    sheet.text(fieldOf(address, "line2"), Align::Center);
    sheet.text((fieldOf(address, "postal_code") + QLatin1Char(' ') + fieldOf(address, "city"))
                       .trimmed(),
               Align::Center);
    sheet.text(fieldOf(seller, "phone"), Align::Center);
    const auto number = [&](const QString &word, const char *name) {
        if (!fieldOf(seller, name).isEmpty())
            sheet.text(word + QLatin1Char(' ') + fieldOf(seller, name), Align::Center);
    };
    number(words.vatId, "vat_id");
    number(words.taxNumber, "tax_number");
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
    if (!perOne || line.price.unit != Unit::Piece)
        text += QStringLiteral(" / ") + words.quantity(per);
    return text;
}

QString taxCodesOf(const DocumentLine &line)
{
    QString codes;
    for (const DocumentTax &tax : line.taxes) {
        if (!tax.code.isEmpty() && !codes.contains(tax.code))
            codes += QLatin1Char(' ') + tax.code;
    }
    return codes;
}

void addLines(Sheet &sheet, const Document &document, const ReceiptWords &words)
{
    for (const DocumentLine &line : document.lines) {
        const QString indent = line.parent ? QStringLiteral("  ") : QString();
        sheet.pair(indent + line.title,
                   words.money(line.totalMinor + line.discountMinor) + taxCodesOf(line));
        const QString how = calculation(line, words);
        if (!how.isEmpty())
            sheet.text(indent + QStringLiteral("  ") + how);
        if (line.discountMinor != 0)
            sheet.pair(indent + QStringLiteral("  ") + words.discount,
                       words.money(-line.discountMinor));
        if (!line.serial.isEmpty())
            sheet.text(indent + QStringLiteral("  ") + line.serial);
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
    for (const DocumentLine &line : document.lines) {
        for (const DocumentTax &tax : line.taxes) {
            Sum &sum = sums[{tax.code, tax.jurisdiction, tax.ratePpm}];
            sum.baseMinor += tax.baseMinor;
            sum.amountMinor += tax.amountMinor;
            if (sum.reason.isEmpty())
                sum.reason = tax.reason;
            if (sum.name.isEmpty())
                sum.name = tax.name;
        }
    }
    for (const auto &[key, sum] : sums) {
        const auto &[code, jurisdiction, ratePpm] = key;
        const QString name = code + QLatin1Char(' ')
                + (sum.name.isEmpty() ? words.tax + QLatin1Char(' ') + words.rate(ratePpm)
                                      : sum.name);
        sheet.pair(name.trimmed() + QStringLiteral("  ") + words.net + QLatin1Char(' ')
                           + words.money(sum.baseMinor),
                   words.money(sum.amountMinor));
        sheet.text(sum.reason);
    }
}

void addPayments(Sheet &sheet, std::span<const Payment> payments, const ReceiptWords &words)
{
    for (const Payment &payment : payments) {
        const std::int64_t shown = payment.tenderedMinor.value_or(0) > 0 ? *payment.tenderedMinor
                                                                         : payment.moneyMinor();
        sheet.pair(words.tender(payment.tender), words.money(shown));
        sheet.pairUnlessZero(words.tip, payment.tipMinor, words);
        if (payment.tenderedMinor.value_or(0) > 0)
            sheet.pairUnlessZero(words.change, payment.changeMinor.value_or(0), words);
    }
}

void addTotals(Sheet &sheet, const Document &document, const ReceiptWords &words)
{
    const DocumentTotals &totals = document.totals;
    if (totals.discountMinor != 0) {
        sheet.pair(words.subtotal, words.money(totals.subtotalMinor));
        sheet.pair(words.discount, words.money(-totals.discountMinor));
    }
    sheet.pair(words.total, words.money(totals.totalMinor), Emphasis::Large);
    sheet.pairUnlessZero(words.cashRounding, totals.cashRoundingMinor, words);
}

} // namespace

PrintDocument receipt(const ReceiptInput &input, const ReceiptWords &words)
{
    const Document &document = input.document;
    Sheet sheet;
    addSeller(sheet, document, input.header, words);
    sheet.text(words.training, Align::Center, Emphasis::Large);
    if (input.issue == Issue::Copy)
        sheet.text(words.copy, Align::Center, Emphasis::Strong);
    sheet.feed();
    sheet.pair(words.number + QLatin1Char(' ') + document.numberText,
               words.moment(document.issuedAt, document.utcOffsetSeconds));
    if (!input.staffName.isEmpty())
        sheet.text(words.served + QLatin1Char(' ') + input.staffName);
    sheet.rule();
    addLines(sheet, document, words);
    sheet.rule();
    addTotals(sheet, document, words);
    addPayments(sheet, input.payments, words);
    sheet.rule();
    addTaxes(sheet, document, words);
    sheet.feed();
    if (input.head.sequence > 0)
        sheet.text(words.journal + QLatin1Char(' ') + journal::headText(input.head));
    sheet.text(input.footer, Align::Center);
    sheet.barcode(document.numberText);
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

// `text` in pieces of at most `columns` characters, broken at blanks where there are any.
QStringList wrapped(QString text, int columns)
{
    QStringList lines;
    while (text.size() > columns) {
        qsizetype at = text.lastIndexOf(QLatin1Char(' '), columns);
        if (at <= 0)
            at = columns;
        lines.append(text.left(at).trimmed());
        text = text.mid(at).trimmed();
    }
    lines.append(text);
    return lines;
}

QString aligned(const QString &text, Align align, int columns)
{
    const int room = columns - static_cast<int>(text.size());
    switch (align) {
    case Align::Left:
        break;
    case Align::Center:
        return QString(room / 2, QLatin1Char(' ')) + text;
    case Align::Right:
        return QString(room, QLatin1Char(' ')) + text;
    }
    return text;
}

void appendPair(std::vector<QString> &out, const PrintLine &line, int columns)
{
    const int room = columns - static_cast<int>(line.right.size()) - 1;
    if (line.left.size() <= room) {
        out.push_back(line.left
                      + QString(columns - line.left.size() - line.right.size(), QLatin1Char(' '))
                      + line.right);
        return;
    }
    for (const QString &piece : wrapped(line.left, columns))
        out.push_back(piece);
    const auto last = out.back().size();
    if (last <= room)
        out.back() += QString(columns - last - line.right.size(), QLatin1Char(' ')) + line.right;
    else
        out.push_back(aligned(line.right, Align::Right, columns));
}

} // namespace

std::vector<QString> asText(const PrintDocument &document, int columns)
{
    ARNOLD_ASSERT(columns >= 20);
    std::vector<QString> out;
    for (const PrintLine &line : document.lines) {
        switch (line.kind) {
        case PrintLine::Kind::Text:
            for (const QString &piece : wrapped(line.left, columns))
                out.push_back(aligned(piece, line.align, columns));
            break;
        case PrintLine::Kind::Pair:
            appendPair(out, line, columns);
            break;
        case PrintLine::Kind::Rule:
            out.push_back(QString(columns, QLatin1Char('-')));
            break;
        case PrintLine::Kind::Feed:
            out.push_back({});
            break;
        case PrintLine::Kind::Barcode: // the printer draws it; in text it is what it says
        case PrintLine::Kind::QrCode:
            for (const QString &piece : wrapped(line.left, columns))
                out.push_back(aligned(piece, Align::Center, columns));
            break;
        }
    }
    return out;
}

} // namespace arnold::devices
