#include "ui/manage/RolesModel.h"
#include "core/identity/Roles.h"
#include "ui/format/AmountText.h"
#include "ui/manage/Rights.h"
#include "ui/signin/RoleWords.h"

#include <QVariantMap>

#include <algorithm>

namespace arnold::ui {
namespace {

constexpr int kPercentDecimals = 4;

bool isOwner(const arnold::Role &role)
{
    return role.code == QLatin1String("owner");
}

// A code of letters and figures for a name of any script.
QString codeOf(const QString &name)
{
    QString code;
    for (const QChar each : name.toLower()) {
        if ((each >= u'a' && each <= u'z') || (each >= u'0' && each <= u'9'))
            code += each;
        else if (!code.isEmpty() && !code.endsWith(u'_'))
            code += u'_';
    }
    while (code.endsWith(u'_'))
        code.chop(1);
    return code.isEmpty() ? QStringLiteral("role_") + QString::number(qHash(name), 16) : code;
}

} // namespace

RolesModel::RolesModel(AppModel *app, QObject *parent)
    : ManageModel(app, {Permission::StaffRead, Permission::StaffEdit}, parent)
{
    connect(app, &AppModel::languageChanged, this, [this] {
        emit dataChanged(index(0), index(rowCount() - 1));
        emit changed();
    });
}

int RolesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rights().size());
}

QVariant RolesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    switch (role) {
    case GroupRole:
        // Said once, before the first row of a group.
        return row > 0 && rights()[row - 1].group == rights()[row].group ? QString()
                                                                         : rights()[row].group();
    case TitleRole:
        return rights()[row].title();
    case CellsRole:
        return cells(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> RolesModel::roleNames() const
{
    return {{GroupRole, "group"}, {TitleRole, "title"}, {CellsRole, "cells"}};
}

int RolesModel::cellOf(std::size_t row, const arnold::Role &role) const
{
    const Right &right = rights()[row];
    const auto held = std::ranges::count_if(
            right.permissions, [&](Permission each) { return role.permissions.contains(each); });
    if (held == 0)
        return right.isAsked && role.permissions.contains(Permission::SalesSell) ? Asks : No;
    if (right.limit)
        return role.limits.*right.limit ? UpTo : NoLimit;
    return held == static_cast<std::ptrdiff_t>(right.permissions.size()) ? Yes : Some;
}

QString RolesModel::limitWords(std::size_t row, std::int64_t most) const
{
    const Session &session = app().session();
    return rights()[row].limit == &RoleLimits::refundMinor
            ? amountText(most, session.currency, session.locale)
            : percentText(most, session.locale);
}

QVariantList RolesModel::cells(std::size_t row) const
{
    const Right &right = rights()[row];
    QVariantList list;
    for (const Column &column : m_columns) {
        const int cell = cellOf(row, column.edited);
        const QString words[] {tr("No"),  tr("Asks"), tr("In part"),
                               tr("Yes"), QString(),  tr("No limit")};
        const QString text = cell == UpTo ? limitWords(row, *(column.edited.limits.*right.limit))
                                          : words[cell];
        list.append(
                QVariantMap {{QStringLiteral("cell"), cell},
                             {QStringLiteral("text"), text},
                             {QStringLiteral("changeable"), canEdit() && !isOwner(column.edited)}});
    }
    return list;
}

QVariantList RolesModel::columns() const
{
    QVariantList list;
    for (const Column &column : m_columns)
        list.append(
                QVariantMap {{QStringLiteral("name"), roleWords(column.edited)},
                             {QStringLiteral("people"), column.people},
                             {QStringLiteral("changeable"), canEdit() && !isOwner(column.edited)},
                             {QStringLiteral("ownMade"), canEdit() && !column.edited.builtin}});
    return list;
}

Result<std::vector<RolesModel::Column>> RolesModel::read(ReadTx &tx, const Session &)
{
    std::vector<Column> columns;
    const auto people = identity::staff(tx);
    for (const arnold::Role &role : identity::roles(tx)) {
        Column column {role, role, {}};
        for (const Staff &each : people) {
            if (std::ranges::find(each.roleCodes, role.code) != each.roleCodes.end())
                column.people.append(each.initials);
        }
        columns.push_back(std::move(column));
    }
    return columns;
}

void RolesModel::load()
{
    const bool areOwn = session().staff && session().staff->id == m_editor;
    if (m_undo.empty() || !areOwn)
        ManageModel::load();
}

void RolesModel::reload()
{
    readAnew<std::vector<Column>>(&RolesModel::read, [this](std::vector<Column> columns) {
        m_columns = std::move(columns);
        m_undo.clear();
        cellsChanged();
    });
}

void RolesModel::begin()
{
    setProblem({});
    m_nameError.clear();
    m_limitError.clear();
    emit changed();
}

void RolesModel::cellsChanged()
{
    emit dataChanged(index(0), index(rowCount() - 1), {CellsRole});
    emit changed();
}

bool RolesModel::hasLimit(int row) const
{
    return row >= 0 && row < rowCount() && rights()[static_cast<std::size_t>(row)].limit;
}

bool RolesModel::isPercent(int row) const
{
    return hasLimit(row)
            && rights()[static_cast<std::size_t>(row)].limit != &RoleLimits::refundMinor;
}

QString RolesModel::titleOf(int row) const
{
    return row < 0 || row >= rowCount() ? QString()
                                        : rights()[static_cast<std::size_t>(row)].title();
}

int RolesModel::cellAt(int row, int column) const
{
    if (row < 0 || row >= rowCount() || column < 0 || column >= static_cast<int>(m_columns.size()))
        return No;
    return cellOf(static_cast<std::size_t>(row),
                  m_columns[static_cast<std::size_t>(column)].edited);
}

QString RolesModel::limitText(int row, int column) const
{
    if (!hasLimit(row) || cellAt(row, column) != UpTo)
        return {};
    const Session &session = app().session();
    const auto limit = rights()[static_cast<std::size_t>(row)].limit;
    const std::int64_t most = *(m_columns[static_cast<std::size_t>(column)].edited.limits.*limit);
    if (!isPercent(row))
        return plainAmountText(most, session.currency, session.locale);
    QString text = percentText(most, session.locale);
    text.removeIf([](QChar each) { return !each.isDigit() && each != u'.' && each != u','; });
    return text;
}

RolesModel::Column *RolesModel::changeable(int column)
{
    if (!canEdit() || busy() || column < 0 || column >= static_cast<int>(m_columns.size()))
        return nullptr;
    Column &found = m_columns[static_cast<std::size_t>(column)];
    return isOwner(found.edited) ? nullptr : &found;
}

void RolesModel::change(std::size_t column, const arnold::Role &next)
{
    m_editor = session().staff->id;
    m_undo.push_back({column, m_columns[column].edited});
    m_columns[column].edited = next;
    setProblem({});
    cellsChanged();
}

void RolesModel::toggle(int row, int column)
{
    const Column *found = changeable(column);
    if (!found || row < 0 || row >= rowCount())
        return;
    const auto at = static_cast<std::size_t>(row);
    arnold::Role next = found->edited;
    const int cell = cellOf(at, next);
    const bool had = cell != No && cell != Asks && cell != Some;
    for (const Permission each : rights()[at].permissions) {
        if (had)
            next.permissions.erase(each);
        else
            next.permissions.insert(each);
    }
    change(static_cast<std::size_t>(column), next);
}

bool RolesModel::setLimit(int row, int column, int cell, const QString &text)
{
    m_limitError.clear();
    const Column *found = changeable(column);
    if (!found || !hasLimit(row))
        return true;
    const auto limit = rights()[static_cast<std::size_t>(row)].limit;
    const Session &session = app().session();
    std::optional<std::int64_t> most;
    if (cell == UpTo && isPercent(row)) {
        QString plain = text.trimmed();
        plain.replace(session.locale.decimalPoint(), QStringLiteral("."));
        const auto rate = Quantity::fromDecimalString(plain, Unit::Piece, kPercentDecimals);
        if (rate && rate->micros() >= 0 && rate->micros() <= 100 * Quantity::kMicrosPerUnit)
            most = rate->micros() / 100;
        else
            m_limitError = tr("A limit is between 0 and 100 percent.");
    } else if (cell == UpTo) {
        most = amountFromText(text.trimmed(), session.currency, session.locale);
        if (!most || *most < 0)
            m_limitError = tr("Enter an amount.");
    }
    emit changed();
    if (!m_limitError.isEmpty())
        return false;
    arnold::Role next = found->edited;
    for (const Permission each : rights()[static_cast<std::size_t>(row)].permissions) {
        if (cell == No)
            next.permissions.erase(each);
        else
            next.permissions.insert(each);
    }
    if (cell != No)
        next.limits.*limit = most;
    change(static_cast<std::size_t>(column), next);
    return true;
}

void RolesModel::undo()
{
    if (m_undo.empty() || busy())
        return;
    m_columns[m_undo.back().column].edited = m_undo.back().before;
    m_undo.pop_back();
    cellsChanged();
}

void RolesModel::save()
{
    std::vector<Column> edits;
    for (const Column &column : m_columns) {
        if (column.edited.revision() != column.stored.revision())
            edits.push_back(column);
    }
    if (edits.empty()) {
        m_undo.clear();
        emit changed();
        return;
    }
    const Act work = inOneWrite([edits](WriteTx &tx) -> Result<void> {
        for (const Column &each : edits) {
            identity::RoleChange change;
            change.permissions = each.edited.permissions;
            change.limits = each.edited.limits;
            ARNOLD_CHECK(identity::changeRole(tx, each.stored.id, each.stored.revision(), change));
        }
        return {};
    });
    act(work, tr("Roles saved"));
}

void RolesModel::addRole(const QString &name)
{
    const QString trimmed = name.trimmed();
    m_nameError = trimmed.isEmpty() ? tr("Enter a name.") : QString();
    emit changed();
    if (trimmed.isEmpty())
        return;
    arnold::Role role;
    role.name = trimmed;
    role.code = codeOf(trimmed);
    role.limits = {0, 0, 0};
    act(inOneWrite([role](WriteTx &tx) -> Result<void> {
            ARNOLD_CHECK(identity::createRole(tx, role));
            return {};
        }),
        tr("Role %1 added").arg(trimmed));
}

void RolesModel::archive(int column)
{
    const Column *found = changeable(column);
    if (!found)
        return;
    act(inOneWrite([id = found->stored.id](WriteTx &tx) { return identity::archiveRole(tx, id); }),
        tr("Role %1 archived").arg(roleWords(found->stored)));
}

void RolesModel::wasRefused(const Error &error)
{
    if (error.code == ErrorCode::LostUpdate)
        reload(); // to look at it again
}

} // namespace arnold::ui
