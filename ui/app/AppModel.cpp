#include "ui/app/AppModel.h"
#include "core/till/Shifts.h"
#include "ui/format/AmountText.h"

#include <QFileInfo>

namespace arnold::ui {
namespace {

constexpr int kClockMs = 5'000; // the clock shows minutes

std::int64_t lastShiftNumber(ReadTx &tx, RegisterId reg)
{
    const auto shifts = till::shiftsOfRegister(tx, reg, 0, 1);
    return shifts.empty() ? 0 : shifts.front().number;
}

} // namespace

struct AppModel::Opened {
    std::shared_ptr<Shop> shop;
    std::shared_ptr<const ShopRules> rules;
    std::optional<Shift> shift;
    std::int64_t lastShift = 0;
};

AppModel::AppModel(QObject *parent)
    : QObject(parent)
{
    setLanguage(QLocale().name());
    connect(&m_clock, &QTimer::timeout, this, &AppModel::clockChanged);
    m_clock.start(kClockMs);
}

QString AppModel::shopName() const
{
    return m_session.rules ? m_session.rules->shopName : QString();
}

QString AppModel::staffName() const
{
    return m_session.staff ? m_session.staff->displayName : QString();
}

QString AppModel::staffInitials() const
{
    return m_session.staff ? m_session.staff->initials : QString();
}

QString AppModel::shiftText() const
{
    if (!m_session.shift || !m_session.rules)
        return {};
    const Location *location = m_session.rules->location(m_session.location);
    const int offset = localMoment(*location, m_session.shift->openedAt).utcOffsetSeconds;
    return tr("Shift %1 since %2")
            .arg(m_session.locale.toString(m_session.shift->number),
                 timeText(m_session.shift->openedAt, offset, m_session.locale));
}

bool AppModel::isDemo() const
{
    return m_session.shop
            && QFileInfo(m_session.shop->storeFile).fileName().startsWith(QLatin1String("demo-"));
}

QString AppModel::addressText() const
{
    if (!m_session.rules)
        return {};
    const Location *location = m_session.rules->location(m_session.location);
    const Address &own = location->address;
    const Address &address = own.line1.isEmpty() ? m_session.rules->companyOf(*location)->address
                                                 : own;
    QStringList parts {address.line1, address.city};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString AppModel::shiftNumber() const
{
    return m_session.shift ? m_session.locale.toString(m_session.shift->number) : QString();
}

QString AppModel::nextShiftNumber() const
{
    return m_session.locale.toString(qlonglong(m_lastShift + 1));
}

QDateTime AppModel::localNow() const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!m_session.rules)
        return now.toLocalTime();
    const Location *location = m_session.rules->location(m_session.location);
    return now.toOffsetFromUtc(
            localMoment(*location, m_session.shop->database->clock().now()).utcOffsetSeconds);
}

QString AppModel::todayText() const
{
    return dayText(localNow().date(), m_session.locale);
}

QString AppModel::clockText() const
{
    return m_session.locale.toString(localNow().time(), QStringLiteral("HH:mm"));
}

void AppModel::setScheme(int scheme)
{
    if (m_scheme == scheme || scheme < 0 || scheme > 2)
        return;
    m_scheme = scheme;
    emit schemeChanged();
}

void AppModel::nextScheme()
{
    setScheme((m_scheme + 1) % 3);
}

void AppModel::setWebAddress(const QString &address, const QString &problem)
{
    m_webAddress = address;
    m_webProblem = problem;
    emit webAddressChanged();
}

void AppModel::setLanguage(const QString &language)
{
    const QString known = knownLanguage(language);
    if (m_language == known)
        return;
    m_language = known;
    m_translations.use(known); // first: whoever hears of it asks for words
    m_words = ErrorWords::load(known);
    m_session.locale = localeOf(known);
    emit languageChanged();
    emit sessionChanged();
    emit clockChanged();
}

int AppModel::languageRow() const
{
    return static_cast<int>(ui::languages().indexOf(m_language));
}

void AppModel::setLanguageRow(int row)
{
    setLanguage(ui::languages().value(row, m_language));
}

bool AppModel::rightToLeft() const
{
    return m_session.locale.textDirection() == Qt::RightToLeft;
}

Result<AppModel::Opened> AppModel::openAndRead(const QString &storeFile, const ShopKeys &keys)
{
    Opened opened;
    ARNOLD_TRY(shop, openShop(storeFile, keys));
    opened.shop = shop;
    ARNOLD_CHECK(shop->database->read([&](ReadTx &tx) -> Result<void> {
        opened.rules = shop->rules.current(tx);
        if (opened.rules->registers.empty())
            return ErrorCode::NotFound;
        opened.shift = till::currentShift(tx, opened.rules->registers.front().id);
        opened.lastShift = lastShiftNumber(tx, opened.rules->registers.front().id);
        return {};
    }));
    return opened;
}

void AppModel::openStore(const QString &storeFile)
{
    setBusy(true);
    m_background.run(
            this, [storeFile, keys = m_shopKeys] { return openAndRead(storeFile, keys); },
            [this, storeFile](Result<Opened> opened) {
                setBusy(false);
                if (!opened && opened.error().code == ErrorCode::WrongKey)
                    emit keyMissing(storeFile);
                else if (!opened)
                    emit failed(words(opened.error()));
                else
                    use(std::move(*opened));
            });
}

void AppModel::useShop(std::shared_ptr<Shop> shop)
{
    auto opened = shop->database->read([&](ReadTx &tx) -> Result<Opened> {
        Opened found {shop, shop->rules.current(tx), {}, 0};
        if (found.rules->registers.empty())
            return ErrorCode::NotFound;
        found.shift = till::currentShift(tx, found.rules->registers.front().id);
        found.lastShift = lastShiftNumber(tx, found.rules->registers.front().id);
        return found;
    });
    if (opened)
        use(std::move(*opened));
    else
        emit failed(words(opened.error()));
}

void AppModel::use(Opened opened)
{
    const Register &reg = opened.rules->registers.front();
    const Location *location = opened.rules->location(reg.location);
    m_session.shop = std::move(opened.shop);
    m_session.reg = reg.id;
    m_session.registerCode = reg.code;
    m_session.location = reg.location;
    m_session.currency = opened.rules->companyOf(*location)->currency;
    m_session.rules = std::move(opened.rules);
    m_session.shift = opened.shift;
    m_lastShift = opened.lastShift;
    m_session.staff.reset();
    emit sessionChanged();
    emit clockChanged(); // the shop's time zone
    emit shopOpened();
    setPage(SignIn);
}

void AppModel::signedIn(const Staff &staff, const identity::Grants &grants)
{
    m_session.staff = staff;
    m_session.grants = grants;
    emit sessionChanged();
    if (m_session.hasOpenShift())
        setPage(Sale);
    else
        setPage(m_session.shift ? CloseShift : OpenShift);
    emit personSignedIn();
}

void AppModel::shiftChanged(const std::optional<Shift> &shift)
{
    m_session.shift = shift;
    if (shift)
        m_lastShift = shift->number;
    emit sessionChanged();
    if (m_session.hasOpenShift() && m_page == OpenShift)
        setPage(Sale);
}

void AppModel::go(Page page)
{
    const bool needsStaff = page != FirstRun && page != Setup && page != SignIn;
    const bool needsShift = page == Sale || page == Payment || page == Return;
    if ((needsStaff && !m_session.staff) || (page == Manage && !mayManage()))
        return;
    setPage(needsShift && !m_session.hasOpenShift() ? OpenShift : page);
}

bool AppModel::mayManage() const
{
    const identity::Grants &grants = m_session.grants;
    return grants.may(Permission::StaffRead) || grants.may(Permission::SettingsRead)
            || grants.may(Permission::ApiKeysEdit) || grants.may(Permission::RegistersEdit);
}

void AppModel::lock()
{
    m_session.staff.reset();
    m_session.grants = {};
    emit sessionChanged();
    setPage(SignIn);
}

void AppModel::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    emit busyChanged();
}

void AppModel::setPage(Page page)
{
    if (m_page == page)
        return;
    m_page = page;
    emit pageChanged();
}

} // namespace arnold::ui
