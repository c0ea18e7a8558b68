#pragma once
#include "core/books/JournalStore.h"
#include "core/till/Shifts.h"
#include "ui/manage/SiftedModel.h"

#include <QVariantList>

namespace arnold::ui {

// What books for the shop: its registers, and the servers that issue invoices. Each with the key
// that signs its journal, and when it last worked.
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
private:
    struct Machine {
        std::optional<Register> reg; // empty: a server
        journal::StreamRow stream = {}; // its journal
        QString place; // the register's location
        QByteArray publicKey; // empty: none
        int keys = 0; // how many it has had
        std::optional<Instant> seenAt;
        std::optional<Shift> shift; // the newest
    };
    static Result<std::vector<Machine>> read(ReadTx &tx, const Session &session);
    static void readStream(ReadTx &tx, const journal::StreamRow &stream, Machine &machine);
    void reload() override;
    std::size_t size() const override { return m_machines.size(); }
    IdBytes idAt(std::size_t place) const override;
    bool isFound(std::size_t place, const QString &text) const override;
    const Machine *chosen() const; // null: none
    QString nameOf(const Machine &machine) const;
    QString detailOf(const Machine &machine) const;
    QString seenText(const Machine &machine) const;
    QString stateText(const Machine &machine) const;
    QString toneOf(const Machine &machine) const;
    QString shiftText(const Shift &shift) const;

    std::vector<Machine> m_machines;
};

} // namespace arnold::ui
