#include "server/api/store/Mine.h"
#include "server/gateway/SessionCookie.h"
#include "server/shop/AccountPages.h"
#include "server/shop/Page.h"
#include "server/shop/Shown.h"

namespace arnold::shop {
namespace {

using namespace gateway;

Result<Reply> showData(const Services &services, const Call &call)
{
    ARNOLD_TRY(visit, visitOf(services, call));
    QJsonObject view = backTo(visit, "/account");
    view.insert("title", visit.text("data", "title"));
    view.insert("isWide", true);
    return page(visit, 200, "data", view);
}

Result<Reply> download(const Services &services, const Call &call)
{
    const auto json = api::myData(services, call);
    // A file leaves the page where it was: they press the button once more.
    if (!json && json.error().code == ErrorCode::StepUpRequired)
        return leadTo(provePath("/account/data"));
    if (!json)
        return json.error();
    Reply reply = Reply::personal(200, *json);
    reply.headers.emplace_back("Content-Disposition", "attachment; filename=\"my-data.json\"");
    return reply;
}

Result<Reply> erasePage(const Visit &visit, const std::optional<Error> &error = {})
{
    ARNOLD_TRY(kept, visit.services.database.read([&](ReadTx &tx) -> Result<std::int64_t> {
        return api::ordersThatStay(tx, api::meOf(visit.call));
    }));
    Form form {"/account/erase",
               {{.name = "password",
                 .label = visit.text("fields", "own_password"),
                 .kind = Field::Kind::Password,
                 .autocomplete = "current-password",
                 .mostChars = 256}},
               visit.text("erase", "button"),
               true,
               error};
    QJsonObject more = backTo(visit, "/account/data");
    more.insert("stays",
                kept == 0 ? visit.text("erase", "nothing_stays")
                          : visit.words.of("erase", QStringLiteral("stays"),
                                           {{"n", QString::number(kept)}}));
    return formPage(visit, {visit.text("erase", "title"), {}, form, "erase", more});
}

Result<Reply> showErase(const Services &services, const Call &call)
{
    ARNOLD_TRY(proof, proofFirst(services, call, "/account/erase"));
    if (proof)
        return *proof;
    ARNOLD_TRY(visit, visitOf(services, call));
    return erasePage(visit);
}

Result<Reply> erase(const Services &services, const Call &call)
{
    ARNOLD_TRY(visit, visitOf(services, call));
    const auto erased = api::eraseMine(services, call, call.body.textOf("password"));
    if (!erased)
        return erasePage(visit, erased.error());
    Reply reply = leadTo("/account/sign-in?done=erased");
    reply.headers.push_back(noSessionCookie());
    reply.headers.push_back(nothingKept());
    return reply;
}

} // namespace

void addDataPages(std::vector<Route> &routes)
{
    const Access mine = Access::visitingCustomer();
    addPage(routes, "/account/data", "showDataPage", "What they may do with their data", mine,
            showData);
    Route &file = addPage(routes, "/account/data/download", "downloadData",
                          "All that is kept of them, as a file", mine, download);
    file.answers = {{200, Shape::anything(), "profile, addresses, orders"},
                    {303, std::nullopt, "nobody is signed in; leads there", true}};
    addPage(routes, "/account/erase", "showErasePage", "Says what goes and what stays", mine,
            showErase);
    addAct(routes, "/account/erase", "eraseByPage", "Erases the account at once", mine,
           {required("password", Shape::text(0, 256))}, erase);
}

} // namespace arnold::shop
