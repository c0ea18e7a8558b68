#include "server/api/MailWorker.h"
#include "core/base/ErrorWords.h"
#include "core/mail/Message.h"
#include "core/selling/RulesCache.h"
#include "server/gateway/JsonWriter.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <chrono>

namespace arnold::api {
namespace {

constexpr int kMailsAtATime = 20;
constexpr auto kLooksEvery = std::chrono::seconds(1);

// One that there are words in.
QString spokenFor(const QString &language)
{
    const QString spoken = language.left(2).toLower();
    return ErrorWords::languages().contains(spoken) ? spoken : QStringLiteral("en");
}

QJsonObject textsIn(const QString &spoken)
{
    QFile file(QStringLiteral(":/translations/mails.%1.json").arg(spoken));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

// Where the link of a kind leads; the token is base64url and needs no escaping.
QString linkOf(const mail::WaitingMail &waiting, const QString &siteUrl)
{
    const char *page = "verify-email";
    if (waiting.kind == mail::Kind::ResetPassword)
        page = "reset-password";
    else if (waiting.kind == mail::Kind::ConfirmNewEmail)
        page = "confirm-email";
    else if (waiting.kind == mail::Kind::StaffInvitation)
        page = "accept-invitation";
    return siteUrl + QStringLiteral("/account/") + QLatin1String(page) + QStringLiteral("?token=")
            + waiting.token;
}

QString filled(QString text, const std::map<QString, QString> &values)
{
    // One pass: a name that looks like a placeholder stays a name.
    QString out;
    for (qsizetype i = 0; i < text.size();) {
        bool put = false;
        for (const auto &[name, value] : values) {
            if (QStringView(text).mid(i).startsWith(name)) {
                out += value;
                i += name.size();
                put = true;
                break;
            }
        }
        if (!put)
            out += text.at(i++);
    }
    return out;
}

// Whoever registers types a name and somebody's address: the shop must not send what they have to
// say. What is longer than a name, or could be a link, is left out for the address.
QString addressee(const mail::WaitingMail &waiting)
{
    constexpr qsizetype kMostCharacters = 80;
    static const QRegularExpression noName(
            QStringLiteral("[\\p{Cc}\\p{Zl}\\p{Zp}/:@\\\\<>]|\\.[^\\s.]{2}"));
    const QString name = waiting.name.trimmed();
    const bool isName = !name.isEmpty() && name.size() <= kMostCharacters && !name.contains(noName);
    return isName ? name : waiting.recipient;
}

} // namespace

mail::OutgoingMail worded(const mail::WaitingMail &waiting, const MailOptions &options,
                          const QString &shopName)
{
    const QString spoken = spokenFor(waiting.language);
    const QJsonObject texts = textsIn(spoken)[mail::kindName(waiting.kind)].toObject();
    const std::map<QString, QString> values {
            {QStringLiteral("{name}"), addressee(waiting)},
            {QStringLiteral("{shop}"), shopName},
            {QStringLiteral("{link}"), linkOf(waiting, options.siteUrl)}};
    mail::OutgoingMail mail;
    mail.id = idBytesToText(waiting.id);
    mail.from = options.from;
    mail.to = waiting.recipient;
    mail.message = mail::messageOf(
            {.id = mail.id,
             .fromName = shopName,
             .from = options.from,
             .to = waiting.recipient,
             .subject = filled(texts[QLatin1String("subject")].toString(), values),
             .text = filled(texts[QLatin1String("text")].toString(), values),
             .language = spoken,
             .date = waiting.createdAt});
    return mail;
}

MailWorker::MailWorker(const gateway::Services &services, MailOptions options,
                       std::function<void(const QByteArray &)> log)
    : m_services(services)
    , m_options(std::move(options))
    , m_log(std::move(log))
    , m_repeating(
              [this] {
                  if (const auto done = sendDue(); !done)
                      tell(done.error());
              },
              kLooksEvery)
{
}

void MailWorker::start()
{
    if (m_options.sender)
        m_repeating.start();
}

Result<void> MailWorker::sendDue()
{
    QString shopName;
    ARNOLD_TRY(waiting,
               m_services.database.read([&](ReadTx &tx) -> Result<std::vector<mail::WaitingMail>> {
                   shopName = m_services.rules.current(tx)->shopName;
                   return mail::due(tx, kMailsAtATime);
               }));
    for (const mail::WaitingMail &each : waiting) {
        if (m_repeating.isStopping())
            return {};
        ARNOLD_CHECK(sendOne(each, shopName));
    }
    return {};
}

Result<void> MailWorker::sendOne(const mail::WaitingMail &waiting, const QString &shopName)
{
    ARNOLD_TRY(mine, m_services.database.write(Actor::system(), [&](WriteTx &tx) -> Result<bool> {
        return mail::claim(tx, waiting.id);
    }));
    if (!mine)
        return {};
    const auto sent = m_options.sender->send(worded(waiting, m_options, shopName));
    if (!sent)
        tell(sent.error());
    return m_services.database.write(Actor::system(), [&](WriteTx &tx) -> Result<void> {
        if (sent)
            mail::markSent(tx, waiting.id);
        else
            mail::markFailed(tx, waiting.id, waiting.attempts, sent.error().detail);
        return {};
    });
}

void MailWorker::tell(const Error &fault)
{
    if (!m_log)
        return;
    gateway::JsonWriter line;
    line.object([&] {
        line.field("@timestamp", m_services.clock.now());
        line.field("log.level", "warn");
        line.field("message", "a mail waits");
        line.field("error.code", errorName(fault.code));
        line.field("error.message", fault.detail);
    });
    m_log(line.take());
}

} // namespace arnold::api
