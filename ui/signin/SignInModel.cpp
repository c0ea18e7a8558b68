#include "ui/signin/SignInModel.h"
#include "core/identity/Pin.h"

#include <algorithm>

namespace arnold::ui {
namespace {

constexpr int kLongestPin = 8;
constexpr int kShortestPin = 4;

QString shelfOf(int row)
{
    static const char *const shelves[] {"iris", "rose", "mint",  "apricot",
                                        "sky",  "sage", "lemon", "tomato"};
    return QLatin1String(shelves[static_cast<std::size_t>(row) % std::size(shelves)]);
}

} // namespace

struct SignInModel::People {
    std::vector<Staff> staff;
    std::vector<arnold::Role> roles;
};

struct SignInModel::Verdict {
    identity::PinVerdict pin;
    Staff staff;
    identity::Grants grants;
};

SignInModel::SignInModel(AppModel *app, QObject *parent)
    : QAbstractListModel(parent)
    , m_app(app)
{
    connect(m_app, &AppModel::languageChanged, this, &SignInModel::retell);
}

int SignInModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_staff.size());
}

QVariant SignInModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Staff &staff = m_staff[static_cast<std::size_t>(index.row())];
    switch (role) {
    case NameRole:
        return staff.displayName;
    case InitialsRole:
        return staff.initials;
    case RoleNameRole:
        return roleNameOf(staff);
    case ShelfRole:
        return shelfOf(index.row());
    default:
        return {};
    }
}

QHash<int, QByteArray> SignInModel::roleNames() const
{
    return {{NameRole, "name"},
            {InitialsRole, "initials"},
            {RoleNameRole, "roleName"},
            {ShelfRole, "shelf"}};
}

void SignInModel::load()
{
    const auto shop = m_app->session().shop;
    if (!shop)
        return;
    m_app->background().run(
            this,
            [shop] {
                return shop->database->read([](ReadTx &tx) -> Result<People> {
                    return People {identity::staff(tx), identity::roles(tx)};
                });
            },
            [this](Result<People> people) {
                if (!people) {
                    setMessage(m_app->words(people.error()));
                    return;
                }
                std::erase_if(people->staff, [](const Staff &each) { return !each.hasPin; });
                beginResetModel(); // once, when the screen opens
                m_staff = std::move(people->staff);
                m_roles = std::move(people->roles);
                endResetModel();
                emit loaded();
                m_selected = -1;
                setSelected(likeliest());
            });
}

void SignInModel::setSelected(int row)
{
    if (row < -1 || row >= rowCount() || row == m_selected)
        return;
    m_selected = row;
    clearPin();
    setMessage({});
    emit selectedChanged();
}

// Who was here last, else the owner.
int SignInModel::likeliest() const
{
    int row = m_staff.empty() ? -1 : 0;
    for (std::size_t i = 0; i < m_staff.size(); ++i) {
        const auto &codes = m_staff[i].roleCodes;
        if (m_staff[i].id == m_last)
            return static_cast<int>(i);
        if (std::find(codes.begin(), codes.end(), QStringLiteral("owner")) != codes.end())
            row = static_cast<int>(i);
    }
    return row;
}

// Roles that every shop has are in the screen's words, a shop's own in the shop's.
QString SignInModel::roleNameOf(const Staff &staff) const
{
    const QHash<QString, QString> known {
            {QStringLiteral("owner"), tr("Owner")},
            {QStringLiteral("manager"), tr("Manager")},
            {QStringLiteral("cashier"), tr("Cashier")},
            {QStringLiteral("stock_clerk"), tr("Stock clerk")},
            {QStringLiteral("accountant"), tr("Accountant")},
    };
    for (const arnold::Role &role : m_roles) {
        if (!staff.roleCodes.empty() && role.code == staff.roleCodes.front())
            return known.value(role.code, role.name);
    }
    return {};
}

void SignInModel::retell()
{
    setMessage({});
    if (!m_staff.empty())
        emit dataChanged(index(0), index(rowCount() - 1), {RoleNameRole});
}

QString SignInModel::selectedInitials() const
{
    return m_selected < 0 ? QString() : m_staff[static_cast<std::size_t>(m_selected)].initials;
}

QString SignInModel::selectedShelf() const
{
    return m_selected < 0 ? QString() : shelfOf(m_selected);
}

QString SignInModel::selectedName() const
{
    return m_selected < 0 ? QString() : m_staff[static_cast<std::size_t>(m_selected)].displayName;
}

void SignInModel::press(const QString &digit)
{
    const bool isDigit = digit.size() == 1 && digit[0] >= u'0' && digit[0] <= u'9';
    if (!isDigit || m_checking || m_selected < 0 || m_pin.size() >= kLongestPin)
        return;
    m_pin += digit;
    setMessage({});
    emit pinChanged();
}

void SignInModel::erase()
{
    if (m_checking || m_pin.isEmpty())
        return;
    m_pin.chop(1);
    emit pinChanged();
}

void SignInModel::clear()
{
    if (!m_checking)
        clearPin();
}

void SignInModel::enter()
{
    if (m_checking || m_selected < 0)
        return;
    if (m_pin.size() < kShortestPin) {
        setMessage(tr("A PIN has at least %n digit(s).", nullptr, kShortestPin));
        return;
    }
    setChecking(true);
    const Session session = m_app->session();
    const StaffId staff = m_staff[static_cast<std::size_t>(m_selected)].id;
    m_app->background().run(
            this, [session, staff, pin = m_pin] { return check(session, staff, pin); },
            [this](const Result<Verdict> &verdict) { answer(verdict); });
}

Result<SignInModel::Verdict> SignInModel::check(const Session &session, StaffId staff,
                                                const QString &pin)
{
    Database &database = *session.shop->database;
    ARNOLD_TRY(question, database.read([&](ReadTx &tx) {
        return identity::pinQuestion(tx, staff, session.reg);
    }));
    const auto outcome = identity::pinMatches(pin, question.hash) ? identity::PinOutcome::Hit
                                                                  : identity::PinOutcome::Miss;
    ARNOLD_TRY(verdict, database.write(Actor::staff(staff), [&](WriteTx &tx) {
        return identity::pinAnswer(tx, staff, session.reg, outcome);
    }));
    return database.read([&](ReadTx &tx) -> Result<Verdict> {
        const auto member = identity::staffMember(tx, staff);
        if (!member)
            return ErrorCode::Unauthenticated;
        return Verdict {verdict, *member, identity::grantsOf(tx, staff)};
    });
}

void SignInModel::answer(const Result<Verdict> &verdict)
{
    setChecking(false);
    clearPin();
    if (!verdict) {
        setMessage(m_app->words(verdict.error()));
        emit wrongPin();
        return;
    }
    if (!verdict->pin.signedIn) {
        setMessage(tr("That is not the PIN. %n try(s) left.", nullptr, verdict->pin.triesLeft));
        emit wrongPin();
        return;
    }
    setMessage({});
    m_last = verdict->staff.id;
    m_app->signedIn(verdict->staff, verdict->grants);
}

void SignInModel::setMessage(const QString &message)
{
    if (m_message == message)
        return;
    m_message = message;
    emit messageChanged();
}

void SignInModel::setChecking(bool checking)
{
    if (m_checking == checking)
        return;
    m_checking = checking;
    emit checkingChanged();
}

void SignInModel::clearPin()
{
    m_pin.clear();
    emit pinChanged();
}

} // namespace arnold::ui
