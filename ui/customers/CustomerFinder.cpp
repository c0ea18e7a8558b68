#include "ui/customers/CustomerFinder.h"

namespace arnold::ui {
namespace {

constexpr int kMost = 30; // nobody reads on; another word finds better

} // namespace

CustomerFinder::CustomerFinder(AppModel *app, SaleModel *sale, QObject *parent)
    : QAbstractListModel(parent)
    , m_app(app)
    , m_sale(sale)
{
    connect(m_app, &AppModel::shopOpened, this, [this] { setSearchText({}); });
}

int CustomerFinder::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CustomerFinder::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SaleCustomer &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case NameRole:
        return row.name;
    case InitialsRole:
        return initialsOf(row.name);
    case DetailRole:
        return SaleModel::customerWords(row, m_app->session().locale);
    case ContactRole:
        return row.contact;
    default:
        return {};
    }
}

QHash<int, QByteArray> CustomerFinder::roleNames() const
{
    return {{NameRole, "name"},
            {InitialsRole, "initials"},
            {DetailRole, "detail"},
            {ContactRole, "contact"}};
}

void CustomerFinder::setActive(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    emit activeChanged();
    setSearchText({});
    clearErrors();
}

void CustomerFinder::setSearchText(const QString &text)
{
    if (m_searchText == text)
        return;
    m_searchText = text;
    emit searchTextChanged();
    const int asked = ++m_asked;
    const QString wanted = text.trimmed();
    if (wanted.isEmpty() || !m_app->session().shop) {
        setSearching(false);
        show({});
        return;
    }
    setSearching(true);
    m_app->background().run(
            this, [session = m_app->session(), wanted] { return read(session, wanted); },
            [this, asked](Result<Found> found) {
                if (asked != m_asked)
                    return;
                if (found)
                    show(std::move(*found));
                else
                    emit refused(m_app->words(found.error()));
                setSearching(false);
            });
}

Result<CustomerFinder::Found> CustomerFinder::read(const Session &session, const QString &text)
{
    return session.shop->database->read([&](ReadTx &tx) -> Result<Found> {
        ARNOLD_CHECK(identity::require(tx, session.actor(), Permission::CustomersRead));
        const auto groups = customers::groups(tx);
        Found found;
        for (const Customer &customer : customers::search(tx, text, kMost)) {
            if (!customer.erasedAt)
                found.push_back(saleCustomerOf(customer, groups));
        }
        return found;
    });
}

void CustomerFinder::show(Found found)
{
    if (m_rows.empty() && found.empty())
        return;
    beginResetModel(); // another word finds another list
    m_rows = std::move(found);
    endResetModel();
    emit countChanged();
}

void CustomerFinder::choose(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    m_sale->setCustomer(m_rows[static_cast<std::size_t>(row)]);
    emit chosen();
}

void CustomerFinder::create(const QString &name, const QString &email, const QString &phone)
{
    if (m_busy)
        return;
    clearErrors();
    NewCustomer wanted;
    wanted.name = name.trimmed();
    wanted.email = email.trimmed();
    wanted.phone = phone.trimmed();
    wanted.locale = m_app->language();
    m_busy = true;
    emit busyChanged();
    m_app->background().run(
            this, [session = m_app->session(), wanted] { return make(session, wanted); },
            [this](const Result<SaleCustomer> &made) { finish(made); });
}

Result<SaleCustomer> CustomerFinder::make(const Session &session, const NewCustomer &wanted)
{
    return session.shop->database->write(session.actor(), [&](WriteTx &tx) -> Result<SaleCustomer> {
        ARNOLD_TRY(id, customers::create(tx, wanted));
        const auto customer = customers::byId(tx, id);
        if (!customer)
            return ErrorCode::NotFound;
        return saleCustomerOf(*customer, customers::groups(tx));
    });
}

void CustomerFinder::finish(const Result<SaleCustomer> &made)
{
    m_busy = false;
    emit busyChanged();
    if (made) {
        m_sale->setCustomer(*made);
        emit chosen();
        return;
    }
    const QString words = m_app->words(made.error());
    if (made.error().code == ErrorCode::InvalidEmail)
        m_emailError = words;
    else if (made.error().field == QLatin1String("name"))
        m_nameError = tr("A customer has a name.");
    else
        m_problem = words;
    emit errorsChanged();
}

void CustomerFinder::clearErrors()
{
    m_nameError.clear();
    m_emailError.clear();
    m_problem.clear();
    emit errorsChanged();
}

void CustomerFinder::setSearching(bool searching)
{
    if (m_searching == searching)
        return;
    m_searching = searching;
    emit searchingChanged();
}

} // namespace arnold::ui
