#pragma once
#include <QString>

namespace arnold::ui {

// A secret that is shown once, to whoever asked for it: who leaves the page forgets it, and one
// that comes too late is not shown at all.
class ShownOnce
{
public:
    const QString &text() const { return m_text; } // empty: it was seen
    int asked() const { return m_forgotten; } // for put(), before it is made
    bool put(const QString &secret, int asked) // false: it comes too late
    {
        if (asked != m_forgotten)
            return false;
        m_text = secret;
        return true;
    }
    bool forget() // false: there was none
    {
        ++m_forgotten;
        if (m_text.isEmpty())
            return false;
        m_text.fill(QChar(0));
        m_text.clear();
        return true;
    }

private:
    QString m_text;
    int m_forgotten = 0;
};

} // namespace arnold::ui
