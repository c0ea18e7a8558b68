#pragma once
#include "core/books/JournalStore.h"
#include "core/till/Devices.h"
#include "core/till/Shifts.h"
#include "ui/manage/ShownOnce.h"
#include "ui/manage/SiftedModel.h"

#include <QVariantList>

namespace arnold::ui {

// What works for the shop: its registers and the servers that issue invoices, each with the key
// that signs its journal; and the machines that the shop knows by a key of their own, which are
// enrolled by a code and deactivated here.
class DevicesModel : public arnold::ui::SiftedModel // whole, for the QML tools
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Workplace")
    Q_PROPERTY(QString chosenName READ chosenName NOTIFY changed)
    Q_PROPERTY(QString chosenDetail READ chosenDetail NOTIFY changed)
    Q_PROPERTY(QString chosenIcon READ chosenIcon NOTIFY changed)
    Q_PROPERTY(QString chosenKey READ chosenKey NOTIFY changed)
    Q_PROPERTY(QVariantList chosenFacts READ chosenFacts NOTIFY changed)
    Q_PROPERTY(bool chosenBooks READ chosenBooks NOTIFY changed)
    Q_PROPERTY(bool mayDeactivate READ mayDeactivate NOTIFY changed)
    Q_PROPERTY(QList<QString> registers READ registers NOTIFY changed)
    Q_PROPERTY(QString nameError READ nameError NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY codeChanged)
    Q_PROPERTY(QString codeUntil READ codeUntil NOTIFY codeChanged)

public:
    enum Role {
        NameRole = Qt::UserRole,
        DetailRole,
        IconRole,
        KeyRole,
        SeenRole,
        StateRole,
        ToneRole
    };

    explicit DevicesModel(AppModel *app, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString chosenName() const;
    QString chosenDetail() const;
    QString chosenIcon() const;
    QString chosenKey() const; // the fingerprint of its key; empty: it has none
    QVariantList chosenFacts() const; // [{label, value}]
    bool chosenBooks() const; // it signs a journal; a device does not
    bool mayDeactivate() const; // the chosen one is a device that counts
    QStringList registers() const; // "None", then each: whom a new device speaks for
    QString nameError() const { return m_nameError; }
    QString code() const { return m_code.text(); } // that enrols a device; empty: it was seen
    QString codeUntil() const { return m_codeUntil; } // how long it is good

    Q_INVOKABLE void begin(); // a dialog opens: nothing is wrong yet
    Q_INVOKABLE void add(const QString &name, int reg); // row of registers()
    Q_INVOKABLE void renewCode();
    Q_INVOKABLE void deactivate();
    Q_INVOKABLE void forgetCode();

signals:
    void codeChanged();

private:
    struct Machine {
        std::optional<Register> reg;
        std::optional<Device> device; // neither: a server
        journal::StreamRow stream = {}; // its journal
        QString place; // the register's location, or the code of the device's register
        QByteArray publicKey; // empty: none
        int keys = 0; // how many it has had
        std::optional<Instant> seenAt; // when it booked, or proved its key, last
        std::optional<Shift> shift; // the newest
    };
    static Result<std::vector<Machine>> read(ReadTx &tx, const Session &session);
    static void readStream(ReadTx &tx, const journal::StreamRow &stream, Machine &machine);
    static void readDevices(ReadTx &tx, std::vector<Machine> &machines);
    void reload() override;
    std::size_t size() const override { return m_machines.size(); }
    IdBytes idAt(std::size_t place) const override;
    bool isFound(std::size_t place, const QString &text) const override;
    const Machine *chosen() const; // null: none
    QString nameOf(const Machine &machine) const;
    QString detailOf(const Machine &machine) const;
    QString seenText(const Machine &machine) const;
    QString stateText(const Machine &machine) const;
    QString deviceState(const Device &device) const;
    bool waits(const Device &device) const; // for whoever has its code
    QString toneOf(const Machine &machine) const;
    static QString iconOf(const Machine &machine);
    QString shiftText(const Shift &shift) const;
    QVariantList bookingFacts(const Machine &machine) const;
    QVariantList deviceFacts(const Machine &machine) const;
    using Making = std::function<Result<till::DeviceCode>(WriteTx &)>;
    void actForCode(const Making &make);

    std::vector<Machine> m_machines;
    QString m_nameError;
    ShownOnce m_code;
    QString m_codeUntil;
};

} // namespace arnold::ui
