#pragma once
#include "core/till/Approvals.h"
#include "ui/signin/PinModel.h"

namespace arnold::ui {

// Approval in place: what one person at the till may not, another one who may allows with badge and
// PIN, and the same command is given again. Whoever asked stays signed in.
class ApprovalModel : public arnold::ui::PinModel // whole, for the QML tools
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a Workplace")
    Q_PROPERTY(bool asking READ asking NOTIFY askingChanged)
    Q_PROPERTY(QString subject READ subject NOTIFY askingChanged)
    Q_PROPERTY(QString limitText READ limitText NOTIFY askingChanged)
    Q_PROPERTY(bool nobodyMay READ nobodyMay NOTIFY askingChanged)

public:
    explicit ApprovalModel(AppModel *app, QObject *parent = nullptr);

    bool asking() const { return m_asking; }
    QString subject() const; // "A discount of 20%"
    QString limitText() const; // "Lena Hoff may give up to 10%."; empty: nothing to say
    bool nobodyMay() const { return m_isLoaded && count() == 0; }

    // Asks for what was refused with ApprovalRequired; true when it was. `granted` runs once, with
    // the one who approved, and not at all when it is cancelled.
    using Granted = std::function<void(const Approval &)>;
    bool ask(const Error &refusal, const Granted &granted);
    Q_INVOKABLE void cancel();

signals:
    void askingChanged();

protected:
    int likeliest() const override { return count() > 0 ? 0 : -1; }
    void passed(const Verdict &verdict) override;

private:
    void end();
    QString fact(const char *name) const;
    bool isAbout(Permission permission) const;
    std::optional<std::int64_t> askedAmount() const; // empty: the refusal names none

    Error m_refusal = {ErrorCode::ApprovalRequired};
    Granted m_granted;
    bool m_asking = false;
    bool m_isLoaded = false;
};

} // namespace arnold::ui
