#pragma once
#include "core/cart/ParkedSales.h"
#include "core/selling/Selling.h"
#include "ui/app/AppModel.h"
#include "ui/till/BackLine.h"
#include "ui/till/SaleCustomer.h"
#include "ui/till/SaleLinesModel.h"
#include "ui/till/TilesModel.h"
#include "ui/till/TrailWriter.h"

#include <unordered_map>

namespace arnold::ui {

// The sale on the screen: what is in it, what it costs, what can be done to the selected line, and
// the tiles to tap. Prices are computed here on the GUI thread, from values; the database is asked
// in the background.
class SaleModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Workplace")
    Q_PROPERTY(arnold::ui::SaleLinesModel *lines READ lines CONSTANT)
    Q_PROPERTY(arnold::ui::TilesModel *tiles READ tiles CONSTANT)
    Q_PROPERTY(int selectedRow READ selectedRow WRITE setSelectedRow NOTIFY selectionChanged)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY saleChanged)
    Q_PROPERTY(QString totalText READ totalText NOTIFY saleChanged)
    Q_PROPERTY(QString itemsText READ itemsText NOTIFY saleChanged)
    Q_PROPERTY(QString discountText READ discountText NOTIFY saleChanged)
    Q_PROPERTY(QString discountWhy READ discountWhy NOTIFY saleChanged)
    Q_PROPERTY(QString taxText READ taxText NOTIFY saleChanged)
    Q_PROPERTY(QString taxWhy READ taxWhy NOTIFY saleChanged)
    Q_PROPERTY(bool givesBack READ givesBack NOTIFY saleChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY saleChanged)
    Q_PROPERTY(bool hasCustomer READ hasCustomer NOTIFY saleChanged)
    Q_PROPERTY(QString customerName READ customerName NOTIFY saleChanged)
    Q_PROPERTY(QString customerInitials READ customerInitials NOTIFY saleChanged)
    Q_PROPERTY(QString customerDetail READ customerDetail NOTIFY saleChanged)
    Q_PROPERTY(QVariantList held READ held NOTIFY heldChanged)
    Q_PROPERTY(QVariantList categories READ categories NOTIFY categoriesChanged)
    Q_PROPERTY(int category READ category WRITE setCategory NOTIFY categoryChanged)
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY searchTextChanged)

public:
    explicit SaleModel(AppModel *app, QObject *parent = nullptr);

    SaleLinesModel *lines() { return &m_lines; }
    TilesModel *tiles() { return &m_tiles; }
    int selectedRow() const;
    void setSelectedRow(int row);
    bool isEmpty() const { return m_cart.isEmpty(); }
    QString totalText() const;
    QString itemsText() const;
    QString discountText() const;
    QString discountWhy() const;
    QString taxText() const;
    QString taxWhy() const;
    bool canUndo() const { return m_cart.canUndo(); }
    bool hasCustomer() const { return !m_cart.content().customer.isNull(); }
    QString customerName() const;
    QString customerInitials() const;
    QString customerDetail() const; // "Regular · No. 3"
    static QString customerWords(const SaleCustomer &customer, const QLocale &locale);
    QVariantList categories() const; // [{name, shelf}], quick keys first
    int category() const { return m_category; } // 0: quick keys
    void setCategory(int category);
    QString searchText() const { return m_searchText; }
    void setSearchText(const QString &text);

    QVariantList held() const; // [{label, detail}] of the sales that wait, the newest first

    const TillCart &cart() const { return m_cart; }
    const PricedContent &priced() const { return m_priced; }
    OrderId saleId() const { return m_saleId; }
    Instant startedAt() const { return m_startedAt; }

    // Whose sale it is: their prices and promotions count from now on. A step that can be undone.
    void setCustomer(const SaleCustomer &customer);

    // Goods that come back join the sale; false, and a refusal, when they cannot.
    bool takeBack(const std::vector<BackLine> &lines);
    bool givesBack() const { return m_priced.cart.totals.dueMinor < 0; }
    // Why goods come back, each reason once.
    QString returnReasons() const;

    // Where this till sells, and what a code stands for there. The second runs anywhere.
    selling::Where where() const;
    static Result<TillCart::NewLine> readScan(const Session &session, const selling::Where &where,
                                              const QString &code);

    // What a scanner or the search field brought: a barcode, SKU, or label with a price inside.
    Q_INVOKABLE void scan(const QString &code);
    Q_INVOKABLE void tap(int tileRow);
    // Changes of the selected line.
    Q_INVOKABLE void setQuantity(const QString &text);
    Q_INVOKABLE void stepQuantity(int by);
    Q_INVOKABLE void discountPercent(const QString &percent);
    Q_INVOKABLE void overridePrice(const QString &amount); // of one; empty: the shop's price again
    Q_INVOKABLE void setNote(const QString &note);
    Q_INVOKABLE void saleDiscountPercent(const QString &percent); // of the whole sale
    Q_INVOKABLE void step(int by); // selects another line
    Q_INVOKABLE void remove();
    Q_INVOKABLE void undo();
    Q_INVOKABLE void clear(); // the whole sale goes, until it is undone
    Q_INVOKABLE void removeCustomer();
    // Sales that wait: this one, and another one here. A sale that is under way is held first.
    Q_INVOKABLE void hold();
    Q_INVOKABLE void recall(int row);
    // Somebody signed in: another's sale is held and their own goes on. Where it cannot be held, it
    // stays with the register.
    void goOn();
    void booked(); // paid: the next one begins
    void leave(); // the program ends: a sale that is under way waits for its next start

signals:
    void saleChanged();
    void selectionChanged();
    void categoriesChanged();
    void heldChanged();
    void categoryChanged();
    void searchTextChanged();
    void added(const QString &title); // for the customer display and a sound
    void refused(const QString &words);
    void unknownCode(const QString &code);
    void removed(const QString &title); // with an undo
    void cleared(); // with an undo

private:
    // Parked sales with the names of their customers.
    struct Held {
        std::vector<cart::ParkedSale> sales;
        std::vector<SaleCustomer> customers;
    };
    struct Recalled {
        TillCart cart;
        std::optional<SaleCustomer> customer;
    };
    void take(Result<TillCart> next);
    // The same for a step that may take something out: what it took goes into the journal.
    void takeOut(Result<TillCart> next, till::TrailStep step);
    void know(const SaleCustomer &customer);
    const SaleCustomer *customer(CustomerId id) const; // null: nobody, or nobody known
    void reprice();
    void retell();
    // Empty after a refusal. 0 percent is no discount.
    std::optional<std::optional<ManualDiscount>> discountOf(const QString &percent);
    void add(const TillCart::NewLine &line);
    void nameSale(); // with its first line
    void begin();
    void loadTiles();
    void loadHeld();
    cart::NewParkedSale toPark() const;
    static Result<CartId> park(const Session &session, const cart::NewParkedSale &sale);
    void setAside();
    void recall(CartId id);
    static Result<Held> readHeldList(const Session &session);
    static Result<Recalled> readHeld(const Session &session, const selling::Where &where,
                                     CartId id);
    void showTiles(std::vector<TilesModel::Tile> tiles);
    void updateCounts();
    CategoryId categoryId() const;
    // What the tiles show, and for whom they are priced.
    struct TileQuestion {
        selling::Where where = {};
        CategoryId category = {};
        QString search = {};
        std::vector<CustomerGroupId> groups = {};
    };
    static Result<std::vector<TilesModel::Tile>> readTiles(const Session &session,
                                                           const TileQuestion &question);

    AppModel *m_app = nullptr;
    SaleLinesModel m_lines;
    TilesModel m_tiles;
    TillCart m_cart;
    PricedContent m_priced;
    OrderId m_saleId;
    Instant m_startedAt;
    std::optional<Staff> m_seller; // who began it
    std::unordered_map<StaffId, CartId> m_aside; // whose sale was held when another signed in
    std::vector<cart::ParkedSale> m_held;
    std::vector<SaleCustomer> m_customers; // of this sale and those that wait
    std::vector<CustomerGroupId> m_tileGroups; // whose prices the tiles show
    TrailWriter m_trail;
    int m_selectedKey = 0;
    bool m_holding = false;
    int m_category = 0;
    QString m_searchText;
    int m_tilesAsked = 0; // only the last answer counts
};

} // namespace arnold::ui
