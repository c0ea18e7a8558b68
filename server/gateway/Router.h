#pragma once
#include "server/gateway/Route.h"

#include <QByteArray>
#include <QStringList>

#include <map>

namespace arnold::gateway {

// Finds the route of a request. Built once from the route table; any thread.
class Router
{
public:
    // Two routes of the same method and form are a broken invariant. `routes` outlives the router.
    explicit Router(const std::vector<Route> &routes);

    struct Found {
        const Route *route = nullptr;
        std::vector<std::pair<QString, QString>> pathValues = {};
        QByteArray allow = {}; // the methods that the path knows, when the route is not found
    };
    // `path` is raw, without the query. A HEAD finds the GET. Route null and allow empty: no such
    // path; allow set: the path exists, with other methods.
    Found find(QByteArrayView method, QByteArrayView path) const;

private:
    struct Node {
        std::map<QByteArray, Node> words;
        std::unique_ptr<Node> value; // a {name}
        std::map<QByteArray, const Route *> routes; // by method
    };
    Node m_root;
};

} // namespace arnold::gateway
