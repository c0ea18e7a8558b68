#include "server/gateway/Router.h"
#include "core/base/Assert.h"

#include <QList>
#include <QUrl>

namespace arnold::gateway {
namespace {

QByteArray allowOf(const std::map<QByteArray, const Route *> &routes)
{
    QByteArrayList methods;
    for (const auto &[method, route] : routes) {
        methods.append(method);
        if (method == "GET")
            methods.append(QByteArrayLiteral("HEAD"));
    }
    methods.append(QByteArrayLiteral("OPTIONS"));
    return methods.join(", ");
}

// Names of the path's values, in order.
QStringList valueNames(const Route &route)
{
    QStringList names;
    for (const QByteArray &part : QByteArray(route.path).split('/')) {
        if (part.startsWith('{'))
            names.append(QString::fromLatin1(part.mid(1, part.size() - 2)));
    }
    return names;
}

} // namespace

const char *methodName(Method method)
{
    switch (method) {
    case Method::Get:
        return "GET";
    case Method::Post:
        return "POST";
    case Method::Patch:
        return "PATCH";
    case Method::Put:
        return "PUT";
    case Method::Delete:
        return "DELETE";
    }
    return "GET";
}

QString areaOf(const Route &route)
{
    const QByteArrayList parts = QByteArray(route.path).split('/');
    return parts.size() > 3 && parts[1] == "api" ? QString::fromLatin1(parts[3])
                                                 : QStringLiteral("ops");
}

QString Call::actorText() const
{
    // Each key is a client of its own, whoever made it.
    if (actor.apiKey != IdBytes {})
        return QStringLiteral("key:") + idBytesToText(actor.apiKey);
    return QStringLiteral("%1:%2").arg(static_cast<int>(actor.kind)).arg(idBytesToText(actor.id));
}

QString Call::path(QAnyStringView name) const
{
    for (const auto &[key, value] : pathValues) {
        if (QAnyStringView::equal(key, name))
            return value;
    }
    return {};
}

std::optional<QString> Call::query(QAnyStringView name) const
{
    for (const auto &[key, value] : queryValues) {
        if (QAnyStringView::equal(key, name))
            return value;
    }
    return std::nullopt;
}

Router::Router(const std::vector<Route> &routes)
{
    for (const Route &route : routes) {
        Node *node = &m_root;
        for (const QByteArray &part : QByteArray(route.path).mid(1).split('/')) {
            if (!part.startsWith('{')) {
                node = &node->words[part];
                continue;
            }
            if (!node->value)
                node->value = std::make_unique<Node>();
            node = node->value.get();
        }
        const bool isNew = node->routes.emplace(methodName(route.method), &route).second;
        ARNOLD_ASSERT(isNew);
    }
}

Router::Found Router::find(QByteArrayView method, QByteArrayView path) const
{
    if (!path.startsWith('/'))
        return {};
    const Node *node = &m_root;
    QStringList values;
    const QByteArray whole = path.sliced(1).toByteArray();
    for (const QByteArray &part : whole.split('/')) {
        if (const auto word = node->words.find(part); word != node->words.end()) {
            node = &word->second;
        } else if (node->value && !part.isEmpty()) {
            values.append(QUrl::fromPercentEncoding(part));
            node = node->value.get();
        } else {
            return {};
        }
    }
    if (node->routes.empty())
        return {};
    const QByteArray wanted = method == QByteArrayView("HEAD") ? "GET" : method.toByteArray();
    const auto route = node->routes.find(wanted);
    if (route == node->routes.end())
        return {nullptr, {}, allowOf(node->routes)};
    Found found {route->second, {}, {}};
    const QStringList names = valueNames(*route->second);
    for (qsizetype i = 0; i < names.size(); ++i)
        found.pathValues.emplace_back(names[i], values.value(i));
    return found;
}

} // namespace arnold::gateway
