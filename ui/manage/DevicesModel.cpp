#include "ui/manage/DevicesModel.h"
#include "core/shop/ShopStore.h"
#include "ui/manage/Facts.h"
#include "ui/manage/Moments.h"

#include <QCryptographicHash>

namespace arnold::ui {
namespace {

// The first 8 bytes of its SHA-256, in fours, to be compared by eye.
QString fingerprintOf(const QByteArray &publicKey)
{
    if (publicKey.isEmpty())
        return {};
    const QByteArray hash = QCryptographicHash::hash(publicKey, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.first(8).toHex(' '))
            .remove(u' ')
            .insert(12, u' ')
            .insert(8, u' ')
            .insert(4, u' ');
}

} // namespace

DevicesModel::DevicesModel(AppModel *app, QObject *parent)
    : SiftedModel(app, {Permission::RegistersRead, Permission::RegistersEdit}, parent)
{
}

void DevicesModel::readStream(ReadTx &tx, const journal::StreamRow &stream, Machine &machine)
{
    machine.stream = stream;
    const auto keys = journal::keysOf(tx, stream.id);
    machine.publicKey = keys.back().publicKey;
    machine.keys = static_cast<int>(keys.size());
    const std::int64_t last = journal::headOf(tx, stream.id).sequence;
    for (const journal::Entry &entry : journal::entriesAfter(tx, stream.id, last - 1, last, 1))
        machine.seenAt = entry.at;
}

Result<std::vector<DevicesModel::Machine>> DevicesModel::read(ReadTx &tx, const Session &session)
{
    std::vector<Machine> machines;
    for (const Register &reg : shop::registers(tx)) {
        Machine machine;
        machine.reg = reg;
        if (const Location *location = session.rules->location(reg.location))
            machine.place = location->name;
        const auto shifts = till::shiftsOfRegister(tx, reg.id, 0, 1);
        if (!shifts.empty())
            machine.shift = shifts.front();
        if (const auto stream = journal::streamOf(tx, reg.id.bytes()))
            readStream(tx, *stream, machine);
        machines.push_back(std::move(machine));
    }
    for (const journal::StreamRow &stream : journal::streams(tx)) {
        if (stream.kind != journal::StreamKind::Node)
            continue;
        Machine machine;
        readStream(tx, stream, machine);
        machines.push_back(std::move(machine));
    }
    return machines;
}

void DevicesModel::reload()
{
    readAnew<std::vector<Machine>>(&DevicesModel::read, [this](std::vector<Machine> machines) {
        m_machines = std::move(machines);
        sift();
    });
}

IdBytes DevicesModel::idAt(std::size_t place) const
{
    const Machine &machine = m_machines[place];
    return machine.reg ? machine.reg->id.bytes() : machine.stream.issuer;
}

bool DevicesModel::isFound(std::size_t place, const QString &text) const
{
    const Machine &machine = m_machines[place];
    return nameOf(machine).contains(text, Qt::CaseInsensitive)
            || detailOf(machine).contains(text, Qt::CaseInsensitive)
            || stateText(machine).contains(text, Qt::CaseInsensitive)
            || fingerprintOf(machine.publicKey).contains(text, Qt::CaseInsensitive);
}

QString DevicesModel::nameOf(const Machine &machine) const
{
    return machine.reg ? tr("Register %1").arg(machine.reg->code)
                       : tr("Server %1").arg(machine.stream.name);
}

QString DevicesModel::detailOf(const Machine &machine) const
{
    if (!machine.reg)
        return tr("Issues invoices of orders");
    return machine.reg->id == session().reg ? tr("%1, this one").arg(machine.place) : machine.place;
}

QString DevicesModel::seenText(const Machine &machine) const
{
    return machine.seenAt ? momentText(session(), *machine.seenAt) : QStringLiteral("–");
}

QString DevicesModel::stateText(const Machine &machine) const
{
    if (machine.publicKey.isEmpty())
        return tr("Never used");
    return machine.shift && machine.shift->state == ShiftState::Open ? tr("Shift is open")
                                                                     : tr("Enrolled");
}

QString DevicesModel::toneOf(const Machine &machine) const
{
    return machine.publicKey.isEmpty() ? QStringLiteral("neutral") : QStringLiteral("positive");
}

QVariant DevicesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Machine &machine = m_machines[placeOf(index.row())];
    switch (role) {
    case NameRole:
        return nameOf(machine);
    case DetailRole:
        return detailOf(machine);
    case IconRole:
        return machine.reg ? QStringLiteral("monitor") : QStringLiteral("server");
    case KeyRole:
        return fingerprintOf(machine.publicKey);
    case SeenRole:
        return seenText(machine);
    case StateRole:
        return stateText(machine);
    case ToneRole:
        return toneOf(machine);
    default:
        return {};
    }
}

QHash<int, QByteArray> DevicesModel::roleNames() const
{
    return {{NameRole, "name"}, {DetailRole, "detail"},   {IconRole, "icon"}, {KeyRole, "key"},
            {SeenRole, "seen"}, {StateRole, "stateText"}, {ToneRole, "tone"}};
}

const DevicesModel::Machine *DevicesModel::chosen() const
{
    const auto place = chosenPlace();
    return place ? &m_machines[*place] : nullptr;
}

QString DevicesModel::chosenName() const
{
    return chosen() ? nameOf(*chosen()) : QString();
}

QString DevicesModel::chosenDetail() const
{
    return chosen() ? detailOf(*chosen()) : QString();
}

QString DevicesModel::chosenIcon() const
{
    return chosen() && !chosen()->reg ? QStringLiteral("server") : QStringLiteral("monitor");
}

QString DevicesModel::chosenKey() const
{
    return chosen() ? fingerprintOf(chosen()->publicKey) : QString();
}

QString DevicesModel::shiftText(const Shift &shift) const
{
    const QString number = session().locale.toString(qlonglong(shift.number));
    if (shift.state == ShiftState::Open)
        return tr("%1, open since %2").arg(number, momentText(session(), shift.openedAt));
    return shift.closedAt ? tr("%1, closed %2").arg(number, momentText(session(), *shift.closedAt))
                          : number;
}

QVariantList DevicesModel::chosenFacts() const
{
    if (!chosen())
        return {};
    const Machine &machine = *chosen();
    QVariantList facts {factOf(tr("State"), stateText(machine))};
    if (machine.reg)
        facts.append(factOf(tr("Where"), machine.place));
    facts.append(factOf(tr("Last booked"), seenText(machine)));
    if (machine.shift)
        facts.append(factOf(tr("Last shift"), shiftText(*machine.shift)));
    if (machine.keys > 0)
        facts.append(factOf(tr("Keys so far"), session().locale.toString(machine.keys)));
    return facts;
}

} // namespace arnold::ui
