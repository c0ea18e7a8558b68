#include "ui/till/TrailWriter.h"

#include <algorithm>

namespace arnold::ui {

void TrailWriter::note(std::vector<till::TrailEntry> entries)
{
    const Session &session = m_app->session();
    for (till::TrailEntry &entry : entries)
        m_waiting.push_back({session.shop, session.reg, std::move(entry)});
    flush();
}

// The first of what waits, and those after it that belong to the same shop.
void TrailWriter::flush()
{
    if (m_writing || m_waiting.empty())
        return;
    std::vector<Waiting> batch;
    while (!m_waiting.empty() && (batch.empty() || batch.front().shop == m_waiting.front().shop)) {
        batch.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    m_writing = true;
    m_app->background().run(
            this, [batch] { return write(batch); },
            [this, batch](const Result<void> &result) { written(batch, result); });
}

Result<void> TrailWriter::write(const std::vector<Waiting> &batch)
{
    Shop &shop = *batch.front().shop;
    const RegisterId reg = batch.front().reg;
    std::vector<till::TrailEntry> entries;
    for (const Waiting &each : batch)
        entries.push_back(each.entry);
    const Actor actor = Actor::staff(entries.front().staff);
    return shop.database->write(actor, [&](WriteTx &tx) -> Result<void> {
        ARNOLD_TRY(journal, journal::open(tx, reg.bytes(), *shop.signer));
        till::noteTrail(tx, journal, reg, entries);
        return {};
    });
}

void TrailWriter::written(std::vector<Waiting> batch, const Result<void> &result)
{
    m_writing = false;
    if (result) {
        m_said = false;
        flush();
        return;
    }
    m_waiting.insert(m_waiting.begin(), std::make_move_iterator(batch.begin()),
                     std::make_move_iterator(batch.end()));
    if (!m_said)
        emit refused(m_app->words(result.error()));
    m_said = true;
}

} // namespace arnold::ui
