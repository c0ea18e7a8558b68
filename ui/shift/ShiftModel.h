#pragma once
#include "ui/app/AppModel.h"
#include "ui/shift/DrawerCountModel.h"

namespace arnold::ui {

// Opening a shift with its float, and closing it with a count.
class ShiftModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Workplace")
    Q_PROPERTY(arnold::ui::DrawerCountModel *drawer READ drawer CONSTANT)
    Q_PROPERTY(QString lastLeftText READ lastLeftText NOTIFY loaded)
    Q_PROPERTY(QString differenceText READ differenceText NOTIFY differenceChanged)
    Q_PROPERTY(QString missingText READ missingText NOTIFY differenceChanged)
    Q_PROPERTY(bool seesExpected READ seesExpected NOTIFY loaded)
    Q_PROPERTY(QString expectedText READ expectedText NOTIFY loaded)
    Q_PROPERTY(QVariantList figures READ figures NOTIFY differenceChanged)
    Q_PROPERTY(bool counted READ counted NOTIFY closed)
    Q_PROPERTY(QString countedText READ countedText NOTIFY closed)
    Q_PROPERTY(QString varianceText READ varianceText NOTIFY closed)
    Q_PROPERTY(QString zNumber READ zNumber NOTIFY closed)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)

public:
    explicit ShiftModel(AppModel *app, QObject *parent = nullptr);

    DrawerCountModel *drawer() { return &m_drawer; }
    QString lastLeftText() const;
    QString differenceText() const; // counted float against what the last shift left
    // What was counted so far against what should be there; empty: they agree, or the count is
    // blind.
    QString missingText() const;
    bool seesExpected() const;
    QString expectedText() const; // empty for a blind count
    QVariantList figures() const; // [{label, amount}] of the open shift
    bool counted() const { return m_counted.has_value(); }
    QString countedText() const;
    QString varianceText() const;
    QString zNumber() const;
    bool busy() const { return m_busy; }

    Q_INVOKABLE void begin(); // a screen opens
    Q_INVOKABLE void open(); // with what was counted
    // Closes to sales, counts and issues the Z, in one command.
    Q_INVOKABLE void close(const QString &note);

signals:
    void loaded();
    void differenceChanged();
    void opened();
    void closed();
    void busyChanged();
    void refused(const QString &words);

private:
    struct Known;
    static Result<Known> read(const Session &session);
    static Result<Shift> openOn(const Session &session, std::int64_t floatMinor);
    static Result<till::CountedShift>
    closeOn(const Session &session, std::vector<till::Denomination> counts, const QString &note);
    QString amount(std::int64_t minor) const;
    void setBusy(bool busy);

    AppModel *m_app = nullptr;
    DrawerCountModel m_drawer;
    std::int64_t m_lastLeftMinor = 0;
    ShiftFigures m_figures;
    std::optional<till::CountedShift> m_counted;
    bool m_busy = false;
};

} // namespace arnold::ui
