#!/usr/bin/env python3
"""The description at /api/openapi.json is valid, and a running server answers as it says.

    rest.py ARNOLD_SERVER [MAX_EXAMPLES]

Makes a demo store and a key for everything, serves it on a free port of loopback, and lets
schemathesis ask each operation with good and bad input, about things that are there: a product, an
order, an open shift. Stops the server by its own process id.
"""
import json
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import urllib.parse
import urllib.request

from openapi_spec_validator import validate

CHECKS = ("not_a_server_error,status_code_conformance,content_type_conformance,"
          "response_schema_conformance,negative_data_rejection")
# TRACE is answered 501, as RFC 9110 has it for a method that a server doesn't know; that is no
# fault of the server's, but the first check would take it for one. A tag that is none names no
# version that is there: 412, which the last check does not count among the refusals. Who asks for a
# page without being signed in is led to where that is done: 303.
SETTINGS = """[phases.coverage]
unexpected-methods = ["PUT", "PATCH", "DELETE", "OPTIONS"]

[checks.negative_data_rejection]
expected-statuses = [303, 400, 401, 403, 404, 405, 406, 409, 412, 414, 415, 422, 428, 429]
"""
OPERATIONS_LIMIT_S = 120
ANSWER_LIMIT_S = 20


def run(program, *arguments, typed=""):
    done = subprocess.run([program, *arguments], input=typed, capture_output=True, text=True,
                          timeout=120)
    if done.returncode != 0:
        sys.exit(f"{arguments[0]}: {done.stderr}")
    return done.stdout.strip()


def serve(program, store):
    """The server and its URL."""
    server = subprocess.Popen([program, "serve", "--store", store, "--listen", "127.0.0.1:0"],
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    for line in server.stdout:
        if found := re.search(r"http://\S+", line):
            return server, found.group()
    sys.exit("the server did not start")


def stop(server):
    server.send_signal(signal.SIGTERM)
    try:
        server.wait(timeout=15)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()
    return server.returncode == 0


def description_is_valid(url):
    with urllib.request.urlopen(url + "/api/openapi.json", timeout=ANSWER_LIMIT_S) as answer:
        description = json.load(answer)
    try:
        validate(description)
    except Exception as error:  # whatever the validator finds is a failure, told in its words
        print(f"FAIL   : the description is not OpenAPI 3.1: {error}")
        return False, description
    return True, description


class Client:
    """Makes what the operations are asked about."""

    def __init__(self, url, key):
        self.url = url + "/api/v1"
        self.key = key

    def ask(self, path, body=None, method=None):
        headers = {"Authorization": f"Bearer {self.key}", "Idempotency-Key": path}
        data = None
        if body is not None:
            data = json.dumps(body).encode()
            headers["Content-Type"] = "application/json"
        request = urllib.request.Request(self.url + path, data, headers, method=method)
        with urllib.request.urlopen(request, timeout=ANSWER_LIMIT_S) as answer:
            text = answer.read()
        return json.loads(text) if text else None

    def put(self, path, body):
        return self.ask(path, body, "PUT")

    def order(self, variant):
        """A web order's id among the shop's, and its token."""
        cart = "/store/carts/" + self.ask("/store/carts", {})["id"]
        self.ask(cart + "/lines", {"variant_id": variant, "quantity": "1"})
        address = {"last_name": "Lind", "line1": "Weg 1", "city": "Berlin", "country": "DE"}
        self.ask(cart, {"email": "lind@shop.example", "shipping_address": address}, "PATCH")
        option = self.ask(cart + "/shipping-options")["items"][0]["id"]
        self.ask(cart, {"shipping_option_id": option}, "PATCH")
        self.ask(cart + "/payments", {"provider": "manual"})
        placed = self.ask(cart + "/complete", {})
        found = self.ask("/admin/orders?q=" + placed["number"])["items"][0]
        return found["id"], placed["id"]

    def parameters(self):
        """Path parameters by the beginning of the paths that they are for."""
        listed = self.ask("/admin/products?limit=100")["items"]
        product = next(p for p in listed
                       if any(v["tracking"] == "tracked" for v in p["variants"]))
        variant = next(v for v in product["variants"] if v["tracking"] == "tracked")["id"]
        register = self.ask("/pos/registers")["items"][0]["id"]
        shifts = f"/pos/registers/{register}/shifts"
        current = self.ask(shifts)["items"][:1]
        if not current or current[0]["state"] == "counted":
            current = [self.ask(shifts, {"float": {"amount": 0, "currency": "EUR"}})]
        order, token = self.order(variant)
        customer = self.ask("/admin/customers", {"name": "Ida Lind"})["id"]
        location = self.ask("/admin/locations")["items"][0]["id"]
        return {"/api/v1/admin/products/": {"product": product["id"]},
                "/api/v1/admin/variants/": {"variant": variant},
                "/api/v1/admin/orders/": {"order": order},
                "/api/v1/store/orders/": {"order": token},
                "/api/v1/store/products/": {"handle": product["handle"]},
                "/api/v1/admin/customers/": {"customer": customer},
                "/api/v1/admin/registers/": {"register": register, "shift": current[0]["id"]},
                "/api/v1/admin/locations/": {"location": location, "variant": variant},
                "/api/v1/pos/": {"register": register, "shift": current[0]["id"]}}


def browser_cookie(url):
    """What the cookie of a browser holds that is signed in to the pages."""
    form = urllib.parse.urlencode({"name": "Ada Lind", "email": "ada@shop.example",
                                   "password": "ja7-Wolkenbruch"}).encode()
    request = urllib.request.Request(url + "/account/register", form, {"Origin": url})
    opener = urllib.request.build_opener(Stay)
    with opener.open(request, timeout=ANSWER_LIMIT_S) as answer:
        return re.search(r"__Host-arnold=([\w-]+)", answer.headers["Set-Cookie"]).group(1)


class Stay(urllib.request.HTTPRedirectHandler):
    """Looks at a 303 itself."""

    def http_error_303(self, req, fp, code, msg, headers):
        return fp


def settings_with(parameters):
    text = SETTINGS
    for beginning, values in parameters.items():
        pairs = ", ".join(f'"path.{name}" = "{value}"' for name, value in values.items())
        text += (f'\n[[operations]]\ninclude-path-regex = "^{beginning}"\n'
                 f"parameters = {{ {pairs} }}\n")
    return text


def answers_conform(url, key, examples):
    settings = settings_with(Client(url, key).parameters())
    settings += f'\n[auth.openapi.cookie]\napi_key = "{browser_cookie(url)}"\n'
    tool = pathlib.Path(sys.executable).with_name("schemathesis")
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder, "schemathesis.toml").write_text(settings, encoding="utf-8")
        # One worker: Python 3.11 counts the depth of syntax trees for all threads together
        # (its issue 106905), and two that make test data at once now and then end in a SystemError.
        done = subprocess.run(
            [tool, "run", url + "/api/openapi.json", "--header", f"Authorization: Bearer {key}",
             "--header", f"Origin: {url}",  # forms are taken from pages of ours
             "--exclude-path", "/account/sign-out",  # else nobody is signed in to the others
             "--checks", CHECKS, "--max-examples", str(examples), "--seed", "1", "--workers", "1",
             "--phases", "examples,coverage,fuzzing", "--generation-database", "none",
             "--request-timeout", str(ANSWER_LIMIT_S), "--no-color"],
            cwd=folder, capture_output=True, text=True, timeout=OPERATIONS_LIMIT_S)
    print(done.stdout)
    if done.returncode != 0:
        print("FAIL   : answers are not as described", done.stderr[-2000:])
    return done.returncode == 0


def ask_a_demo(program, ask):
    """The exit code, once `ask(url, key)`, which says of each thing whether it is good, has asked
    the server of a demo store with a key of its owner's."""
    with tempfile.TemporaryDirectory() as folder:
        store = str(pathlib.Path(folder, "shop.arnold"))
        run(program, "demo", "--store", store, "--scenario", "cafe")
        # The owner's: what is booked at a register is somebody's.
        key = run(program, "key", "create", "rest", "--staff", "Clara Merle", "--scopes", "all",
                  "--store", store, typed="1234\n")
        server, url = serve(program, store)
        try:
            good = ask(url, key)
        finally:
            ended = stop(server)
    if not ended:
        print("FAIL   : the server did not end by itself")
    good.append(ended)
    print(f"{good.count(True)} passed, {good.count(False)} failed")
    return 0 if all(good) else 1


def main():
    examples = int(sys.argv[2]) if len(sys.argv) > 2 else 20

    def ask(url, key):
        valid, description = description_is_valid(url)
        conform = answers_conform(url, key, examples)
        operations = sum(len(path) for path in description["paths"].values())
        print(f"{operations} operations, {examples} examples each")
        return [valid, conform]

    return ask_a_demo(sys.argv[1], ask)


if __name__ == "__main__":
    sys.exit(main())
