#!/usr/bin/env python3
"""Mails reach a real SMTP server, and what they carry proves an address.

    mail.py ARNOLD_SERVER

Starts aiosmtpd three times on a free port of loopback: plain, with STARTTLS and a password, and
with TLS from the first byte; each time a shop registers somebody, whose mail must arrive and whose
link must work. Then with a wrong password and an unknown certificate: nothing may arrive. Last
without a server: the mail lies in the folder beside the store.
"""
import email
import email.policy
import json
import pathlib
import re
import signal
import ssl
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

LIMIT_S = 20
PASSWORD = "ja7-Wolkenbruch"


class Box:
    """Keeps what arrives."""

    def __init__(self):
        self.mails = []

    async def handle_DATA(self, server, session, envelope):
        self.mails.append((envelope.mail_from, envelope.rcpt_tos, envelope.content))
        return "250 kept"


def certificate(folder):
    cert, key = str(folder / "cert.pem"), str(folder / "key.pem")
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ed25519", "-nodes", "-days", "1",
                    "-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1",
                    "-keyout", key, "-out", cert], check=True, capture_output=True, timeout=30)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(cert, key)
    return cert, context


def checks_password(server, session, envelope, mechanism, data):
    good = (data.login, data.password) == (b"shop", b"s3cret&more")
    return AuthResult(success=good, handled=True)


class Smtp:
    def __init__(self, box, **how):
        self.controller = Controller(box, hostname="127.0.0.1", port=0, **how)

    def __enter__(self):
        # The controller connects to itself once; with port 0 it has to be told which it became.
        import socket
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.controller.port = free.getsockname()[1]
        self.controller.start()
        return self.controller.port

    def __exit__(self, *_):
        self.controller.stop()


class Shop:
    def __init__(self, program, folder, environment):
        self.program, self.environment = program, environment
        self.store = str(folder / "shop.arnold")

    def __enter__(self):
        subprocess.run([self.program, "demo", "--store", self.store, "--scenario", "cafe"],
                       check=True, capture_output=True, timeout=120)
        self.server = subprocess.Popen(
            [self.program, "serve", "--store", self.store, "--listen", "127.0.0.1:0"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
            env={"PATH": "/usr/bin:/bin", "ARNOLD_MAIL_FROM": "shop@shop.example",
                 "ARNOLD_SITE_URL": "https://shop.example", **self.environment})
        for line in self.server.stdout:
            if found := re.search(r"http://\S+", line):
                self.url = found.group() + "/api/v1"
                return self
        sys.exit("the server did not start")

    def __exit__(self, *_):
        self.server.send_signal(signal.SIGTERM)
        try:
            self.server.wait(timeout=15)
        except subprocess.TimeoutExpired:
            self.server.kill()
            self.server.wait()

    def post(self, path, body):
        request = urllib.request.Request(
            self.url + path, json.dumps(body).encode(),
            {"Content-Type": "application/json", "Accept-Language": "de"})
        try:
            with urllib.request.urlopen(request, timeout=LIMIT_S) as answer:
                return answer.status, json.loads(answer.read() or b"{}")
        except urllib.error.HTTPError as refusal:
            return refusal.code, json.loads(refusal.read())

    def verified(self, address):
        _, tokens = self.post("/auth/login", {"email": address, "password": PASSWORD})
        request = urllib.request.Request(
            self.url + "/store/me",
            headers={"Authorization": "Bearer " + tokens["access_token"]})
        with urllib.request.urlopen(request, timeout=LIMIT_S) as answer:
            return json.load(answer)["email_verified"]


def wait_for(what):
    end = time.monotonic() + LIMIT_S
    while time.monotonic() < end:
        if found := what():
            return found
        time.sleep(0.1)
    return None


def register(shop, address="ada@shop.example"):
    status, _ = shop.post("/auth/register",
                          {"email": address, "password": PASSWORD, "name": "Ada Lövelind"})
    return status == 201


def link_works(shop, content):
    """Whether the message is sound, and its link proves the address."""
    message = email.message_from_bytes(content, policy=email.policy.default)
    text = message.get_content()
    token = re.search(r"https://shop\.example/account/verify-email\?token=(\S+)", text)
    faults = [] if message["Subject"] == "Bitte bestätigen Sie Ihre E-Mail-Adresse" else ["subject"]
    faults += [] if "Ada Lövelind" in text else ["name"]
    faults += [str(part.defects) for part in message.walk() if part.defects]
    if faults or not token or shop.verified("ada@shop.example"):
        print("the mail is not as it should be:", faults)
        return False
    status, _ = shop.post("/auth/verification/confirm", {"token": token.group(1)})
    return status == 204 and shop.verified("ada@shop.example")


def arrives(program, url, **how):
    box = Box()
    with Smtp(box, **how) as port, tempfile.TemporaryDirectory() as folder:
        with Shop(program, pathlib.Path(folder), {"ARNOLD_SMTP_URL": url % port}) as shop:
            if not register(shop) or not wait_for(lambda: box.mails):
                return False
            sender, recipients, content = box.mails[0]
            return (sender == "shop@shop.example" and recipients == ["ada@shop.example"]
                    and link_works(shop, content) and len(box.mails) == 1)


def waits(program, url, **how):
    """Nothing arrives, and nobody who registers or shops is held up by that."""
    box = Box()
    with Smtp(box, **how) as port, tempfile.TemporaryDirectory() as folder:
        with Shop(program, pathlib.Path(folder), {"ARNOLD_SMTP_URL": url % port}) as shop:
            registered = register(shop)
            time.sleep(3)  # long enough for a try, which the cases above need a second for
            begin = time.monotonic()
            status, _ = shop.post("/store/carts", {})
            return registered and status == 201 and time.monotonic() - begin < 1 and not box.mails


def lies_in_the_folder(program):
    with tempfile.TemporaryDirectory() as folder:
        with Shop(program, pathlib.Path(folder), {}) as shop:
            if not register(shop):
                return False
            mails = pathlib.Path(shop.store + ".mail")
            found = wait_for(lambda: list(mails.glob("*.eml")))
            return bool(found) and found[0].stat().st_mode & 0o077 == 0 \
                and link_works(shop, found[0].read_bytes())


def main():
    program = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        cert, context = certificate(pathlib.Path(folder))
        starttls = {"tls_context": context, "authenticator": checks_password,
                    "auth_required": True, "require_starttls": True}
        good = "smtp://shop:s3cret%%26more@127.0.0.1:%d?ca=" + cert
        cases = {
            "plainly on this machine":
                lambda: arrives(program, "smtp://127.0.0.1:%d?starttls=off"),
            "with STARTTLS and a password": lambda: arrives(program, good, **starttls),
            "with TLS from the first byte":
                lambda: arrives(program, "smtps://127.0.0.1:%d?ca=" + cert, ssl_context=context),
            "not with a wrong password":
                lambda: waits(program, "smtp://shop:wrong@127.0.0.1:%d?ca=" + cert, **starttls),
            "not to an unknown certificate":
                lambda: waits(program, "smtp://shop:s3cret%%26more@127.0.0.1:%d", **starttls),
            "not plainly where TLS is expected":
                lambda: waits(program, "smtp://127.0.0.1:%d"),
            "into the folder": lambda: lies_in_the_folder(program),
        }
        results = []
        for name, case in cases.items():
            results.append(case())
            print("ok    " if results[-1] else "FAIL  ", name)
    print(f"{results.count(True)} passed, {results.count(False)} failed")
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
