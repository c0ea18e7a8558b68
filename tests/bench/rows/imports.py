"""Sales of another till, imported as history: a shop of its own each time, set-up included."""

import os
import time

from bench import Figure, row
from servers import Postgres

LINES = 25_000
POSTGRES_LINES = 100_000  # beside which the making of 91 tables does not count for much
LINES_A_DOCUMENT = 21  # as in real exports of shops


def export(folder, lines=LINES, first_number=536_365):
    """A CSV file of that many lines."""
    path = os.path.join(folder, "sales.csv")
    with open(path, "w", encoding="utf-8") as file:
        file.write("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,Country\n")
        for line in range(lines):
            minute = line // LINES_A_DOCUMENT
            day, time_of_day = 1 + minute // 600, minute % 600
            file.write(f"{first_number + minute},{20000 + line % 3000},WHITE METAL LANTERN NO "
                       f"{line % 3000},{1 + line % 12},{day:02}/12/2010 "
                       f"{8 + time_of_day // 60:02}:{time_of_day % 60:02},"
                       f"{1 + line % 9}.{line % 100:02},United Kingdom\n")
    return path


def imported(bench, what, path, options, lines=LINES, reference=""):
    start = time.monotonic()
    bench.run("arnold-server", "import", "sales", path, "--currency", "GBP", "--json", *options)
    per_second = int(lines / (time.monotonic() - start))
    return Figure(what, per_second, "lines/s", reference=reference, target="20,000")


@row
def import_sqlite(bench):
    """import sales, 25,000 lines, SQLite"""
    folder = bench.folder("import")
    yield imported(bench, "import sales, 25,000 lines, SQLite FULL", export(folder),
                   ["--store", os.path.join(folder, "import.arnold")])


@row
def import_postgres(bench):
    """import sales, 100,000 lines, PostgreSQL: into an empty database, and the same into a shop"""
    folder = bench.folder("import")
    with Postgres(bench.folder("postgres")) as database:
        start = time.monotonic()
        bench.run("arnold-server", "migrate", "--database-url", database.url + "_empty",
                  "--key-file", os.path.join(folder, "keys"))
        tables = f"making the tables alone: {time.monotonic() - start:.1f} s"
        yield imported(bench, "import sales, 100,000 lines, an empty PostgreSQL database",
                       export(folder, POSTGRES_LINES), database.options, POSTGRES_LINES, tables)
        yield imported(bench, "the same lines under other numbers, into that shop",
                       export(folder, POSTGRES_LINES, 700_000), database.options, POSTGRES_LINES)
