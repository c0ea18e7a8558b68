#include "ui/manage/KeysModel.h"
#include "ui/manage/Facts.h"
#include "ui/manage/Moments.h"
#include "ui/manage/Rights.h"
#include "ui/manage/ScopeWords.h"

#include <QVariantMap>

#include <algorithm>

namespace arnold::ui {
namespace {

constexpr std::int64_t kDaySeconds = 86'400;
constexpr std::int64_t kSoonSeconds = 14 * kDaySeconds; // it is time to rotate

std::optional<std::int64_t> secondsOf(int life)
{
    switch (life) {
    case KeysModel::Month:
        return 30 * kDaySeconds;
    case KeysModel::Quarter:
        return 90 * kDaySeconds;
    case KeysModel::Year:
        return 365 * kDaySeconds;
    default:
        return std::nullopt;
    }
}

} // namespace

KeysModel::KeysModel(AppModel *app, QObject *parent)
    : SiftedModel(app, {Permission::ApiKeysEdit, Permission::ApiKeysEdit}, parent)
{
    // Who comes next sees nobody's secret.
    connect(app, &AppModel::pageChanged, this, &KeysModel::forgetSecret);
    connect(app, &AppModel::languageChanged, this, &KeysModel::scopesChanged);
}

Result<std::vector<KeysModel::Key>> KeysModel::read(ReadTx &tx, const Session &)
{
    std::vector<Key> keys;
    for (ApiKey &key : identity::apiKeys(tx)) {
        const auto maker = identity::staffMember(tx, key.createdBy);
        keys.push_back({std::move(key), maker ? maker->displayName : QString()});
    }
    std::ranges::reverse(keys);
    return keys;
}

void KeysModel::reload()
{
    readAnew<std::vector<Key>>(&KeysModel::read, [this](std::vector<Key> keys) {
        m_keys = std::move(keys);
        sift();
    });
}

bool KeysModel::lives(const Key &key) const
{
    return key.key.lives(session().shop->database->clock().now());
}

bool KeysModel::isFound(std::size_t place, const QString &text) const
{
    const Key &key = m_keys[place];
    const auto holds = [&](const QString &words) {
        return words.contains(text, Qt::CaseInsensitive);
    };
    return lives(key) == (m_shown == Living)
            && (holds(key.key.name) || holds(key.key.prefix) || holds(makerText(key))
                || holds(scopesInShort(key.key.scopes)));
}

int KeysModel::living() const
{
    return static_cast<int>(
            std::ranges::count_if(m_keys, [this](const Key &key) { return lives(key); }));
}

void KeysModel::setShown(int shown)
{
    if (m_shown == shown)
        return;
    m_shown = shown;
    sift();
    emit changed();
}

QString KeysModel::makerText(const Key &key) const
{
    if (!key.maker.isEmpty())
        return key.maker;
    return key.key.createdBy.isNull() ? tr("The command line") : tr("Somebody who left");
}

QString KeysModel::usedText(const Key &key) const
{
    return key.key.lastUsedAt ? momentText(session(), *key.key.lastUsedAt) : tr("Never");
}

QString KeysModel::endText(const Key &key) const
{
    if (key.key.revokedAt)
        return tr("Revoked");
    if (!key.key.expiresAt)
        return tr("Never");
    return lives(key) ? momentText(session(), *key.key.expiresAt) : tr("Expired");
}

QString KeysModel::toneOf(const Key &key) const
{
    if (!lives(key))
        return QStringLiteral("neutral");
    const Instant soon = session().shop->database->clock().now().plusSeconds(kSoonSeconds);
    return key.key.expiresAt && *key.key.expiresAt < soon ? QStringLiteral("warning")
                                                          : QStringLiteral("positive");
}

QVariant KeysModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Key &key = m_keys[placeOf(index.row())];
    switch (role) {
    case NameRole:
        return key.key.name;
    case PrefixRole:
        return QString(QStringLiteral("ak_") + key.key.prefix);
    case ScopesRole:
        return scopesInShort(key.key.scopes);
    case MakerRole:
        return makerText(key);
    case UsedRole:
        return usedText(key);
    case EndRole:
        return endText(key);
    case ToneRole:
        return toneOf(key);
    default:
        return {};
    }
}

QHash<int, QByteArray> KeysModel::roleNames() const
{
    return {{NameRole, "name"},   {PrefixRole, "prefix"}, {ScopesRole, "scopesText"},
            {MakerRole, "maker"}, {UsedRole, "used"},     {EndRole, "end"},
            {ToneRole, "tone"}};
}

const KeysModel::Key *KeysModel::chosenKey() const
{
    const auto place = chosenPlace();
    return place ? &m_keys[*place] : nullptr;
}

QString KeysModel::chosenName() const
{
    return chosenKey() ? chosenKey()->key.name : QString();
}

QString KeysModel::chosenPrefix() const
{
    return chosenKey() ? QStringLiteral("ak_") + chosenKey()->key.prefix : QString();
}

bool KeysModel::chosenLives() const
{
    return chosenKey() && lives(*chosenKey());
}

QVariantList KeysModel::chosenScopes() const
{
    return chosenKey() ? scopesInWords(chosenKey()->key.scopes) : QVariantList();
}

QVariantList KeysModel::chosenFacts() const
{
    const Key *key = chosenKey();
    if (!key)
        return {};
    const ApiKey &of = key->key;
    const auto whole = [&](std::optional<Instant> at) {
        return at ? wholeMomentText(session(), *at) : tr("Never");
    };
    QVariantList facts {factOf(tr("Made by"), makerText(*key)),
                        factOf(tr("Made"), whole(of.createdAt)),
                        factOf(tr("Last used"), whole(of.lastUsedAt))};
    if (of.revokedAt)
        facts.append(factOf(tr("Revoked"), whole(of.revokedAt)));
    else
        facts.append(factOf(lives(*key) ? tr("Expires") : tr("Expired"), whole(of.expiresAt)));
    return facts;
}

QVariantList KeysModel::scopes() const
{
    QVariantList list;
    QString lastGroup;
    const std::set<Permission> &mine = session().grants.permissions;
    for (const Right &right : rights()) {
        const QString group = right.group();
        list.append(QVariantMap {
                {QStringLiteral("group"), group == lastGroup ? QString() : group},
                {QStringLiteral("title"), right.asScope()},
                {QStringLiteral("held"), std::ranges::includes(m_scopes, right.permissions)},
                {QStringLiteral("mayGive"), std::ranges::includes(mine, right.permissions)}});
        lastGroup = group;
    }
    return list;
}

int KeysModel::preset() const
{
    if (m_scopes == session().grants.permissions)
        return All;
    std::set<Permission> reading = readingScopes();
    std::erase_if(reading, [this](Permission each) { return !session().grants.may(each); });
    return m_scopes == reading ? Reading : Chosen;
}

void KeysModel::begin()
{
    setProblem({});
    m_nameError.clear();
    m_scopesError.clear();
    usePreset(Reading);
    emit changed();
}

void KeysModel::usePreset(int preset)
{
    m_scopes = preset == All    ? session().grants.permissions
            : preset == Reading ? readingScopes()
                                : std::set<Permission>();
    // Nobody gives more than they have.
    std::erase_if(m_scopes, [this](Permission each) { return !session().grants.may(each); });
    m_scopesError.clear();
    emit scopesChanged();
    emit changed();
}

void KeysModel::toggleScope(int row)
{
    if (row < 0 || row >= static_cast<int>(rights().size()))
        return;
    const Right &right = rights()[static_cast<std::size_t>(row)];
    if (!std::ranges::includes(session().grants.permissions, right.permissions))
        return;
    if (std::ranges::includes(m_scopes, right.permissions))
        std::erase_if(m_scopes, [&](Permission each) { return right.permissions.contains(each); });
    else
        m_scopes.insert(right.permissions.begin(), right.permissions.end());
    m_scopesError.clear();
    emit scopesChanged();
    emit changed();
}

void KeysModel::actForSecret(const Making &make)
{
    const auto kept = std::make_shared<identity::CreatedApiKey>();
    act(
            [make, kept](const Session &session) {
                return session.shop->database->write(session.actor(),
                                                     [&](WriteTx &tx) -> Result<void> {
                                                         ARNOLD_TRY(made, make(tx));
                                                         *kept = made;
                                                         return {};
                                                     });
            },
            {}, // the secret says it
            [this, kept, asked = m_secret.asked()] {
                choose(kept->id.bytes());
                if (m_secret.put(kept->secret, asked))
                    emit secretChanged();
            });
}

void KeysModel::make(const QString &name, int life)
{
    m_nameError = name.trimmed().isEmpty() ? tr("Enter a name.") : QString();
    m_scopesError = m_scopes.empty() ? tr("Choose what it may.") : QString();
    emit changed();
    if (!m_nameError.isEmpty() || !m_scopesError.isEmpty())
        return;
    const auto seconds = secondsOf(life);
    actForSecret([name, scopes = m_scopes, seconds](WriteTx &tx) {
        const auto end = seconds ? std::optional(tx.now().plusSeconds(*seconds)) : std::nullopt;
        return identity::createApiKey(tx, name, scopes, end);
    });
    m_shown = Living;
}

void KeysModel::rotate(bool keepsADay)
{
    const Key *key = chosenKey();
    if (!key)
        return;
    const std::int64_t keepSeconds = keepsADay ? kDaySeconds : 0;
    actForSecret([id = key->key.id, keepSeconds](WriteTx &tx) {
        return identity::rotateApiKey(tx, id, keepSeconds);
    });
}

void KeysModel::revoke()
{
    const Key *key = chosenKey();
    if (!key)
        return;
    act(inOneWrite([id = key->key.id](WriteTx &tx) { return identity::revokeApiKey(tx, id); }),
        tr("The key “%1” opens nothing any more").arg(key->key.name));
}

void KeysModel::forgetSecret()
{
    if (m_secret.forget())
        emit secretChanged();
}

} // namespace arnold::ui
