#!/usr/bin/env python3
"""The whole interface, asked by each built-in role, by a customer and by a guest.

    roles.py ARNOLD_SERVER [MAX_EXAMPLES]

Makes a demo store and somebody with each role, who signs in; then schemathesis asks every operation
as each of them: nothing is a fault of the server's, and everybody hears what who_may.py says.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

from rest import ANSWER_LIMIT_S, Client, ask_a_demo

PASSWORD = "plume-Vortex-41"
ROLES = ("owner", "manager", "cashier", "stock_clerk", "accountant")
LIMIT_S = 60
CHECKS = "not_a_server_error,status_code_conformance,response_schema_conformance,who_may"
# What may end the session that the rest is asked in: schemathesis asks about ids that it was told.
ENDS_ONES_OWN = ("logout", "endSession")
ENDS_ANOTHERS = ("adminEndStaffSession", "adminEndStaffSessions", "adminSetStaffLogin",
                 "adminArchiveStaff", "adminChangeStaff")
SETTINGS = """[phases.coverage]
enabled = false
"""


def signed_in(client, door, email):
    return client.ask(door, {"email": email, "password": PASSWORD})["access_token"]


def staff(client, role, permissions):
    made = client.ask("/admin/staff", {"name": role, "roles": [role]})
    email = f"{role}@work.example"
    client.put(f"/admin/staff/{made['id']}/login", {"email": email, "password": PASSWORD})
    return {"kind": "staff", "name": role, "permissions": permissions,
            "token": signed_in(client, "/auth/staff/login", email)}


def customer(client):
    email = "ada@shop.example"
    client.ask("/auth/register", {"email": email, "password": PASSWORD, "name": "Ada Lind"})
    return {"kind": "customer", "name": "customer", "permissions": [],
            "token": signed_in(client, "/auth/login", email)}


def everybody(client):
    allowed = {role["code"]: role["permissions"] for role in client.ask("/admin/roles")["items"]}
    yield from (staff(client, role, allowed[role]) for role in ROLES)
    yield customer(client)
    yield {"kind": "guest", "name": "guest", "permissions": [], "token": ""}


def is_answered(url, who, examples):
    tool = pathlib.Path(sys.executable).with_name("schemathesis")
    here = str(pathlib.Path(__file__).resolve().parent)
    environment = {**os.environ, "SCHEMATHESIS_HOOKS": "who_may", "PYTHONPATH": here,
                   "PYTHONDONTWRITEBYTECODE": "1", "ARNOLD_WHO": json.dumps(who)}
    left_out = ENDS_ONES_OWN + (ENDS_ANOTHERS if "staff.edit" in who["permissions"] else ())
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder, "schemathesis.toml").write_text(SETTINGS, encoding="utf-8")
        done = subprocess.run(
            [tool, "run", url + "/api/openapi.json", "--checks", CHECKS,
             "--max-examples", str(examples), "--seed", "1", "--workers", "1",
             "--phases", "examples,fuzzing", "--generation-database", "none", "--warnings", "off",
             "--exclude-operation-id-regex", f"^({'|'.join(left_out)})$",
             "--request-timeout", str(ANSWER_LIMIT_S), "--no-color"],
            cwd=folder, env=environment, capture_output=True, text=True, timeout=LIMIT_S)
    if done.returncode != 0:
        print(done.stdout[-6000:], done.stderr[-2000:])
    print(f"{'ok  ' if done.returncode == 0 else 'FAIL'} {who['name']}", flush=True)
    return done.returncode == 0


def main():
    examples = int(sys.argv[2]) if len(sys.argv) > 2 else 2
    return ask_a_demo(sys.argv[1], lambda url, key: [is_answered(url, who, examples)
                                                     for who in everybody(Client(url, key))])


if __name__ == "__main__":
    sys.exit(main())
