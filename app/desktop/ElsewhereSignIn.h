#pragma once
#include "app/signin/BrowserSignIn.h"
#include "server/gateway/SignIn.h"
#include "ui/app/Workplace.h"

#include <memory>

namespace arnold::app {

// Lets those who work here sign in by the system's browser where the environment names a provider
// for them (see OidcChoice.h). GUI thread.
class ElsewhereSignIn : public QObject
{
    Q_OBJECT

public:
    explicit ElsewhereSignIn(ui::Workplace &place); // which outlives it

private:
    void useShop();

    ui::Workplace &m_place;
    std::shared_ptr<ui::Shop> m_shop;
    gateway::ExternalSignIn m_external;
    std::unique_ptr<BrowserSignIn> m_signIn; // first to go: it looks at the others
};

} // namespace arnold::app
