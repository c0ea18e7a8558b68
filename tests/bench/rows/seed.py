"""How fast `arnold-server seed` fills a shop."""

import json
import os

from bench import Figure, row
from servers import Postgres


def seed(bench, options, products, orders):
    out = bench.run("arnold-server", "seed", *options, "--products", products, "--orders", orders,
                    "--json")
    return json.loads(out)


@row
def seed_sqlite(bench):
    """seed, 50,000 products and 20,000 orders, SQLite"""
    store = os.path.join(bench.folder("seed"), "seed.arnold")
    figures = seed(bench, ["--store", store], 50_000, 20_000)
    yield Figure("seed, SQLite FULL, with search index", figures["rows_per_second"], "rows/s",
                 reference=f"{figures['rows']} rows in {figures['milliseconds'] / 1000:.1f} s",
                 target="20,000")


@row
def seed_postgres(bench):
    """seed, 10,000 products and 5,000 orders, PostgreSQL"""
    with Postgres(bench.folder("postgres")) as database:
        figures = seed(bench, database.options, 10_000, 5_000)
    yield Figure("seed, PostgreSQL, with search index", figures["rows_per_second"], "rows/s",
                 reference=f"{figures['rows']} rows in {figures['milliseconds'] / 1000:.1f} s")
