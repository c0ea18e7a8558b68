#include "app/desktop/ElsewhereSignIn.h"

#include "app/oidc/OidcChoice.h"

#include <QDesktopServices>

namespace arnold::app {

ElsewhereSignIn::ElsewhereSignIn(ui::Workplace &place)
    : m_place(place)
{
    connect(place.app(), &ui::AppModel::shopOpened, this, &ElsewhereSignIn::useShop);
    ui::ElsewhereModel *model = place.elsewhere();
    connect(model, &ui::ElsewhereModel::wanted, this, [this](const QString &words) {
        if (m_signIn)
            m_signIn->begin(words);
    });
    connect(model, &ui::ElsewhereModel::codeEntered, this, [this](const QString &code) {
        if (m_signIn)
            m_signIn->showFactor(code);
    });
    connect(model, &ui::ElsewhereModel::cancelled, this, [this] {
        if (m_signIn)
            m_signIn->cancel();
    });
}

void ElsewhereSignIn::useShop()
{
    m_signIn.reset();
    m_shop = m_place.app()->session().shop;
    ui::ElsewhereModel *model = m_place.elsewhere();
    // What cannot be is told on the server's command line; a till is opened by PIN all the same.
    const auto external = externalSignIn(OidcChoice::fromEnvironment(), {},
                                         m_shop->database->clock(), {});
    m_external = external && external->forStaff ? *external : gateway::ExternalSignIn();
    model->offer(m_external.provider ? m_external.name : QString());
    if (!m_external.provider)
        return;
    m_signIn = std::make_unique<BrowserSignIn>(BrowserSignIn::Parts {
            *m_shop->database, *m_external.provider, QDesktopServices::openUrl});
    connect(m_signIn.get(), &BrowserSignIn::signedIn, model, &ui::ElsewhereModel::enter);
    connect(m_signIn.get(), &BrowserSignIn::factorWanted, model, &ui::ElsewhereModel::askFactor);
    connect(m_signIn.get(), &BrowserSignIn::refused, model, &ui::ElsewhereModel::refuse);
}

} // namespace arnold::app
