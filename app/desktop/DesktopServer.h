#pragma once
#include "server/api/ShopServer.h"
#include "ui/app/AppModel.h"

#include <memory>

namespace arnold::app {

// Serves over REST the shop that the window has open. Lives on the GUI thread; ends before the
// window's models do.
class DesktopServer : public QObject
{
    Q_OBJECT
public:
    explicit DesktopServer(ui::AppModel &app);
    ~DesktopServer() override;

    // Serves each shop that is opened from now on. What stands in the way is told in the status
    // bar, and the till goes on.
    void followShop(const http::ListenAddress &address);

private:
    void serve(const http::ListenAddress &address);
    void tellPortIsTaken();

    ui::AppModel &m_app;
    std::shared_ptr<ui::Shop> m_shop; // outlives the server
    std::unique_ptr<gateway::Services> m_services;
    std::unique_ptr<api::ShopServer> m_server;
    int m_takenPort = 0; // 0: none
};

} // namespace arnold::app
