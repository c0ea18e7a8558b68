#pragma once
#include "core/base/Result.h"
#include "core/books/Journal.h"
#include "core/storage/Transaction.h"

// The journal of a server node. Invoices and credit notes of orders are issued by whichever server
// was asked, in the command that needs them; one chain for all of them there would make everybody
// queue, so that the command leaves a job and a node's worker writes the entries, a moment later.
namespace arnold::orders {

// The node that a key stands for: its id and name follow from the public key. Its stream is made
// when it is not there. A key belongs to one machine, so that a copy of the store elsewhere begins
// a stream of its own.
Result<journal::Writer> enrolNode(WriteTx &tx, const journal::Signer &signer);

// Writes the entries of at most `limit` documents that wait for theirs, in the order of their
// making, and returns how many. Each is there once, whoever does it.
Result<int> journalIssued(WriteTx &tx, const journal::Writer &node, int limit);

// How many wait.
std::int64_t notYetJournalled(ReadTx &tx);

} // namespace arnold::orders
