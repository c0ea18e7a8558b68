#include "core/storage/DriverSession.h"
#include "tests/support/Suite.h"

using namespace arnold;

// How a database on another machine is reached.
class PostgresOptionsTest : public QObject
{
    Q_OBJECT

private slots:
    void anotherMachineProvesItself_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("mode"); // empty: libpq's own
        const auto row = [](const char *url, const char *mode) {
            QTest::newRow(url) << QString::fromLatin1(url) << QString::fromLatin1(mode);
        };
        row("postgresql://shop@db.example/shop", "verify-full");
        row("postgresql://shop@192.0.2.5:5433/shop", "verify-full");
        row("postgresql://127.example/shop", "verify-full");
        row("postgresql:///shop?host=db.example", "verify-full");
        row("postgresql://db.example/shop?sslmode=disable", "disable");
        row("postgresql://shop@db.example/shop?sslmode=require", "require");
        row("postgresql://localhost/shop", "");
        row("postgresql://127.0.0.1:5432/shop", "");
        row("postgresql://[::1]/shop", "");
        row("postgresql:///shop?host=/run/postgresql", "");
        row("postgresql://localhost.example/shop", "verify-full");
        row("postgresql://localhost/shop?hostaddr=192.0.2.5", "verify-full");
        row("postgresql:///shop?hostaddr=192.0.2.5", "verify-full");
        row("postgresql://localhost/shop?hostaddr=127.0.0.1", "");
        row("postgresql:///shop?host=/run/postgresql,db.example", "verify-full");
        row("postgresql:///shop?host=localhost,127.0.0.1", "");
    }
    void anotherMachineProvesItself()
    {
        QFETCH(QString, url);
        QFETCH(QString, mode);
        const auto options = postgresOptions(QUrl(url));
        QVERIFY(options);
        QStringList modes;
        for (const QString &each : options->split(u';')) {
            if (each.startsWith(QLatin1String("sslmode=")))
                modes.append(QString(each.mid(8)).remove(u'\''));
        }
        QCOMPARE(modes, mode.isEmpty() ? QStringList() : QStringList {mode});
    }

    void noValueBringsAnOptionOfItsOwn()
    {
        const auto refused = postgresOptions(
                QUrl(QStringLiteral("postgresql://db.example/shop?sslrootcert=a;sslmode=disable")));
        QCOMPARE(refused.error().code, ErrorCode::InvalidValue);
    }
};

ARNOLD_TEST_CLASS(PostgresOptionsTest)
#include "PostgresOptionsTest.moc"
