#include "core/orders/OrderNoteStore.h"

#include "core/storage/FieldCipher.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace arnold::orders {
namespace {

constexpr std::string_view kInsert = "INSERT INTO order_note (order_id, key_wrapped, note_sealed) "
                                     "VALUES (?, ?, ?)";
constexpr std::string_view kRead = "SELECT key_wrapped, note_sealed FROM order_note "
                                   "WHERE order_id = ? AND key_wrapped IS NOT NULL";

FieldPlace placeOf(OrderId id)
{
    return {"order_note", "note_sealed", id.bytes()};
}

QByteArray toJson(const OrderNotes &notes)
{
    QJsonObject lines;
    for (const auto &[place, note] : notes.lines)
        lines.insert(QString::number(place), note);
    return QJsonDocument(QJsonObject {{QStringLiteral("order"), notes.order},
                                      {QStringLiteral("lines"), lines}})
            .toJson(QJsonDocument::Compact);
}

} // namespace

OrderNotes takeNotes(OrderHead &head, std::vector<OrderLine> &lines)
{
    OrderNotes notes;
    notes.order = std::exchange(head.note, {});
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!lines[i].note.isEmpty())
            notes.lines.emplace(static_cast<int>(i), std::exchange(lines[i].note, {}));
    }
    return notes;
}

void keepNotes(WriteTx &tx, OrderId id, const OrderNotes &notes)
{
    if (notes.isEmpty())
        return;
    const SecretKey key = FieldCipher::newSubjectKey();
    tx.post(kInsert, id, tx.cipher().wrap(key, id.bytes()),
            tx.cipher().seal(key, placeOf(id), toJson(notes)));
}

void readNotes(ReadTx &tx, OrderDetail &order)
{
    const OrderId id = order.head.id;
    const auto row = tx.queryOne<QByteArray, QByteArray>(kRead, id);
    if (!row)
        return;
    const auto key = tx.cipher().unwrap(std::get<0>(*row), id.bytes());
    const auto json = key ? tx.cipher().open(*key, placeOf(id), std::get<1>(*row))
                          : Result<QByteArray>(key.error());
    if (!json)
        return;
    const QJsonObject notes = QJsonDocument::fromJson(*json).object();
    order.head.note = notes[QLatin1String("order")].toString();
    const QJsonObject lines = notes[QLatin1String("lines")].toObject();
    for (std::size_t i = 0; i < order.lines.size(); ++i)
        order.lines[i].note = lines[QString::number(i)].toString();
}

} // namespace arnold::orders
