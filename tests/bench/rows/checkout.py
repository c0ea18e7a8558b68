"""Guest checkouts over HTTP: about seven requests each, durable."""

from bench import Figure, row
from servers import arnold


def checkouts(bench, store, what, target):
    with arnold(bench, store) as server:
        figures = bench.json_lines("bench_checkout", server.port, 8, bench.seconds * 2)[-1]
    return Figure(what, figures["per_second"], "checkouts/s",
                  reference=f"p50 {figures['p50_us']} us, p99 {figures['p99_us']} us, "
                            f"refused {figures['refused']}", target=target)


@row
def checkout_sqlite(bench):
    """guest checkouts over HTTP, 8 clients, SQLite"""
    store = bench.demo_store(bench.folder("checkout"))
    yield checkouts(bench, store, "guest checkout over HTTP, 8 clients, SQLite FULL", "600")
