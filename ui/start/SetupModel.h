#pragma once
#include "ui/app/AppModel.h"
#include "ui/start/RecoverySheet.h"

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
    Q_PROPERTY(QString recoveryKey READ recoveryKey NOTIFY recoveryKeyChanged)
    Q_PROPERTY(QList<QString> recoveryGroups READ recoveryGroups NOTIFY recoveryKeyChanged)

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

    // Of the shop that was just made, until it has been written down; empty otherwise.
    QString recoveryKey() const { return m_recoveryKey; }
    QStringList recoveryGroups() const; // of four letters

    // Makes the shop and shows its recovery key; `message` says why not.
    Q_INVOKABLE void create();
    // A page with the key, opened by the program that shows such pages here; gone from the disk
    // once the key was written down. False, and a message, when there is none.
    Q_INVOKABLE bool printRecoveryKey();
    // The key is forgotten here too, and the shop's sign-in comes.
    Q_INVOKABLE void keptRecoveryKey();

signals:
    void edited();
    void countryChanged();
    void makingChanged();
    void messageChanged();
    void recoveryKeyChanged();

private:
    struct Wanted;
    Wanted wanted() const;
    static Result<QString> make(const Wanted &wanted, const ShopKeys &keys); // its recovery key
    void finish(const Result<QString> &made, const QString &file);
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
    QString m_recoveryKey;
    QString m_madeFile; // the shop that it belongs to
    RecoverySheet m_sheet;
};

} // namespace arnold::ui
