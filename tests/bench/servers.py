"""Servers of a run: on loopback, on free ports, gone with their block, stopped by their own id."""

import glob
import os
import shutil
import signal
import socket
import subprocess
import time


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Process:
    """A server that answers on `port`."""

    def __init__(self, command, port, wait_seconds=20, **options):
        self.port = port
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL, **options)
        deadline = time.monotonic() + wait_seconds
        while time.monotonic() < deadline and self.process.poll() is None:
            try:
                socket.create_connection(("127.0.0.1", port), timeout=1).close()
                return
            except OSError:
                time.sleep(0.02)
        self.stop()
        raise RuntimeError(f"{command[0]} did not start")

    @property
    def pid(self):
        return self.process.pid

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def stop(self, how=signal.SIGTERM):
        if self.process.poll() is None:
            self.process.send_signal(how)
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def arnold(bench, store, workers=2):
    """arnold-server on a store: a file, or the options of a database (Postgres.options)."""
    port = free_port()
    options = ["--store", store] if isinstance(store, str) else store
    return Process([bench.program("arnold-server"), "serve", "--listen", f"127.0.0.1:{port}",
                    "--workers", str(workers), *options], port)


class Postgres:
    """A private PostgreSQL with its defaults: every commit is on disk before it is answered.

    Its data stays in `folder`; one that has some is started again."""

    def __init__(self, folder):
        binaries = sorted(glob.glob("/usr/lib/postgresql/*/bin"))
        if not binaries:
            raise RuntimeError("PostgreSQL is not installed")
        # It refuses to run as root.
        self.user = {"user": "postgres"} if os.geteuid() == 0 else {}
        self.bin, self.folder = binaries[-1], folder
        if self.user:
            shutil.chown(folder, "postgres")
        data = os.path.join(folder, "data")
        is_new = not os.path.exists(data)
        if is_new:
            self.run("initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8",
                     "--locale=C.UTF-8")
        port = free_port()
        self.server = Process([os.path.join(self.bin, "postgres"), "-D", data, "-p", str(port),
                               "-k", folder, "-h", "127.0.0.1"], port, **self.user)
        where = ["-h", "127.0.0.1", "-p", str(port), "-U", "postgres"]
        for _ in range(100):  # it listens a little before it takes connections
            if self.run("pg_isready", *where, check=False) == 0:
                break
            time.sleep(0.1)
        if is_new:
            self.run("createdb", *where, "shop")
            self.run("createdb", *where, "shop_empty")
        self.url = f"postgresql://postgres@127.0.0.1:{port}/shop"
        self.options = ["--database-url", self.url, "--key-file", os.path.join(folder, "keys")]

    def run(self, program, *arguments, check=True):
        return subprocess.run([os.path.join(self.bin, program), *arguments], check=check,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                              cwd=self.folder, **self.user).returncode

    def psql(self, *arguments, **options):
        return subprocess.Popen([os.path.join(self.bin, "psql"), self.url, "-qAtX", "-v",
                                 "ON_ERROR_STOP=1", *arguments], **options)

    def answer(self, sql):
        """The lines that psql prints, columns with | between."""
        with self.psql("-c", sql, stdout=subprocess.PIPE, text=True) as psql:
            lines = psql.communicate()[0].splitlines()
        if psql.returncode != 0:
            raise RuntimeError(f"PostgreSQL refused: {sql}")
        return lines

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def stop(self):
        self.server.stop(signal.SIGINT)  # at once, without waiting for clients


def nginx(folder, workers):
    """nginx with the files below folder/www, tuned as one would for static files."""
    port = free_port()
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
    with open(path, "w", encoding="utf-8") as file:
        file.write(config)
    program = shutil.which("nginx") or "/usr/sbin/nginx"
    return Process([program, "-c", path, "-p", folder], port)


def wrk(url, connections, seconds, script=None):
    """Requests a second. Ends the run when any was refused."""
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s"]
    if script:
        command += ["-s", script]
    out = subprocess.run(command + [url], capture_output=True, text=True, check=True).stdout
    if "Non-2xx" in out:
        raise RuntimeError(f"{url} answered with refusals:\n{out}")
    line = next(line for line in out.splitlines() if line.startswith("Requests/sec"))
    return int(float(line.split()[1]))


def anonymous_kib(pid):
    """Resident memory without pages of files."""
    with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as rollup:
        return sum(int(line.split()[1]) for line in rollup if line.startswith("Anonymous:"))
