#include "server/http/WorkerScope.h"

#include <QDateTime>
#include <QLocale>
#include <QRandomGenerator>

#include <ctime>

namespace arnold::http {
namespace {

constexpr char hexDigits[] = "0123456789abcdef";
constexpr int prefixDigits = 12;

void writeHex(char *into, int digits, quint64 value)
{
    for (int i = digits - 1; i >= 0; --i, value >>= 4)
        into[i] = hexDigits[value & 0xf];
}

} // namespace

WorkerScope::WorkerScope(const ServerConfig &configUsed, const FinishedBytesHook &hookUsed,
                         HandlerPool &poolUsed, Census &censusUsed)
    : config(configUsed)
    , hook(hookUsed)
    , pool(poolUsed)
    , census(censusUsed)
{
    writeHex(m_id.data(), prefixDigits, QRandomGenerator::system()->generate64());
    refresh();
}

void WorkerScope::refresh()
{
    timespec now {};
    ::clock_gettime(CLOCK_MONOTONIC_COARSE, &now);
    nowMs = qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
    ::clock_gettime(CLOCK_REALTIME_COARSE, &now);
    if (now.tv_sec == m_dateSecond)
        return;
    m_dateSecond = now.tv_sec;
    const QDateTime instant = QDateTime::fromSecsSinceEpoch(m_dateSecond).toUTC();
    dateField = "Date: "
            + QLocale::c().toString(instant, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss")).toLatin1()
            + " GMT\r\n";
}

QByteArrayView WorkerScope::nextId()
{
    writeHex(m_id.data() + prefixDigits, int(m_id.size()) - prefixDigits, ++m_idCount);
    return QByteArrayView(m_id.data(), qsizetype(m_id.size()));
}

} // namespace arnold::http
