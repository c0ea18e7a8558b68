#pragma once
#include "core/identity/ApiKeys.h"
#include "ui/manage/ShownOnce.h"
#include "ui/manage/SiftedModel.h"

#include <QVariantList>

namespace arnold::ui {

// Keys by which other programs come in over the network, newest first: what each may, who made it,
// when it was used and when it ends. A secret is here from its making until it was seen.
class KeysModel : public arnold::ui::SiftedModel // whole, for the QML tools
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Workplace")
    Q_PROPERTY(int shown READ shown WRITE setShown NOTIFY changed)
    Q_PROPERTY(int living READ living NOTIFY changed)
    Q_PROPERTY(int ended READ ended NOTIFY changed)
    Q_PROPERTY(QString chosenName READ chosenName NOTIFY changed)
    Q_PROPERTY(QString chosenPrefix READ chosenPrefix NOTIFY changed)
    Q_PROPERTY(bool chosenLives READ chosenLives NOTIFY changed)
    Q_PROPERTY(QVariantList chosenFacts READ chosenFacts NOTIFY changed)
    Q_PROPERTY(QVariantList chosenScopes READ chosenScopes NOTIFY changed)
    Q_PROPERTY(QVariantList scopes READ scopes NOTIFY scopesChanged)
    Q_PROPERTY(int preset READ preset NOTIFY scopesChanged)
    Q_PROPERTY(int scopeCount READ scopeCount NOTIFY scopesChanged)
    Q_PROPERTY(QString nameError READ nameError NOTIFY changed)
    Q_PROPERTY(QString scopesError READ scopesError NOTIFY changed)
    Q_PROPERTY(QString secret READ secret NOTIFY secretChanged)

public:
    enum Role {
        NameRole = Qt::UserRole,
        PrefixRole,
        ScopesRole,
        MakerRole,
        UsedRole,
        EndRole,
        ToneRole
    };
    enum Shown { Living, Ended };
    Q_ENUM(Shown)
    enum Preset { Chosen, Reading, All };
    Q_ENUM(Preset)
    enum Life { Month, Quarter, Year, ForGood };
    Q_ENUM(Life)

    explicit KeysModel(AppModel *app, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int shown() const { return m_shown; }
    void setShown(int shown);
    int living() const;
    int ended() const { return total() - living(); }
    QString chosenName() const;
    QString chosenPrefix() const;
    bool chosenLives() const;
    QVariantList chosenFacts() const; // [{label, value}]
    QVariantList chosenScopes() const; // [{group, title, partly}]
    // Of the key that is being made: [{group, title, held, mayGive}].
    QVariantList scopes() const;
    int preset() const; // what the scopes are together
    int scopeCount() const { return static_cast<int>(m_scopes.size()); }
    QString nameError() const { return m_nameError; }
    QString scopesError() const { return m_scopesError; }
    QString secret() const { return m_secret.text(); } // empty: none was made, or it was seen

    Q_INVOKABLE void begin(); // a new key: one that reads
    Q_INVOKABLE void usePreset(int preset);
    Q_INVOKABLE void toggleScope(int row);
    Q_INVOKABLE void make(const QString &name, int life);
    Q_INVOKABLE void rotate(bool keepsADay);
    Q_INVOKABLE void revoke();
    Q_INVOKABLE void forgetSecret();

signals:
    void scopesChanged();
    void secretChanged();

private:
    struct Key {
        ApiKey key;
        QString maker;
    };
    static Result<std::vector<Key>> read(ReadTx &tx, const Session &session);
    void reload() override;
    std::size_t size() const override { return m_keys.size(); }
    IdBytes idAt(std::size_t place) const override { return m_keys[place].key.id.bytes(); }
    bool isFound(std::size_t place, const QString &text) const override;
    const Key *chosenKey() const; // null: none
    bool lives(const Key &key) const;
    QString makerText(const Key &key) const;
    QString usedText(const Key &key) const;
    QString endText(const Key &key) const;
    QString toneOf(const Key &key) const;
    // What `make` makes comes with its secret.
    using Making = std::function<Result<identity::CreatedApiKey>(WriteTx &)>;
    void actForSecret(const Making &make);

    std::vector<Key> m_keys;
    std::set<Permission> m_scopes;
    int m_shown = Living;
    QString m_nameError;
    QString m_scopesError;
    ShownOnce m_secret;
};

} // namespace arnold::ui
