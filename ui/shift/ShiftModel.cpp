#include "ui/shift/ShiftModel.h"
#include "core/books/Documents.h"
#include "core/till/Cash.h"
#include "ui/format/AmountText.h"
#include "ui/receipt/ReceiptWording.h"

#include <QVariantMap>

namespace arnold::ui {

struct ShiftModel::Known {
    std::int64_t inDrawerMinor = 0;
    ShiftFigures figures;
};

ShiftModel::ShiftModel(AppModel *app, QObject *parent)
    : QObject(parent)
    , m_app(app)
{
    connect(&m_drawer, &DrawerCountModel::totalChanged, this, &ShiftModel::differenceChanged);
}

QString ShiftModel::amount(std::int64_t minor) const
{
    const Session &session = m_app->session();
    return amountText(minor, session.currency, session.locale);
}

QString ShiftModel::lastLeftText() const
{
    return amount(m_lastLeftMinor);
}

QString ShiftModel::differenceText() const
{
    const std::int64_t difference = m_drawer.totalMinor() - m_lastLeftMinor;
    return difference == 0 ? QString() : amount(difference);
}

QString ShiftModel::missingText() const
{
    const std::int64_t difference = m_drawer.totalMinor() - m_figures.expectedMinor;
    return difference == 0 || !seesExpected() ? QString() : amount(difference);
}

bool ShiftModel::seesExpected() const
{
    return m_app->session().grants.may(Permission::CashSeeExpected);
}

QString ShiftModel::expectedText() const
{
    return seesExpected() ? amount(m_figures.expectedMinor) : QString();
}

QVariantList ShiftModel::figures() const
{
    QVariantList list;
    const auto add = [&](const QString &label, const QString &value) {
        list.append(
                QVariantMap {{QStringLiteral("label"), label}, {QStringLiteral("amount"), value}});
    };
    add(tr("Receipts"), m_app->session().locale.toString(qlonglong(m_figures.documents)));
    if (!seesExpected())
        return list; // a blind count shows no money
    add(tr("Sales"), amount(m_figures.salesMinor));
    if (m_figures.returnsMinor != 0)
        add(tr("Returns"), amount(m_figures.returnsMinor));
    for (const ShiftFigures::ByTender &tender : m_figures.tenders) {
        if (tender.tender != Tender::Cash)
            add(tenderWords(tender.tender), amount(tender.amountMinor));
    }
    add(tr("Float"), amount(m_figures.floatMinor));
    add(tr("Cash taken"), amount(m_figures.cashSalesMinor - m_figures.cashRefundsMinor));
    const std::pair<QString, std::int64_t> byHand[] {{tr("Paid in"), m_figures.payInsMinor},
                                                     {tr("Paid out"), -m_figures.payOutsMinor},
                                                     {tr("To the safe"), -m_figures.dropsMinor},
                                                     {tr("From the safe"), m_figures.liftsMinor}};
    for (const auto &[label, minor] : byHand) {
        if (minor != 0)
            add(label, amount(minor));
    }
    add(tr("Should be in the drawer"), amount(m_figures.expectedMinor));
    if (m_drawer.touched() && !missingText().isEmpty())
        add(tr("Difference"), missingText());
    return list;
}

QString ShiftModel::countedText() const
{
    return m_counted ? amount(m_counted->figures.countedMinor) : QString();
}

QString ShiftModel::varianceText() const
{
    return m_counted ? amount(m_counted->figures.varianceMinor) : QString();
}

QString ShiftModel::zNumber() const
{
    return m_counted ? m_counted->z.numberText : QString();
}

void ShiftModel::begin()
{
    const Session session = m_app->session();
    m_counted.reset();
    m_drawer.begin(session.currency, session.locale);
    m_app->background().run(
            this, [session] { return read(session); },
            [this](const Result<Known> &known) {
                if (!known) {
                    emit refused(m_app->words(known.error()));
                    return;
                }
                m_lastLeftMinor = known->inDrawerMinor;
                m_figures = known->figures;
                emit loaded();
                emit differenceChanged();
                emit closed();
            });
}

Result<ShiftModel::Known> ShiftModel::read(const Session &session)
{
    return session.shop->database->read([&](ReadTx &tx) -> Result<Known> {
        Known known;
        for (const CashPlace &place : till::cashPlaces(tx)) {
            if (place.kind == CashPlaceKind::Drawer && place.reg == session.reg)
                known.inDrawerMinor = till::balanceMinor(tx, place.id);
        }
        if (const auto shift = till::currentShift(tx, session.reg))
            known.figures = till::figures(tx, *shift);
        return known;
    });
}

void ShiftModel::open()
{
    if (m_busy)
        return;
    setBusy(true);
    m_app->background().run(
            this,
            [session = m_app->session(), floatMinor = m_drawer.totalMinor()] {
                return openOn(session, floatMinor);
            },
            [this](const Result<Shift> &shift) {
                setBusy(false);
                if (!shift) {
                    emit refused(m_app->words(shift.error()));
                    return;
                }
                m_app->shiftChanged(*shift);
                emit opened();
            });
}

Result<Shift> ShiftModel::openOn(const Session &session, std::int64_t floatMinor)
{
    Shop &shop = *session.shop;
    return shop.database->write(session.actor(), [&](WriteTx &tx) -> Result<Shift> {
        const auto rules = shop.rules.current(tx);
        ARNOLD_TRY(journal, journal::open(tx, session.reg.bytes(), *shop.signer));
        const LocalMoment moment = localMoment(*rules->location(session.location), tx.now());
        return till::openShift(tx, journal,
                               {session.reg, floatMinor, businessDateText(moment.businessDate)});
    });
}

void ShiftModel::close(const QString &note)
{
    if (m_busy)
        return;
    setBusy(true);
    m_app->background().run(
            this,
            [session = m_app->session(), counts = m_drawer.counts(), note] {
                return closeOn(session, counts, note);
            },
            [this](const Result<till::CountedShift> &shift) {
                setBusy(false);
                if (!shift) {
                    emit refused(m_app->words(shift.error()));
                    return;
                }
                m_counted = *shift;
                m_app->shiftChanged(std::nullopt);
                emit closed();
            });
}

Result<till::CountedShift> ShiftModel::closeOn(const Session &session,
                                               std::vector<till::Denomination> counts,
                                               const QString &note)
{
    Shop &shop = *session.shop;
    return shop.database->write(session.actor(), [&](WriteTx &tx) -> Result<till::CountedShift> {
        const auto rules = shop.rules.current(tx);
        const Location &location = *rules->location(session.location);
        const Company &company = *rules->companyOf(location);
        ARNOLD_TRY(journal, journal::open(tx, session.reg.bytes(), *shop.signer));
        const auto shift = till::currentShift(tx, session.reg);
        if (!shift)
            return ErrorCode::ShiftClosed;
        if (shift->state == ShiftState::Open)
            ARNOLD_CHECK(till::closeToSales(tx, journal, shift->id));
        till::NewCount count;
        count.shift = shift->id;
        count.denominations = counts;
        count.note = note;
        count.seller = books::sellerJson(company, location);
        count.utcOffsetSeconds = localMoment(location, tx.now()).utcOffsetSeconds;
        return till::countShift(tx, journal, count);
    });
}

void ShiftModel::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    emit busyChanged();
}

} // namespace arnold::ui
