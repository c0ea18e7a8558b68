#include "app/server/Journal.h"
#include "core/books/JournalKey.h"
#include "core/books/JournalVerify.h"

#include <QFile>

#include <cstdio>

namespace arnold::app {
namespace {

void declare(QCommandLineParser &parser)
{
    declareStore(parser);
    parser.addOptions({
            {QStringLiteral("head"),
             QStringLiteral("A head from a receipt or Z that must be in the journal."),
             QStringLiteral("HEAD")},
            {QStringLiteral("all"),
             QStringLiteral("Checks every signature, not only those of Zs.")},
    });
}

journal::VerifyOptions optionsOf(const QCommandLineParser &parser)
{
    journal::VerifyOptions options;
    if (parser.isSet(QStringLiteral("all")))
        options.signatures = journal::VerifyOptions::Signatures::All;
    options.expectedHeadText = parser.value(QStringLiteral("head"));
    return options;
}

void tell(const journal::VerifyReport &report)
{
    for (const journal::StreamReport &stream : report.streams)
        say(QStringLiteral("%1: %2 entries hold, head %3")
                    .arg(stream.name)
                    .arg(stream.entries)
                    .arg(journal::headText(stream.head)));
    if (!report.endProven)
        say(QStringLiteral("End not proven: give --head with a head from a receipt."));
}

Exit verify(const QCommandLineParser &parser, const QStringList &arguments)
{
    Result<journal::VerifyReport> report = ErrorCode::Internal;
    if (arguments.size() > 1) {
        QFile file(arguments[1]);
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "arnold-server: %s cannot be read\n",
                         arguments[1].toLocal8Bit().constData());
            return Exit::Failed;
        }
        auto read = journal::verifyFile(file, optionsOf(parser));
        report = read ? Result<journal::VerifyReport>(read->journal) : read.error();
    } else {
        const auto database = openStore(parser, DatabaseConfig::Access::ReadBeside);
        if (!database)
            return Exit::Failed;
        report = journal::verify(*database, optionsOf(parser));
    }
    if (!report) {
        complain(report.error(), QStringLiteral("the journal does not hold"));
        for (const ErrorFact &fact : report.error().facts)
            say(QStringLiteral("  %1: %2").arg(fact.name, fact.value));
        return Exit::Failed;
    }
    tell(*report);
    return Exit::Done;
}

Exit exportJournal(const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto database = openStore(parser, DatabaseConfig::Access::ReadBeside);
    if (!database)
        return Exit::Failed;
    const auto signer = journal::openKeyFile(journalKeyFile(parser));
    QFile out;
    const bool opened = arguments.size() > 1
            ? (out.setFileName(arguments[1]), out.open(QIODevice::WriteOnly | QIODevice::Truncate))
            : out.open(stdout, QIODevice::WriteOnly);
    if (!signer || !opened) {
        complain(signer ? Error {ErrorCode::StorageFailed} : signer.error(),
                 QStringLiteral("the journal was not exported"));
        return Exit::Failed;
    }
    const auto written = journal::exportTo(*database, out, **signer);
    if (!written) {
        complain(written.error(), QStringLiteral("the journal was not exported"));
        return Exit::Failed;
    }
    std::fprintf(stderr, "%lld entries of %lld streams\n", static_cast<long long>(written->entries),
                 static_cast<long long>(written->streams));
    return Exit::Done;
}

Exit run(const QCommandLineParser &parser, const QStringList &arguments)
{
    const QString what = arguments.value(0);
    if (what == QLatin1String("verify"))
        return verify(parser, arguments);
    if (what == QLatin1String("export"))
        return exportJournal(parser, arguments);
    std::fputs("arnold-server: usage: journal export [OUT] | journal verify [FILE]\n", stderr);
    return Exit::Usage;
}

} // namespace

Command journalCommand()
{
    return {"journal",
            "export [OUT] | verify [FILE]",
            "Exports or verifies the journal.",
            "An export is signed JSON lines; without OUT it goes to standard output. `verify` "
            "walks\n"
            "every chain of the store, or of an export, and says 'end not proven' without --head.",
            declare,
            run};
}

} // namespace arnold::app
