"""Sales of another till, imported as history: a shop of its own each time, set-up included."""

import os
import time

from bench import Figure, row

LINES = 25_000
LINES_A_DOCUMENT = 21  # as in real exports of shops


def export(folder):
    """A CSV file of LINES lines."""
    path = os.path.join(folder, "sales.csv")
    with open(path, "w", encoding="utf-8") as file:
        file.write("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,Country\n")
        for line in range(LINES):
            minute = line // LINES_A_DOCUMENT
            day, time_of_day = 13 + minute // 600, minute % 600
            file.write(f"{536365 + minute},{20000 + line % 3000},WHITE METAL LANTERN NO "
                       f"{line % 3000},{1 + line % 12},{day:02}/12/2010 "
                       f"{8 + time_of_day // 60:02}:{time_of_day % 60:02},"
                       f"{1 + line % 9}.{line % 100:02},United Kingdom\n")
    return path


def imported(bench, what, path, options):
    start = time.monotonic()
    bench.run("arnold-server", "import", "sales", path, "--currency", "GBP", "--json", *options)
    per_second = int(LINES / (time.monotonic() - start))
    return Figure(what, per_second, "lines/s", target="20,000")


@row
def import_sqlite(bench):
    """import sales, 25,000 lines, SQLite"""
    folder = bench.folder("import")
    yield imported(bench, "import sales, 25,000 lines, SQLite FULL", export(folder),
                   ["--store", os.path.join(folder, "import.arnold")])
