#pragma once
#include "core/identity/StaffSessions.h"
#include "ui/manage/SiftedModel.h"

#include <QVariantList>

namespace arnold::ui {

// Who of those who work here is signed in over the network, from where and since when.
class SessionsModel : public arnold::ui::SiftedModel // whole, for the QML tools
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Workplace")
    Q_PROPERTY(QString chosenName READ chosenName NOTIFY changed)
    Q_PROPERTY(QString chosenInitials READ chosenInitials NOTIFY changed)
    Q_PROPERTY(QVariantList chosenFacts READ chosenFacts NOTIFY changed)
    Q_PROPERTY(int chosenCount READ chosenCount NOTIFY changed)
    Q_PROPERTY(bool mayEnd READ mayEnd NOTIFY changed)

public:
    enum Role {
        NameRole = Qt::UserRole,
        InitialsRole,
        AgentRole,
        IconRole,
        AddressRole,
        SinceRole,
        UsedRole
    };

    explicit SessionsModel(AppModel *app, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString chosenName() const;
    QString chosenInitials() const;
    QVariantList chosenFacts() const; // [{label, value}]
    int chosenCount() const; // how many sessions the chosen one's person has
    bool mayEnd() const; // the chosen one: their own, or others' by permission

    Q_INVOKABLE void end();
    Q_INVOKABLE void endAll(); // of the chosen one's person

private:
    void reload() override;
    std::size_t size() const override { return m_sessions.size(); }
    IdBytes idAt(std::size_t place) const override { return m_sessions[place].session.id.bytes(); }
    bool isFound(std::size_t place, const QString &text) const override;
    const identity::StaffSession *chosen() const; // null: none
    static QString addressText(const identity::StaffSession &session);

    std::vector<identity::StaffSession> m_sessions;
};

} // namespace arnold::ui
