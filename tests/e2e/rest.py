#!/usr/bin/env python3
"""The description at /api/openapi.json is valid, and a running server answers as it says.

    rest.py ARNOLD_SERVER [MAX_EXAMPLES]

Makes a demo store and a key for everything, serves it on a free port of loopback, and lets
schemathesis ask each operation with good and bad input. Stops the server by its own process id.
"""
import json
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import urllib.request

from openapi_spec_validator import validate

CHECKS = ("not_a_server_error,status_code_conformance,content_type_conformance,"
          "response_schema_conformance,negative_data_rejection")
# TRACE is answered 501, as RFC 9110 has it for a method that a server doesn't know; that is no
# fault of the server's, but the first check would take it for one.
SETTINGS = """[phases.coverage]
unexpected-methods = ["PUT", "PATCH", "DELETE", "OPTIONS"]
"""
OPERATIONS_LIMIT_S = 120
ANSWER_LIMIT_S = 20


def run(program, *arguments):
    done = subprocess.run([program, *arguments], capture_output=True, text=True, timeout=120)
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


def answers_conform(url, key, examples):
    tool = pathlib.Path(sys.executable).with_name("schemathesis")
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder, "schemathesis.toml").write_text(SETTINGS, encoding="utf-8")
        done = subprocess.run(
            [tool, "run", url + "/api/openapi.json", "--header", f"Authorization: Bearer {key}",
             "--checks", CHECKS, "--max-examples", str(examples), "--seed", "1", "--workers", "2",
             "--phases", "examples,coverage,fuzzing", "--generation-database", "none",
             "--request-timeout", str(ANSWER_LIMIT_S), "--no-color"],
            cwd=folder, capture_output=True, text=True, timeout=OPERATIONS_LIMIT_S)
    print(done.stdout)
    if done.returncode != 0:
        print("FAIL   : answers are not as described", done.stderr[-2000:])
    return done.returncode == 0


def main():
    program = sys.argv[1]
    examples = int(sys.argv[2]) if len(sys.argv) > 2 else 20
    with tempfile.TemporaryDirectory() as folder:
        store = str(pathlib.Path(folder, "shop.arnold"))
        run(program, "demo", "--store", store, "--scenario", "cafe")
        key = run(program, "key", "create", "rest", "--scopes", "all", "--store", store)
        server, url = serve(program, store)
        try:
            valid, description = description_is_valid(url)
            conform = answers_conform(url, key, examples)
        finally:
            ended = stop(server)
        if not ended:
            print("FAIL   : the server did not end by itself")
        operations = sum(len(path) for path in description["paths"].values())
        print(f"{operations} operations, {examples} examples each")
    good = [valid, conform, ended]
    print(f"{good.count(True)} passed, {good.count(False)} failed")
    return 0 if all(good) else 1


if __name__ == "__main__":
    sys.exit(main())
