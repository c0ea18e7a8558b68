#pragma once
#include "core/identity/StaffLogin.h"
#include "server/gateway/Route.h"
#include "server/gateway/Services.h"
#include "server/gateway/SignIn.h"

namespace arnold::api {

// The auth area in parts, each in a file of its own.
void addSignInRoutes(std::vector<gateway::Route> &routes); // register, login, refresh, logout, keys
void addProofRoutes(std::vector<gateway::Route> &routes); // what a mail proves: verify, reset, move
void addSessionRoutes(std::vector<gateway::Route> &routes); // password, sessions
void addPasskeyRoutes(std::vector<gateway::Route> &routes);
void addDeviceRoutes(std::vector<gateway::Route> &routes); // a device's own key
void addDeviceSignInRoutes(std::vector<gateway::Route> &routes); // a PIN at a device
void addFactorRoutes(std::vector<gateway::Route> &routes); // second factor, step-up
void addExternalRoutes(std::vector<gateway::Route> &routes); // log-ins elsewhere

// Who is asked for credentials: shoppers, or those who work here.
enum class Door { Customer, Staff };

// 429 with Retry-After.
Error tooOften(int waitSeconds);
// The name that limits count an e-mail address under; nothing personal stays in memory.
QByteArray countedEmail(const gateway::Services &services, const QString &email);
// Refused when the act has been asked for too often: by the client's address, and under `name`.
Result<void> slowDown(const gateway::Services &services, const gateway::Call &call, const char *act,
                      const QByteArray &name);

// A validated password's hash, made on the pool. InvalidValue, WeakPassword, Busy. `own`: their
// address and name, where they are at hand; the shop's name is always weighed.
Result<QString> hashNew(const gateway::Services &services, const QString &password,
                        const char *field, const QStringList &own = {});
// Whether the signed-in actor knows their own password; slowed. WrongCredentials, else its hash.
// For who has no second factor that is as good as a step-up.
Result<QString> checkOwnPassword(const gateway::Services &services, const gateway::Call &call,
                                 const QString &password);
// Replaces the actor's own password; their other sessions end. WrongCredentials "password",
// InvalidValue and WeakPassword "new_password", RateLimited, Busy.
struct PasswordChange {
    QString password;
    QString newPassword;
};
Result<void> changeOwnPassword(const gateway::Services &services, const gateway::Call &call,
                               const PasswordChange &change);

identity::Subject subjectOf(const gateway::Call &call);
// A session as a list shows it, to whoever's it is or to who looks after them.
std::vector<gateway::ShapeField> sessionFields();
void writeSessionFields(gateway::JsonWriter &json, const LoginSession &session);
// The name that limits count somebody's second factor under.
QByteArray codesOf(const identity::Subject &subject);
// Refused when somebody has shown too many codes that were wrong; forgotten with a right one.
Result<void> slowDownCodes(const gateway::Services &services, const identity::Subject &subject);

} // namespace arnold::api
