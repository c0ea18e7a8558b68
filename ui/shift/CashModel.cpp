#include "ui/shift/CashModel.h"
#include "ui/format/AmountText.h"

#include <QUuid>

namespace arnold::ui {

CashModel::CashModel(AppModel *app, ApprovalModel *approval, QObject *parent)
    : QObject(parent)
    , m_app(app)
    , m_approval(approval)
{
    connect(m_app, &AppModel::sessionChanged, this, &CashModel::changed);
}

bool CashModel::may(CashReason way) const
{
    const bool ofSafe = way == CashReason::Drop || way == CashReason::Lift;
    return m_app->session().grants.may(ofSafe ? Permission::CashDrop : Permission::CashMove);
}

std::vector<CashReason> CashModel::ways() const
{
    std::vector<CashReason> allowed;
    for (const CashReason way :
         {CashReason::PayIn, CashReason::PayOut, CashReason::Drop, CashReason::Lift}) {
        if (may(way))
            allowed.push_back(way);
    }
    return allowed;
}

CashReason CashModel::way() const
{
    const auto allowed = ways();
    const auto at = static_cast<std::size_t>(m_kind);
    return at < allowed.size() ? allowed[at] : CashReason::PayIn;
}

namespace {

QString wordsOf(CashReason way)
{
    switch (way) {
    case CashReason::PayIn:
        return CashModel::tr("Pay in");
    case CashReason::PayOut:
        return CashModel::tr("Pay out");
    case CashReason::Drop:
        return CashModel::tr("To the safe");
    default:
        return CashModel::tr("From the safe");
    }
}

QString doneWords(CashReason way, const QString &amount)
{
    switch (way) {
    case CashReason::PayIn:
        return CashModel::tr("%1 paid in").arg(amount);
    case CashReason::PayOut:
        return CashModel::tr("%1 paid out").arg(amount);
    case CashReason::Drop:
        return CashModel::tr("%1 taken to the safe").arg(amount);
    default:
        return CashModel::tr("%1 taken from the safe").arg(amount);
    }
}

} // namespace

QStringList CashModel::kinds() const
{
    QStringList words;
    for (const CashReason way : ways())
        words.append(wordsOf(way));
    return words;
}

void CashModel::setKind(int kind)
{
    if (m_kind == kind || kind < 0 || kind >= static_cast<int>(ways().size()))
        return;
    m_kind = kind;
    say({}, {}, {});
    emit changed();
}

bool CashModel::needsNote() const
{
    return way() == CashReason::PayIn || way() == CashReason::PayOut;
}

QString CashModel::explanation() const
{
    switch (way()) {
    case CashReason::PayIn:
        return tr("Money that comes into the drawer and is no sale: change from the bank.");
    case CashReason::PayOut:
        return tr("Money that leaves the drawer and is no refund: postage, cleaning.");
    case CashReason::Drop:
        return tr("Money that is safer there than in the drawer. It stays with the shop.");
    default:
        return tr("Change from the safe into the drawer.");
    }
}

QString CashModel::actText() const
{
    return wordsOf(way());
}

bool CashModel::canOpenDrawer() const
{
    const identity::Grants &grants = m_app->session().grants;
    return grants.may(Permission::CashNoSale) || grants.may(Permission::SalesSell);
}

void CashModel::begin()
{
    m_kind = 0;
    m_commandKey = QUuid::createUuid().toString(QUuid::WithoutBraces);
    say({}, {}, {});
    emit changed();
}

void CashModel::book(const QString &decimal, const QString &note)
{
    const Session session = m_app->session();
    if (m_busy || !session.shop || !session.shift || !canMove())
        return;
    till::NewCashMove asked;
    asked.shift = session.shift->id;
    asked.reason = way();
    asked.amountMinor = amountFromText(decimal, session.currency, QLocale::c()).value_or(0);
    asked.note = note.trimmed();
    asked.commandKey = m_commandKey;
    const QString amountError = asked.amountMinor > 0 ? QString() : tr("Enter an amount.");
    const QString noteError = needsNote() && asked.note.isEmpty() ? tr("Say what it is for.")
                                                                  : QString();
    say(amountError, noteError, {});
    if (!amountError.isEmpty() || !noteError.isEmpty())
        return;
    const QString done = doneWords(asked.reason,
                                   amountText(asked.amountMinor, session.currency, session.locale));
    setBusy(true);
    m_app->background().run(
            this, [session, asked] { return move(session, asked); },
            [this, done](const Result<void> &result) { finish(result, done); });
}

Result<void> CashModel::move(const Session &session, const till::NewCashMove &move)
{
    Shop &shop = *session.shop;
    return shop.database->write(session.actor(), [&](WriteTx &tx) -> Result<void> {
        ARNOLD_TRY(journal, journal::open(tx, session.reg.bytes(), *shop.signer));
        return till::moveCash(tx, journal, move);
    });
}

void CashModel::finish(const Result<void> &result, const QString &words)
{
    setBusy(false);
    if (result) {
        emit booked();
        emit m_app->notice(words);
        return;
    }
    const Error &error = result.error();
    if (error.code != ErrorCode::LimitReached) {
        say({}, {}, m_app->words(error));
        return;
    }
    const Session &session = m_app->session();
    QString limit = tr("That much is not in the drawer.");
    for (const auto &fact : error.facts) {
        if (fact.name == QLatin1String("available"))
            limit = tr("The drawer should hold %1.")
                            .arg(amountText(fact.value.toLongLong(), session.currency,
                                            session.locale));
    }
    say(limit, {}, {});
}

void CashModel::openDrawer()
{
    openDrawer(std::nullopt);
}

void CashModel::openDrawer(const std::optional<Approval> &approval)
{
    const Session session = m_app->session();
    if (m_busy || !session.shop)
        return;
    setBusy(true);
    m_app->background().run(
            this,
            [session, approval] {
                Shop &shop = *session.shop;
                return shop.database->write(session.actor(), [&](WriteTx &tx) -> Result<void> {
                    ARNOLD_TRY(journal, journal::open(tx, session.reg.bytes(), *shop.signer));
                    return till::noSale(tx, journal, session.reg, approval);
                });
            },
            [this](const Result<void> &result) {
                setBusy(false);
                if (result)
                    emit m_app->notice(tr("Drawer opened. It is in the journal."));
                else if (!m_approval->ask(result.error(),
                                          [this](const Approval &given) { openDrawer(given); }))
                    emit refused(m_app->words(result.error()));
            });
}

void CashModel::say(const QString &amountError, const QString &noteError, const QString &problem)
{
    m_amountError = amountError;
    m_noteError = noteError;
    m_problem = problem;
    emit problemChanged();
}

void CashModel::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    emit busyChanged();
}

} // namespace arnold::ui
