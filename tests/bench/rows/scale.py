"""What each step costs in shops of 10,000, 100,000 and 1,000,000 products and as many orders.

The three stores are asked in turn, three times, so that what else the machine does falls on all of
them.
"""

import contextlib

from bench import ROUNDS, Figure, median, row
from servers import arnold

SIZES = (10_000, 100_000, 1_000_000)


def copies(bench, name):
    return {size: bench.copy(bench.seeded_store(size, size), bench.folder(f"{name}-{size}"))
            for size in SIZES}


def figures(measure, where, target):
    """A figure for each step; measure(size, round) answers with objects of name and p50_us."""
    costs = {}
    for number in range(ROUNDS):
        for size in SIZES:
            for step in measure(size, number):
                costs.setdefault(step["name"], {}).setdefault(size, []).append(step["p50_us"])
    for name, by_size in costs.items():
        medians = [median(by_size[size]) for size in SIZES]
        yield Figure(f"{name}, 1,000,000 products and orders, {where}", medians[-1], "us",
                     f"{max(medians[1:]) / medians[0]:.2f} of 10,000",
                     ", ".join(f"{size:,}: {cost}" for size, cost in zip(SIZES, medians)), target)


@row
def scale_http(bench):
    """median costs at 10,000, 100,000 and 1,000,000 products and orders, over HTTP"""
    stores = copies(bench, "http")
    with contextlib.ExitStack() as running:
        servers = {size: running.enter_context(arnold(bench, store))
                   for size, store in stores.items()}
        yield from figures(lambda size, number: bench.json_lines(
            "bench_steps", servers[size].port, size, 400, number), "over HTTP", "1.5")


@row
def scale_core(bench):
    """the same in the core, without HTTP and without syncs, which are the same everywhere"""
    stores = copies(bench, "core")
    yield from figures(lambda size, _: bench.json_lines("bench_scale", stores[size], 400),
                       "in the core", "")
