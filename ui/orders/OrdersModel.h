#pragma once
#include "core/orders/Orders.h"
#include "ui/app/AppModel.h"

#include <QAbstractListModel>

namespace arnold::ui {

// The shop's orders, newest first, page by page; found by number.
class OrdersModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Workplace")
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY searchTextChanged)
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY kindChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool loading READ loading NOTIFY loadingChanged)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY loadingChanged)

public:
    enum Role {
        IdRole = Qt::UserRole,
        TimeRole, // "14:22" today, "24 Nov 19:39" before
        NumberRole,
        WhoRole,
        ItemsRole,
        TotalRole,
        StateRole, // words
        ToneRole, // positive, warning, danger, info, neutral
        DoorRole, // till, web, imported
    };
    enum Kind { All, Till, Web, Imported };
    Q_ENUM(Kind)

    explicit OrdersModel(AppModel *app, QObject *parent = nullptr)
        : QAbstractListModel(parent)
        , m_app(app)
    {
    }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString searchText() const { return m_searchText; }
    void setSearchText(const QString &text);
    int kind() const { return m_kind; }
    void setKind(int kind);
    int count() const { return rowCount(); }
    bool loading() const { return m_loading; }
    bool hasMore() const { return m_next.has_value(); }

    Q_INVOKABLE void reload();
    Q_INVOKABLE void loadMore();
    Q_INVOKABLE QString idAt(int row) const; // empty: none

signals:
    void searchTextChanged();
    void kindChanged();
    void countChanged();
    void loadingChanged();
    void refused(const QString &words);

private:
    struct Row {
        OrderHead head;
        QString who;
    };
    struct Page {
        std::vector<Row> rows;
        std::optional<orders::OrderCursor> next;
    };
    static Result<Page> read(const Session &session, const orders::OrderFilter &filter,
                             const std::optional<orders::OrderCursor> &after);
    orders::OrderFilter filter() const;
    void ask(const std::optional<orders::OrderCursor> &after);
    void append(Page page);
    void setLoading(bool loading);

    AppModel *m_app = nullptr;
    std::vector<Row> m_rows;
    std::optional<orders::OrderCursor> m_next;
    QString m_searchText;
    int m_kind = All;
    bool m_loading = false;
    int m_asked = 0;
};

} // namespace arnold::ui
