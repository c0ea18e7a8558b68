#include "ui/signin/PinModel.h"
#include "ui/signin/RoleWords.h"

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

struct PinModel::People {
    std::vector<Staff> staff;
    std::vector<arnold::Role> roles;
};

PinModel::PinModel(AppModel *app, QObject *parent)
    : QAbstractListModel(parent)
    , m_app(app)
{
    connect(m_app, &AppModel::languageChanged, this, &PinModel::retell);
}

int PinModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_staff.size());
}

QVariant PinModel::data(const QModelIndex &index, int role) const
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

QHash<int, QByteArray> PinModel::roleNames() const
{
    return {{NameRole, "name"},
            {InitialsRole, "initials"},
            {RoleNameRole, "roleName"},
            {ShelfRole, "shelf"}};
}

void PinModel::loadPeople(const Choice &choice)
{
    const auto shop = m_app->session().shop;
    if (!shop)
        return;
    const int asked = ++m_asked;
    m_app->background().run(
            this,
            [shop, choice] {
                return shop->database->read([&](ReadTx &tx) -> Result<People> {
                    People people {identity::staff(tx), identity::roles(tx)};
                    std::erase_if(people.staff, [&](const Staff &each) {
                        return !each.hasPin || !choice(tx, each);
                    });
                    return people;
                });
            },
            [this, asked](Result<People> people) {
                if (asked != m_asked)
                    return;
                if (!people) {
                    setMessage(m_app->words(people.error()));
                    return;
                }
                beginResetModel(); // once, when the screen opens
                m_staff = std::move(people->staff);
                m_roles = std::move(people->roles);
                endResetModel();
                emit loaded();
                m_selected = -1;
                setSelected(likeliest());
            });
}

void PinModel::setSelected(int row)
{
    if (row < -1 || row >= rowCount() || row == m_selected)
        return;
    m_selected = row;
    clearPin();
    setMessage({});
    emit selectedChanged();
}

QString PinModel::roleNameOf(const Staff &staff) const
{
    for (const arnold::Role &role : m_roles) {
        if (!staff.roleCodes.empty() && role.code == staff.roleCodes.front())
            return roleWords(role);
    }
    return {};
}

void PinModel::retell()
{
    setMessage({});
    if (!m_staff.empty())
        emit dataChanged(index(0), index(rowCount() - 1), {RoleNameRole});
}

QString PinModel::selectedInitials() const
{
    return m_selected < 0 ? QString() : m_staff[static_cast<std::size_t>(m_selected)].initials;
}

QString PinModel::selectedShelf() const
{
    return m_selected < 0 ? QString() : shelfOf(m_selected);
}

QString PinModel::selectedName() const
{
    return m_selected < 0 ? QString() : m_staff[static_cast<std::size_t>(m_selected)].displayName;
}

void PinModel::press(const QString &digit)
{
    const bool isDigit = digit.size() == 1 && digit[0] >= u'0' && digit[0] <= u'9';
    if (!isDigit || m_checking || m_selected < 0 || m_pin.size() >= kLongestPin)
        return;
    m_pin += digit;
    setMessage({});
    emit pinChanged();
}

void PinModel::erase()
{
    if (m_checking || m_pin.isEmpty())
        return;
    m_pin.chop(1);
    emit pinChanged();
}

void PinModel::clear()
{
    if (!m_checking)
        clearPin();
}

void PinModel::enter()
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

Result<PinModel::Verdict> PinModel::check(const Session &session, StaffId staff, const QString &pin)
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

void PinModel::answer(const Result<Verdict> &verdict)
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
    passed(*verdict);
}

void PinModel::badge(const QString &code)
{
    const auto shop = m_app->session().shop;
    if (!shop || m_checking)
        return;
    m_app->background().run(
            this,
            [shop, code] {
                return shop->database->read([&](ReadTx &tx) -> Result<std::optional<StaffId>> {
                    return identity::staffByBadge(tx, code);
                });
            },
            [this](const Result<std::optional<StaffId>> &whose) {
                for (std::size_t row = 0; row < m_staff.size(); ++row) {
                    if (whose && *whose == m_staff[row].id) {
                        setSelected(static_cast<int>(row));
                        setMessage({});
                        return;
                    }
                }
                setMessage(tr("Nobody here has this badge."));
            });
}

void PinModel::setMessage(const QString &message)
{
    if (m_message == message)
        return;
    m_message = message;
    emit messageChanged();
}

void PinModel::setChecking(bool checking)
{
    if (m_checking == checking)
        return;
    m_checking = checking;
    emit checkingChanged();
}

void PinModel::clearPin()
{
    m_pin.clear();
    emit pinChanged();
}

} // namespace arnold::ui
