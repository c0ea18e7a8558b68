#include "server/http/AnswerBox.h"

#include <sys/eventfd.h>
#include <unistd.h>

namespace arnold::http {

AnswerBox::AnswerBox()
    : m_descriptor(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
{
    ARNOLD_ASSERT(m_descriptor >= 0);
}

AnswerBox::~AnswerBox()
{
    ::close(m_descriptor);
}

void AnswerBox::post(Reply reply)
{
    bool first = false;
    {
        const std::lock_guard lock(m_mutex);
        first = m_replies.empty();
        m_replies.push_back(std::move(reply));
    }
    if (first)
        wake();
}

void AnswerBox::wake()
{
    // It fails only when the counter is full, and then the worker is awake anyway.
    ::eventfd_write(m_descriptor, 1);
}

void AnswerBox::requestClose()
{
    m_closeRequested.store(true, std::memory_order_release);
    wake();
}

void AnswerBox::clearWake()
{
    eventfd_t count = 0;
    ::eventfd_read(m_descriptor, &count);
}

std::vector<AnswerBox::Reply> AnswerBox::takeAll()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_replies, {});
}

} // namespace arnold::http
