"""Product detail and list over HTTP, beside nginx with static files of the same bytes."""

import json
import os
import urllib.request

from bench import ROUNDS, Figure, median, row
from servers import arnold, nginx, wrk


def compare(bench, workers):
    folder = bench.folder("http")
    os.makedirs(os.path.join(folder, "www"))
    os.chmod(folder, 0o755)
    store = bench.demo_store(folder)
    with arnold(bench, store, workers) as ours, nginx(folder, workers) as theirs:
        base = f"http://127.0.0.1:{ours.port}/api/v1/store/products"
        with urllib.request.urlopen(base + "?limit=20") as answer:
            handle = json.load(answer)["items"][0]["handle"]
        for name, path in (("detail", "/" + handle), ("list", "?limit=20")):
            with urllib.request.urlopen(base + path) as answer:
                body = answer.read()
            with open(os.path.join(folder, "www", name + ".json"), "wb") as file:
                file.write(body)
            static = f"http://127.0.0.1:{theirs.port}/{name}.json"
            pairs = [(wrk(base + path, 32 * workers, bench.seconds),
                      wrk(static, 32 * workers, bench.seconds)) for _ in range(ROUNDS)]
            ratio = median(ours_ / theirs_ for ours_, theirs_ in pairs)
            yield Figure(f"product {name}, {workers} worker(s), {len(body)} bytes",
                         median(ours_ for ours_, _ in pairs), "requests/s",
                         f"{ratio:.2f} of nginx",
                         f"nginx with {workers}: {median(t for _, t in pairs)}", "1.0")


@row
def http_one_worker(bench):
    """product detail and list against nginx, one worker each"""
    yield from compare(bench, 1)


@row
def http_two_workers(bench):
    """product detail and list against nginx, two workers each, load tool on the same cores"""
    yield from compare(bench, 2)
