#pragma once
#include "server/http/Request.h"

#include <QByteArray>

#include <optional>
#include <vector>

// Which web pages of elsewhere may call the interface (the Fetch standard's CORS), checked before
// credentials. None may unless its origin is listed.
namespace arnold::gateway {

class Origins
{
public:
    // Each as a browser sends it: "https://shop.example", without a path.
    explicit Origins(std::vector<QByteArray> allowed = {});

    // "https://host[:port]" with nothing after it, in lower case; empty for anything else.
    static QByteArray originFromText(QByteArrayView text);

    bool allows(QByteArrayView origin) const;
    bool none() const { return m_allowed.empty(); }
    // Whether a page of this origin may change something here: one that is listed, or our own.
    bool mayWrite(const http::Request &request) const;
    // Whether a page of ours sent it, and said so: what a browser's cookie stands behind may come
    // from nowhere else.
    static bool isOurs(const http::Request &request);

private:
    std::vector<QByteArray> m_allowed;
};

// Fields for an answer to a page of an origin that is allowed.
std::vector<http::HeaderField> corsFields(QByteArrayView origin);
// And for the answer to its question beforehand; `allow` as in the Allow field.
std::vector<http::HeaderField> preflightFields(QByteArrayView origin, const QByteArray &allow);

} // namespace arnold::gateway
