#pragma once
#include "core/orders/Returns.h"
#include "ui/till/BackLine.h"
#include "ui/till/SaleModel.h"

#include <QAbstractListModel>

#include <vector>

namespace arnold::ui {

// What comes back: the lines of a receipt, and by permission goods without one; how much of each,
// why, and where it goes. What it is worth is computed by the core's pricing, as in a sale. A row
// is a line that may come back.
class ReturnModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Workplace")
    Q_PROPERTY(bool hasReceipt READ hasReceipt NOTIFY loaded)
    Q_PROPERTY(QString number READ number NOTIFY loaded)
    Q_PROPERTY(QString detail READ detail NOTIFY loaded)
    Q_PROPERTY(QVariantList paid READ paid NOTIFY loaded)
    Q_PROPERTY(int count READ count NOTIFY loaded)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged)
    Q_PROPERTY(QList<QString> reasons READ reasons NOTIFY loaded)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY worthChanged)
    Q_PROPERTY(QVariantList chosen READ chosen NOTIFY worthChanged)
    Q_PROPERTY(QVariantList sums READ sums NOTIFY worthChanged)
    Q_PROPERTY(QString worthText READ worthText NOTIFY worthChanged)
    Q_PROPERTY(bool mayWithoutReceipt READ mayWithoutReceipt NOTIFY loaded)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)

public:
    enum Role {
        TitleRole = Qt::UserRole,
        PictureRole,
        ShelfRole,
        DetailRole,
        QuantityRole,
        AmountRole,
        CanLessRole,
        CanMoreRole,
        ChosenRole,
        ReasonRole,
        GoodsRole
    };

    ReturnModel(AppModel *app, SaleModel *sale, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return rowCount(); }
    bool hasReceipt() const { return m_document.has_value(); }
    QString number() const;
    QString detail() const; // "28 February 2026, 15:12 · €198.00"
    QVariantList paid() const; // [{label, amount}]: how it was paid
    int current() const { return m_current; }
    void setCurrent(int row);
    QStringList reasons() const;
    bool isEmpty() const { return m_cart.isEmpty(); }
    QVariantList chosen() const; // [{quantity, title, detail, amount}]
    QVariantList sums() const; // [{label, amount}] above what is given back
    QString worthText() const; // what would be given back: positive
    bool mayWithoutReceipt() const; // alone, or with somebody who approves when it is paid out
    QString problem() const { return m_problem; }
    bool busy() const { return m_busy; }

    Q_INVOKABLE void begin(); // nothing is chosen yet
    // The number of a receipt, or its code; by permission also a barcode or SKU of goods.
    Q_INVOKABLE void find(const QString &text);
    Q_INVOKABLE void openOrder(const QString &orderId); // its receipt or invoice
    Q_INVOKABLE void step(int row, int by);
    Q_INVOKABLE void setSteps(int row, int steps); // as many of it, or as there may be
    Q_INVOKABLE void all(); // every line, as much as may come back
    Q_INVOKABLE void setReason(int row, int reason);
    Q_INVOKABLE void setGoods(int row, int goods); // to stock, damaged, nowhere
    // Puts it into the sale under way, where other goods may join it. False: nothing was chosen.
    Q_INVOKABLE bool takeIntoSale();

signals:
    void loaded();
    void currentChanged();
    void worthChanged();
    void problemChanged();
    void busyChanged();
    void refused(const QString &words);

private:
    struct Row {
        BackLine line = {};
        QString title = {};
        std::optional<std::int64_t> mostMicros = {}; // empty: as much as one likes
        std::int64_t stepMicros = Quantity::kMicrosPerUnit;
        std::int64_t backMicros = 0;
        int reason = 0;
        std::int64_t worthMinor = 0;
    };
    struct Found {
        std::optional<orders::ReturnableDocument> document;
        std::vector<Payment> paid;
        std::vector<Row> rows;
    };
    static Result<Found> readDocument(const Session &session, const selling::Where &where,
                                      DocumentId id);
    static Result<Found> readNumber(const Session &session, const selling::Where &where,
                                    const QString &text, bool orGoods);
    static Result<Found> readOrder(const Session &session, const selling::Where &where,
                                   OrderId order);
    void search(std::function<Result<Found>()> work);
    void show(Result<Found> found);
    void addGoods(Row row);
    void setBack(int row, std::int64_t micros);
    void reprice();
    BackLine lineOf(const Row &row) const;
    QString reasonWords(int reason) const;
    QString amount(std::int64_t minor) const;
    void say(const QString &problem);
    void setBusy(bool busy);

    AppModel *m_app = nullptr;
    SaleModel *m_sale = nullptr;
    std::optional<Document> m_document;
    std::vector<Payment> m_paid;
    std::vector<Row> m_rows;
    TillCart m_cart; // what comes back, alone
    PricedContent m_priced;
    int m_current = -1;
    int m_asked = 0; // only the last answer counts
    QString m_problem;
    bool m_busy = false;
};

} // namespace arnold::ui
