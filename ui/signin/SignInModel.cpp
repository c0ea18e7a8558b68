#include "ui/signin/SignInModel.h"

#include <algorithm>

namespace arnold::ui {

SignInModel::SignInModel(AppModel *app, QObject *parent)
    : PinModel(app, parent)
{
}

void SignInModel::load()
{
    loadPeople([](ReadTx &, const Staff &) { return true; });
}

int SignInModel::likeliest() const
{
    int row = people().empty() ? -1 : 0;
    for (std::size_t i = 0; i < people().size(); ++i) {
        const auto &codes = people()[i].roleCodes;
        if (people()[i].id == m_last)
            return static_cast<int>(i);
        if (std::find(codes.begin(), codes.end(), QStringLiteral("owner")) != codes.end())
            row = static_cast<int>(i);
    }
    return row;
}

void SignInModel::passed(const Verdict &verdict)
{
    m_last = verdict.staff.id;
    app()->signedIn(verdict.staff, verdict.grants);
}

} // namespace arnold::ui
