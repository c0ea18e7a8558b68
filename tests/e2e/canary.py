#!/usr/bin/env python3
"""Planted words never lie in the clear: not in the store, its backup, its logs, nor after a kill.

    canary.py ARNOLD_SERVER

A shopper buys under a name, an address, a telephone number and an e-mail address that occur nowhere
else, people type secrets, requests fail with them in every place that a log might copy. Then the
server is killed, and every file that it left is searched for the words.
"""
import http.client
import json
import os
import pathlib
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.parse

PERSON = {"first_name": "Zyxwvara", "last_name": "Quobbleton", "company": "Plimbrook & Daughters",
          "line1": "Canaryway 98765", "city": "Vexelburgh", "postal_code": "10115",
          "country": "DE", "phone": "+49 30 5551234567"}
EMAIL = "zyxwvara@quobbleton.example"
PIN = "73915482"
CARD = "4111 1111 1111 1111"
PASSWORD = "plume-Vortex-41-cradle"
CLIENT_SECRET = "gnarl-Obelisk-77-thimble"
WORDS = [PERSON["first_name"], PERSON["last_name"], PERSON["company"], PERSON["line1"],
         PERSON["city"], "5551234567", EMAIL, PIN, CARD, CARD.replace(" ", ""), PASSWORD,
         CLIENT_SECRET]
LIMIT_S = 60


class Client:
    """One connection, and what was answered."""

    def __init__(self, port):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=LIMIT_S)

    def ask(self, method, path, body=None, **fields):
        text = body if isinstance(body, str) else json.dumps(body) if body is not None else None
        headers = {name.replace("_", "-"): value for name, value in fields.items()}
        if text is not None:
            headers["Content-Type"] = "application/json"
        self.connection.request(method, path, text, headers)
        answer = self.connection.getresponse()
        heard = answer.read()
        return answer.status, json.loads(heard) if heard.startswith((b"{", b"[")) else heard

    def get_well(self, method, path, body=None, **fields):
        status, heard = self.ask(method, path, body, **fields)
        assert status < 300, f"{method} {path}: {status} {heard}"
        return heard


def run(program, *arguments, typed=""):
    done = subprocess.run([program, *arguments], input=typed, capture_output=True, text=True,
                          timeout=LIMIT_S)
    assert done.returncode == 0, f"{arguments[:2]}: {done.stderr}"
    return done.stdout.strip()


def buy(client):
    """An order under the planted name; its path."""
    product = client.get_well("GET", "/api/v1/store/products?limit=1&in_stock=true")["items"][0]
    detail = client.get_well("GET", f"/api/v1/store/products/{product['handle']}")
    cart = "/api/v1/store/carts/" + client.get_well("POST", "/api/v1/store/carts", {})["id"]
    client.get_well("POST", cart + "/lines",
                    {"variant_id": detail["variants"][0]["id"], "quantity": "1"})
    client.get_well("PATCH", cart, {"email": EMAIL, "shipping_address": PERSON,
                                    "billing_address": PERSON})
    options = client.get_well("GET", cart + "/shipping-options")["items"]
    client.get_well("PATCH", cart, {"shipping_option_id": options[0]["id"]})
    client.get_well("POST", cart + "/payments", {"provider": "manual"})
    order = client.get_well("POST", cart + "/complete", {}, Idempotency_Key="canary")
    assert client.get_well("POST", cart + "/complete", {}, Idempotency_Key="canary") == order
    return "/api/v1/store/orders/" + order["id"]


def leave_a_cart(client):
    cart = "/api/v1/store/carts/" + client.get_well("POST", "/api/v1/store/carts", {})["id"]
    client.get_well("PATCH", cart, {"email": EMAIL, "shipping_address": PERSON})


def stumble(client, secret):
    """The words in all the wrong places."""
    everything = urllib.parse.quote(" ".join(WORDS))
    for method, path, body, fields in (
            ("GET", f"/api/v1/store/products?q={everything}", None, {}),
            ("GET", f"/{everything}", None, {}),
            ("GET", f"/api/v1/store/orders/{everything}", None, {}),
            ("POST", "/api/v1/store/carts", '{"region": "' + EMAIL, {}),
            ("POST", "/api/v1/store/carts", {EMAIL: PERSON["last_name"]}, {}),
            ("GET", "/api/v1/admin/staff", None, {"Authorization": f"Bearer {PASSWORD}"}),
            ("GET", "/api/v1/admin/staff", None, {"Authorization": f"Basic {PASSWORD}"}),
            ("GET", f"/api/v1/admin/orders?{everything}", None,
             {"Authorization": f"Bearer {secret}"}),
            ("GET", "/api/v1/store", None, {"X_Request_Id": "a", "Cookie": PASSWORD,
                                            "User_Agent": CARD, "Referer": everything}),
            ("DELETE", f"/api/v1/store/carts/{everything}/lines/{everything}", None, {})):
        client.ask(method, path, body, **fields)


def account(client):
    """An account, whose mail waits for a server that is not there."""
    client.get_well("POST", "/api/v1/auth/register",
                    {"email": EMAIL, "password": PASSWORD, "name": PERSON["first_name"]})
    client.get_well("POST", "/api/v1/auth/login", {"email": EMAIL, "password": PASSWORD})
    client.get_well("POST", "/api/v1/auth/password-reset", {"email": EMAIL})
    client.ask("POST", "/api/v1/auth/login", {"email": EMAIL, "password": PASSWORD + CARD})


def sign_in_elsewhere(client):
    """A provider that is not there, and an answer of nobody's."""
    assert client.ask("POST", "/api/v1/auth/oidc/start", {})[0] == 503
    words = {name: f"{name} {PASSWORD} {CARD}" for name in ("code", "error", "factor_code")}
    client.ask("POST", "/api/v1/auth/oidc/callback",
               {"state": PASSWORD, "binding": EMAIL, "iss": CLIENT_SECRET, **words})


def closed_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(folder, words):
    """Until the log says so: the mail was tried, and waits."""
    ends = time.monotonic() + LIMIT_S
    while words not in pathlib.Path(folder, "server.log").read_text():
        assert time.monotonic() < ends, f"the log never says: {words}"
        time.sleep(0.1)


def forms(word):
    yield word.encode()
    yield word.lower().encode()
    yield word.encode("utf-16-le")
    yield word.encode("utf-16-be")
    yield urllib.parse.quote(word).encode()


def found_in(folder, words):
    """(file, word) for each word that lies in a file, in any of its forms."""
    found = []
    for file in sorted(pathlib.Path(folder).rglob("*")):
        if not file.is_file():
            continue
        content = file.read_bytes()
        found += [(file.name, word) for word in words
                  if any(form in content for form in set(forms(word)))]
    return found


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    with tempfile.TemporaryDirectory() as folder:
        store = str(pathlib.Path(folder, "shop.arnold"))
        run(program, "demo", "--store", store, "--scenario", "cafe")
        run(program, "staff", "reset-pin", "Clara Merle", "--store", store, typed=PIN + "\n")
        secret = run(program, "key", "create", "canary", "--staff", "Clara Merle", "--scopes",
                     "all", "--store", store, typed=PIN + "\n")
        with open(pathlib.Path(folder, "server.log"), "wb") as log:
            server = subprocess.Popen(
                [program, "serve", "--store", store, "--listen", "127.0.0.1:0"],
                stdout=subprocess.PIPE, stderr=log, text=True, cwd=folder,
                env={**os.environ, "ARNOLD_SMTP_URL": f"smtp://127.0.0.1:{closed_port()}",
                     "ARNOLD_OIDC_ISSUER": f"http://127.0.0.1:{closed_port()}",
                     "ARNOLD_OIDC_CLIENT_ID": "shop",
                     "ARNOLD_OIDC_CLIENT_SECRET": CLIENT_SECRET})
            port = int(server.stdout.readline().strip().rsplit(":", 1)[1])
            client = Client(port)
            order = buy(client)
            leave_a_cart(client)
            account(client)
            stumble(client, secret)
            sign_in_elsewhere(client)
            told = json.dumps(client.get_well("GET", order))
            wait_for(folder, "a mail waits")
            wait_for(folder, "a sign-in by OpenID Connect failed")
            run(program, "backup", str(pathlib.Path(folder, "shop.backup")), "--store", store)
            server.send_signal(signal.SIGKILL)
            server.wait(timeout=LIMIT_S)
        checks = {
            "what was planted can be read by whoever may":
                PERSON["last_name"] in told and PERSON["line1"] in told,
            "what is no secret is found in the store, and in its backup nothing at all":
                "shop.arnold" in (plain := {name for name, _ in found_in(folder, ["Espresso"])})
                and "shop.backup" not in plain,
            "nothing that was planted lies anywhere": found_in(folder, WORDS + [secret]) == [],
        }
        for file, word in found_in(folder, WORDS + [secret]):
            print(f"  {word!r} lies in {file}")
    for what, good in checks.items():
        print(f"{'ok  ' if good else 'FAIL'}   : {what}")
    good = list(checks.values())
    print(f"{good.count(True)} passed, {good.count(False)} failed")
    return 0 if all(good) else 1


if __name__ == "__main__":
    sys.exit(main())
