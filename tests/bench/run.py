#!/usr/bin/env python3
"""The speed table: every measurable row beside its reference, in one run.

Usage: run.py BIN_DIR [--out FILE] [--seconds N]

Prints a table and writes a JSON file. Figures are medians of three where a row is a ratio. Servers
listen on loopback, on free ports, and are stopped by their own process id.
"""
import argparse
import json
import os
import shutil
import signal
import socket
import statistics
import subprocess
import tempfile
import time
import urllib.request

ROUNDS = 3


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Process:
    """A server of this run; gone with the block."""

    def __init__(self, command, port):
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL)
        for _ in range(200):
            try:
                socket.create_connection(("127.0.0.1", port), timeout=1).close()
                return
            except OSError:
                time.sleep(0.05)
        raise SystemExit(f"{command[0]} did not start")

    def __enter__(self):
        return self.process

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()


def wrk(url, connections, seconds):
    out = subprocess.run(["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", url],
                         capture_output=True, text=True, check=True).stdout
    if "Non-2xx" in out:
        raise SystemExit(f"{url} answered with refusals:\n{out}")
    line = next(line for line in out.splitlines() if line.startswith("Requests/sec"))
    return int(line.split()[1].split(".")[0])


def nginx(folder, port, workers):
    config = f"""
worker_processes {workers}; pid {folder}/nginx.pid; error_log {folder}/error.log; daemon off;
events {{ worker_connections 1024; }}
http {{ access_log off; keepalive_requests 1000000; sendfile on; tcp_nopush on; tcp_nodelay on;
  open_file_cache max=100; default_type application/json;
  client_body_temp_path {folder}/b; proxy_temp_path {folder}/p; fastcgi_temp_path {folder}/f;
  uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;
  server {{ listen 127.0.0.1:{port} reuseport; root {folder}/www; }} }}
"""
    path = os.path.join(folder, "nginx.conf")
    with open(path, "w") as file:
        file.write(config)
    return [shutil.which("nginx") or "/usr/sbin/nginx", "-c", path, "-p", folder]


def anonymous_kib(pid):
    total = 0
    with open(f"/proc/{pid}/smaps_rollup") as rollup:
        for line in rollup:
            if line.startswith(("Anonymous:",)):
                total += int(line.split()[1])
    return total


def serve(bin_dir, store, port, workers):
    return [os.path.join(bin_dir, "arnold-server"), "serve", "--store", store, "--listen",
            f"127.0.0.1:{port}", "--workers", str(workers)]


def http_rows(bin_dir, store, folder, seconds):
    os.makedirs(os.path.join(folder, "www"), exist_ok=True)
    os.chmod(folder, 0o755)
    rows = []
    for workers in (1, 2):
        port, reference = free_port(), free_port()
        with Process(serve(bin_dir, store, port, workers), port):
            base = f"http://127.0.0.1:{port}/api/v1/store/products"
            page = json.load(urllib.request.urlopen(base + "?limit=20"))
            paths = {"detail": "/" + page["items"][0]["handle"], "list": "?limit=20"}
            with Process(nginx(folder, reference, workers), reference):
                for name, path in paths.items():
                    body = urllib.request.urlopen(base + path).read()
                    with open(os.path.join(folder, "www", name + ".json"), "wb") as file:
                        file.write(body)
                    pairs = []
                    for _ in range(ROUNDS):
                        ours = wrk(base + path, 32 * workers, seconds)
                        theirs = wrk(f"http://127.0.0.1:{reference}/{name}.json", 32 * workers,
                                     seconds)
                        pairs.append((ours, theirs))
                    ratio = statistics.median(100 * ours // theirs for ours, theirs in pairs)
                    rows.append({"what": f"product {name}, {workers} worker(s), {len(body)} bytes",
                                 "value": statistics.median(ours for ours, _ in pairs),
                                 "unit": "requests/s",
                                 "reference": f"nginx {statistics.median(t for _, t in pairs)}",
                                 "result": f"{ratio / 100:.2f} of nginx", "target": "1.0"})
    return rows


def checkout_rows(bin_dir, store, seconds):
    port = free_port()
    with Process(serve(bin_dir, store, port, 2), port) as process:
        time.sleep(1)
        idle = anonymous_kib(process.pid)
        load = [os.path.join(bin_dir, "bench_checkout"), str(port), "8", str(seconds * 2)]
        out = subprocess.run(load,
                             capture_output=True, text=True, check=True).stdout
    figures = json.loads(out)
    return [{"what": "guest checkout over HTTP, 8 clients, SQLite FULL",
             "value": figures["per_second"], "unit": "checkouts/s",
             "reference": f"p99 {figures['p99_us']} us, refused {figures['refused']}",
             "result": str(figures["per_second"]), "target": "600"},
            {"what": "memory of the idle server, without file-backed pages", "value": idle // 1024,
             "unit": "MiB", "reference": "", "result": f"{idle / 1024:.1f} MiB",
             "target": "60 MiB"}]


def sales_rows(bin_dir, seconds):
    out = subprocess.run([os.path.join(bin_dir, "bench_sales"), str(seconds)],
                         capture_output=True, text=True, check=True).stdout
    rows = []
    for line in out.splitlines():
        figures = json.loads(line)
        rows.append({"what": f"durable {figures['name']}, 64 callers",
                     "value": figures["callers_64"], "unit": "sales/s",
                     "reference": f"one caller {figures['one_caller']}",
                     "result": f"{figures['ratio_percent'] / 100:.1f}x",
                     "target": "10x or the CPU"})
    return rows


def pricing_rows(bin_dir):
    out = subprocess.run([os.path.join(bin_dir, "bench_pricing")], capture_output=True, text=True,
                         check=True).stdout
    figures = json.loads(out.splitlines()[-1])
    return [{"what": "pricing 50 lines with 100 rules", "value": figures["value"],
             "unit": figures["unit"], "reference": "",
             "result": f"{figures['value']} {figures['unit']}", "target": "100 us"}]


def table(rows):
    names = ["what", "value", "unit", "reference", "result", "target"]
    print("| " + " | ".join(names) + " |")
    print("|" + "---|" * len(names))
    for row in rows:
        print("| " + " | ".join(str(row[name]) for name in names) + " |")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("bin_dir")
    parser.add_argument("--out", default="build/bench.json")
    parser.add_argument("--seconds", type=int, default=4)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        store = os.path.join(folder, "bench.arnold")
        subprocess.run([os.path.join(options.bin_dir, "arnold-server"), "demo", "--store", store],
                       check=True, stdout=subprocess.DEVNULL)
        rows = pricing_rows(options.bin_dir)
        rows += http_rows(options.bin_dir, store, folder, options.seconds)
        rows += checkout_rows(options.bin_dir, store, options.seconds)
    rows += sales_rows(options.bin_dir, options.seconds)
    table(rows)
    os.makedirs(os.path.dirname(options.out) or ".", exist_ok=True)
    with open(options.out, "w") as file:
        json.dump(rows, file, indent=1)


if __name__ == "__main__":
    main()
