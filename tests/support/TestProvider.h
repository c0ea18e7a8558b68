#pragma once
#include "core/identity/ExternalIdentity.h"

#include <mutex>

namespace arnold::test {

// Stands for an OpenID Connect provider: says that it is Ada until it is told to say else, and
// keeps what it was asked.
class TestProvider final : public identity::IdentityProvider
{
public:
    Result<QString> authorizationUrl(const identity::AuthorizationRequest &request) override
    {
        const std::lock_guard lock(m_mutex);
        m_request = request;
        if (m_fault)
            return *m_fault;
        return QStringLiteral("https://id.example/auth?state=") + request.state;
    }
    Result<identity::ExternalIdentity>
    exchange(const identity::AuthorizationAnswer &answer) override
    {
        const std::lock_guard lock(m_mutex);
        m_answer = answer;
        ++m_exchanges;
        if (m_fault)
            return *m_fault;
        return m_who;
    }

    void says(const identity::ExternalIdentity &who)
    {
        const std::lock_guard lock(m_mutex);
        m_who = who;
        m_fault.reset();
    }
    void fails(ErrorCode code)
    {
        const std::lock_guard lock(m_mutex);
        m_fault = code;
    }
    identity::AuthorizationRequest request() const
    {
        const std::lock_guard lock(m_mutex);
        return m_request;
    }
    identity::AuthorizationAnswer answer() const
    {
        const std::lock_guard lock(m_mutex);
        return m_answer;
    }
    int exchanges() const
    {
        const std::lock_guard lock(m_mutex);
        return m_exchanges;
    }

private:
    mutable std::mutex m_mutex;
    identity::ExternalIdentity m_who {QStringLiteral("https://id.example"), QStringLiteral("u-1"),
                                      QStringLiteral("ada@shop.example"), true,
                                      QStringLiteral("Ada Lind")};
    std::optional<ErrorCode> m_fault;
    identity::AuthorizationRequest m_request;
    identity::AuthorizationAnswer m_answer;
    int m_exchanges = 0;
};

} // namespace arnold::test
