#include "ui/till/SaleModel.h"
#include "ui/format/AmountText.h"

#include <QVariantMap>

namespace arnold::ui {

SaleModel::SaleModel(AppModel *app, QObject *parent)
    : QObject(parent)
    , m_app(app)
    , m_priced {PricedCart {Currency::of("EUR")}, {}}
    , m_trail(app)
{
    connect(&m_trail, &TrailWriter::refused, this, &SaleModel::refused);
    connect(m_app, &AppModel::shopOpened, this, &SaleModel::begin);
    connect(m_app, &AppModel::languageChanged, this, &SaleModel::retell);
    connect(m_app, &AppModel::personSignedIn, this, &SaleModel::goOn);
    begin();
}

// Another shop, or the first: an empty sale and its tiles.
void SaleModel::begin()
{
    if (!m_app->session().shop)
        return;
    m_cart = TillCart();
    m_selectedKey = 0;
    m_aside.clear();
    emit categoriesChanged();
    reprice();
    loadTiles();
    loadHeld();
}

// The same sale in other words.
void SaleModel::retell()
{
    if (!m_app->session().shop)
        return;
    emit categoriesChanged();
    emit heldChanged();
    reprice();
    loadTiles();
}

selling::Where SaleModel::where() const
{
    const Session &session = m_app->session();
    const Channel *channel = session.rules->firstChannel(ChannelKind::Till);
    const Region *region = session.rules->regionOf(*session.rules->location(session.location));
    return {region ? region->id : RegionId(), channel ? channel->id : ChannelId()};
}

int SaleModel::selectedRow() const
{
    return m_selectedKey == 0 ? -1 : m_lines.rowOfKey(m_selectedKey);
}

void SaleModel::setSelectedRow(int row)
{
    const int key = m_lines.keyAt(row);
    if (key == m_selectedKey)
        return;
    m_selectedKey = key;
    emit selectionChanged();
}

QString SaleModel::totalText() const
{
    const Session &session = m_app->session();
    return amountText(m_priced.cart.totals.totalMinor, session.currency, session.locale);
}

QString SaleModel::itemsText() const
{
    std::int64_t items = 0;
    for (std::size_t i = 0; i < m_priced.origins.size(); ++i) {
        const Quantity &quantity = m_priced.cart.lines[i].quantity;
        if (m_priced.origins[i].isDeposit || quantity.isNegative())
            continue;
        items += quantity.unit() == Unit::Piece ? quantity.micros() / Quantity::kMicrosPerUnit : 1;
    }
    return items == 0 && !isEmpty() ? QString() : itemsWords(items, m_app->session().locale);
}

QString SaleModel::discountText() const
{
    const Session &session = m_app->session();
    const std::int64_t discount = m_priced.cart.totals.discountMinor;
    return discount == 0 ? QString() : amountText(-discount, session.currency, session.locale);
}

QString SaleModel::discountWhy() const
{
    QStringList names;
    for (const Why &why : m_priced.cart.totals.why) {
        const bool isDiscount = why.kind == WhyKind::Promotion
                || why.kind == WhyKind::ManualDiscount || why.kind == WhyKind::OrderDiscount;
        const QString &words = why.details.isEmpty() ? why.name : why.details;
        if (isDiscount && !names.contains(words))
            names.append(words);
    }
    return names.join(QStringLiteral(" · "));
}

QString SaleModel::taxText() const
{
    const Session &session = m_app->session();
    return amountText(m_priced.cart.totals.taxMinor, session.currency, session.locale);
}

QString SaleModel::taxWhy() const
{
    const Session &session = m_app->session();
    QStringList parts;
    for (const TaxSum &tax : m_priced.cart.totals.taxes)
        parts.append(QStringLiteral("%1 %2").arg(
                percentText(tax.ratePpm, session.locale),
                amountText(tax.amountMinor, session.currency, session.locale)));
    const QString taxes = parts.join(QStringLiteral(" · "));
    return m_priced.cart.basis == Basis::Gross ? tr("Includes VAT %1").arg(taxes)
                                               : tr("Plus tax %1").arg(taxes);
}

QVariantList SaleModel::categories() const
{
    QVariantList list {QVariantMap {{QStringLiteral("name"), tr("Quick keys")},
                                    {QStringLiteral("shelf"), QString()}}};
    const auto &rules = m_app->session().rules;
    if (!rules)
        return list;
    for (const Category &category : rules->categories) {
        if (category.parent.isNull())
            list.append(QVariantMap {{QStringLiteral("name"), category.name},
                                     {QStringLiteral("shelf"), category.shelf}});
    }
    return list;
}

CategoryId SaleModel::categoryId() const
{
    int position = 0;
    for (const Category &category : m_app->session().rules->categories) {
        if (category.parent.isNull() && ++position == m_category)
            return category.id;
    }
    return {};
}

void SaleModel::setCategory(int category)
{
    if (m_category == category && m_searchText.isEmpty())
        return;
    m_category = category;
    m_searchText.clear();
    emit searchTextChanged();
    emit categoryChanged();
    loadTiles();
}

void SaleModel::setSearchText(const QString &text)
{
    if (m_searchText == text)
        return;
    m_searchText = text;
    emit searchTextChanged();
    loadTiles();
}

void SaleModel::loadTiles()
{
    if (!m_app->session().shop)
        return;
    const int asked = ++m_tilesAsked;
    const Session session = m_app->session();
    m_app->background().run(
            this,
            [session,
             question = TileQuestion {where(), categoryId(), m_searchText.trimmed(),
                                      m_tileGroups}] { return readTiles(session, question); },
            [this, asked](Result<std::vector<TilesModel::Tile>> tiles) {
                if (asked != m_tilesAsked)
                    return;
                if (!tiles)
                    emit refused(m_app->words(tiles.error()));
                else
                    showTiles(std::move(*tiles));
            });
}

void SaleModel::showTiles(std::vector<TilesModel::Tile> tiles)
{
    m_tiles.show(std::move(tiles));
    updateCounts();
}

void SaleModel::scan(const QString &code)
{
    const QString trimmed = code.trimmed();
    if (trimmed.isEmpty() || !m_app->session().shop)
        return;
    const Session session = m_app->session();
    m_app->background().run(
            this, [session, where = where(), trimmed] { return readScan(session, where, trimmed); },
            [this, trimmed](Result<TillCart::NewLine> line) {
                if (line)
                    add(*line);
                else if (line.error().code == ErrorCode::NotFound)
                    emit unknownCode(trimmed);
                else
                    emit refused(m_app->words(line.error()));
            });
}

void SaleModel::tap(int tileRow)
{
    if (const TilesModel::Tile *tile = m_tiles.tileAt(tileRow))
        add({tile->item, tile->deposit, Quantity(Quantity::kMicrosPerUnit, tile->item->unit)});
}

void SaleModel::add(const TillCart::NewLine &line)
{
    nameSale();
    Result<TillCart> next = m_cart.withLine(line);
    const bool added = next.has_value();
    take(std::move(next));
    if (added)
        emit this->added(line.item->title);
}

void SaleModel::nameSale()
{
    if (!m_cart.isEmpty())
        return;
    const Session &session = m_app->session();
    m_saleId = OrderId::make();
    m_startedAt = session.shop->database->clock().now();
    m_seller = session.staff;
}

bool SaleModel::takeBack(const std::vector<BackLine> &lines)
{
    TillCart next = m_cart;
    for (const BackLine &line : lines) {
        auto with = withBackLine(next, line);
        if (!with) {
            emit refused(m_app->words(with.error()));
            return false;
        }
        next = std::move(*with);
    }
    nameSale();
    take(std::move(next));
    return true;
}

QString SaleModel::returnReasons() const
{
    QStringList reasons;
    for (const WantedLine &line : m_cart.content().lines) {
        if (line.quantity.isNegative() && !line.note.isEmpty() && !reasons.contains(line.note))
            reasons.append(line.note);
    }
    return reasons.join(QStringLiteral(" · "));
}

void SaleModel::setQuantity(const QString &text)
{
    const WantedLine *line = m_cart.line(m_selectedKey);
    if (!line)
        return;
    QString plain = text;
    plain.replace(m_app->session().locale.decimalPoint(), QStringLiteral("."));
    const auto quantity = Quantity::fromDecimalString(plain, line->quantity.unit());
    if (!quantity)
        emit refused(m_app->words(quantity.error()));
    else if (quantity->isZero())
        remove();
    else
        takeOut(m_cart.withQuantity(m_selectedKey, *quantity), till::TrailStep::Change);
}

void SaleModel::stepQuantity(int by)
{
    const WantedLine *line = m_cart.line(m_selectedKey);
    if (!line)
        return;
    const Quantity step(by * Quantity::kMicrosPerUnit, line->quantity.unit());
    const auto now = line->quantity.isNegative() ? line->quantity.negated()
                                                 : Result<Quantity>(line->quantity);
    const auto quantity = now ? now->plus(step) : now;
    if (!quantity)
        return;
    if (quantity->micros() <= 0)
        remove();
    else
        takeOut(m_cart.withQuantity(m_selectedKey, *quantity), till::TrailStep::Change);
}

std::optional<std::optional<ManualDiscount>> SaleModel::discountOf(const QString &percent)
{
    const QLocale &locale = m_app->session().locale;
    QString plain = percent.trimmed();
    plain.replace(locale.decimalPoint(), QStringLiteral("."));
    const auto rate = Quantity::fromDecimalString(plain, Unit::Piece, 4);
    if (!rate || rate->micros() < 0 || rate->micros() > 100 * Quantity::kMicrosPerUnit) {
        emit refused(tr("A discount is between 0 and 100 percent."));
        return std::nullopt;
    }
    std::optional<ManualDiscount> discount;
    if (!rate->isZero()) {
        discount.emplace();
        discount->ratePpm = rate->micros() / 100;
        discount->by.who = m_app->staffName();
        discount->by.reason = tr("%1 off").arg(percentText(discount->ratePpm, locale));
    }
    return discount;
}

void SaleModel::discountPercent(const QString &percent)
{
    if (!m_cart.line(m_selectedKey))
        return;
    if (const auto discount = discountOf(percent))
        take(m_cart.withDiscount(m_selectedKey, *discount));
}

void SaleModel::saleDiscountPercent(const QString &percent)
{
    if (const auto discount = discountOf(percent))
        take(m_cart.withOrderDiscount(*discount));
}

void SaleModel::overridePrice(const QString &amount)
{
    const WantedLine *line = m_cart.line(m_selectedKey);
    if (!line)
        return;
    if (amount.trimmed().isEmpty()) {
        take(m_cart.withOverride(m_selectedKey, std::nullopt));
        return;
    }
    const Session &session = m_app->session();
    const auto minor = amountFromText(amount, session.currency, session.locale);
    if (!minor || *minor < 0) {
        emit refused(tr("That is not a price."));
        return;
    }
    const PricedLine &priced = m_priced.cart.lines[static_cast<std::size_t>(selectedRow())];
    PriceOverride price;
    price.price = priced.unitPrice;
    price.price.amountMinor = *minor;
    price.by.who = m_app->staffName();
    price.by.reason = tr("Price by hand");
    take(m_cart.withOverride(m_selectedKey, price));
}

void SaleModel::setNote(const QString &note)
{
    if (m_cart.line(m_selectedKey))
        take(m_cart.withNote(m_selectedKey, note.trimmed()));
}

// Deposits follow their line and are passed over.
void SaleModel::step(int by)
{
    const int direction = by < 0 ? -1 : 1;
    for (int row = selectedRow() + direction; row >= 0 && row < m_lines.count(); row += direction) {
        if (m_lines.rowOfKey(m_lines.keyAt(row)) == row) {
            setSelectedRow(row);
            return;
        }
    }
}

void SaleModel::remove()
{
    const int row = selectedRow();
    if (row < 0)
        return;
    const QString title = m_lines.data(m_lines.index(row), SaleLinesModel::TitleRole).toString();
    takeOut(m_cart.withoutLine(m_selectedKey), till::TrailStep::Change);
    emit removed(title);
}

void SaleModel::undo()
{
    if (m_cart.canUndo())
        takeOut(m_cart.undone(), till::TrailStep::Undo);
}

void SaleModel::clear()
{
    if (m_cart.isEmpty() && !hasCustomer())
        return;
    takeOut(m_cart.cleared(), till::TrailStep::Clear);
    emit cleared();
}

void SaleModel::booked()
{
    m_cart = TillCart();
    m_selectedKey = 0;
    m_saleId = {};
    reprice();
    emit selectionChanged();
    m_trail.flush();
}

void SaleModel::takeOut(Result<TillCart> next, till::TrailStep step)
{
    const TillCart before = m_cart;
    const PricedContent pricedBefore = m_priced;
    take(std::move(next));
    const Session &session = m_app->session();
    till::TrailContext context;
    context.sale = m_saleId;
    context.staff = session.staff ? session.staff->id : StaffId();
    context.at = session.shop->database->clock().now();
    context.step = step;
    m_trail.note(till::trailOf({before, pricedBefore}, {m_cart, m_priced}, context));
}

void SaleModel::take(Result<TillCart> next)
{
    if (!next) {
        emit refused(m_app->words(next.error()));
        return;
    }
    m_cart = std::move(*next);
    if (m_cart.lastKey() != 0)
        m_selectedKey = m_cart.lastKey();
    reprice();
    // A removed line hands its selection on to the last one.
    if (selectedRow() < 0)
        m_selectedKey = m_lines.keyAt(m_lines.count() - 1);
    emit selectionChanged();
}

void SaleModel::reprice()
{
    if (!m_app->session().shop)
        return;
    const Session &session = m_app->session();
    auto context = tillContext(*session.rules, session.reg, session.shop->database->clock().now());
    if (!context) {
        emit refused(m_app->words(context.error()));
        return;
    }
    auto priced = m_cart.price(std::move(*context));
    if (!priced) {
        emit refused(m_app->words(priced.error()));
        return;
    }
    m_priced = std::move(*priced);
    m_lines.show(m_cart, m_priced, session.currency, session.locale);
    updateCounts();
    emit saleChanged();
    if (m_tileGroups != m_cart.groups()) {
        m_tileGroups = m_cart.groups();
        loadTiles();
    }
}

void SaleModel::updateCounts()
{
    QHash<QByteArray, std::int64_t> sums;
    for (const WantedLine &line : m_cart.content().lines) {
        if (line.quantity.isNegative())
            continue; // a tile counts what goes out
        const bool counted = line.quantity.unit() == Unit::Piece;
        sums[keyOf(line.variant)] += counted ? line.quantity.micros() / Quantity::kMicrosPerUnit
                                             : 1;
    }
    QHash<QByteArray, QString> texts;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
        texts.insert(sum.key(), m_app->session().locale.toString(qlonglong(sum.value())));
    m_tiles.setCounts(texts);
}

} // namespace arnold::ui
