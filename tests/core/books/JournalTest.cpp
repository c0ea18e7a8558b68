#include "core/books/CanonicalJson.h"
#include "core/books/JournalChain.h"
#include "core/books/JournalStore.h"
#include "core/books/JournalVerify.h"
#include "tests/support/TestStore.h"

#include <QBuffer>

using namespace arnold;
using namespace arnold::test;

class JournalTest : public QObject
{
    Q_OBJECT

public:
    explicit JournalTest(const StoreMaker &maker)
        : m_maker(maker)
    {
    }

private slots:
    void chainsAndVerifies();
    void sequencesAreGaplessOverRefusals();
    void anotherKeyMayNotWrite();
    void keyChangeIsSignedByBoth();
    void lostDeviceBeginsAnUnprovenEpoch();
    void expectedHeadProvesTheEnd();
    void everyChangedColumnIsFound_data();
    void everyChangedColumnIsFound();
    void cutOffEndIsFoundByItsHead();
    void anyChangedByteOfAnExportIsRefused();
    void exportIsTheSameAgain();

private:
    StoreMaker m_maker;
};

namespace {

const IdBytes kRegister = IdBytes {1, 2, 3};

std::unique_ptr<journal::Signer> signerOf(char fill)
{
    return journal::signerFromSeed(QByteArray(32, fill)).value();
}

Result<journal::Writer> enrol(Database &db, const journal::Signer &signer,
                              const journal::Signer *previous = nullptr)
{
    return db.write(Actor::system(), [&](WriteTx &tx) {
        return journal::enrol(tx, {journal::StreamKind::Register, kRegister, QStringLiteral("R1")},
                              signer, previous);
    });
}

journal::Head append(Database &db, const journal::Writer &writer, int number,
                     const QString &kind = QStringLiteral("receipt"))
{
    CanonicalObject body;
    body.put("number", number);
    const QByteArray json = body.take();
    return db
            .write(Actor::system(),
                   [&](WriteTx &tx) -> Result<journal::Head> {
                       return writer.append(tx, {kind, kRegister, json});
                   })
            .value();
}

QString whyOf(const Error &error)
{
    for (const ErrorFact &fact : error.facts) {
        if (fact.name == QLatin1String("why"))
            return fact.value;
    }
    return {};
}

const journal::VerifyOptions kAll {journal::VerifyOptions::Signatures::All};

} // namespace

void JournalTest::chainsAndVerifies()
{
    auto store = m_maker.make();
    const auto signer = signerOf('a');
    const auto writer = enrol(store->db(), *signer).value();
    QCOMPARE(writer.keyId(), 1);
    QCOMPARE(writer.epoch(), 1);
    journal::Head last;
    for (int i = 1; i <= 9; ++i)
        last = append(store->db(), writer, i,
                      i == 5 ? QStringLiteral("z_report") : QStringLiteral("receipt"));
    QCOMPARE(last.sequence, 10); // the key's own entry comes first
    const auto quick = journal::verify(store->db()).value();
    QCOMPARE(quick.streams.size(), std::size_t(1));
    QCOMPARE(quick.streams[0].entries, 10);
    QCOMPARE(quick.streams[0].signaturesChecked, 3); // key, Z, last
    QCOMPARE(quick.streams[0].head, last);
    QCOMPARE(quick.endProven, false);
    QCOMPARE(journal::verify(store->db(), kAll).value().streams[0].signaturesChecked, 10);
}

void JournalTest::sequencesAreGaplessOverRefusals()
{
    auto store = m_maker.make();
    const auto signer = signerOf('a');
    const auto writer = enrol(store->db(), *signer).value();
    const auto before = append(store->db(), writer, 1);
    const auto refused = store->db().write(
            Actor::system(), [&](WriteTx &tx) -> Result<journal::Head> {
                writer.append(tx, {QStringLiteral("receipt"), kRegister, "{}"});
                return ErrorCode::ShiftClosed;
            });
    QCOMPARE(refused.error().code, ErrorCode::ShiftClosed);
    QCOMPARE(append(store->db(), writer, 2).sequence, before.sequence + 1);
    const auto both = store->db().write(Actor::system(), [&](WriteTx &tx) -> Result<qint64> {
        writer.append(tx, {QStringLiteral("a"), {}, "{}"});
        return writer.append(tx, {QStringLiteral("b"), {}, "{}"}).sequence;
    });
    QCOMPARE(both.value(), before.sequence + 3);
    QVERIFY(journal::verify(store->db(), kAll).has_value());
}

void JournalTest::anotherKeyMayNotWrite()
{
    auto store = m_maker.make();
    const auto signer = signerOf('a');
    const auto other = signerOf('b');
    const auto openWith = [&](const journal::Signer &with) {
        return store->db().read([&](ReadTx &tx) { return journal::open(tx, kRegister, with); });
    };
    QCOMPARE(openWith(*signer).error().code, ErrorCode::NotFound);
    QVERIFY(enrol(store->db(), *signer).has_value());
    QVERIFY(openWith(*signer).has_value());
    QCOMPARE(openWith(*other).error().code, ErrorCode::ReadOnly);
    QCOMPARE(enrol(store->db(), *signer).value().epoch(), 1); // again changes nothing
    QCOMPARE(journal::verify(store->db()).value().streams[0].entries, 1);
}

void JournalTest::keyChangeIsSignedByBoth()
{
    auto store = m_maker.make();
    const auto oldSigner = signerOf('a');
    const auto newSigner = signerOf('b');
    append(store->db(), enrol(store->db(), *oldSigner).value(), 1);
    const auto writer = enrol(store->db(), *newSigner, oldSigner.get()).value();
    QCOMPARE(writer.epoch(), 2);
    append(store->db(), writer, 2);
    const auto report = journal::verify(store->db(), kAll).value();
    QCOMPARE(report.streams[0].entries, 4);
    QCOMPARE(report.streams[0].unprovenKeyChanges, 0);
    const auto old = store->db().read(
            [&](ReadTx &tx) { return journal::open(tx, kRegister, *oldSigner); });
    QCOMPARE(old.error().code, ErrorCode::ReadOnly);
}

void JournalTest::lostDeviceBeginsAnUnprovenEpoch()
{
    auto store = m_maker.make();
    append(store->db(), enrol(store->db(), *signerOf('a')).value(), 1);
    const auto newSigner = signerOf('b');
    append(store->db(), enrol(store->db(), *newSigner).value(), 2);
    QCOMPARE(journal::verify(store->db(), kAll).value().streams[0].unprovenKeyChanges, 1);
}

void JournalTest::expectedHeadProvesTheEnd()
{
    auto store = m_maker.make();
    const auto signer = signerOf('a');
    const auto writer = enrol(store->db(), *signer).value();
    const auto first = append(store->db(), writer, 1);
    const auto last = append(store->db(), writer, 2);
    journal::VerifyOptions options;
    options.expectedHead = last;
    QCOMPARE(journal::verify(store->db(), options).value().endProven, true);
    options = {};
    options.expectedHeadText = journal::headText(first);
    QCOMPARE(options.expectedHeadText.size(), 2 + 16);
    QCOMPARE(journal::verify(store->db(), options).value().endProven, true);
    options.expectedHeadText = QStringLiteral("2:0123456789abcdef");
    const auto refused = journal::verify(store->db(), options);
    QCOMPARE(refused.error().code, ErrorCode::JournalBroken);
    QCOMPARE(whyOf(refused.error()), QStringLiteral("expected_head"));
}

void JournalTest::everyChangedColumnIsFound_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<bool>("allSignatures");
    const auto row = [](const char *name, const char *change, bool all = false) {
        QTest::newRow(name) << QByteArray(change) << all;
    };
    row("at", "UPDATE journal_entry SET at = at + 1 WHERE sequence = 3");
    row("kind", "UPDATE journal_entry SET kind = 'receipu' WHERE sequence = 3");
    row("body", "UPDATE journal_entry SET body = ? WHERE sequence = 3");
    row("previous hash", "UPDATE journal_entry SET previous_hash = ? WHERE sequence = 3");
    row("hash", "UPDATE journal_entry SET hash = ? WHERE sequence = 3");
    row("signature", "UPDATE journal_entry SET signature = ? WHERE sequence = 3", true);
    row("signature of a Z", "UPDATE journal_entry SET signature = ? WHERE sequence = 4");
    row("signature of the last", "UPDATE journal_entry SET signature = ? WHERE sequence = 6");
    row("key id", "UPDATE journal_entry SET key_id = 2 WHERE sequence = 3");
    row("epoch", "UPDATE journal_entry SET epoch = 2 WHERE sequence = 3");
    row("subject", "UPDATE journal_entry SET subject_id = NULL WHERE sequence = 3");
    row("sequence", "UPDATE journal_entry SET sequence = 9 WHERE sequence = 6");
    row("an entry gone", "DELETE FROM journal_entry WHERE sequence = 3");
    row("the first gone", "DELETE FROM journal_entry WHERE sequence = 1");
    row("public key", "UPDATE journal_key SET public_key = ?");
    row("key's place", "UPDATE journal_key SET from_sequence = 2");
    row("key gone", "DELETE FROM journal_key");
}

void JournalTest::everyChangedColumnIsFound()
{
    QFETCH(QByteArray, change);
    QFETCH(bool, allSignatures);
    auto store = m_maker.make();
    const auto signer = signerOf('a');
    const auto writer = enrol(store->db(), *signer).value();
    for (int i = 1; i <= 5; ++i)
        append(store->db(), writer, i,
               i == 3 ? QStringLiteral("z_report") : QStringLiteral("receipt"));
    QVERIFY(journal::verify(store->db(), kAll).has_value());
    const auto changed = store->db().write(Actor::system(), [&](WriteTx &tx) -> Result<qint64> {
        const std::string_view sql(change.constData(), static_cast<std::size_t>(change.size()));
        if (change.contains('?'))
            return tx.execute(sql, QByteArray("{\"number\":7}"));
        return tx.execute(sql);
    });
    QCOMPARE(changed.value(), 1);
    const auto verified = journal::verify(store->db(),
                                          allSignatures ? kAll : journal::VerifyOptions {});
    QVERIFY(!verified.has_value());
    QCOMPARE(verified.error().code, ErrorCode::JournalBroken);
}

void JournalTest::cutOffEndIsFoundByItsHead()
{
    auto store = m_maker.make();
    const auto signer = signerOf('a');
    const auto writer = enrol(store->db(), *signer).value();
    append(store->db(), writer, 1);
    const auto printed = append(store->db(), writer, 2);
    QVERIFY(store->db()
                    .write(Actor::system(),
                           [&](WriteTx &tx) -> Result<qint64> {
                               return tx.execute("DELETE FROM journal_entry WHERE sequence = 3");
                           })
                    .has_value());
    QVERIFY(journal::verify(store->db(), kAll).has_value()); // the chain itself fits
    journal::VerifyOptions options = kAll;
    options.expectedHeadText = journal::headText(printed);
    QCOMPARE(journal::verify(store->db(), options).error().code, ErrorCode::JournalBroken);
}

void JournalTest::anyChangedByteOfAnExportIsRefused()
{
    auto store = m_maker.make();
    const auto signer = signerOf('a');
    const auto writer = enrol(store->db(), *signer).value();
    append(store->db(), writer, 1);
    const auto last = append(store->db(), writer, 2, QStringLiteral("z_report"));
    QByteArray bytes;
    QBuffer out(&bytes);
    QVERIFY(out.open(QIODevice::WriteOnly));
    const auto exported = journal::exportTo(store->db(), out, *signer).value();
    QCOMPARE(exported.entries, 3);
    QCOMPARE(exported.streams, 1);
    out.close();

    const auto verify = [](QByteArray file, const journal::VerifyOptions &options = kAll) {
        QBuffer in(&file);
        in.open(QIODevice::ReadOnly);
        return journal::verifyFile(in, options);
    };
    journal::VerifyOptions options = kAll;
    options.expectedHead = last;
    const auto report = verify(bytes, options).value();
    QCOMPARE(report.journal.endProven, true);
    QCOMPARE(report.signedBy, signer->publicKey());
    QCOMPARE(report.journal.streams[0].entries, 3);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        for (const char flip : {'\x01', '\x20'}) {
            QByteArray changed = bytes;
            changed[i] = static_cast<char>(changed[i] ^ flip);
            const auto refused = verify(changed, {});
            QVERIFY2(!refused.has_value(), qPrintable(QString::number(i)));
            QCOMPARE(refused.error().code, ErrorCode::JournalBroken);
        }
    }
    for (qsizetype i = 0; i < bytes.size(); i += 7)
        QVERIFY(!verify(bytes.left(i), {}).has_value());
    QVERIFY(!verify(bytes + "\n", {}).has_value());
    QVERIFY(!verify(bytes + "{}", {}).has_value());
    QList<QByteArray> lines = bytes.split('\n');
    lines.removeAt(2);
    QVERIFY(!verify(lines.join('\n'), {}).has_value());
}

void JournalTest::exportIsTheSameAgain()
{
    auto store = m_maker.make();
    const auto signer = signerOf('a');
    const auto writer = enrol(store->db(), *signer).value();
    append(store->db(), writer, 1);
    const auto exported = [&] {
        QByteArray bytes;
        QBuffer out(&bytes);
        out.open(QIODevice::WriteOnly);
        const auto report = journal::exportTo(store->db(), out, *signer);
        return report ? bytes : QByteArray();
    };
    const QByteArray first = exported();
    QVERIFY(!first.isEmpty());
    QCOMPARE(exported(), first);
    store->reopen();
    QCOMPARE(exported(), first);
}

ARNOLD_STORE_TEST_CLASS(JournalTest)
#include "JournalTest.moc"
