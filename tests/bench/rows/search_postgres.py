"""The search on PostgreSQL at 100,000 and at 1,000,000 products, over HTTP.

The databases hold the same shops as the files of rows/search.py, copied from them once and kept.
"""

import collections
import hashlib
import http.client
import json
import os
import random
import shutil
import string
import time
import urllib.parse

from bench import Figure, row
from copying import copy_store
from rows.search import measured, store_of
from servers import Postgres, arnold

QUESTIONS = 300
SEED = 7


def filled(bench, products):
    """A running PostgreSQL with that shop, as large as PostgreSQL comes when it is installed."""
    if not os.path.exists(store_of(bench, products)):
        measured(bench, products)
    folder = os.path.join(bench.cache, f"search-{products}-postgres")
    stamp = os.path.join(folder, "made-from")
    made_from = hashlib.sha256(open(__file__, "rb").read())
    with open(store_of(bench, products), "rb") as store:
        made_from.update(store.read(1 << 20))
    if os.path.exists(stamp):
        with open(stamp, encoding="ascii") as file:
            if file.read() == made_from.hexdigest():
                return Postgres(folder)
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    database = Postgres(folder)
    try:
        bench.run("arnold-server", "migrate", *database.options)
        copy_store(store_of(bench, products), database)
    except Exception:
        database.stop()
        raise
    with open(stamp, "w", encoding="ascii") as file:
        file.write(made_from.hexdigest())
    return database


def misspelt(word, chance):
    """One wrong letter, never the first."""
    at = chance.randrange(1, len(word))
    return word[:at] + chance.choice(string.ascii_lowercase) + word[at + 1:]


def questions(database):
    """By name, what is asked: common words stand in a twentieth of the products each."""
    titles = [line.split() for line in database.answer(
        "SELECT title FROM product WHERE title LIKE '% % %' ORDER BY id LIMIT 5000")]
    titles = [words for words in titles if len(words) == 3]
    chance = random.Random(SEED)
    chance.shuffle(titles)
    titles = titles[:QUESTIONS]
    return {
        "one common word": [words[1] for words in titles],
        "two common words": [" ".join(words[:2]) for words in titles],
        "common and rare": [" ".join(words[1:]) for words in titles],
        "three letters": [words[1][:3] for words in titles],
        "three rare letters": [words[2][:3] for words in titles],
        "code": [f"ART-{chance.randrange(1, 99_999) | 1:07}" for _ in titles],
        "typing error": [misspelt(words[1].lower(), chance) for words in titles],
        "typing error, rare": [misspelt(words[2], chance) for words in titles],
        "facets": [words[1] for words in titles],
        "suggestions": [words[1][:1 + i % 6] for i, words in enumerate(titles)],
    }


def each_once(texts):
    """The server remembers answers to the same words: what was asked before comes with more
    spaces in front, which mean nothing."""
    times = collections.Counter()
    for text in texts:
        yield " " * times[text] + text
        times[text] += 1


def path_of(name, text):
    asked = urllib.parse.quote(text)
    if name == "suggestions":
        return f"/api/v1/store/suggestions?q={asked}"
    return f"/api/v1/store/products?q={asked}" + ("&facets=true" if name == "facets" else "")


def latencies(port, name, texts):
    """Milliseconds, sorted. The first answers do not count: statements are prepared then."""
    connection = http.client.HTTPConnection("127.0.0.1", port)
    took = []
    for text in each_once(texts[:20] + texts):
        begin = time.perf_counter()
        connection.request("GET", path_of(name, text))
        answer = connection.getresponse()
        body = answer.read()
        took.append((time.perf_counter() - begin) * 1000)
        if answer.status != 200:
            raise RuntimeError(f"{text}: {answer.status} {body[:200]}")
    return sorted(took[20:])


def figures(bench, products):
    with filled(bench, products) as database:
        asked = questions(database)
        with arnold(bench, database.options) as server:
            for name, texts in asked.items():
                took = latencies(server.port, name, texts)
                yield Figure(f"search on PostgreSQL, {products:,} products, {name}",
                             round(took[len(took) * 99 // 100], 1), "ms p99",
                             reference=f"p50 {took[len(took) // 2]:.1f} ms",
                             target="10 ms" if name == "suggestions" else "30 ms")


@row
def search_postgres(bench):
    """first pages, typing errors, facets and suggestions on PostgreSQL, 100,000 products"""
    yield from figures(bench, 100_000)


@row
def search_postgres_million(bench):
    """the same at 1,000,000 products"""
    yield from figures(bench, 1_000_000)
