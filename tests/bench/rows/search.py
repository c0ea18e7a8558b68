"""The search at 100,000 and at 1,000,000 products, in the core."""

import itertools
import json
import os
import random
import urllib.parse
import urllib.request

from bench import Figure, row
from servers import arnold, wrk

FIRST_PAGES = ["one_common_word", "two_common_words", "common_and_rare", "prefix_3",
               "prefix_3_rare", "prefix_4", "sku", "code_beginning"]
TYPOS = ["typo_common", "typo_rare", "typo_and_word", "typo_of_nothing"]
SUGGESTIONS = ["suggestions", "suggestions_two_words", "suggestions_typo"]


def store_of(bench, products):
    return os.path.join(bench.cache, f"search-{products}.arnold")


def measured(bench, products):
    """What bench_search says about its store, which it makes once."""
    return bench.json_lines("bench_search", products, store_of(bench, products))


def pairs_of_words(base, pages):
    """Two words of one title each, all different, as they stand in a URL."""
    pairs, cursor = set(), ""
    for _ in range(pages):
        with urllib.request.urlopen(f"{base}?limit=100{cursor}") as answer:
            page = json.load(answer)
        for item in page["items"]:
            words = item["title"].split()
            pairs.update(f"{one} {other}" for one, other in itertools.permutations(words, 2))
        cursor = "&cursor=" + urllib.parse.quote(page["next_cursor"])
    pairs = sorted(pairs)
    random.Random(7).shuffle(pairs)
    return [urllib.parse.quote(pair) for pair in pairs]


def script(folder, pairs):
    """For wrk: the next pair each time."""
    path = os.path.join(folder, "search.lua")
    with open(path, "w", encoding="utf-8") as file:
        file.write("local pairs = {" + ",".join(f'"{pair}"' for pair in pairs) + "}\n"
                   "local next = 0\n"
                   "request = function()\n"
                   "  next = next % #pairs + 1\n"
                   '  return wrk.format("GET", wrk.path .. "?q=" .. pairs[next])\n'
                   "end\n")
    return path


def slowest(figures, names):
    return max((each for each in figures if each["name"] in names),
               key=lambda each: each["p99_us"])


def latency(figures, names, what, target):
    worst = slowest(figures, names)
    return Figure(what, round(worst["p99_us"] / 1000, 1), "ms p99", target=target,
                  reference=f"slowest of {', '.join(names)}: {worst['name']}, "
                            f"p50 {worst['p50_us'] / 1000:.1f} ms")


@row
def search_answers(bench):
    """first pages of two words a second, 100,000 products, a thread for each core"""
    figures = measured(bench, 100_000)
    answers = [each for each in figures if each["name"] == "throughput_two_words"]
    yield Figure(f"search answers in the core, {answers[-1]['threads']} threads, 100,000 products",
                 answers[-1]["per_second"], "answers/s", target="1500",
                 reference=f"one thread {answers[0]['per_second']}")


@row
def search_answers_http(bench):
    """the same over HTTP, load tool on the same cores"""
    store = store_of(bench, 100_000)
    if not os.path.exists(store):
        measured(bench, 100_000)
    with arnold(bench, store) as server:
        base = f"http://127.0.0.1:{server.port}/api/v1/store/products"
        pairs = pairs_of_words(base, 100)
        answers = wrk(base, 16, bench.seconds, script(bench.folder("search"), pairs))
    yield Figure("search answers over HTTP, 2 workers, 16 connections, 100,000 products", answers,
                 "answers/s", target="1500", reference=f"{len(pairs)} different questions")


@row
def search_million(bench):
    """first pages, typing errors and suggestions at 1,000,000 products"""
    figures = measured(bench, 1_000_000)
    yield latency(figures, FIRST_PAGES, "search, first page, 1,000,000 products", "30 ms")
    yield latency(figures, TYPOS, "search with a typing error, 1,000,000 products", "30 ms")
    yield latency(figures, ["facets"], "search with facets, 1,000,000 products", "30 ms")
    yield latency(figures, SUGGESTIONS, "suggestions, 1,000,000 products", "10 ms")
