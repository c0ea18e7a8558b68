#pragma once
#include "ui/manage/AuditReader.h"
#include "ui/manage/ManageModel.h"

#include <QVariantList>

namespace arnold::ui {

// The trail of who did what outside the books, newest first, page by page as one scrolls; found as
// one types, by person, by kind of act and by day. A search that finds little looks on by itself
// until it has a page, in steps that can be stopped.
class AuditModel : public arnold::ui::ManageModel // whole, for the QML tools
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Workplace")
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY searchTextChanged)
    Q_PROPERTY(QList<QString> people READ people NOTIFY changed)
    Q_PROPERTY(QList<QString> acts READ acts NOTIFY changed)
    Q_PROPERTY(QList<QString> days READ days NOTIFY changed)
    Q_PROPERTY(int person READ person WRITE setPerson NOTIFY changed)
    Q_PROPERTY(int act READ actGroup WRITE setActGroup NOTIFY changed)
    Q_PROPERTY(int day READ day WRITE setDay NOTIFY changed)
    Q_PROPERTY(bool filtered READ filtered NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int selected READ selected WRITE setSelected NOTIFY changed)
    Q_PROPERTY(bool searching READ searching NOTIFY changed)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY changed)
    Q_PROPERTY(QString searchedText READ searchedText NOTIFY changed)
    Q_PROPERTY(QString chosenTitle READ chosenTitle NOTIFY changed)
    Q_PROPERTY(QString chosenIcon READ chosenIcon NOTIFY changed)
    Q_PROPERTY(QVariantList chosenFacts READ chosenFacts NOTIFY changed)
    Q_PROPERTY(QVariantList chosenChanges READ chosenChanges NOTIFY changed)
    Q_PROPERTY(bool chosenHasBefore READ chosenHasBefore NOTIFY changed)
    Q_PROPERTY(QString chosenWithheld READ chosenWithheld NOTIFY changed)

public:
    enum Role {
        TimeRole = Qt::UserRole,
        WhoRole,
        InitialsRole,
        ActRole,
        IconRole,
        SubjectRole,
        SubjectKindRole
    };
    enum Day { AllDays, Today, SevenDays, ThirtyDays, Year };
    Q_ENUM(Day)

    explicit AuditModel(AppModel *app, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    QString searchText() const { return m_searchText; }
    void setSearchText(const QString &text);
    QStringList people() const; // "Everybody", then names
    QStringList acts() const;
    QStringList days() const;
    int person() const; // row of people()
    void setPerson(int person);
    int actGroup() const { return m_actGroup; }
    void setActGroup(int group);
    int day() const { return m_day; }
    void setDay(int day);
    bool filtered() const;
    int count() const { return rowCount(); }
    int selected() const { return m_selected; } // row; -1: none
    void setSelected(int row);
    bool searching() const { return m_searching; }
    bool hasMore() const { return m_next > 0; }
    QString searchedText() const; // how far back a search has come; empty: it is none

    QString chosenTitle() const;
    QString chosenIcon() const;
    QVariantList chosenFacts() const; // [{label, value}]
    // [{name, before, after}]: what the act changed, in words.
    QVariantList chosenChanges() const;
    bool chosenHasBefore() const;
    QString chosenWithheld() const; // why it does not tell what it says of a person; empty: it does

    Q_INVOKABLE void loadMore();
    Q_INVOKABLE void stop(); // the search
    Q_INVOKABLE void clearFilters();

signals:
    void searchTextChanged();

private:
    struct Person {
        StaffId id;
        QString name;
    };
    void reload() override;
    void readPeople();
    void ask();
    void look(AuditQuestion question, int wanted, int asked);
    void found(AuditQuestion question, int wanted, int asked, Result<AuditPage> page);
    AuditQuestion question() const;
    std::optional<Instant> from() const;
    QString whoText(const AuditRow &row) const;
    const AuditRow *chosen() const; // null: none
    QString placeText(const AuditRow &row) const;

    std::vector<AuditRow> m_rows;
    std::vector<Person> m_people;
    QString m_searchText;
    StaffId m_person; // null: everybody
    int m_actGroup = 0;
    int m_day = AllDays;
    int m_selected = -1;
    std::int64_t m_next = 0;
    std::optional<Instant> m_searchedTo;
    bool m_searching = false;
    int m_asked = 0; // numbers the questions: an answer to an older one is dropped
};

} // namespace arnold::ui
