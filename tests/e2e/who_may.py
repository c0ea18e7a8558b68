"""A check for schemathesis: whoever may not is told so, and whoever may is not.

ARNOLD_WHO holds who asks: {"kind": "staff", "customer" or "guest", "permissions": [...], "token"}.
Every request goes out with their token, or none, whatever schemathesis has found out. What a route
asks for stands in its description: x-permission and security. An address that names no route is 404
or 405 for everybody, too much is 429, and a method that the server doesn't know 501.
"""
import json
import os

import schemathesis

WHO = json.loads(os.environ["ARNOLD_WHO"])
ALWAYS_RIGHT = (404, 405, 429, 501)


def refusal_of(operation):
    """(status, code) that the asker has to get, or None for whoever may."""
    permission = operation.get("x-permission")
    if permission:
        if WHO["kind"] == "guest":
            return 401, "unauthenticated"
        allowed = WHO["kind"] == "staff" and permission in WHO["permissions"]
        return None if allowed else (403, "not_permitted")
    ways = operation.get("security", [])
    for_signed_in = {"session": []} in ways and {} not in ways
    if for_signed_in and WHO["kind"] == "guest":
        return 401, "unauthenticated"
    return None


def code_of(response):
    try:
        return json.loads(response.content).get("code")
    except ValueError:
        return None


@schemathesis.hook
def before_call(context, case, kwargs):
    for name in [name for name in case.headers if name.lower() == "authorization"]:
        del case.headers[name]
    if WHO["token"]:
        case.headers["Authorization"] = f"Bearer {WHO['token']}"


@schemathesis.check
def who_may(ctx, response, case):
    operation = case.operation.definition.raw
    expected = refusal_of(operation)
    heard = response.status_code, code_of(response)
    if response.status_code in ALWAYS_RIGHT:
        return
    if expected:
        assert heard == expected, f"{WHO['kind']} heard {heard} instead of {expected}"
    elif operation.get("x-permission"):
        assert heard[1] != "unauthenticated", "whoever may was taken for a stranger"
