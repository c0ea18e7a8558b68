"""Memory of a server that does nothing."""

import http.client
import json
import time

from bench import Figure, row
from servers import anonymous_kib, arnold


def idle(bench, store, what, target):
    with arnold(bench, store) as server:
        time.sleep(2)
        kib = anonymous_kib(server.pid)
    return Figure(what, round(kib / 1024, 1), "MiB", target=target)


@row
def memory_idle(bench):
    """anonymous memory of the idle server with the demo store"""
    store = bench.demo_store(bench.folder("memory"))
    yield idle(bench, store, "memory of the idle server, without file-backed pages", "60 MiB")


LISTS = ["?q=coffee", "?q=classic+shirt&facets=true", "?q=sho", "?q=organic+tea&sort=price",
         "?q=lamp&in_stock=true&sort=-created_at", "?sort=-created_at", "?limit=60", "?limit=20"]


def walk(port, pages):
    """Asks for pages of lists, one after the other, on one connection."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    for first in LISTS:
        query = first
        for _ in range(pages):
            connection.request("GET", "/api/v1/store/products" + query)
            answer = connection.getresponse()
            page = json.load(answer)
            if answer.status != 200:
                raise RuntimeError(f"{query}: {page}")
            if not page.get("next_cursor"):
                break
            query = f"{first}&cursor={page['next_cursor']}"
    connection.close()


@row
def memory_million(bench):
    """anonymous memory of the server with 1,000,000 products, idle and after many lists"""
    store = bench.copy(bench.seeded_store(1_000_000, 1_000_000), bench.folder("memory"))
    with arnold(bench, store) as server:
        time.sleep(2)
        idle_kib = anonymous_kib(server.pid)
        walk(server.port, 100)
        busy_kib = anonymous_kib(server.pid)
    yield Figure("memory with 1,000,000 products, after 800 different lists",
                 round(busy_kib / 1024, 1), "MiB", reference=f"idle {idle_kib / 1024:.1f} MiB",
                 target="200 MiB")
