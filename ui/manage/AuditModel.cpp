#include "ui/manage/AuditModel.h"
#include "ui/manage/AuditChanges.h"
#include "ui/manage/AuditWords.h"
#include "ui/manage/Facts.h"
#include "ui/manage/Moments.h"

#include <algorithm>

namespace arnold::ui {
namespace {

constexpr int kPage = 50;
constexpr std::int64_t kDaySeconds = 86'400;

} // namespace

AuditModel::AuditModel(AppModel *app, QObject *parent)
    : ManageModel(app, {Permission::SettingsRead, Permission::SettingsRead}, parent)
{
    connect(app, &AppModel::languageChanged, this, [this] {
        if (!m_rows.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
        emit changed();
    });
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString AuditModel::whoText(const AuditRow &row) const
{
    return row.who.isEmpty() ? actorKindWords(row.entry.actorKind) : row.who;
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AuditRow &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case TimeRole:
        return momentText(session(), row.entry.at);
    case WhoRole:
        return whoText(row);
    case InitialsRole: {
        QString initials;
        for (const QString &part : row.who.split(u' ', Qt::SkipEmptyParts))
            initials += part.front();
        return initials.left(2);
    }
    case ActRole:
        return actWords(row.entry.action);
    case IconRole:
        return actIcon(row.entry.action);
    case SubjectRole:
        return row.subject.isEmpty() ? QStringLiteral("–") : row.subject;
    case SubjectKindRole:
        return subjectKindWords(row.entry.subjectKind);
    default:
        return {};
    }
}

QHash<int, QByteArray> AuditModel::roleNames() const
{
    return {{TimeRole, "time"},       {WhoRole, "who"},   {InitialsRole, "initials"},
            {ActRole, "act"},         {IconRole, "icon"}, {SubjectRole, "subject"},
            {SubjectKindRole, "kind"}};
}

void AuditModel::reload()
{
    readPeople();
    ask();
}

void AuditModel::readPeople()
{
    readAnew<std::vector<Person>>(
            [](ReadTx &tx, const Session &) -> Result<std::vector<Person>> {
                std::vector<Person> people;
                for (const Staff &each : identity::staff(tx))
                    people.push_back({each.id, each.displayName});
                return people;
            },
            [this](std::vector<Person> people) { m_people = std::move(people); });
}

QStringList AuditModel::people() const
{
    QStringList names {tr("Everybody")};
    for (const Person &each : m_people)
        names.append(each.name);
    return names;
}

QStringList AuditModel::acts() const
{
    return actGroupWords();
}

QStringList AuditModel::days() const
{
    return {tr("All days"), tr("Today"), tr("Last 7 days"), tr("Last 30 days"), tr("This year")};
}

void AuditModel::setSearchText(const QString &text)
{
    if (m_searchText == text)
        return;
    m_searchText = text;
    emit searchTextChanged();
    ask();
}

int AuditModel::person() const
{
    const auto found = std::ranges::find(m_people, m_person, &Person::id);
    return found == m_people.end() ? 0 : static_cast<int>(found - m_people.begin()) + 1;
}

void AuditModel::setPerson(int person)
{
    if (person < 0 || person > static_cast<int>(m_people.size()))
        return;
    const StaffId id = person == 0 ? StaffId() : m_people[static_cast<std::size_t>(person - 1)].id;
    if (m_person == id)
        return;
    m_person = id;
    ask();
}

void AuditModel::setActGroup(int group)
{
    if (m_actGroup == group || group < 0)
        return;
    m_actGroup = group;
    ask();
}

void AuditModel::setDay(int day)
{
    if (m_day == day || day < 0)
        return;
    m_day = day;
    ask();
}

bool AuditModel::filtered() const
{
    return !m_searchText.trimmed().isEmpty() || !m_person.isNull() || m_actGroup > 0 || m_day > 0;
}

void AuditModel::clearFilters()
{
    m_searchText.clear();
    emit searchTextChanged();
    m_person = {};
    m_actGroup = 0;
    m_day = AllDays;
    ask();
}

// Midnight where the shop is, so many days back.
std::optional<Instant> AuditModel::from() const
{
    if (m_day == AllDays)
        return std::nullopt;
    const Instant now = session().shop->database->clock().now();
    const QDateTime local = now.toUtc().toOffsetFromUtc(utcOffsetAt(session(), now));
    const QDate today = local.date();
    const QDate first = m_day == Today ? today
            : m_day == SevenDays       ? today.addDays(-6)
            : m_day == ThirtyDays      ? today.addDays(-29)
                                       : QDate(today.year(), 1, 1);
    const Instant noon = Instant::fromDateTime(QDateTime(first, QTime(12, 0), Qt::UTC));
    const int offset = utcOffsetAt(session(), noon);
    return noon.plusSeconds(-kDaySeconds / 2 - offset);
}

AuditQuestion AuditModel::question() const
{
    AuditQuestion question;
    question.filter.actor = m_person.bytes();
    question.filter.actions = actsOf(static_cast<ActGroup>(m_actGroup));
    question.filter.from = from();
    question.words = m_searchText.split(u' ', Qt::SkipEmptyParts);
    return question;
}

void AuditModel::ask()
{
    if (!session().shop || !canSee())
        return;
    const int asked = ++m_asked;
    m_searching = true;
    m_searchedTo.reset();
    emit changed();
    beginResetModel(); // another question is another list
    m_rows.clear();
    m_next = 0;
    m_selected = -1;
    endResetModel();
    look(question(), kPage, asked);
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_searching && m_next > 0;
}

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (!parent.isValid())
        loadMore();
}

void AuditModel::loadMore()
{
    if (m_searching || m_next == 0)
        return;
    AuditQuestion next = question();
    next.before = m_next;
    m_searching = true;
    emit changed();
    look(std::move(next), kPage, ++m_asked);
}

void AuditModel::stop()
{
    ++m_asked;
    m_searching = false;
    emit changed();
}

void AuditModel::look(AuditQuestion question, int wanted, int asked)
{
    app().background().run(
            this,
            [question, wanted, session = session()] {
                return readAudit(session, question, wanted);
            },
            [this, question, wanted, asked](Result<AuditPage> page) {
                found(question, wanted, asked, std::move(page));
            });
}

void AuditModel::found(AuditQuestion question, int wanted, int asked, Result<AuditPage> page)
{
    if (asked != m_asked)
        return;
    setFailure(page ? QString() : app().words(page.error()));
    if (!page) {
        m_searching = false;
        emit changed();
        return;
    }
    m_next = page->next;
    if (page->searchedTo)
        m_searchedTo = page->searchedTo;
    const int added = static_cast<int>(page->rows.size());
    if (added > 0) {
        const int first = rowCount();
        beginInsertRows({}, first, first + added - 1);
        m_rows.insert(m_rows.end(), std::make_move_iterator(page->rows.begin()),
                      std::make_move_iterator(page->rows.end()));
        endInsertRows();
        if (m_selected < 0)
            m_selected = 0;
    }
    const bool goesOn = added < wanted && m_next > 0;
    m_searching = goesOn;
    emit changed();
    if (goesOn) {
        question.before = m_next;
        look(std::move(question), wanted - added, asked);
    }
}

QString AuditModel::searchedText() const
{
    return m_searching && m_searchedTo ? momentText(session(), *m_searchedTo) : QString();
}

void AuditModel::setSelected(int row)
{
    if (row == m_selected || row >= rowCount())
        return;
    m_selected = row;
    emit changed();
}

const AuditRow *AuditModel::chosen() const
{
    return m_selected < 0 || m_selected >= rowCount()
            ? nullptr
            : &m_rows[static_cast<std::size_t>(m_selected)];
}

QString AuditModel::chosenTitle() const
{
    return chosen() ? actWords(chosen()->entry.action) : QString();
}

QString AuditModel::chosenIcon() const
{
    return chosen() ? actIcon(chosen()->entry.action) : QString();
}

QString AuditModel::placeText(const AuditRow &row) const
{
    if (!row.key.isEmpty())
        return tr("API key “%1”").arg(row.key);
    return row.entry.requestId.isEmpty() ? tr("At a till or on the computer")
                                         : tr("Over the network");
}

QVariantList AuditModel::chosenFacts() const
{
    const AuditRow *row = chosen();
    if (!row)
        return {};
    const QString kind = subjectKindWords(row->entry.subjectKind);
    QVariantList facts {
            factOf(tr("Who"), whoText(*row)),
            factOf(tr("About"), row->subject.isEmpty() ? kind : kind + u' ' + row->subject),
            factOf(tr("When"), wholeMomentText(session(), row->entry.at)),
            factOf(tr("From"), placeText(*row))};
    if (!row->entry.reason.isEmpty())
        facts.append(factOf(tr("Why"), row->entry.reason));
    if (!row->entry.requestId.isEmpty())
        facts.append(factOf(tr("Request"), row->entry.requestId));
    facts.append(factOf(tr("Entry"), session().locale.toString(qlonglong(row->entry.sequence))));
    return facts;
}

bool AuditModel::chosenHasBefore() const
{
    return chosen() && hasBefore(*chosen());
}

QVariantList AuditModel::chosenChanges() const
{
    return chosen() ? auditChanges(*chosen(), session()) : QVariantList();
}

QString AuditModel::chosenWithheld() const
{
    const AuditRow *row = chosen();
    if (!row)
        return {};
    switch (row->about) {
    case AuditRow::Person::Erased:
        return tr("What it said of the person was erased with them.");
    case AuditRow::Person::Hidden:
        return tr("What it says of the person needs the permission to see customers.");
    case AuditRow::Person::Nothing:
    case AuditRow::Person::Told:
        break;
    }
    return {};
}

} // namespace arnold::ui
