"""What rows of the speed table are made with: the registry, servers, load, and seeded stores."""

import dataclasses
import glob
import hashlib
import json
import os
import shutil
import statistics
import subprocess
import tempfile

ROUNDS = 3
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
# What a seeded store looks like follows from these: another content makes the stores anew.
SEED_SOURCES = ["resources/migrations/*.sql", "core/exchange/seed/*", "core/search/SearchIndex*"]

_rows = {}


def row(function):
    """Registers a function of rows/*.py: it takes a Bench and returns, or yields, Figures.

    Its name is what --only takes; its first line of documentation is what --list prints.
    """
    assert function.__name__ not in _rows, function.__name__
    _rows[function.__name__] = function
    return function


def all_rows():
    return dict(_rows)


@dataclasses.dataclass
class Figure:
    """A line of the table, and an object of the JSON file."""
    what: str
    value: float
    unit: str
    result: str = ""  # the value against its reference, in words; empty: value and unit
    reference: str = ""  # what was measured beside it, in the same run
    target: str = ""

    def as_json(self):
        fields = dataclasses.asdict(self)
        fields["result"] = self.result or f"{self.value} {self.unit}"
        return fields


def median(values):
    return statistics.median(values)


def quartiles(values):
    low, _, high = statistics.quantiles(values, n=4)
    return low, high


class Bench:
    """One run: where the programs are, how long each measurement takes, and a folder of its own."""

    def __init__(self, bin_dir, cache, seconds):
        self.bin_dir = os.path.abspath(bin_dir)
        self.cache = os.path.abspath(cache)
        self.seconds = seconds
        self._folder = None

    def __enter__(self):
        os.makedirs(self.cache, exist_ok=True)
        self._folder = tempfile.TemporaryDirectory(dir=self.cache, prefix="run-")
        os.chmod(self._folder.name, 0o755)  # nginx's workers and PostgreSQL read in it
        return self

    def __exit__(self, *_):
        self._folder.cleanup()

    def program(self, name):
        return os.path.join(self.bin_dir, name)

    def folder(self, name):
        """An empty folder of this run."""
        path = os.path.join(self._folder.name, name)
        shutil.rmtree(path, ignore_errors=True)
        os.makedirs(path)
        return path

    def run(self, name, *arguments, timeout=900):
        """What a program of ours wrote; ends the run when the program fails."""
        done = subprocess.run([self.program(name), *map(str, arguments)], capture_output=True,
                              text=True, timeout=timeout, check=False)
        if done.returncode != 0:
            raise RuntimeError(f"{name} {' '.join(map(str, arguments))} ended with "
                               f"{done.returncode}: {done.stderr.strip()}")
        return done.stdout

    def json_lines(self, name, *arguments):
        """The objects that a program wrote, one a line."""
        return [json.loads(line) for line in self.run(name, *arguments).splitlines()
                if line.startswith("{")]

    def demo_store(self, folder):
        """The grocery demo, new in `folder`."""
        store = os.path.join(folder, "demo.arnold")
        self.run("arnold-server", "demo", "--store", store)
        return store

    def seeded_store(self, products, orders):
        """A store of that size with 1,000,000 pieces of everything. Kept between runs: read it
        only, or work on a `copy`."""
        digest = hashlib.sha256()
        for path in sorted(sum((glob.glob(os.path.join(ROOT, each)) for each in SEED_SOURCES), [])):
            with open(path, "rb") as file:
                digest.update(file.read())
        folder = os.path.join(self.cache, f"seed-{products}-{orders}")
        store = os.path.join(folder, "seed.arnold")
        stamp = os.path.join(folder, "made-by")
        if not os.path.exists(stamp) or open(stamp, encoding="ascii").read() != digest.hexdigest():
            shutil.rmtree(folder, ignore_errors=True)
            os.makedirs(folder)
            self.run("arnold-server", "seed", "--store", store, "--products", products,
                     "--orders", orders, "--stock", 1_000_000, timeout=3600)
            with open(stamp, "w", encoding="ascii") as file:
                file.write(digest.hexdigest())
        return store

    def copy(self, store, folder):
        """The store with its keys, in `folder`."""
        for path in glob.glob(store + "*"):
            if not path.endswith(".lock"):
                subprocess.run(["cp", "--reflink=auto", path, folder], check=True)
        return os.path.join(folder, os.path.basename(store))
