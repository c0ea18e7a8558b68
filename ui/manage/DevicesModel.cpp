#include "ui/manage/DevicesModel.h"
#include "core/orders/NodeJournal.h"
#include "core/shop/ShopStore.h"
#include "ui/manage/Facts.h"
#include "ui/manage/Moments.h"

#include <QCryptographicHash>

#include <algorithm>

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
    // Who comes next sees no code that they did not make.
    connect(app, &AppModel::pageChanged, this, &DevicesModel::forgetCode);
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
    readDevices(tx, machines);
    return machines;
}

// Those that count first.
void DevicesModel::readDevices(ReadTx &tx, std::vector<Machine> &machines)
{
    const auto registers = shop::registers(tx);
    std::vector<Device> devices = till::devices(tx);
    std::ranges::stable_partition(devices,
                                  [](const Device &device) { return !device.deactivatedAt; });
    for (Device &device : devices) {
        Machine machine;
        const auto reg = std::ranges::find(registers, device.reg, &Register::id);
        if (reg != registers.end())
            machine.place = reg->code;
        machine.publicKey = device.publicKey;
        machine.keys = device.keyNumber;
        machine.seenAt = device.usedAt ? device.usedAt : device.enrolledAt;
        machine.device = std::move(device);
        machines.push_back(std::move(machine));
    }
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
    if (machine.device)
        return machine.device->id.bytes();
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
    if (machine.device)
        return machine.device->name;
    return machine.reg ? tr("Register %1").arg(machine.reg->code)
                       : tr("Server %1").arg(machine.stream.name);
}

QString DevicesModel::detailOf(const Machine &machine) const
{
    if (machine.device)
        return machine.place.isEmpty() ? tr("Device of its own")
                                       : tr("Device of register %1").arg(machine.place);
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
    if (machine.device)
        return deviceState(*machine.device);
    if (machine.publicKey.isEmpty())
        return tr("Never used");
    return machine.shift && machine.shift->state == ShiftState::Open ? tr("Shift is open")
                                                                     : tr("Enrolled");
}

bool DevicesModel::waits(const Device &device) const
{
    return device.codeExpiresAt && session().shop->database->clock().now() < *device.codeExpiresAt;
}

QString DevicesModel::deviceState(const Device &device) const
{
    if (device.deactivatedAt)
        return tr("Deactivated");
    if (!device.publicKey.isEmpty())
        return tr("Enrolled");
    return waits(device) ? tr("Waits for its code") : tr("Code has expired");
}

QString DevicesModel::toneOf(const Machine &machine) const
{
    if (machine.device && machine.device->deactivatedAt)
        return QStringLiteral("neutral");
    if (machine.device && machine.publicKey.isEmpty())
        return waits(*machine.device) ? QStringLiteral("warning") : QStringLiteral("danger");
    return machine.publicKey.isEmpty() ? QStringLiteral("neutral") : QStringLiteral("positive");
}

QString DevicesModel::iconOf(const Machine &machine)
{
    return machine.device ? QStringLiteral("tablet")
            : machine.reg ? QStringLiteral("monitor")
                          : QStringLiteral("server");
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
        return iconOf(machine);
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
    return chosen() ? iconOf(*chosen()) : QString();
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

QVariantList DevicesModel::bookingFacts(const Machine &machine) const
{
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

QVariantList DevicesModel::deviceFacts(const Machine &machine) const
{
    const Device &device = *machine.device;
    const auto whole = [&](Instant at) { return wholeMomentText(session(), at); };
    QVariantList facts {factOf(tr("State"), stateText(machine)),
                        factOf(tr("Added"), whole(device.createdAt))};
    if (waits(device))
        facts.append(factOf(tr("Code holds until"), whole(*device.codeExpiresAt)));
    if (device.enrolledAt)
        facts.append(factOf(tr("Key since"), whole(*device.enrolledAt)));
    if (device.enrolledAt)
        facts.append(factOf(tr("Last used"), device.usedAt ? whole(*device.usedAt) : tr("Never")));
    if (machine.keys > 0)
        facts.append(factOf(tr("Keys so far"), session().locale.toString(machine.keys)));
    if (device.deactivatedAt)
        facts.append(factOf(tr("Deactivated"), whole(*device.deactivatedAt)));
    return facts;
}

QVariantList DevicesModel::chosenFacts() const
{
    if (!chosen())
        return {};
    return chosen()->device ? deviceFacts(*chosen()) : bookingFacts(*chosen());
}

bool DevicesModel::chosenBooks() const
{
    return chosen() && !chosen()->device && !chosen()->publicKey.isEmpty();
}

bool DevicesModel::mayDeactivate() const
{
    return canEdit() && chosen() && chosen()->device && !chosen()->device->deactivatedAt;
}

QStringList DevicesModel::registers() const
{
    QStringList names {tr("None")};
    for (const Machine &machine : m_machines) {
        if (machine.reg)
            names.append(nameOf(machine));
    }
    return names;
}

void DevicesModel::begin()
{
    setProblem({});
    m_nameError.clear();
    emit changed();
}

void DevicesModel::actForCode(const Making &make)
{
    const auto kept = std::make_shared<till::DeviceCode>();
    const auto work = [make, kept](WriteTx &tx) -> Result<void> {
        ARNOLD_TRY(made, make(tx));
        *kept = made;
        return {};
    };
    const auto show = [this, kept, asked = m_code.asked()] {
        choose(kept->id.bytes());
        if (!m_code.put(kept->code, asked))
            return;
        m_codeUntil = momentText(session(), kept->expiresAt);
        emit codeChanged();
    };
    act(inOneWrite(work), {}, show); // the code says it
}

void DevicesModel::add(const QString &name, int reg)
{
    m_nameError = name.trimmed().isEmpty() ? tr("Enter a name.") : QString();
    emit changed();
    if (!m_nameError.isEmpty())
        return;
    till::NewDevice wanted {name.trimmed(), {}};
    int row = 0; // none
    for (const Machine &machine : m_machines) {
        if (machine.reg && ++row == reg)
            wanted.reg = machine.reg->id;
    }
    actForCode([wanted](WriteTx &tx) { return till::addDevice(tx, wanted); });
}

void DevicesModel::renewCode()
{
    if (!mayDeactivate())
        return;
    actForCode([id = chosen()->device->id](WriteTx &tx) { return till::renewDeviceCode(tx, id); });
}

void DevicesModel::deactivate()
{
    if (!mayDeactivate())
        return;
    const DeviceId id = chosen()->device->id;
    act(
            [id](const Session &session) {
                return session.shop->database->write(
                        session.actor(), [&](WriteTx &tx) -> Result<void> {
                            ARNOLD_TRY(node, orders::enrolNode(tx, *session.shop->signer));
                            return till::deactivateDevice(tx, node, id);
                        });
            },
            tr("%1 is known no more").arg(chosen()->device->name));
}

void DevicesModel::forgetCode()
{
    if (m_code.forget())
        emit codeChanged();
}

} // namespace arnold::ui
