#pragma once
#include "tests/torture/World.h"

#include <QElapsedTimer>

namespace arnold::torture {

struct Options {
    int kills = 20; // on each database
    int cuts = 50;
    bool onSqlite = true;
    bool onPostgres = true;
    bool withoutSync = false; // cuts only, and a loss is what must be seen
    quint32 seed = 0;
    int seconds = 0; // no new round after so many; 0: no bound
};

// Counts rounds and says what went wrong, as it goes wrong.
class Score
{
public:
    explicit Score(int seconds)
        : m_seconds(seconds)
    {
        m_running.start();
    }
    void round(const QString &name, const QStringList &faults);
    bool isTimeUp() const { return m_seconds > 0 && m_running.hasExpired(1000LL * m_seconds); }
    int passed() const { return m_passed; }
    int failed() const { return m_failed; }

private:
    int m_seconds;
    QElapsedTimer m_running;
    int m_passed = 0;
    int m_failed = 0;
};

void say(const QString &line);

// A process that sells is killed at a random moment, again and again.
void killOnSqlite(const Options &options, Score &score);
void killOnPostgres(const Options &options, Score &score);
// The power goes at a random moment, again and again (SQLite).
void cutPower(const Options &options, Score &score);
// The same on a store that does not sync: at least one loss must be seen.
void cutPowerWithoutSync(const Options &options, Score &score, int cuts);

// The process that is killed: arguments as Killer passes them. Returns when its store fails.
int sellUntilKilled(const QStringList &arguments);

} // namespace arnold::torture
