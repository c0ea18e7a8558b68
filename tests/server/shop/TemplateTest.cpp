#include "server/shop/Template.h"
#include "tests/support/Suite.h"

#include <QJsonArray>

using namespace arnold;

// Templates: what they write, and what no value can make of them.
class TemplateTest : public QObject
{
    Q_OBJECT

private slots:
    void fillsIn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("filled");
        const auto row = [](const char *text, const char *filled) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(filled);
        };
        row("plain } text {", "plain } text {");
        row("{{name}}", "Ada");
        row("{{ name }}{{missing}}.", "Ada.");
        row("{{order.number}} {{order.none}}", "R1-1 ");
        row("{{evil}}", "&lt;script&gt;&amp;&quot;{{name}}");
        row("<a title=\"{{evil}}\">", "<a title=\"&lt;script&gt;&amp;&quot;{{name}}\">");
        row("{{#yes}}a{{/yes}}{{^yes}}b{{/yes}}", "a");
        row("{{#no}}a{{/no}}{{^no}}b{{/no}}", "b");
        row("{{#empty}}a{{/empty}}{{^empty}}b{{/empty}}", "b");
        row("{{#lines}}[{{n}}{{name}}]{{/lines}}", "[1Ada][2own]");
        row("{{#none}}a{{/none}}{{^none}}b{{/none}}", "b");
        row("{{#order}}{{number}}{{/order}}", "R1-1");
        row("{{#yes}}{{#no}}a{{/no}}{{#yes}}c{{/yes}}{{/yes}}d", "cd");
        row("a{{! said to nobody }}b", "ab");
    }
    void fillsIn()
    {
        QFETCH(QString, text);
        QFETCH(QString, filled);
        const QJsonObject view {
                {"name", "Ada"},
                {"yes", true},
                {"no", false},
                {"empty", ""},
                {"evil", "<script>&\"{{name}}"},
                {"none", QJsonArray()},
                {"order", QJsonObject {{"number", "R1-1"}}},
                {"lines",
                 QJsonArray {QJsonObject {{"n", "1"}}, QJsonObject {{"n", "2"}, {"name", "own"}}}}};
        QCOMPARE(shop::filledInText(text, view), filled);
    }
};

ARNOLD_TEST_CLASS(TemplateTest)
#include "TemplateTest.moc"
