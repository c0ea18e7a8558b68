#include "server/gateway/JsonValue.h"
#include "tests/support/Mutants.h"
#include "tests/support/Suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace arnold;
using namespace arnold::gateway;
using namespace arnold::test;

// Bodies that are nearly JSON: whatever is taken for JSON here is JSON for another reader as well,
// and says the same.
class JsonMutantsTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTakenIsJson()
    {
        const auto seed = std::random_device {}();
        qInfo("seed %u", seed);
        Mutants mutants(seed,
                        {"{\"variant_id\":\"019f\",\"quantity\":\"2\",\"note\":null}",
                         "{\"a\":[1,-2,3.5,[],{}],\"b\":{\"c\":true,\"d\":false}}",
                         "[\"\\u00e9\\ud83d\\ude00\",\"\\n\\t\\\"\\\\\\/\",\"x\"]",
                         "{\"amount\":9223372036854775807,\"currency\":\"EUR\"}", "[0,-0,10,1E2]"},
                        {"\"",   "\\",   "\\u",  "\\ud800", "{",   "}",
                         "[",    "]",    ",",    ":",       "-",   ".",
                         "0",    "1e5",  "null", "true",    "NaN", "\xc3\xa9",
                         "\xc3", "\xff", " ",    "\n",      "//",  QByteArray("\0", 1)});
        const QRegularExpression hugeExponent(QStringLiteral("[eE][+-]?[0-9]{3}"));
        int taken = 0;
        for (int i = mutantCount(); i > 0; --i) {
            const QByteArray text = mutants.next();
            const auto ours = parseJson(text);
            // Numbers beyond a double are JSON that the other reader does not take.
            if (!ours || hugeExponent.match(QString::fromLatin1(text)).hasMatch())
                continue;
            ++taken;
            QJsonParseError error;
            const auto theirs = QJsonDocument::fromJson('[' + text + ']', &error);
            const bool same = error.error == QJsonParseError::NoError
                    && alike(*ours, theirs.array().at(0));
            QVERIFY2(same,
                     "seed " + QByteArray::number(seed) + ", input " + text.toPercentEncoding());
        }
        QVERIFY(taken > 0);
    }

private:
    static bool alike(const JsonValue &ours, const QJsonValue &theirs)
    {
        if (const auto *members = ours.members()) {
            const QJsonObject object = theirs.toObject();
            if (!theirs.isObject() || object.size() != qsizetype(members->size()))
                return false;
            return std::all_of(members->begin(), members->end(), [&](const auto &member) {
                return alike(member.second, object.value(member.first));
            });
        }
        if (const auto *items = ours.items()) {
            const QJsonArray array = theirs.toArray();
            if (!theirs.isArray() || array.size() != qsizetype(items->size()))
                return false;
            for (qsizetype i = 0; i < array.size(); ++i) {
                if (!alike((*items)[size_t(i)], array[i]))
                    return false;
            }
            return true;
        }
        if (const QString *text = ours.text())
            return theirs.isString() && theirs.toString() == *text;
        if (const bool *flag = ours.boolean())
            return theirs.isBool() && theirs.toBool() == *flag;
        if (const std::int64_t *number = ours.integer())
            return theirs.isDouble() && theirs.toInteger() == *number;
        return ours.isNull() ? theirs.isNull() : theirs.isDouble();
    }
};

ARNOLD_TEST_CLASS(JsonMutantsTest)
#include "JsonMutantsTest.moc"
