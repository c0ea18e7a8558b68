#pragma once
#include "ui/till/SaleModel.h"

#include <QAbstractListModel>

namespace arnold::ui {

// Finds whom a sale is for by name, phone, e-mail or customer number, chooses them, and makes new
// ones without leaving the sale. Personal fields are looked up by blind indexes: a name by the
// beginnings of its words, the others whole.
class CustomerFinder : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Workplace")
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY searchTextChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool searching READ searching NOTIFY searchingChanged)
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
    Q_PROPERTY(QString nameError READ nameError NOTIFY errorsChanged)
    Q_PROPERTY(QString emailError READ emailError NOTIFY errorsChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY errorsChanged)

public:
    enum Role { NameRole = Qt::UserRole, InitialsRole, DetailRole, ContactRole };

    CustomerFinder(AppModel *app, SaleModel *sale, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString searchText() const { return m_searchText; }
    void setSearchText(const QString &text);
    int count() const { return rowCount(); }
    bool searching() const { return m_searching; }
    bool active() const { return m_active; } // the screen shows it: scans are for it
    void setActive(bool active);
    bool busy() const { return m_busy; }
    QString nameError() const { return m_nameError; }
    QString emailError() const { return m_emailError; }
    QString problem() const { return m_problem; } // what is wrong with neither

    Q_INVOKABLE void choose(int row);
    // Makes a customer and chooses them; the errors say why not.
    Q_INVOKABLE void create(const QString &name, const QString &email, const QString &phone);
    Q_INVOKABLE void clearErrors();

signals:
    void searchTextChanged();
    void countChanged();
    void searchingChanged();
    void activeChanged();
    void busyChanged();
    void errorsChanged();
    void chosen();
    void refused(const QString &words);

private:
    using Found = std::vector<SaleCustomer>;
    static Result<Found> read(const Session &session, const QString &text);
    static Result<SaleCustomer> make(const Session &session, const NewCustomer &wanted);
    void show(Found found);
    void finish(const Result<SaleCustomer> &made);
    void setSearching(bool searching);

    AppModel *m_app = nullptr;
    SaleModel *m_sale = nullptr;
    Found m_rows;
    QString m_searchText;
    QString m_nameError;
    QString m_emailError;
    QString m_problem;
    bool m_searching = false;
    bool m_active = false;
    bool m_busy = false;
    int m_asked = 0; // only the last answer counts
};

} // namespace arnold::ui
