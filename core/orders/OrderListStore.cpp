#include "core/orders/OrderRows.h"

#include "core/customers/Customers.h"

#include <deque>
#include <string>

// Lists of orders: along one index, whatever is filtered.
namespace arnold::orders {
namespace {

constexpr std::string_view kSelect = "SELECT " ORDER_COLUMNS " FROM orders";
constexpr std::string_view kCount = "SELECT COUNT(*) FROM orders";
constexpr std::string_view kOrderBy = " ORDER BY placed_at DESC, id DESC LIMIT ?";
constexpr std::string_view kSeries =
        "SELECT DISTINCT prefix, digits FROM series WHERE kind = 'receipt' ORDER BY prefix";

// The conditions of a filter, with the values they look at.
class Conditions
{
public:
    template <typename Value> void add(std::string_view condition, const Value &value)
    {
        addText(condition);
        m_args.push_back(SqlArg(value)); // ids and instants of the filter, which lives longer
    }
    void add(std::string_view condition, const QString &value)
    {
        addText(condition);
        m_texts.push_back(value);
        m_args.push_back(SqlArg(m_texts.back()));
    }
    void add(std::string_view condition, const QByteArray &value)
    {
        addText(condition);
        m_bytes.push_back(value);
        m_args.push_back(SqlArg(m_bytes.back()));
    }
    void addOneOf(std::string_view column, const std::vector<QString> &values)
    {
        std::string condition(column);
        condition += " IN (";
        for (std::size_t i = 0; i < values.size(); ++i) {
            condition += i == 0 ? "?" : ", ?";
            m_texts.push_back(values[i]);
            m_args.push_back(SqlArg(m_texts.back()));
        }
        addText(condition + ")");
    }
    void addCursor(const OrderCursor &cursor)
    {
        addText("(placed_at, id) < (?, ?)");
        m_args.push_back(SqlArg(cursor.placedAt));
        m_args.push_back(SqlArg(cursor.id));
    }
    void addLast(int value) { m_args.push_back(SqlArg(value)); }

    const std::string &text() const { return m_text; }
    SqlArgs args() const { return m_args; }

private:
    void addText(std::string_view condition)
    {
        m_text += m_text.empty() ? " WHERE " : " AND ";
        m_text += condition;
    }

    std::string m_text;
    std::vector<SqlArg> m_args;
    std::deque<QString> m_texts; // deques: what arguments look at stays where it is
    std::deque<QByteArray> m_bytes;
};

// The numbers that somebody may mean: what they typed, or the end of a receipt's number.
std::vector<QString> meantNumbers(ReadTx &tx, const QString &typed)
{
    std::vector<QString> numbers {typed, typed.toUpper()};
    bool isNumber = false;
    const qlonglong number = typed.toLongLong(&isNumber);
    if (!isNumber || number <= 0)
        return numbers;
    Rows rows = tx.query(kSeries);
    while (rows.next()) {
        numbers.push_back(rows.value<QString>(0)
                          + QString::number(number).rightJustified(rows.value<int>(1), u'0'));
    }
    return numbers;
}

void addSearch(ReadTx &tx, Conditions &conditions, const QString &search)
{
    const QString typed = search.trimmed();
    if (typed.isEmpty())
        return;
    if (const auto email = normalisedEmail(typed))
        conditions.add("email_index = ?", customers::emailIndex(tx.cipher(), *email));
    else
        conditions.addOneOf("number_text", meantNumbers(tx, typed));
}

Conditions conditionsOf(ReadTx &tx, const OrderFilter &filter)
{
    Conditions conditions;
    if (filter.status)
        conditions.add("status = ?", statusName(*filter.status));
    if (filter.payment)
        conditions.add("payment_status = ?", paymentStatusName(*filter.payment));
    if (filter.fulfilment)
        conditions.add("fulfilment_status = ?", fulfilmentStatusName(*filter.fulfilment));
    if (filter.kind)
        conditions.add("kind = ?", orderKindName(*filter.kind));
    if (!filter.customer.isNull())
        conditions.add("customer_id = ?", filter.customer);
    if (!filter.location.isNull())
        conditions.add("location_id = ?", filter.location);
    if (!filter.reg.isNull())
        conditions.add("register_id = ?", filter.reg);
    if (!filter.fromDate.isEmpty())
        conditions.add("business_date >= ?", filter.fromDate);
    if (!filter.toDate.isEmpty())
        conditions.add("business_date <= ?", filter.toDate);
    addSearch(tx, conditions, filter.search);
    return conditions;
}

} // namespace

OrderPage list(ReadTx &tx, const OrderFilter &filter, int limit,
               const std::optional<OrderCursor> &after)
{
    Conditions conditions = conditionsOf(tx, filter);
    if (after)
        conditions.addCursor(*after);
    conditions.addLast(limit + 1); // one more tells whether there is a next page
    std::string sql(kSelect);
    sql += conditions.text();
    sql += kOrderBy;
    OrderPage page;
    Rows rows = tx.queryWith(sql, conditions.args());
    while (rows.next()) {
        if (static_cast<int>(page.items.size()) == limit) {
            page.next = OrderCursor {page.items.back().placedAt, page.items.back().id};
            break;
        }
        page.items.push_back(readHead(rows));
    }
    return page;
}

std::int64_t count(ReadTx &tx, const OrderFilter &filter)
{
    const Conditions conditions = conditionsOf(tx, filter);
    std::string sql(kCount);
    sql += conditions.text();
    Rows rows = tx.queryWith(sql, conditions.args());
    return rows.next() ? rows.value<std::int64_t>(0) : 0;
}

} // namespace arnold::orders
