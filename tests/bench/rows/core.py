"""The core without HTTP: durable sales at the till, and pricing."""

from bench import Figure, row


@row
def durable_sales(bench):
    """3-line sales by 64 callers against one, signed and unsigned"""
    for figures in bench.json_lines("bench_sales", bench.seconds):
        yield Figure(f"durable {figures['name']}, 64 callers", figures["callers_64"], "sales/s",
                     f"{figures['ratio_percent'] / 100:.1f}x, writer's thread "
                     f"{figures['writer_cpu_percent']} % on a processor",
                     f"one caller {figures['one_caller']}", "10x or the CPU")
        yield Figure(f"3-line {figures['name']} in groups of 64", figures["us_a_sale"], "us",
                     f"{figures['times_reference_percent'] / 100:.2f}x",
                     f"SQLite's C interface {figures['reference_us_a_sale']} us",
                     "1.5x without signature")


@row
def pricing(bench):
    """pricing 50 lines with 100 rules"""
    figures = bench.json_lines("bench_pricing")[-1]
    yield Figure("pricing 50 lines with 100 rules", figures["value"], figures["unit"],
                 target="100 us")
