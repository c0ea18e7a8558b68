#pragma once
#include "core/base/ErrorWords.h"
#include "ui/app/Background.h"
#include "ui/app/Session.h"
#include "ui/app/Translations.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace arnold::ui {

// The window's state: which shop is open, who is signed in, which page shows. Screens get it as a
// required property and never look for it anywhere else.
class AppModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(Page page READ page NOTIFY pageChanged)
    Q_PROPERTY(QString shopName READ shopName NOTIFY sessionChanged)
    Q_PROPERTY(QString staffName READ staffName NOTIFY sessionChanged)
    Q_PROPERTY(QString staffInitials READ staffInitials NOTIFY sessionChanged)
    Q_PROPERTY(QString registerCode READ registerCode NOTIFY sessionChanged)
    Q_PROPERTY(QString shiftText READ shiftText NOTIFY sessionChanged)
    Q_PROPERTY(bool hasShift READ hasShift NOTIFY sessionChanged)
    Q_PROPERTY(bool mayManage READ mayManage NOTIFY sessionChanged)
    Q_PROPERTY(bool isDemo READ isDemo NOTIFY sessionChanged)
    Q_PROPERTY(QString addressText READ addressText NOTIFY sessionChanged)
    Q_PROPERTY(QString shiftNumber READ shiftNumber NOTIFY sessionChanged)
    Q_PROPERTY(QString nextShiftNumber READ nextShiftNumber NOTIFY sessionChanged)
    Q_PROPERTY(QString todayText READ todayText NOTIFY clockChanged)
    Q_PROPERTY(QString clockText READ clockText NOTIFY clockChanged)
    Q_PROPERTY(QString webAddress READ webAddress NOTIFY webAddressChanged)
    Q_PROPERTY(QString webProblem READ webProblem NOTIFY webAddressChanged)
    Q_PROPERTY(int scheme READ scheme WRITE setScheme NOTIFY schemeChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
    Q_PROPERTY(int language READ languageRow WRITE setLanguageRow NOTIFY languageChanged)
    Q_PROPERTY(QList<QString> languages READ languages CONSTANT)
    Q_PROPERTY(bool rightToLeft READ rightToLeft NOTIFY languageChanged)

public:
    enum Page {
        FirstRun,
        Setup,
        SignIn,
        OpenShift,
        Sale,
        Payment,
        Receipt,
        Return,
        Orders,
        CloseShift,
        Manage
    };
    Q_ENUM(Page)

    explicit AppModel(QObject *parent = nullptr);

    Page page() const { return m_page; }
    QString shopName() const;
    QString staffName() const;
    QString staffInitials() const;
    QString registerCode() const { return m_session.registerCode; }
    QString shiftText() const; // "Shift 107 since 07:52"; empty: none
    bool hasShift() const { return m_session.hasOpenShift(); }
    bool mayManage() const; // some page of management is for them
    bool isDemo() const; // a demo store, whose PINs everybody may know
    QString addressText() const; // "Lindenstraße 8, Münster"
    QString shiftNumber() const; // of the shift that is not counted yet; empty: none
    QString nextShiftNumber() const; // of the shift that would be opened now
    QString todayText() const; // "Saturday 7 March"
    QString clockText() const; // "14:22", where the shop is
    QString webAddress() const { return m_webAddress; } // where REST is served; empty: nowhere
    QString webProblem() const { return m_webProblem; } // why not, in words
    void setWebAddress(const QString &address, const QString &problem = {});
    int scheme() const { return m_scheme; } // 0 light, 1 dark, 2 high contrast
    void setScheme(int scheme);
    Q_INVOKABLE void nextScheme(); // round and round
    bool busy() const { return m_busy; }
    QString language() const { return m_language; } // "de"
    // Words, figures and dates of the whole window change at once; English for what is unknown.
    void setLanguage(const QString &language);
    QStringList languages() const { return languageNames(); } // as their speakers call them
    int languageRow() const; // in languages()
    void setLanguageRow(int row);
    bool rightToLeft() const;

    const Session &session() const { return m_session; }
    Background &background() { return m_background; }
    QString words(const Error &error) const { return m_words.of(error); }

    // Of the stores that are opened or made from now on.
    void setShopKeys(const ShopKeys &keys) { m_shopKeys = keys; }
    const ShopKeys &shopKeys() const { return m_shopKeys; }

    // Opens a store file and goes to its sign-in; `failed` says why not, or `keyMissing` that it is
    // locked.
    Q_INVOKABLE void openStore(const QString &storeFile);
    // Goes to a page of the till; pages that need somebody or a shift are refused silently.
    Q_INVOKABLE void go(arnold::ui::AppModel::Page page);
    Q_INVOKABLE void lock(); // back to the sign-in, the sale stays

    void useShop(std::shared_ptr<Shop> shop);
    void signedIn(const Staff &staff, const identity::Grants &grants);
    void shiftChanged(const std::optional<Shift> &shift);

signals:
    void pageChanged();
    void sessionChanged();
    void personSignedIn();
    void webAddressChanged();
    void clockChanged();
    void schemeChanged();
    void busyChanged();
    void languageChanged();
    void shopOpened();
    void failed(const QString &words);
    void keyMissing(const QString &storeFile); // a copied store whose master key stayed behind
    void notice(const QString &words); // something went well and is worth a line

private:
    struct Opened;
    static Result<Opened> openAndRead(const QString &storeFile, const ShopKeys &keys);
    void use(Opened opened);
    void setBusy(bool busy);
    void setPage(Page page);
    QDateTime localNow() const;

    Session m_session;
    Page m_page = FirstRun;
    QString m_webAddress;
    QString m_webProblem;
    int m_scheme = 0;
    std::int64_t m_lastShift = 0; // number of the newest shift
    QTimer m_clock;
    QString m_language;
    Translations m_translations;
    ErrorWords m_words;
    bool m_busy = false;
    ShopKeys m_shopKeys;
    Background m_background; // last: it waits for work that looks at the rest
};

} // namespace arnold::ui
