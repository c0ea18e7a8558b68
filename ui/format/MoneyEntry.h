#pragma once
#include "core/base/Money.h"

#include <QObject>

namespace arnold::ui {

// An amount that a person types: digits shift in from the right, as on a till. Knows how the
// screen's language writes it; at most 12 digits. A view model owns one per field and reads
// minor(); QML shows and edits it (MoneyField) without ever seeing the number.
class MoneyEntry : public QObject
{
    Q_OBJECT
    // The machine's form, "89.00"; what is none is ignored.
    Q_PROPERTY(QString decimal READ decimal WRITE setDecimal NOTIFY changed FINAL)
    Q_PROPERTY(bool isZero READ isZero NOTIFY changed FINAL)
    // ISO 4217; an unknown code is ignored.
    Q_PROPERTY(QString currency READ currency WRITE setCurrency NOTIFY changed FINAL)
    // "89.00", "€", "€89.00"
    Q_PROPERTY(QString figures READ figures NOTIFY changed FINAL)
    Q_PROPERTY(QString sign READ sign NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)

public:
    explicit MoneyEntry(QObject *parent = nullptr);

    // Minor units: 8900 for €89.00.
    std::int64_t minor() const { return m_minor; }
    void setMinor(std::int64_t minor);
    Money money() const { return Money(m_minor, m_currency); }
    QString decimal() const;
    void setDecimal(const QString &text);
    bool isZero() const { return m_minor == 0; }
    QString currency() const { return m_currency.code(); }
    void setCurrency(const QString &code);
    QString figures() const;
    QString sign() const;
    QString text() const;

    // One or more digits ("7", "00"); others, and what would be too long, are ignored.
    Q_INVOKABLE void type(const QString &digits);
    Q_INVOKABLE void backspace();
    Q_INVOKABLE void clear();
    // Takes an amount in any common form; false when the text is none.
    Q_INVOKABLE bool paste(const QString &text);

signals:
    void changed();
    // Typed, deleted or pasted by a person; not when a property was set.
    void edited();

private:
    Currency m_currency;
    std::int64_t m_minor = 0;
};

} // namespace arnold::ui
