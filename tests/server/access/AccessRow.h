#pragma once
#include "tests/server/access/AccessWorld.h"

#include <QJsonDocument>

namespace arnold::test {

// A request about something that was made for it.
struct Ask {
    QByteArray path;
    QByteArray body = {};
    QByteArray fields = {}; // header lines
    QByteArray as = {}; // instead of the caller's Authorization line, where the act ends a session
};
using MakeAsk = Ask (*)(AccessWorld &world, Caller &caller);

// Whose what the path names can be.
enum class Whose {
    Nobodys, // it names nothing
    Shops, // the shop's: the permission decides alone
    Bearers, // whoever knows the token's or it is public
    Theirs, // one caller's or another's
};

// What a route must answer, written down apart from the code under test. A route without a row, and
// a row without a route, fail.
struct AccessRow {
    const char *route; // "GET /api/v1/admin/staff"
    const char *may; // see verdictFor()
    int done; // the status of what is done
    Whose whose;
    MakeAsk mine; // of the caller's own, or of the shop's
    MakeAsk others = nullptr; // the same of somebody else's
};

std::vector<AccessRow> adminRows();
std::vector<AccessRow> authRows();
std::vector<AccessRow> placeRows(); // settings, companies, locations
std::vector<AccessRow> registerRows(); // registers and their shifts
std::vector<AccessRow> deviceRows();
std::vector<AccessRow> passkeyRows();
std::vector<AccessRow> posRows();
std::vector<AccessRow> storeRows();
std::vector<AccessRow> openRows(); // pictures, the description

inline QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace arnold::test
