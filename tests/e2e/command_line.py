#!/usr/bin/env python3
"""arnold-server on the command line: staff, keys, backup, restore, migrate, and their refusals.

    command_line.py ARNOLD_SERVER

Works on a demo store in a folder of its own. Nothing here needs a terminal: PINs go in by standard
input, as scripts give them.
"""
import contextlib
import hashlib
import json
import os
import pathlib
import random
import re
import signal
import sqlite3
import ssl
import stat
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

LIMIT_S = 60
OWNER = "Clara Merle"  # of the café


class Shop:
    """One store, and what is asked of it."""

    def __init__(self, program, folder):
        self.program = program
        self.folder = pathlib.Path(folder)
        self.store = str(self.folder / "shop.arnold")
        self.recovery = None  # its key, which the making shows

    def ask(self, *arguments, pin=None, store=None, **environment):
        return subprocess.run(
            [self.program, *arguments, "--store", store or self.store],
            input="" if pin is None else pin + "\n", capture_output=True, text=True,
            timeout=LIMIT_S, env={**os.environ, "LANG": "C.UTF-8", **environment})

    def staff(self):
        listed = json.loads(self.ask("staff", "list", "--json").stdout)
        return {each["name"]: each for each in listed["staff"]}

    def keys(self):
        listed = json.loads(self.ask("key", "list", "--json").stdout)
        return {each["name"]: each for each in listed["keys"]}

    def status_of(self, url, secret):
        """What a request with this key is answered with."""
        request = urllib.request.Request(url, headers={"Authorization": f"Bearer {secret}"})
        try:
            with urllib.request.urlopen(request, timeout=LIMIT_S) as answer:
                return answer.status
        except urllib.error.HTTPError as refused:
            return refused.code

    def served(self, *asked):
        """The statuses of (path, secret) pairs, from a server that runs for as long."""
        server = subprocess.Popen(
            [self.program, "serve", "--store", self.store, "--listen", "127.0.0.1:0"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        try:
            url = next(found.group() for line in server.stdout
                       if (found := re.search(r"http://\S+", line)))
            return [self.status_of(url + path, secret) for path, secret in asked]
        finally:
            server.send_signal(signal.SIGTERM)
            server.wait(timeout=20)


def same(what, found, expected):
    assert found == expected, f"{what}: {found!r}, expected {expected!r}"


def done(asked):
    assert asked.returncode == 0, f"{asked.args[1:4]}: {asked.stderr}"
    return asked.stdout.strip()


def refused(asked, words, status=1):
    same(f"{asked.args[1:4]} exit", asked.returncode, status)
    assert words in asked.stderr, f"{asked.args[1:4]} said: {asked.stderr!r}, not {words!r}"
    same("standard output", asked.stdout, "")


def recovery_key(said):
    return re.search(r"^    ((?:[0-9A-Z]{4}-){6}[0-9A-Z]{4})$", said, re.M)[1]


def staff_come_and_go(shop):
    before = set(shop.staff())
    done(shop.ask("staff", "add", "Nora", "--role", "manager", "--pin", pin="2468"))
    same("Nora", {"has_pin": True, "roles": ["manager"]},
         {k: shop.staff()["Nora"][k] for k in ("has_pin", "roles")})
    done(shop.ask("staff", "add", "Ned"))
    same("Ned's roles", shop.staff()["Ned"]["roles"], ["cashier"])
    same("Ned's PIN", shop.staff()["Ned"]["has_pin"], False)
    done(shop.ask("staff", "reset-pin", "ned", pin="1357"))
    same("Ned's PIN", shop.staff()["Ned"]["has_pin"], True)
    refused(shop.ask("staff", "add", "Nemo", "--role", "pirate"), "Nemo was not added")
    refused(shop.ask("staff", "add", "Nemo", "--pin", pin="12"), "4 to 8 digits")
    refused(shop.ask("staff", "reset-pin", "Nobody", pin="1357"), "nobody here is called Nobody")
    refused(shop.ask("staff", "reset-pin", "Ned", pin=""), "4 to 8 digits")
    done(shop.ask("staff", "deactivate", "Nora"))
    done(shop.ask("staff", "deactivate", "Ned"))
    refused(shop.ask("staff", "deactivate", OWNER), f"{OWNER} stays")
    same("staff", set(shop.staff()), before)
    refused(shop.ask("staff"), "usage:", 2)
    refused(shop.ask("staff", "dismiss", OWNER), "usage:", 2)


def keys_are_made_and_revoked(shop):
    own = done(shop.ask("key", "create", "labels", "--scopes", "catalog.read"))
    hers = done(shop.ask("key", "create", "kiosk", "--staff", OWNER, "--scopes", "all",
                         pin="1234"))
    refused(shop.ask("key", "create", "x", "--staff", OWNER, pin="4321"), "not the PIN")
    refused(shop.ask("key", "create", "x", "--staff", OWNER), "not the PIN")
    refused(shop.ask("key", "create", "x", "--scopes", "fly"), "no permission fly", 2)
    cashier = next(n for n, s in shop.staff().items() if s["roles"] == ["cashier"])
    done(shop.ask("staff", "reset-pin", cashier, pin="8642"))
    refused(shop.ask("key", "create", "x", "--staff", cashier, "--scopes", "all", pin="8642"),
            "no key was made")
    keys = shop.keys()
    same("keys", sorted(keys), ["kiosk", "labels"])
    same("who made them", [keys["kiosk"]["staff"], keys["labels"]["staff"]], [OWNER, None])
    for secret in own, hers:
        assert secret not in shop.ask("key", "list").stdout, "a secret is listed"
    same("answers", shop.served(("/api/v1/admin/products", own), ("/api/v1/admin/staff", own),
                                ("/api/v1/admin/staff", hers)), [200, 403, 200])
    assert shop.keys()["labels"]["last_used_at"], "its use was not noted"
    done(shop.ask("key", "revoke", keys["labels"]["prefix"]))
    refused(shop.ask("key", "revoke", keys["labels"]["prefix"]), "nothing was revoked")
    same("answers", shop.served(("/api/v1/admin/products", own),
                                ("/api/v1/admin/products", hers)), [401, 200])


def a_backup_comes_back(shop):
    backup = str(shop.folder / "monday.arnold")
    same("backup", done(shop.ask("backup", backup)), backup)
    same("who may read it", stat.S_IMODE(os.stat(backup).st_mode), 0o600)
    with open(backup, "rb") as file:
        sealed = file.read()
    for word in b"SQLite format", b"Espresso", b"CREATE TABLE":
        assert word not in sealed, f"{word} lies in the backup"
    refused(shop.ask("backup", backup), "never writes over")
    again = str(shop.folder / "again.arnold")

    def nothing_came(said, words):
        refused(said, words)
        same("nothing half-restored", sorted(path.name for path in shop.folder.glob("again*")), [])

    refused(shop.ask("restore", backup, pin=shop.recovery), "never writes over")
    nothing_came(shop.ask("restore", backup, store=again), "is needed")
    nothing_came(shop.ask("restore", backup, store=again, pin=shop.recovery[:-1]),
                 "wrong or missing")
    other = str(shop.folder / "other.arnold")
    strange = recovery_key(done(shop.ask("demo", "--scenario", "cafe", store=other)))
    nothing_came(shop.ask("restore", backup, store=again, pin=strange), "another recovery key")
    nothing_came(shop.ask("restore", other, store=again, pin=strange), "no backup of a shop")
    for name, spoilt in (("cut", sealed[:-100]), ("changed", sealed[:90_000] + sealed[90_001:]),
                         ("longer", sealed + b"x")):
        path = shop.folder / f"{name}.backup"
        path.write_bytes(spoilt)
        nothing_came(shop.ask("restore", str(path), store=again, pin=shop.recovery),
                     "damaged, cut off or has been changed")
    done(shop.ask("restore", backup, store=again, pin=shop.recovery.lower().replace("-", " ")))
    done(shop.ask("check", store=again))
    same("its customers", done(shop.ask("customer", "find", "winter", store=again)),
         done(shop.ask("customer", "find", "winter")))
    for name in again, again + ".key", again + ".journal-key":
        same(f"who may read {name}", stat.S_IMODE(os.stat(name).st_mode), 0o600)
    for end in ".journal-key", ".key":
        with open(shop.store + end, "rb") as old, open(again + end, "rb") as new:
            assert old.read() != new.read(), f"the restored shop has the same {end}"
    done(shop.ask("journal", "verify", store=again))
    # What was restored is sealed to the same recovery key.
    once_more = done(shop.ask("backup", str(shop.folder / "tuesday.arnold"), store=again))
    done(shop.ask("restore", once_more, store=str(shop.folder / "third.arnold"),
                  pin=shop.recovery))


def the_master_key_changes(shop):
    store = str(shop.folder / "third.arnold")
    winter = done(shop.ask("customer", "find", "winter", store=store))
    former = pathlib.Path(store + ".key").read_bytes()
    said = done(shop.ask("masterkey", "rotate", store=store))
    assert re.search(r"^[1-9]\d* keys were wrapped anew", said, re.M), said
    now = pathlib.Path(store + ".key").read_bytes()
    same("one key is left", (now != former, now.count(b"master ")), (True, 1))
    same("customers", done(shop.ask("customer", "find", "winter", store=store)), winter)
    pathlib.Path(store + ".key").write_bytes(former)
    refused(shop.ask("customer", "find", "winter", store=store), "does not fit")
    # Without its key a store opens with the recovery key.
    os.remove(store + ".key")
    refused(shop.ask("customer", "find", "winter", store=store), "key is missing")
    refused(shop.ask("masterkey", "recover", store=store, pin="nonsense"), "wrong or missing")
    done(shop.ask("masterkey", "recover", store=store, pin=shop.recovery))
    same("customers", done(shop.ask("customer", "find", "winter", store=store)), winter)
    refused(shop.ask("masterkey", "recover", store=store, pin=shop.recovery), "stays closed")
    # From the environment, where no file is.
    key = done(shop.ask("masterkey", "make"))
    moved = str(shop.folder / "environment.arnold")
    backup = done(shop.ask("backup", str(shop.folder / "for-environment.arnold"), store=store))
    done(shop.ask("restore", backup, store=moved, pin=shop.recovery, ARNOLD_MASTER_KEY=key))
    same("no file", os.path.exists(moved + ".key"), False)
    next_key = done(shop.ask("masterkey", "make"))
    done(shop.ask("masterkey", "rotate", store=moved, ARNOLD_MASTER_KEY=f"{next_key},{key}"))
    same("customers", done(shop.ask("customer", "find", "winter", store=moved,
                                    ARNOLD_MASTER_KEY=next_key)), winter)
    refused(shop.ask("customer", "find", "winter", store=moved, ARNOLD_MASTER_KEY=key),
            "does not fit")
    # A recovery key that was seen: the next one takes its place.
    fresh = recovery_key(done(shop.ask("masterkey", "new-recovery-key", store=store)))
    assert fresh != shop.recovery, "the same recovery key again"
    later = done(shop.ask("backup", str(shop.folder / "later.arnold"), store=store))
    refused(shop.ask("restore", later, store=str(shop.folder / "l.arnold"), pin=shop.recovery),
            "another recovery key")
    done(shop.ask("restore", later, store=str(shop.folder / "l.arnold"), pin=fresh))


def a_change_of_the_master_key_survives_kills(shop):
    """Killed at any moment, it can be read, and the next one goes on."""
    store = str(shop.folder / "third.arnold")
    winter = done(shop.ask("customer", "find", "winter", store=store))
    seed = int.from_bytes(os.urandom(4), "big")
    print(f"seed of the kills: {seed}")
    chance = random.Random(seed)
    begun = time.monotonic()
    done(shop.ask("masterkey", "rotate", store=store))
    usual_s = time.monotonic() - begun
    for kill in range(25):
        rotating = subprocess.Popen([shop.program, "masterkey", "rotate", "--store", store],
                                    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(chance.uniform(0, usual_s * 1.1))
        rotating.kill()
        rotating.wait(timeout=LIMIT_S)
        if kill % 5 == 4:
            same("customers", done(shop.ask("customer", "find", "winter", store=store)), winter)
            done(shop.ask("masterkey", "rotate", "--continue", store=store))
    same("keys in the file", pathlib.Path(store + ".key").read_bytes().count(b"master "), 1)
    same("customers", done(shop.ask("customer", "find", "winter", store=store)), winter)
    done(shop.ask("check", store=store))


def a_restore_repeats_erasures(shop):
    """Who was erased after a backup is erased in what comes back from it."""
    def found(words, store=None):
        listed = json.loads(shop.ask("customer", "find", words, "--json", store=store).stdout)
        return [each["name"] for each in listed["customers"]]

    def restored(name, backup, *options):
        store = str(shop.folder / name)
        done(shop.ask("restore", backup, *options, store=store, pin=shop.recovery))
        done(shop.ask("check", store=store))
        return store

    def forgotten(store):
        same("by name", found("winter", store), [])
        same("by e-mail", found(winter["email"], store), [])
        with contextlib.closing(sqlite3.connect(store)) as file:
            same("profile", file.execute(
                "SELECT contact_sealed, email_index, profile_key, erased_at IS NOT NULL "
                "FROM customer c JOIN person p ON p.id = c.person_id WHERE number = ?",
                [winter["number"]]).fetchall(), [(None, None, None, 1)])
        same("others stay", found("lang", store), ["Sofia Lang"])

    before = done(shop.ask("backup", str(shop.folder / "before.arnold")))
    winter, = json.loads(done(shop.ask("customer", "find", "winter", "--json")))["customers"]
    refused(shop.ask("customer", "erase", "98765"), "was not erased")
    same("nobody was erased", os.path.exists(shop.store + ".erased"), False)
    done(shop.ask("customer", "erase", str(winter["number"])))
    forgotten(shop.store)
    refused(shop.ask("customer", "erase", str(winter["number"])), "was not erased")
    same("who may read the list", stat.S_IMODE(os.stat(shop.store + ".erased").st_mode), 0o600)
    same("without a list it cannot know", found("winter", restored("one.arnold", before)),
         ["Paul Winter"])
    refused(shop.ask("restore", before, "--erased-from", str(shop.folder / "nothing"),
                     store=str(shop.folder / "two.arnold"), pin=shop.recovery), "there is no")
    same("nothing half-restored", os.path.exists(shop.folder / "two.arnold"), False)
    forgotten(restored("two.arnold", before, "--erased-from", shop.store))
    after = done(shop.ask("backup", str(shop.folder / "after.arnold")))
    forgotten(restored("three.arnold", before, "--erased-from", after))
    # What was restored goes on with the list.
    forgotten(restored("four.arnold", before, "--erased-from", str(shop.folder / "three.arnold")))
    done(shop.ask("customer", "erase-again", "--erased-from", after,
                  store=str(shop.folder / "one.arnold")))
    forgotten(str(shop.folder / "one.arnold"))
    # A store that was moved away leaves its list where the next one comes.
    moved = str(shop.folder / "three.arnold")
    for ending in "", ".key":
        os.rename(moved + ending, moved + ending + ".away")
    forgotten(restored("three.arnold", before))


def nobody_serves_the_network_in_the_clear_unawares(shop):
    said = shop.ask("serve", "--listen", "0.0.0.0:0")
    refused(said, "--plain-http if that is what you want", 2)
    refused(said, "--tls", 2)
    refused(shop.ask("serve", "--listen", "127.0.0.1:0", "--listen", "[::]:0"), "--plain-http", 2)


def a_shop_serves_https_by_itself(shop):
    server = subprocess.Popen(
        [shop.program, "serve", "--store", shop.store, "--listen", "127.0.0.1:0", "--tls"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    folder = pathlib.Path(shop.store + ".tls")

    def told(pattern):
        return next(found.group(1) for line in server.stdout if (found := re.search(pattern, line)))

    try:
        port = int(told(r"https://127.0.0.1:(\d+)"))
        first = told(r"SHA-256 ([0-9A-F:]{95})")
        same("key's mode", stat.S_IMODE((folder / "key.pem").stat().st_mode), 0o600)
        shown = ssl.get_server_certificate(("127.0.0.1", port))
        same("certificate", shown, (folder / "certificate.pem").read_text())
        digest = hashlib.sha256(ssl.PEM_cert_to_DER_cert(shown)).hexdigest().upper()
        same("fingerprint", ":".join(re.findall("..", digest)), first)
        trusting = ssl.create_default_context(cafile=folder / "certificate.pem")
        with urllib.request.urlopen(f"https://127.0.0.1:{port}/api/v1/store", timeout=LIMIT_S,
                                    context=trusting) as answer:
            same("HTTPS", answer.status, 200)
            assert answer.headers["Strict-Transport-Security"], "no HSTS over HTTPS"
        # One that is spoilt or gone is made anew, without a restart.
        (folder / "certificate.pem").write_text("spoilt")
        (folder / "key.pem").unlink()
        server.send_signal(signal.SIGHUP)
        second = told(r"get the certificate ([0-9A-F:]{95})")
        assert second != first, "the same certificate again"
        shown = ssl.get_server_certificate(("127.0.0.1", port))
        digest = hashlib.sha256(ssl.PEM_cert_to_DER_cert(shown)).hexdigest().upper()
        same("the new fingerprint", ":".join(re.findall("..", digest)), second)
    finally:
        server.send_signal(signal.SIGTERM)
        same("exit", server.wait(timeout=20), 0)
    alone = shop.ask("serve", "--tls-key", "key.pem")
    refused(alone, "go together", status=2)
    refused(shop.ask("serve", "--allow-origin", "shop.example"), "https://HOST", status=2)


def a_store_is_migrated(shop):
    assert "Nothing to do" in done(shop.ask("migrate"))
    missing = str(shop.folder / "missing.arnold")
    refused(shop.ask("migrate", store=missing), "there is no")
    refused(shop.ask("key", "create", "x", store=missing), "there is no")
    refused(shop.ask("staff", "add", "x", store=missing), "there is no")
    same("nothing was made", os.path.exists(missing), False)


def every_command_has_help(shop):
    listed = subprocess.run([shop.program, "--help"], capture_output=True, text=True,
                            timeout=LIMIT_S).stdout
    for name in re.findall(r"^  ([a-z]+) +\S", listed, re.M):
        told = subprocess.run([shop.program, name, "--help"], capture_output=True, text=True,
                              timeout=LIMIT_S)
        same(f"{name} --help", told.returncode, 0)
        assert len(told.stdout.splitlines()) > 5, f"{name} --help says too little"


def main():
    passed = failed = 0
    with tempfile.TemporaryDirectory() as folder:
        shop = Shop(sys.argv[1], folder)
        shop.recovery = recovery_key(done(shop.ask("demo", "--scenario", "cafe")))
        for test in (every_command_has_help, staff_come_and_go, keys_are_made_and_revoked,
                     a_backup_comes_back, the_master_key_changes,
                     a_change_of_the_master_key_survives_kills, a_restore_repeats_erasures,
                     nobody_serves_the_network_in_the_clear_unawares,
                     a_shop_serves_https_by_itself, a_store_is_migrated):
            try:
                test(shop)
                passed += 1
            except AssertionError as wrong:
                failed += 1
                print(f"FAIL   : {test.__name__}: {wrong}")
        done(shop.ask("check"))
    print(f"{passed} passed, {failed} failed")
    return 0 if failed == 0 else 1


if __name__ == "__main__":
    sys.exit(main())
