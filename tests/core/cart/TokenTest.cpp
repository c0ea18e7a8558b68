#include "core/cart/Token.h"
#include "tests/support/Suite.h"

using namespace arnold;

class TokenTest : public QObject
{
    Q_OBJECT

private slots:
    void goesBothWays()
    {
        for (int i = 0; i < 1000; ++i) {
            const Token token = Token::make();
            QCOMPARE(token.toText().size(), 22);
            QCOMPARE(Token::fromText(token.toText()), token);
            QCOMPARE(Token::fromBytes(token.toBytes()), token);
            QVERIFY(token != Token::make());
        }
    }

    void whatCannotExistIsEmpty_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << "";
        QTest::newRow("too short") << "AAAAAAAAAAAAAAAAAAAAA";
        QTest::newRow("too long") << "AAAAAAAAAAAAAAAAAAAAAAA";
        QTest::newRow("padded") << "AAAAAAAAAAAAAAAAAAAAAA==";
        QTest::newRow("foreign letter") << "AAAAAAAAAAAAAAAAAAAA+A";
        QTest::newRow("not ASCII") << QStringLiteral("AAAAAAAAAAAAAAAAAAAA\u00e9A");
        QTest::newRow("second spelling") << "AAAAAAAAAAAAAAAAAAAAAB";
    }

    void whatCannotExistIsEmpty()
    {
        QFETCH(QString, text);
        QVERIFY(!Token::fromText(text));
    }
};

ARNOLD_TEST_CLASS(TokenTest)
#include "TokenTest.moc"
