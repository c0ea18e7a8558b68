#include "server/http/Request.h"

#include <algorithm>

namespace arnold::http {

bool sameFieldName(QByteArrayView left, QByteArrayView right)
{
    return left.size() == right.size()
            && qstrnicmp(left.data(), left.size(), right.data(), right.size()) == 0;
}

std::optional<QByteArrayView> RequestView::header(QByteArrayView name) const
{
    for (const HeaderFieldView &field : headers) {
        if (sameFieldName(field.name, name))
            return field.value;
    }
    return std::nullopt;
}

QByteArray Request::header(QByteArrayView name) const
{
    for (const HeaderField &field : headers) {
        if (sameFieldName(field.name, name))
            return field.value;
    }
    return {};
}

bool Request::hasHeader(QByteArrayView name) const
{
    return std::ranges::any_of(
            headers, [name](const HeaderField &field) { return sameFieldName(field.name, name); });
}

} // namespace arnold::http
