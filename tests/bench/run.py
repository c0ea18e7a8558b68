#!/usr/bin/env python3
"""The speed table: every measurable row beside its reference, in one run.

Prints a table and writes a JSON file. Rows stand in rows/*.py, each a function; what they share is
in bench.py and servers.py. Figures are medians of three where a row is a ratio. Servers listen on
loopback, on free ports, and are stopped by their own process id. Seeded stores are made once and
kept in the cache folder; rows work on copies.
"""

import argparse
import importlib
import json
import os
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)

import bench as benchmark  # pylint: disable=wrong-import-position

COLUMNS = ["what", "value", "unit", "reference", "result", "target"]


def load_rows():
    for name in sorted(os.listdir(os.path.join(HERE, "rows"))):
        if name.endswith(".py"):
            importlib.import_module("rows." + name[:-3])
    return benchmark.all_rows()


def chosen(rows, only):
    if not only:
        return rows
    unknown = [name for name in only if not any(each.startswith(name) for each in rows)]
    if unknown:
        raise SystemExit(f"no such row: {', '.join(unknown)}; see --list")
    return {name: function for name, function in rows.items()
            if any(name.startswith(wanted) for wanted in only)}


def measure(bench, rows):
    """(figures as JSON, names of rows that failed)"""
    figures, failed = [], []
    for name, function in rows.items():
        print(f"{name} ...", end="", file=sys.stderr, flush=True)
        begin = time.monotonic()
        try:
            for figure in function(bench):
                figures.append({"row": name, **figure.as_json()})
        except Exception as fault:  # pylint: disable=broad-except
            # One row that fails does not hide what the others measure.
            failed.append(name)
            print(f" failed: {fault}", file=sys.stderr)
            continue
        print(f" {time.monotonic() - begin:.0f} s", file=sys.stderr)
    return figures, failed


def print_table(figures):
    print("| " + " | ".join(COLUMNS) + " |")
    print("|" + "---|" * len(COLUMNS))
    for figure in figures:
        print("| " + " | ".join(str(figure[name]) for name in COLUMNS) + " |")


def conditions():
    """What the figures depend on: cores, memory, and who else was working."""
    with open("/proc/meminfo", encoding="ascii") as meminfo:
        total_kib = int(meminfo.readline().split()[1])
    return {"cores": os.cpu_count(), "memory_gib": total_kib // 1024 ** 2,
            "load_before": os.getloadavg()[0]}


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bin_dir", nargs="?", default="build/release/bin")
    parser.add_argument("--out", default="build/bench.json")
    parser.add_argument("--cache", default="build/bench", help="where seeded stores are kept")
    parser.add_argument("--seconds", type=int, default=4, help="of each load")
    parser.add_argument("--only", action="append", metavar="ROW",
                        help="rows whose name begins so; may be given several times")
    parser.add_argument("--list", action="store_true", help="the names of the rows")
    options = parser.parse_args()
    rows = load_rows()
    if options.list:
        for name, function in rows.items():
            print(f"{name:20} {function.__doc__.splitlines()[0]}")
        return 0
    around = conditions()
    with benchmark.Bench(options.bin_dir, options.cache, options.seconds) as bench:
        figures, failed = measure(bench, chosen(rows, options.only))
    print_table(figures)
    os.makedirs(os.path.dirname(options.out) or ".", exist_ok=True)
    with open(options.out, "w", encoding="utf-8") as file:
        json.dump({"conditions": around, "rows": figures, "failed": failed}, file, indent=1)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
