"""Guest checkouts over HTTP: about seven requests each, durable."""

from bench import ROUNDS, Figure, median, row
from servers import Postgres, arnold

PRODUCTS = 2_000


def checkouts(bench, store, what, target):
    with arnold(bench, store) as server:
        rounds = [bench.json_lines("bench_checkout", server.port, 8, bench.seconds)[-1]
                  for _ in range(ROUNDS)]
    middle = sorted(rounds, key=lambda each: each["per_second"])[len(rounds) // 2]
    return Figure(what, median(each["per_second"] for each in rounds), "checkouts/s",
                  reference=f"p50 {middle['p50_us']} us, p99 {middle['p99_us']} us, "
                            f"refused {sum(each['refused'] for each in rounds)}", target=target)


@row
def checkout_sqlite(bench):
    """guest checkouts over HTTP, 8 clients, SQLite"""
    store = bench.copy(bench.seeded_store(PRODUCTS, 0), bench.folder("checkout"))
    yield checkouts(bench, store, "guest checkout over HTTP, 8 clients, SQLite FULL", "600")


@row
def checkout_postgres(bench):
    """guest checkouts over HTTP, 8 clients, PostgreSQL on the same cores"""
    with Postgres(bench.folder("postgres")) as database:
        bench.run("arnold-server", "seed", *database.options, "--products", PRODUCTS, "--stock",
                  1_000_000)
        yield checkouts(bench, database.options,
                        "guest checkout over HTTP, 8 clients, PostgreSQL", "200")
