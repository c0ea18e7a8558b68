#include "ui/signin/SignInModel.h"
#include "core/identity/Pin.h"

namespace arnold::ui {
namespace {

constexpr int kLongestPin = 8;
constexpr int kShortestPin = 4;

} // namespace

struct SignInModel::Verdict {
    identity::PinVerdict pin;
    Staff staff;
    identity::Grants grants;
};

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
        return staff.roleCodes.empty() ? QString() : staff.roleCodes.front();
    default:
        return {};
    }
}

QHash<int, QByteArray> SignInModel::roleNames() const
{
    return {{NameRole, "name"}, {InitialsRole, "initials"}, {RoleNameRole, "roleName"}};
}

void SignInModel::load()
{
    const auto shop = m_app->session().shop;
    if (!shop)
        return;
    m_app->background().run(
            this,
            [shop] {
                return shop->database->read([](ReadTx &tx) -> Result<std::vector<Staff>> {
                    return identity::staff(tx);
                });
            },
            [this](Result<std::vector<Staff>> staff) {
                if (!staff) {
                    setMessage(m_app->words(staff.error()));
                    return;
                }
                std::erase_if(*staff, [](const Staff &each) { return !each.hasPin; });
                beginResetModel(); // once, when the screen opens
                m_staff = std::move(*staff);
                endResetModel();
                emit loaded();
                setSelected(m_staff.empty() ? -1 : 0);
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
