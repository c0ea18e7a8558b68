#include "app/server/Secret.h"

#include <QByteArray>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace arnold::app {
namespace {

// The terminal shows nothing while this lives.
class QuietTerminal
{
public:
    QuietTerminal()
    {
        m_changed = ::isatty(STDIN_FILENO) && ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_changed)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~QuietTerminal()
    {
        if (m_changed)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    QuietTerminal(const QuietTerminal &) = delete;
    QuietTerminal &operator=(const QuietTerminal &) = delete;

    bool isTerminal() const { return m_changed; }

private:
    termios m_before {};
    bool m_changed = false;
};

} // namespace

std::optional<QString> readSecret(const char *prompt)
{
    const QuietTerminal terminal;
    if (terminal.isTerminal())
        std::fprintf(stderr, "%s: ", prompt);
    char line[256];
    const bool read = std::fgets(line, sizeof line, stdin) != nullptr;
    if (terminal.isTerminal())
        std::fputc('\n', stderr);
    if (!read)
        return std::nullopt;
    const QByteArray text = QByteArray(line).trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(QString::fromUtf8(text));
}

} // namespace arnold::app
