"""Memory of a server that does nothing."""

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
