#include "server/gateway/Shape.h"
#include "tests/support/Suite.h"

using namespace arnold;
using namespace arnold::gateway;

// What is JSON here, and what fits a shape.
class StrictnessTest : public QObject
{
    Q_OBJECT

private slots:
    void json_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("good");
        const auto row = [](const char *name, const QByteArray &text, bool good) {
            QTest::newRow(name) << text << good;
        };
        row("empty object", "{}", true);
        row("blanks around", " \n{} \t", true);
        row("nothing", "", false);
        row("two values", "{} {}", false);
        row("a NUL and more", QByteArray("{}\0{", 4), false);
        row("a NUL at the end", QByteArray("{}\0", 3), false);
        row("a name twice", R"({"a":1,"a":2})", false);
        row("a name twice by escape", R"({"a":1,"\u0061":2})", false);
        row("the same name elsewhere", R"({"a":{"a":1}})", true);
        row("NaN", "NaN", false);
        row("Infinity", "[Infinity]", false);
        row("a comment", "{/* */}", false);
        row("a comma too many", "[1,]", false);
        row("single quotes", "{'a':1}", false);
        row("a leading zero", "[01]", false);
        row("a plus", "[+1]", false);
        row("largest", "[9223372036854775807]", true);
        row("one more", "[9223372036854775808]", false);
        row("smallest", "[-9223372036854775808]", true);
        row("one less", "[-9223372036854775809]", true); // a number, but no integer
        row("invalid UTF-8", "[\"\xff\"]", false);
        row("overlong UTF-8", "[\"\xc0\xaf\"]", false);
        row("half a surrogate pair", R"(["\ud800"])", false);
        row("a pair", R"(["\ud83d\ude00"])", true);
        row("a control character", "[\"\x01\"]", false);
        row("a byte order mark and more", "\xef\xbb\xbf{}x", false);
        row("16 deep", QByteArray(16, '[') + QByteArray(16, ']'), true);
        row("17 deep", QByteArray(17, '[') + QByteArray(17, ']'), false);
        row("100,000 deep", QByteArray(100'000, '['), false);
        row("a long text", "[\"" + QByteArray(100'001, 'a') + "\"]", false);
        row("many values", '[' + QByteArray("1,").repeated(20'000) + "1]", false);
    }
    void json()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, good);
        QCOMPARE(parseJson(text).has_value(), good);
    }

    void numbersBeyondIntegersFitNoShape()
    {
        for (const char *text : {"1.5", "1e400", "1.0", "-9223372036854775809", "1e2"}) {
            const auto value = parseJson(text);
            if (value)
                QVERIFY2(!Shape::integer(INT64_MIN, INT64_MAX).faults(*value).empty(), text);
        }
    }

    void shapes_data()
    {
        QTest::addColumn<int>("shape");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("fault"); // "field code", or empty
        const auto row = [](int shape, const char *text, const char *fault) {
            QTest::addRow("%d %s", shape, text) << shape << QByteArray(text) << QByteArray(fault);
        };
        row(0, R"("abc")", "");
        row(0, R"("")", " invalid_value");
        row(0, R"("abcdef")", " invalid_value");
        row(0, R"("a\u0000")", " invalid_value");
        row(0, R"(7)", " invalid_value");
        row(0, "null", " invalid_value");
        row(1, "0", "");
        row(1, "10", "");
        row(1, "11", " invalid_value");
        row(1, "-1", " invalid_value");
        row(1, R"("1")", " invalid_value");
        row(1, "true", " invalid_value");
        row(2, R"({"name":"a"})", "");
        row(2, R"({"name":"a","note":null})", "");
        row(2, R"({"note":"a"})", "name missing_field");
        row(2, R"({"name":"a","nmae":"b"})", "nmae unknown_field");
        row(2, R"({"name":null})", "name invalid_value");
        row(2, R"({"name":"a","list":[1,99]})", "list[1] invalid_value");
        row(2, R"({"name":"a","list":[1,2,3,4]})", "list invalid_value");
        row(3, R"("a@shop.example")", "");
        row(3, R"("a@shop")", " invalid_email");
        row(3, R"("a b@shop.example")", " invalid_email");
        row(3, R"("a\u0000@shop.example")", " invalid_email");
        row(4, R"("1")", "");
        row(4, R"("0.435")", "");
        row(4, R"("1e3")", " invalid_quantity");
        row(4, R"("0.0000001")", " invalid_quantity");
        row(4, R"("99999999999999999999")", " invalid_quantity");
        row(5, R"({"amount":1999,"currency":"EUR"})", "");
        row(5, R"({"amount":19.99,"currency":"EUR"})", "amount invalid_value");
        row(5, R"({"amount":1,"currency":"EURO"})", "currency invalid_value");
        row(5, R"({"amount":1})", "currency missing_field");
    }
    void shapes()
    {
        QFETCH(int, shape);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, fault);
        const Shape number = Shape::integer(0, 10);
        const Shape all[] = {Shape::text(1, 5),
                             number,
                             Shape::object({required("name", Shape::text(1, 5)),
                                            optional("note", Shape::nullable(Shape::text(0, 5))),
                                            optional("list", Shape::list(number, 3))}),
                             Shape::email(),
                             Shape::quantity(),
                             Shape::money()};
        const auto value = parseJson(text);
        QVERIFY(value);
        QByteArray found;
        for (const FieldFault &each : all[shape].faults(*value))
            found = each.field.toLatin1() + ' ' + errorName(each.code).data();
        QCOMPARE(found, fault);
    }
};

ARNOLD_TEST_CLASS(StrictnessTest)

#include "StrictnessTest.moc"
