#include "core/mail/Message.h"

#include <QLocale>

#include <algorithm>

namespace arnold::mail {
namespace {

constexpr int kEncodedWordBytes = 42; // of text: 56 of base64, under the 75 of RFC 2047, 2
constexpr int kBodyLineBytes = 57; // 76 of base64 (RFC 2045, 6.8)

QString onOneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = QLatin1Char(' ');
    }
    return text.simplified();
}

bool isPlain(const QString &text)
{
    constexpr int kMostPlain = 60;
    return text.size() <= kMostPlain && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c.isLetterOrNumber() ? c.unicode() < 128
                                           : QStringLiteral(" .-!?:,'").contains(c);
           });
}

// "=?UTF-8?B?...?=", as many as it takes, each with whole characters.
QByteArray encodedWords(const QString &line)
{
    QByteArray words;
    QByteArray chunk;
    const auto end = [&] {
        if (!words.isEmpty())
            words += "\r\n ";
        words += "=?UTF-8?B?" + chunk.toBase64() + "?=";
        chunk.clear();
    };
    for (const char32_t c : line.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&c, 1).toUtf8();
        if (chunk.size() + bytes.size() > kEncodedWordBytes)
            end();
        chunk += bytes;
    }
    if (!chunk.isEmpty())
        end();
    return words;
}

// For a field that is text (RFC 5322, 3.6.5).
QByteArray unstructured(const QString &text)
{
    const QString line = onOneLine(text);
    return isPlain(line) ? line.toLatin1() : encodedWords(line);
}

// For a name before an address (RFC 5322, 3.4), where a comma would begin another address.
QByteArray phrase(const QString &text)
{
    const QString line = onOneLine(text);
    const bool isWords = isPlain(line) && std::all_of(line.begin(), line.end(), [](QChar c) {
                             return c.isLetterOrNumber() || c == QLatin1Char(' ');
                         });
    return isWords ? line.toLatin1() : encodedWords(line);
}

QByteArray base64Lines(const QByteArray &bytes)
{
    QByteArray lines;
    for (qsizetype i = 0; i < bytes.size(); i += kBodyLineBytes)
        lines += bytes.mid(i, kBodyLineBytes).toBase64() + "\r\n";
    return lines;
}

QByteArray dateOf(Instant at)
{
    return QLocale::c().toString(at.toUtc(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss")).toLatin1()
            + " +0000";
}

} // namespace

QByteArray messageOf(const MessageParts &parts)
{
    const QString from = onOneLine(parts.from);
    const QString domain = from.mid(from.indexOf(QLatin1Char('@')) + 1);
    QByteArray text = parts.text.toUtf8();
    text.replace("\n", "\r\n");
    QByteArray message;
    const auto field = [&](const char *name, const QByteArray &value) {
        message += QByteArray(name) + ": " + value + "\r\n";
    };
    field("Date", dateOf(parts.date));
    field("From", phrase(parts.fromName) + "\r\n <" + from.toUtf8() + '>');
    field("To", '<' + onOneLine(parts.to).toUtf8() + '>');
    field("Subject", unstructured(parts.subject));
    field("Message-ID", '<' + parts.id.toLatin1() + '@' + domain.toUtf8() + '>');
    field("Auto-Submitted", "auto-generated"); // RFC 3834, 5: no answer from a machine
    field("MIME-Version", "1.0");
    field("Content-Language", parts.language.toLatin1());
    field("Content-Type", "text/plain; charset=utf-8");
    field("Content-Transfer-Encoding", "base64");
    return message + "\r\n" + base64Lines(text);
}

} // namespace arnold::mail
