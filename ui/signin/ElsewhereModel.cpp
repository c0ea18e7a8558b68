#include "ui/signin/ElsewhereModel.h"

namespace arnold::ui {

ElsewhereModel::ElsewhereModel(AppModel *app, QObject *parent)
    : QObject(parent)
    , m_app(app)
{
}

void ElsewhereModel::begin()
{
    if (m_name.isEmpty())
        return;
    show(InBrowser);
    emit wanted(tr("You are back at the till: this window may be closed."));
}

void ElsewhereModel::showCode(const QString &code)
{
    if (m_step == Factor && !code.trimmed().isEmpty())
        emit codeEntered(code.trimmed());
}

void ElsewhereModel::cancel()
{
    if (m_step == Idle)
        return;
    show(Idle);
    emit cancelled();
}

void ElsewhereModel::offer(const QString &name)
{
    m_name = name;
    show(Idle);
}

void ElsewhereModel::askFactor()
{
    show(Factor);
}

void ElsewhereModel::refuse(ErrorCode why)
{
    show(m_step == Factor && why == ErrorCode::WrongCode ? Factor : Idle, m_app->words({why}));
    if (m_step == Idle)
        emit m_app->failed(m_problem);
}

void ElsewhereModel::enter(const Staff &staff)
{
    show(Idle);
    m_app->background().run(
            this,
            [shop = m_app->session().shop, id = staff.id]() -> Result<identity::Grants> {
                return shop->database->read([&](ReadTx &tx) -> Result<identity::Grants> {
                    return identity::grantsOf(tx, id);
                });
            },
            [this, staff](const Result<identity::Grants> &grants) {
                if (grants)
                    m_app->signedIn(staff, *grants);
                else
                    refuse(grants.error().code);
            });
}

void ElsewhereModel::show(Step step, const QString &problem)
{
    m_step = step;
    m_problem = problem;
    emit changed();
}

} // namespace arnold::ui
