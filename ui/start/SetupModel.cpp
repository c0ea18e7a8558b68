#include "ui/start/SetupModel.h"
#include "core/identity/Pin.h"
#include "core/setup/CountryProfile.h"
#include "core/setup/CreateShop.h"
#include "core/till/Shifts.h"
#include "ui/format/AmountText.h"

#include <QDir>
#include <QFile>

namespace arnold::ui {

struct SetupModel::Wanted {
    QString file;
    QString pin;
    shop::NewShop shop;
};

SetupModel::SetupModel(AppModel *app, const QString &storeFolder, QObject *parent)
    : QObject(parent)
    , m_app(app)
    , m_folder(storeFolder)
{
    connect(m_app, &AppModel::languageChanged, this, &SetupModel::countryChanged);
    connect(m_app, &AppModel::languageChanged, this, &SetupModel::edited);
}

QStringList SetupModel::countries() const
{
    const QHash<QString, QString> known {
            {QStringLiteral("DE"), tr("Germany")},
            {QStringLiteral("FR"), tr("France")},
            {QStringLiteral("GB"), tr("United Kingdom")},
            {QStringLiteral("US"), tr("United States")},
            {QStringLiteral("JP"), tr("Japan")},
            {QStringLiteral("SA"), tr("Saudi Arabia")},
    };
    QStringList names;
    for (const QString &code : countryProfileCodes())
        names.append(known.value(code, code));
    return names;
}

void SetupModel::setCountry(int country)
{
    if (m_country == country || country < 0 || country >= countries().size())
        return;
    m_country = country;
    emit countryChanged();
}

QVariantList SetupModel::countrySets() const
{
    QVariantList list;
    const auto codes = countryProfileCodes();
    const auto profile = countryProfile(codes[static_cast<std::size_t>(m_country)]);
    if (!profile)
        return list;
    const auto add = [&](const QString &label, const QString &value) {
        list.append(
                QVariantMap {{QStringLiteral("label"), label}, {QStringLiteral("value"), value}});
    };
    const QLocale &locale = m_app->session().locale;
    add(tr("Currency"),
        QStringLiteral("%1 %2").arg(profile->currency.code(),
                                    currencySign(profile->currency, locale)));
    const Instant now = SystemClock().now();
    QStringList rates;
    for (const CountryProfile::RateEntry &rate : profile->rates) {
        if (rate.rate.from > now || rate.rate.to <= now)
            continue;
        const QString text = percentText(rate.rate.ratePpm, locale);
        if (!rates.contains(text))
            rates.append(text);
    }
    if (!rates.isEmpty())
        add(profile->taxName, rates.join(QStringLiteral(" · ")));
    add(tr("Time zone"), QString::fromLatin1(profile->timeZone));
    if (profile->cashRoundingMinor > 1)
        add(tr("Cash is rounded to"),
            amountText(profile->cashRoundingMinor, profile->currency, locale));
    add(tr("Books are kept"), tr("%n year(s)", nullptr, profile->retentionYears));
    return list;
}

QString SetupModel::pinProblem() const
{
    if (m_pin.isEmpty())
        return {};
    if (!identity::validatePin(m_pin))
        return tr("A PIN has four to eight digits.");
    if (!m_pinAgain.isEmpty() && m_pinAgain != m_pin)
        return tr("The two PINs differ.");
    return {};
}

bool SetupModel::ready() const
{
    return !m_shopName.trimmed().isEmpty() && !m_ownerName.trimmed().isEmpty()
            && !m_registerCode.trimmed().isEmpty() && identity::validatePin(m_pin).has_value()
            && m_pin == m_pinAgain;
}

SetupModel::Wanted SetupModel::wanted() const
{
    Wanted wanted;
    wanted.file = QDir(m_folder).filePath(QStringLiteral("shop.arnold"));
    wanted.pin = m_pin;
    shop::NewShop &shop = wanted.shop;
    shop.name = m_shopName.trimmed();
    shop.legalName = m_legalName.trimmed();
    shop.countryProfile = countryProfileCodes()[static_cast<std::size_t>(m_country)];
    shop.address.line1 = m_street.trimmed();
    shop.address.postalCode = m_postalCode.trimmed();
    shop.address.city = m_city.trimmed();
    shop.address.country = shop.countryProfile;
    shop.taxNumber = m_taxNumber.trimmed();
    shop.vatId = m_vatId.trimmed();
    shop.ownerName = m_ownerName.trimmed();
    shop.registerCode = m_registerCode.trimmed();
    return wanted;
}

void SetupModel::create()
{
    if (m_making || !ready())
        return;
    QDir().mkpath(m_folder);
    const Wanted wanted = this->wanted();
    if (QFile::exists(wanted.file)) {
        setMessage(tr("There is a shop already: %1").arg(QDir::toNativeSeparators(wanted.file)));
        return;
    }
    setMessage({});
    m_making = true;
    emit makingChanged();
    m_app->background().run(
            this, [wanted, keys = m_app->shopKeys()] { return make(wanted, keys); },
            [this, file = wanted.file](const Result<QString> &made) { finish(made, file); });
}

Result<QString> SetupModel::make(const Wanted &wanted, const ShopKeys &keys)
{
    shop::NewShop newShop = wanted.shop;
    newShop.ownerPinHash = identity::hashPin(wanted.pin);
    ARNOLD_TRY(shop, openShop(wanted.file, keys));
    return shop->database->write(Actor::system(), [&](WriteTx &tx) -> Result<QString> {
        ARNOLD_TRY(created, shop::createShop(tx, newShop));
        ARNOLD_CHECK(till::enrolRegister(tx, created.reg, *shop->signer));
        return created.recoveryKey;
    });
}

void SetupModel::finish(const Result<QString> &made, const QString &file)
{
    m_making = false;
    emit makingChanged();
    if (made) {
        m_madeFile = file;
        m_recoveryKey = *made;
        emit recoveryKeyChanged();
        return;
    }
    // An empty store is none.
    const QFileInfo info(file);
    for (const QString &name :
         info.dir().entryList({info.fileName() + QLatin1Char('*')}, QDir::Files))
        QFile::remove(info.dir().filePath(name));
    setMessage(m_app->words(made.error()));
}

QStringList SetupModel::recoveryGroups() const
{
    return m_recoveryKey.split(u'-', Qt::SkipEmptyParts);
}

bool SetupModel::printRecoveryKey()
{
    const RecoveryPage page {m_shopName.trimmed(), tr("Recovery key"), m_recoveryKey,
                             tr("Keep this page apart from the computer. With it and a backup the "
                                "shop comes back on another computer; without it no backup opens."),
                             m_app->session().locale};
    const bool isShown = m_sheet.show(page);
    setMessage(isShown ? QString() : tr("No page could be made. Please write the key down."));
    return isShown;
}

void SetupModel::keptRecoveryKey()
{
    m_sheet.remove();
    m_recoveryKey.fill(u' '); // wiped, not only let go
    m_recoveryKey.clear();
    setMessage({});
    emit recoveryKeyChanged();
    m_app->openStore(std::exchange(m_madeFile, {}));
}

void SetupModel::setMessage(const QString &message)
{
    m_message = message;
    emit messageChanged();
}

} // namespace arnold::ui
