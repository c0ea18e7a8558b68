#include "core/base/ErrorWords.h"
#include "core/customers/Accounts.h"
#include "core/mail/MailFolder.h"
#include "core/mail/Message.h"
#include "engines/smtp/SmtpSender.h"
#include "tests/server/api/Shopfront.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace arnold;
using namespace arnold::test;

namespace {

QString bodyOf(const QByteArray &message)
{
    const qsizetype end = message.indexOf("\r\n\r\n");
    return QString::fromUtf8(QByteArray::fromBase64(message.mid(end + 4)));
}

// Fails as often as it is told to, then takes what comes.
class Postbox final : public mail::MailSender
{
public:
    int failures = 0;
    std::vector<mail::OutgoingMail> got;
    std::mutex mutex;

    Result<void> send(const mail::OutgoingMail &mail) override
    {
        const std::lock_guard lock(mutex);
        if (failures-- > 0)
            return Error {ErrorCode::Unavailable, {}, QStringLiteral("closed")};
        got.push_back(mail);
        return {};
    }
    std::size_t count()
    {
        const std::lock_guard lock(mutex);
        return got.size();
    }
};

} // namespace

// From the row that waits to the message that leaves.
class MailTest : public QObject
{
    Q_OBJECT

private slots:
    void everyMailHasWordsInEveryLanguage_data();
    void everyMailHasWordsInEveryLanguage();
    void whatPeopleTypeBeginsNoField();
    void aNameIsAName_data();
    void aNameIsAName();
    void theShopsNameIsOneName();
    void messagesAreAsTheStandardSays();
    void theFolderGetsWholeMails();
    void waitingMailsAreSentOnceAndAgainAfterAFailure();
    void plainSmtpIsForThisMachineAlone_data();
    void plainSmtpIsForThisMachineAlone();
};

void MailTest::everyMailHasWordsInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("kind");
    for (const QString &language : ErrorWords::languages()) {
        for (int kind = 0; kind <= int(mail::Kind::PasskeyAdded); ++kind)
            QTest::addRow("%s %d", qPrintable(language), kind) << language << kind;
    }
}

void MailTest::everyMailHasWordsInEveryLanguage()
{
    QFETCH(QString, language);
    QFETCH(int, kind);
    mail::WaitingMail waiting;
    waiting.kind = mail::Kind(kind);
    waiting.language = language;
    waiting.recipient = QStringLiteral("ada@shop.example");
    waiting.name = QStringLiteral("Ada {shop}");
    const bool hasLink = kind <= int(mail::Kind::ConfirmNewEmail)
            || waiting.kind == mail::Kind::StaffInvitation;
    waiting.token = hasLink ? QStringLiteral("t-0_k") : QString();
    api::MailOptions options;
    options.from = QStringLiteral("shop@shop.example");
    options.siteUrl = QStringLiteral("https://shop.example");
    const auto mail = api::worded(waiting, options, QStringLiteral("Käse & Co"));
    const QString text = bodyOf(mail.message);
    QCOMPARE(mail.to, QStringLiteral("ada@shop.example"));
    QVERIFY(text.contains(QLatin1String("Ada {shop}"))); // a name stays a name
    QVERIFY(text.contains(QString::fromUtf8("Käse & Co")));
    QCOMPARE(text.contains(QLatin1String("https://shop.example/account/")), hasLink);
    QCOMPARE(text.contains(QLatin1String("?token=t-0_k\r\n")), hasLink);
    for (const char *left : {"{name}", "{link}"})
        QVERIFY(!text.contains(QLatin1String(left)));
    QCOMPARE(text.count(QLatin1String("{shop}")), 1); // in the name
    QVERIFY(mail.message.contains("Content-Language: " + language.toLatin1() + "\r\n"));
    if (language != QLatin1String("en")) {
        waiting.language = QStringLiteral("en");
        QVERIFY(bodyOf(api::worded(waiting, options, {}).message) != text);
    }
    waiting.language = QStringLiteral("xx"); // English where there is no other
    const QByteArray inEnglish = api::worded(waiting, options, {}).message;
    QVERIFY(bodyOf(inEnglish).contains(QLatin1String("Hello")));
    QVERIFY(inEnglish.contains("Content-Language: en\r\n"));
}

// Anybody can register anybody's address: what they typed as a name is not for the shop to send.
void MailTest::aNameIsAName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("greeted");
    QTest::newRow("plain") << QStringLiteral("Ada Lind") << true;
    QTest::newRow("initials") << QStringLiteral("Dr. J.R.R. O'Neill-Lind") << true;
    QTest::newRow("Japanese") << QString::fromUtf8("林 アダ") << true;
    QTest::newRow("Arabic") << QString::fromUtf8("آدا") << true;
    QTest::newRow("none") << QString() << false;
    QTest::newRow("a link") << QStringLiteral("win at https://eve.example") << false;
    QTest::newRow("half a link") << QStringLiteral("go to eve.example now") << false;
    QTest::newRow("an address") << QStringLiteral("write to eve@eve") << false;
    QTest::newRow("paragraphs") << QStringLiteral("Ada\n\nYour account is closed") << false;
    QTest::newRow("a letter") << QStringLiteral("dear customer call us now ").repeated(6) << false;
}

void MailTest::aNameIsAName()
{
    QFETCH(QString, name);
    QFETCH(bool, greeted);
    mail::WaitingMail waiting;
    waiting.recipient = QStringLiteral("ada@shop.example");
    waiting.name = name;
    const QString text = bodyOf(api::worded(waiting, {}, QStringLiteral("Shop")).message);
    const QString who = greeted ? name : waiting.recipient;
    QVERIFY2(text.startsWith(QStringLiteral("Hello %1,").arg(who)), qPrintable(text));
    QVERIFY(greeted || name.isEmpty() || !text.contains(name.section(u'\n', -1)));
}

// "Smith, Sons" before an address would be two addresses.
void MailTest::theShopsNameIsOneName()
{
    const auto from = [](const char *name) {
        const QByteArray message = mail::messageOf({.id = QStringLiteral("1"),
                                                    .fromName = QString::fromUtf8(name),
                                                    .from = QStringLiteral("a@x.example"),
                                                    .to = QStringLiteral("b@x.example"),
                                                    .subject = QStringLiteral("Hi, you: there"),
                                                    .text = {},
                                                    .language = QStringLiteral("en"),
                                                    .date = {}});
        const qsizetype begin = message.indexOf("From: ") + 6;
        return message.mid(begin, message.indexOf("\r\n <a@x", begin) - begin);
    };
    QCOMPARE(from("Smith and Sons 2"), QByteArray("Smith and Sons 2"));
    for (const char *name : {"Smith, Sons", "Shop: the best", "S. Co", "eve@x <b>"})
        QCOMPARE(from(name), "=?UTF-8?B?" + QByteArray(name).toBase64() + "?=");
}

void MailTest::whatPeopleTypeBeginsNoField()
{
    const QByteArray message = mail::messageOf(
            {.id = QStringLiteral("1"),
             .fromName = QStringLiteral("Shop\r\nBcc: eve@x.example"),
             .from = QStringLiteral("a@x.example"),
             .to = QStringLiteral("b@x.example\r\nBcc: eve@x.example"),
             .subject = QStringLiteral("Hi\nBcc: eve@x.example"),
             .text = QStringLiteral("text"),
             .language = QStringLiteral("en"),
             .date = {}});
    QVERIFY(!message.contains("\r\nBcc"));
    QVERIFY(!message.contains("\nBcc"));
}

void MailTest::messagesAreAsTheStandardSays()
{
    const QByteArray message = mail::messageOf(
            {.id = QStringLiteral("7"),
             .fromName = QString::fromUtf8("店"),
             .from = QStringLiteral("a@x.example"),
             .to = QStringLiteral("b@x.example"),
             .subject = QString(120, QChar(0x5E97)),
             .text = QString(500, QLatin1Char('x')) + QStringLiteral("\nzwei"),
             .language = QStringLiteral("ja"),
             .date = {1'772'798'400'000'000}});
    QVERIFY(message.contains("Date: Fri, 06 Mar 2026 12:00:00 +0000\r\n"));
    QVERIFY(message.contains("From: =?UTF-8?B?5bqX?=\r\n <a@x.example>\r\n"));
    QVERIFY(message.contains("Message-ID: <7@x.example>\r\n"));
    QVERIFY(!message.toLower().contains("bcc"));
    for (const QByteArray &line : message.split('\n')) {
        QVERIFY(line.size() <= 79); // with its CR
        QVERIFY(line.isEmpty() || line.endsWith('\r'));
    }
    QCOMPARE(message.count("=?UTF-8?B?"), 1 + 9); // 14 characters of three bytes each
    QCOMPARE(bodyOf(message), QString(500, QLatin1Char('x')) + QStringLiteral("\r\nzwei"));
}

void MailTest::theFolderGetsWholeMails()
{
    QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("shop.mail"));
    mail::MailFolder sender(folder);
    const mail::OutgoingMail mail {QStringLiteral("id"), {}, {}, "one\r\n"};
    QVERIFY(sender.send(mail).has_value());
    QVERIFY(sender.send(mail).has_value()); // again: at least once
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList {"id.eml"});
    QFile file(folder + QStringLiteral("/id.eml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("one\r\n"));
    QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    mail::MailFolder nowhere(QStringLiteral("/proc/no/such"));
    QCOMPARE(nowhere.send(mail).error().code, ErrorCode::StorageFailed);
}

void MailTest::waitingMailsAreSentOnceAndAgainAfterAFailure()
{
    const auto store = StoreMaker(Dialect::Sqlite).make();
    makeShop(*store);
    RulesCache rules;
    const gateway::Services services {store->db(), rules, store->db().clock()};
    auto box = std::make_shared<Postbox>();
    box->failures = 1;
    api::MailOptions options;
    options.sender = box;
    api::MailWorker worker(services, options, {});
    mustWrite(store->db(), [](WriteTx &tx) -> Result<void> {
        mail::enqueue(tx, {.recipient = QStringLiteral("ada@shop.example")});
        return {};
    });
    const auto waits = [&] {
        return mustRead(store->db(), [](ReadTx &tx) { return mail::waiting(tx); });
    };
    const auto attempts = [&] {
        return mustRead(store->db(), [](ReadTx &tx) {
            return tx.queryOne<int>("SELECT MAX(attempts) FROM mail").value_or(-1);
        });
    };
    worker.start();
    QTRY_COMPARE_WITH_TIMEOUT(attempts(), 1, 5000);
    QCOMPARE(box->count(), std::size_t(0));
    QCOMPARE(waits(), std::int64_t(1));
    store->clock().advanceSeconds(60);
    QTRY_COMPARE_WITH_TIMEOUT(waits(), std::int64_t(0), 5000);
    store->clock().advanceSeconds(3600);
    worker.stop();
    QCOMPARE(box->count(), std::size_t(1));
    QCOMPARE(box->got[0].to, QStringLiteral("ada@shop.example"));
}

void MailTest::plainSmtpIsForThisMachineAlone_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("taken");
    const auto row = [](const char *url, bool taken) {
        QTest::newRow(url) << QString::fromLatin1(url) << taken;
    };
    row("smtp://mail.example", true);
    row("smtps://u:p@mail.example:465", true);
    row("smtp://127.0.0.1:2525?starttls=off", true);
    row("smtp://u:p@127.0.0.1:2525?starttls=off", false);
    row("smtp://mail.example?starttls=off", false);
    row("smtps://127.0.0.1?starttls=off", false);
    row("http://mail.example", false);
    row("smtp://", false);
    row("mail.example", false);
}

void MailTest::plainSmtpIsForThisMachineAlone()
{
    QFETCH(QString, url);
    QFETCH(bool, taken);
    QCOMPARE(engines::SmtpSender::make(QUrl(url)).has_value(), taken);
}

ARNOLD_TEST_CLASS(MailTest)

#include "MailTest.moc"
