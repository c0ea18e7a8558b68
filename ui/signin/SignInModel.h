#pragma once
#include "ui/signin/PinModel.h"

namespace arnold::ui {

// The people who may sign in at this till, and the PIN of the one that was tapped.
// The base with its whole name: the QML tools read it as it is written.
class SignInModel : public arnold::ui::PinModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Workplace")

public:
    explicit SignInModel(AppModel *app, QObject *parent = nullptr);

    Q_INVOKABLE void load();

protected:
    int likeliest() const override; // who was here last, else the owner
    void passed(const Verdict &verdict) override;

private:
    StaffId m_last; // who signed in last
};

} // namespace arnold::ui
