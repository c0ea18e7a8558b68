#!/usr/bin/env python3
"""Runs the fuzzers over their corpora and keeps what they found.

    fuzz.py FUZZERS_FOLDER [SECONDS [NAME...]]

A corpus is a text file, corpus/NAME.txt: one input a line, in base64. What reached new code is
added to it, as few inputs as reach the same; an input that breaks a promise is printed, in base64
too, and left in the folder.
"""
import base64
import pathlib
import subprocess
import sys
import tempfile

CORPORA = pathlib.Path(__file__).with_name("corpus")
MOST_BYTES = 2048


def unpack(corpus, folder):
    for number, line in enumerate(corpus.read_text(encoding="ascii").split()):
        pathlib.Path(folder, f"kept-{number}").write_bytes(base64.b64decode(line))


def pack(folder, corpus):
    lines = sorted({base64.b64encode(each.read_bytes()).decode()
                    for each in pathlib.Path(folder).iterdir()}, key=lambda line: (len(line), line))
    corpus.write_text("".join(line + "\n" for line in lines), encoding="ascii")
    return len(lines)


def last_line(text, word):
    return next((line for line in reversed(text.splitlines()) if word in line), "")


def fuzz(program, name, seconds):
    corpus = CORPORA / f"{name}.txt"
    with tempfile.TemporaryDirectory() as found, tempfile.TemporaryDirectory() as fewest:
        unpack(corpus, found)
        artifact = program.parent / f"{name}-"
        done = subprocess.run([program, f"-max_total_time={seconds}", f"-max_len={MOST_BYTES}",
                               f"-artifact_prefix={artifact}", "-rss_limit_mb=4096", found],
                              capture_output=True, text=True, errors="replace")
        if done.returncode != 0:
            print(f"FAIL {name}: {last_line(done.stderr, 'invariant') or done.stderr[-2000:]}")
            return False
        subprocess.run([program, "-merge=1", fewest, found], capture_output=True, check=True)
        kept = pack(fewest, corpus)
    print(f"ok   {name}: {last_line(done.stderr, 'DONE').strip()}; {kept} inputs kept", flush=True)
    return True


def main():
    folder = pathlib.Path(sys.argv[1])
    seconds = int(sys.argv[2]) if len(sys.argv) > 2 else 600
    names = sys.argv[3:] or sorted(each.stem for each in CORPORA.glob("*.txt"))
    passed = [fuzz(folder / f"fuzz_{name}", name, seconds) for name in names]
    print(f"{passed.count(True)} passed, {passed.count(False)} failed")
    return 0 if all(passed) else 1


if __name__ == "__main__":
    sys.exit(main())
