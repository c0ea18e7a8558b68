#include "tests/torture/Ledger.h"

#include <QFile>
#include <QHash>
#include <QRandomGenerator>

#include <fcntl.h>
#include <unistd.h>

namespace arnold::torture {
namespace {

QString keyOf(const Attempt &attempt)
{
    return attempt.isWeb ? attempt.cart.toText() : attempt.id.toText();
}

Attempt attemptFrom(const QStringList &words)
{
    Attempt attempt;
    attempt.isWeb = words[1] == QLatin1String("web");
    if (attempt.isWeb)
        attempt.cart = Token::fromText(words[2]).value_or(Token());
    else
        attempt.id = OrderId::fromText(words[2]).value_or(OrderId());
    attempt.seed = words[3].toUInt();
    return attempt;
}

} // namespace

Ledger::Ledger(const QString &path)
    : m_file(::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC,
                    0600))
{
    ARNOLD_ASSERT(m_file >= 0);
}

Ledger::~Ledger()
{
    ::close(m_file);
}

void Ledger::append(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    ARNOLD_ASSERT(::write(m_file, bytes.constData(), static_cast<std::size_t>(bytes.size()))
                  == bytes.size());
}

void Ledger::tries(const Attempt &attempt)
{
    append(QStringLiteral("try %1 %2 %3")
                   .arg(attempt.isWeb ? QStringLiteral("web") : QStringLiteral("till"),
                        keyOf(attempt), QString::number(attempt.seed)));
}

void Ledger::acknowledged(const Attempt &attempt)
{
    append(QStringLiteral("ack %1 %2 %3")
                   .arg(keyOf(attempt), attempt.order.toText(), attempt.document.toText()));
    const std::lock_guard lock(m_mutex);
    ++m_acknowledged;
    m_grown.notify_all();
}

void Ledger::refused(const Error &error)
{
    append(QStringLiteral("refused %1 %2 %3")
                   .arg(QString(errorName(error.code)), error.field, error.detail.simplified()));
}

bool Ledger::waitFor(int acknowledgedCount, int timeoutMs)
{
    std::unique_lock lock(m_mutex);
    return m_grown.wait_for(lock, std::chrono::milliseconds(timeoutMs),
                            [&] { return m_acknowledged >= acknowledgedCount; });
}

Ledger::Story Ledger::read(const QString &path)
{
    Story story;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return story; // killed before it had a ledger
    QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    lines.removeLast(); // empty, or an entry that was never finished
    QHash<QString, std::size_t> places;
    for (const QString &line : lines) {
        const QStringList words = line.split(QLatin1Char(' '));
        if (words[0] == QLatin1String("try") && words.size() == 4) {
            places[words[2]] = story.attempts.size();
            story.attempts.push_back(attemptFrom(words));
        } else if (words[0] == QLatin1String("ack") && words.size() == 4) {
            Attempt &attempt = story.attempts[places.value(words[1])];
            attempt.isAcknowledged = true;
            attempt.order = OrderId::fromText(words[2]).value_or(OrderId());
            attempt.document = DocumentId::fromText(words[3]).value_or(DocumentId());
            ++story.acknowledged;
        } else {
            story.refusals << line;
        }
    }
    return story;
}

void sellAtTill(Shop &shop, Ledger &ledger, quint32 seed, const std::atomic<bool> &stop)
{
    QRandomGenerator random(seed);
    while (!stop) {
        Attempt attempt;
        attempt.id = OrderId::make();
        attempt.seed = random.generate();
        ledger.tries(attempt);
        const auto sold = shop.sell(attempt.id, attempt.seed);
        if (!sold)
            return ledger.refused(sold.error());
        attempt.order = sold->order;
        attempt.document = sold->document;
        ledger.acknowledged(attempt);
    }
}

void sellOnWeb(Shop &shop, Ledger &ledger, quint32 seed, const std::atomic<bool> &stop)
{
    QRandomGenerator random(seed);
    while (!stop) {
        Attempt attempt;
        attempt.isWeb = true;
        attempt.seed = random.generate();
        const auto cart = shop.readyCart(attempt.seed);
        if (!cart)
            return ledger.refused(cart.error());
        attempt.cart = *cart;
        ledger.tries(attempt);
        const auto placed = shop.complete(*cart);
        if (!placed)
            return ledger.refused(placed.error());
        attempt.order = placed->id;
        ledger.acknowledged(attempt);
    }
}

} // namespace arnold::torture
