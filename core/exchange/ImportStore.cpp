#include "core/exchange/ImportStore.h"

namespace arnold::exchange {
namespace {

constexpr std::string_view kBefore =
        "SELECT document.id, document.total_minor, (SELECT COUNT(*) FROM document_line "
        "WHERE document_line.document_id = document.id) FROM document "
        "WHERE document.source = ? AND document.source_number = ?";
constexpr std::string_view kNumberTaken = "SELECT 1 FROM orders WHERE number_text = ?";

} // namespace

std::optional<ImportedBefore> importedBefore(ReadTx &tx, const QString &source,
                                             const QString &sourceNumber)
{
    Rows rows = tx.query(kBefore, source, sourceNumber);
    if (!rows.next())
        return std::nullopt;
    return ImportedBefore {rows.value<DocumentId>(0), rows.value<std::int64_t>(1),
                           rows.value<std::int64_t>(2)};
}

bool isOrderNumberTaken(ReadTx &tx, const QString &numberText)
{
    return tx.queryOne<std::int64_t>(kNumberTaken, numberText).has_value();
}

} // namespace arnold::exchange
