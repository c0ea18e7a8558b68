#pragma once
#include "core/base/Result.h"
#include "core/books/Document.h"
#include "core/devices/Receipt.h"

#include <functional>
#include <memory>

// What stands beside a till. Each device has a thread of its own; what it says comes back through
// the callback it was given, on that thread.
namespace arnold::devices {

class ReceiptPrinter
{
public:
    virtual ~ReceiptPrinter() = default;
    // Waits until the printer has taken it. Unavailable (off, no paper: fact "why").
    virtual Result<void> print(const PrintDocument &document) = 0;
};

class CashDrawer
{
public:
    virtual ~CashDrawer() = default;
    virtual Result<void> open() = 0; // Unavailable
};

class Scanner
{
public:
    virtual ~Scanner() = default;
    virtual void onScan(std::function<void(const QByteArray &code)> scanned) = 0;
};

// What a country's law puts between the sale and the receipt. Steps of one transaction.
class FiscalDevice
{
public:
    virtual ~FiscalDevice() = default;
    // With the first line of a sale; what finish() needs to know it again.
    virtual Result<QByteArray> start(RegisterId reg, Instant at) = 0;
    virtual Result<void> update(const QByteArray &transaction, std::int64_t totalMinor) = 0;
    // Fiscal fields for Document::fiscal, JSON.
    virtual Result<QByteArray> finish(const QByteArray &transaction, const Document &document) = 0;
    virtual Result<void> cancel(const QByteArray &transaction) = 0;
};

// Where no law asks for one: answers "{}".
std::unique_ptr<FiscalDevice> noFiscalDevice();
// Numbers and signs transactions in memory, so that everything around a device can be tried.
std::unique_ptr<FiscalDevice> fiscalSimulator();

} // namespace arnold::devices
