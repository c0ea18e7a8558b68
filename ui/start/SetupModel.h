#pragma once
#include "ui/app/AppModel.h"

#include <QStringList>
#include <QVariantList>

namespace arnold::ui {

// The form that starts a shop of one's own: what is typed, what the country sets, and the making.
class SetupModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Workplace")
    Q_PROPERTY(QString shopName MEMBER m_shopName NOTIFY edited)
    Q_PROPERTY(QString legalName MEMBER m_legalName NOTIFY edited)
    Q_PROPERTY(QString street MEMBER m_street NOTIFY edited)
    Q_PROPERTY(QString postalCode MEMBER m_postalCode NOTIFY edited)
    Q_PROPERTY(QString city MEMBER m_city NOTIFY edited)
    Q_PROPERTY(QString taxNumber MEMBER m_taxNumber NOTIFY edited)
    Q_PROPERTY(QString vatId MEMBER m_vatId NOTIFY edited)
    Q_PROPERTY(QString ownerName MEMBER m_ownerName NOTIFY edited)
    Q_PROPERTY(QString pin MEMBER m_pin NOTIFY edited)
    Q_PROPERTY(QString pinAgain MEMBER m_pinAgain NOTIFY edited)
    Q_PROPERTY(QString registerCode MEMBER m_registerCode NOTIFY edited)
    Q_PROPERTY(QList<QString> countries READ countries NOTIFY countryChanged)
    Q_PROPERTY(int country READ country WRITE setCountry NOTIFY countryChanged)
    Q_PROPERTY(QString countryName READ countryName NOTIFY countryChanged)
    Q_PROPERTY(QVariantList countrySets READ countrySets NOTIFY countryChanged)
    Q_PROPERTY(QString pinProblem READ pinProblem NOTIFY edited)
    Q_PROPERTY(bool ready READ ready NOTIFY edited)
    Q_PROPERTY(bool making READ making NOTIFY makingChanged)
    Q_PROPERTY(QString message READ message NOTIFY messageChanged)

public:
    SetupModel(AppModel *app, const QString &storeFolder, QObject *parent = nullptr);

    QStringList countries() const; // in the screen's language
    int country() const { return m_country; }
    void setCountry(int country);
    QString countryName() const { return countries().value(m_country); }
    QVariantList countrySets() const; // [{label, value}]
    QString pinProblem() const; // empty: none yet
    bool ready() const; // everything that must be there is
    bool making() const { return m_making; }
    QString message() const { return m_message; }

    // Makes the shop and goes to its sign-in; `message` says why not.
    Q_INVOKABLE void create();

signals:
    void edited();
    void countryChanged();
    void makingChanged();
    void messageChanged();

private:
    struct Wanted;
    Wanted wanted() const;
    static Result<void> make(const Wanted &wanted);
    void finish(const Result<void> &made, const QString &file);
    void setMessage(const QString &message);

    AppModel *m_app;
    QString m_folder;
    QString m_shopName;
    QString m_legalName;
    QString m_street;
    QString m_postalCode;
    QString m_city;
    QString m_taxNumber;
    QString m_vatId;
    QString m_ownerName;
    QString m_pin;
    QString m_pinAgain;
    QString m_registerCode = QStringLiteral("R1");
    int m_country = 0;
    bool m_making = false;
    QString m_message;
};

} // namespace arnold::ui
