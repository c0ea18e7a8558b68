#include "core/books/CanonicalJson.h"
#include "core/books/Sha256.h"
#include "core/devices/Devices.h"

#include <map>

namespace arnold::devices {
namespace {

class NoFiscalDevice final : public FiscalDevice
{
public:
    Result<QByteArray> start(RegisterId, Instant) override { return QByteArray(); }
    Result<void> update(const QByteArray &, std::int64_t) override { return {}; }
    Result<QByteArray> finish(const QByteArray &, const Document &) override
    {
        return QByteArray("{}");
    }
    Result<void> cancel(const QByteArray &) override { return {}; }
};

class FiscalSimulator final : public FiscalDevice
{
public:
    Result<QByteArray> start(RegisterId reg, Instant at) override
    {
        const QByteArray name = QByteArray::number(++m_lastTransaction);
        m_open.emplace(name, OpenTransaction {reg, at});
        return name;
    }

    Result<void> update(const QByteArray &transaction, std::int64_t) override
    {
        const auto open = m_open.find(transaction);
        if (open == m_open.end())
            return ErrorCode::NotFound;
        ++open->second.updates;
        return {};
    }

    Result<QByteArray> finish(const QByteArray &transaction, const Document &document) override
    {
        const auto open = m_open.find(transaction);
        if (open == m_open.end())
            return ErrorCode::NotFound;
        CanonicalObject said;
        said.put("signature_counter", ++m_signatures);
        said.put("started_at", open->second.startedAt.micros);
        said.put("total", document.totals.totalMinor);
        said.putText("transaction", QString::fromLatin1(transaction));
        const QByteArray body = said.take();
        m_chain = Sha256::of(m_chain + body);
        CanonicalObject fiscal;
        fiscal.putText("device", "simulator");
        fiscal.putRaw("said", body);
        fiscal.putHex("signature", m_chain);
        m_open.erase(open);
        return fiscal.take();
    }

    Result<void> cancel(const QByteArray &transaction) override
    {
        if (m_open.erase(transaction) == 0)
            return ErrorCode::NotFound;
        return {};
    }

private:
    struct OpenTransaction {
        RegisterId reg = {};
        Instant startedAt = {};
        int updates = 0;
    };
    std::map<QByteArray, OpenTransaction> m_open;
    std::int64_t m_lastTransaction = 0;
    std::int64_t m_signatures = 0;
    QByteArray m_chain = QByteArray(Sha256::kBytes, '\0');
};

} // namespace

std::unique_ptr<FiscalDevice> noFiscalDevice()
{
    return std::make_unique<NoFiscalDevice>();
}

std::unique_ptr<FiscalDevice> fiscalSimulator()
{
    return std::make_unique<FiscalSimulator>();
}

} // namespace arnold::devices
