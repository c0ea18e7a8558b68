#pragma once
#include "core/identity/Permission.h"
#include "server/gateway/Call.h"
#include "server/gateway/Shape.h"

#include <optional>
#include <vector>

namespace arnold::gateway {

struct Services;

enum class Method { Get, Post, Patch, Put, Delete };
const char *methodName(Method method); // "GET"

// Who may call a route. Every route says so; there is no default.
class Access
{
public:
    enum class Who {
        Everyone, // what is shown to the public; credentials are not looked at
        GuestOrCustomer, // everyone; a customer who is signed in acts as one
        Customer, // signed in, for what is theirs
        SignedIn, // a customer or somebody who works here, in a session of theirs
        Permitted, // staff in a session, or an API key, with the permission
        Visitor, // everyone who looks at a page; a customer by the cookie of their browser
        VisitingCustomer, // signed in by that cookie, and nothing else
    };
    static Access everyone() { return Access(Who::Everyone, std::nullopt); }
    static Access guestOrCustomer() { return Access(Who::GuestOrCustomer, std::nullopt); }
    static Access customer() { return Access(Who::Customer, std::nullopt); }
    static Access signedIn() { return Access(Who::SignedIn, std::nullopt); }
    static Access visitor() { return Access(Who::Visitor, std::nullopt); }
    static Access visitingCustomer() { return Access(Who::VisitingCustomer, std::nullopt); }
    static Access with(Permission permission) { return Access(Who::Permitted, permission); }

    Who who() const { return m_who; }
    // Whether nobody is asked who they are.
    bool isOpen() const
    {
        return m_who == Who::Everyone || m_who == Who::GuestOrCustomer || m_who == Who::Visitor;
    }
    // Whether the cookie counts. Nowhere else is it looked at.
    bool isByCookie() const { return m_who == Who::Visitor || m_who == Who::VisitingCustomer; }
    const std::optional<Permission> &permission() const { return m_permission; }

private:
    Access(Who who, std::optional<Permission> permission)
        : m_who(who)
        , m_permission(permission)
    {
    }
    Who m_who;
    std::optional<Permission> m_permission;
};

// What a route takes in its body: a shape, or nothing, said explicitly.
class RequestBody
{
public:
    static RequestBody none() { return RequestBody(std::nullopt); }
    static RequestBody of(Shape shape) { return RequestBody(std::move(shape)); }
    // As a page's form sends it, application/x-www-form-urlencoded: an object of texts.
    static RequestBody form(Shape shape)
    {
        RequestBody body(std::move(shape));
        body.m_isForm = true;
        return body;
    }

    bool isForm() const { return m_isForm; }
    const std::optional<Shape> &shape() const { return m_shape; }

private:
    explicit RequestBody(std::optional<Shape> shape)
        : m_shape(std::move(shape))
    {
    }
    std::optional<Shape> m_shape;
    bool m_isForm = false;
};

struct Parameter {
    const char *name;
    Presence presence;
    Shape shape; // of text; Integer and Flag shapes read their digits and true or false
    const char *description;
};

struct Answer {
    int status;
    std::optional<Shape> shape; // empty: no body, or none that a shape describes
    const char *description;
    bool isPage = false; // HTML for people; a refusal of the gateway itself stays problem+json
};

enum class Idempotency { None, KeyRequired };
enum class Match { None, IfMatchRequired }; // an admin edit carries If-Match
enum class Keep { Never, Finished }; // whether finished answers may be kept and reused

using Handler = Result<Reply> (*)(const Services &services, const Call &call);
// How a page says what the gateway or its handler refuses.
using RefusalPage = Reply (*)(const Services &services, const Call &call, const Error &error);

// One row of the route table: what the gateway runs and OpenAPI is written from. The constructor
// takes all that a route must declare, so that one without permission, request or answer does not
// compile. `path` has {names} for its parts.
struct Route {
    Route(Method routeMethod, const char *routePath, const char *routeOperation,
          const char *routeSummary, Access routeAccess, RequestBody routeRequest,
          std::vector<Answer> routeAnswers, Handler routeHandler)
        : method(routeMethod)
        , path(routePath)
        , operation(routeOperation)
        , summary(routeSummary)
        , access(std::move(routeAccess))
        , request(std::move(routeRequest))
        , answers(std::move(routeAnswers))
        , handler(routeHandler)
    {
    }

    Route &withQuery(std::vector<Parameter> parameters)
    {
        query = std::move(parameters);
        return *this;
    }
    Route &withOptionValues() // ?option.size=M
    {
        optionValues = true;
        return *this;
    }
    Route &idempotent()
    {
        idempotency = Idempotency::KeyRequired;
        return *this;
    }
    Route &matched()
    {
        match = Match::IfMatchRequired;
        return *this;
    }
    Route &kept()
    {
        keep = Keep::Finished;
        return *this;
    }

    // It is about signing in, or about how one does, although neither its area nor its method says
    // so: limited and logged as that.
    Route &aboutSigningIn()
    {
        isAboutSigningIn = true;
        return *this;
    }

    // A page for people: its refusals are pages, too, and what it changes is asked for by pages of
    // ours only.
    Route &withRefusals(RefusalPage page)
    {
        refusalPage = page;
        return *this;
    }

    Method method;
    const char *path;
    const char *operation; // operationId: "addCartLine"
    const char *summary;
    Access access;
    RequestBody request;
    std::vector<Answer> answers;
    Handler handler;
    std::vector<Parameter> query = {};
    bool optionValues = false;
    Idempotency idempotency = Idempotency::None;
    Match match = Match::None;
    Keep keep = Keep::Never;
    bool isAboutSigningIn = false;
    RefusalPage refusalPage = nullptr; // null: problem+json
};

// "store", "admin", "pos", ...: the part of the path after /api/v1/.
QString areaOf(const Route &route);

} // namespace arnold::gateway
