"""The desktop program at 1,000,000 products: its start, and a scan until it is painted."""

import os

from bench import Figure, row
from rows.search import measured, store_of

SCANS = 1000
SKUS = 1_000_000


@row
def till_million(bench):
    """start to sellable, and scan to painted line, in the real till without a display"""
    store = store_of(bench, SKUS)
    if not os.path.exists(store):
        measured(bench, SKUS)
    bench.json_lines("bench_till", store)  # the first start opens a shift
    start, scan = bench.json_lines("bench_till", store, SCANS)
    yield Figure("desktop start to sellable, 1,000,000 products, second start", start["sale_ms"],
                 "ms", target="1000",
                 reference=f"to the sign-in {start['sign_in_ms']} ms; then a PIN, at once")
    yield Figure("scan to painted line, 1,000,000 products, drawn in software",
                 round(scan["p99_us"] / 1000, 1), "ms p99", target="16",
                 reference=f"{scan['scans']} scans, p50 {scan['p50_us'] / 1000:.1f} ms")
