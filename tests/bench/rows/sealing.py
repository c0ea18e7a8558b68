"""What it costs that personal fields are sealed."""

import statistics

from bench import Figure, row

WHAT = (("beginning_of_name_ns", "look-up by the beginning of a name, ten shown"),
        ("name_ns", "look-up by a whole name"), ("email_ns", "look-up by e-mail address"),
        ("phone_ns", "look-up by telephone"), ("checkout_ns", "checkout on the web, core alone"))


@row
def sealing(bench):
    """customer look-up and checkout against a variant that seals nothing"""
    # In turns, so that both meet the same neighbours.
    runs = [(bench.json_lines("bench_sealed")[-1], bench.json_lines("bench_unsealed")[-1])
            for _ in range(5)]
    for name, words in WHAT:
        ratio = statistics.median(ours[name] / plain[name] for ours, plain in runs)
        ours, plain = (statistics.median(run[side][name] for run in runs) for side in (0, 1))
        yield Figure(words, f"{ours / 1000:.1f}", "us", f"{ratio:.2f}x",
                     f"nothing sealed {plain / 1000:.1f} us", "1.3x")
