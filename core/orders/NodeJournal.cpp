#include "core/orders/NodeJournal.h"

#include "core/books/Documents.h"
#include "core/books/Sha256.h"
#include "core/events/Jobs.h"
#include "core/till/TillDocument.h"

#include <cstring>

namespace arnold::orders {

Result<journal::Writer> enrolNode(WriteTx &tx, const journal::Signer &signer)
{
    const QByteArray digest = Sha256::of("arnold-node-1\n" + signer.publicKey());
    journal::Issuer node;
    node.kind = journal::StreamKind::Node;
    std::memcpy(node.id.data(), digest.constData(), node.id.size());
    node.name = QStringLiteral("node-") + QString::fromLatin1(digest.left(4).toHex());
    return journal::enrol(tx, node, signer);
}

Result<int> journalIssued(WriteTx &tx, const journal::Writer &node, int limit)
{
    node.head(tx); // whoever else writes into this stream waits, before the jobs are read
    int written = 0;
    for (const events::Job &job : events::dueJobs(tx, books::kJournalJob, limit)) {
        if (!events::finishJob(tx, job.id))
            continue;
        const auto document = books::document(tx, DocumentId(job.subject));
        if (!document)
            return Error {ErrorCode::NotFound, QStringLiteral("document")};
        IssuedDocument issued;
        issued.id = document->id;
        issued.series = document->series;
        issued.number = document->number;
        issued.numberText = document->numberText;
        issued.issuedAt = document->issuedAt;
        issued.digest = books::documentDigest(*document);
        till::journalDocument(tx, node, *document, issued, {});
        ++written;
    }
    return written;
}

std::int64_t notYetJournalled(ReadTx &tx)
{
    return events::openJobs(tx, books::kJournalJob);
}

} // namespace arnold::orders
