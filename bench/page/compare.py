#!/usr/bin/env python3
"""The public log page of 60 days: from the page cache against nginx with the same bytes as a file, and made anew
against Flask with Jinja over the same rows. The office is the demo college.

Load is wrk with 64 connections on one thread, in turn, SECONDS (4) each. It runs on the same cores as the servers, so
what is compared is the server's CPU time for each request, from /proc; requests a second stand beside it.
"""
import datetime
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
import urllib.request

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(HERE))
import measure

SECONDS = int(os.environ.get("SECONDS_EACH", "4"))
OFFICE, NGINX, FLASK = 18461, 18462, 18463
# Each request has another address, so that no page is found in the cache.
ANEW = """
local round, n = os.time(), 0
request = function()
  n = n + 1
  return wrk.format("GET", "PATH&round=" .. round .. "-" .. n)
end
"""


def office(program):
    """The demo office, and the address of its newest 60 days."""
    folder = os.path.join(measure.WORK, "demo")
    measure.remove(folder)
    subprocess.run([program, "demo", "--data", folder], check=True, stdout=subprocess.DEVNULL)
    db = sqlite3.connect(f"file:{folder}/openclery.sqlite?mode=ro", uri=True)
    newest = datetime.date(1970, 1, 1) + datetime.timedelta(db.execute("SELECT max(reported_day) FROM log_entries").fetchone()[0])
    return folder, f"/log?from={newest - datetime.timedelta(59)}&to={newest}"


def flask_rows(folder):
    """The same entries in a database of Flask's own, in columns ready to show, with an index on the day."""
    target = os.path.join(measure.WORK, "flask.sqlite")
    measure.remove(target)
    db = sqlite3.connect(f"file:{target}", uri=True)
    # Read only: a program without the seals must never write into an office.
    db.execute("ATTACH ? AS office", (f"file:{folder}/openclery.sqlite?mode=ro",))
    db.execute("""CREATE TABLE entries AS
        SELECT log_entries.id AS id, number, nature, location AS place, campuses.name AS campus, reported_at, reported_day,
        occurred_from, occurred_to, dates_only, disposition, disposition_words FROM office.log_entries
        JOIN office.campuses ON campuses.id = campus WHERE merged_into IS NULL""")
    db.execute("CREATE INDEX by_day ON entries (reported_day, reported_at)")
    db.commit()
    return target


def wait_for(port, path="/"):
    for _ in range(200):
        try:
            return urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=5).read()
        except OSError:
            time.sleep(0.05)
    sys.exit(f"nothing answers on port {port}")


def load(port, path, pid, script=None):
    """One round: CPU seconds a request, requests a second, p99 in seconds."""
    command = ["wrk", "-t1", "-c64", f"-d{SECONDS}s", "--latency"]
    if script:
        command += ["-s", script]
    before = measure.cpu_of(pid)
    text = subprocess.run(command + [f"http://127.0.0.1:{port}{path}"], capture_output=True, text=True, check=True).stdout
    cpu = measure.cpu_of(pid) - before
    count = int(re.search(r"(\d+) requests in", text)[1])
    if "Non-2xx" in text:
        sys.exit("not every answer was good:\n" + text)
    number, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)", text).groups()
    seconds = float(number) * {"us": 1e-6, "ms": 1e-3, "s": 1}[unit]
    return cpu / count, count / SECONDS, seconds


def nginx(body):
    home = os.path.join(measure.WORK, "nginx")
    measure.remove(home)
    os.makedirs(home + "/www")
    with open(home + "/www/log", "wb") as file:
        file.write(body)
    with open(home + "/nginx.conf", "w") as file:
        file.write(f"""daemon off; worker_processes 1; pid {home}/pid; error_log {home}/error.log crit;
            {'user root;' if os.getuid() == 0 else ''}
            events {{ worker_connections 1024; }}
            http {{ access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; default_type text/html;
              client_body_temp_path {home}/b; proxy_temp_path {home}/p; fastcgi_temp_path {home}/f;
              uwsgi_temp_path {home}/u; scgi_temp_path {home}/s;
              server {{ listen 127.0.0.1:{NGINX}; root {home}/www; }} }}""")
    return subprocess.Popen(["nginx", "-e", home + "/error.log", "-c", home + "/nginx.conf"])


def main():
    for tool in ("wrk", "nginx"):
        if not shutil.which(tool):
            sys.exit(f"{tool} is not installed")
    measure.limit_files()
    program, python = measure.openclery(), measure.peers_python()
    folder, address = office(program)
    script = os.path.join(measure.WORK, "anew.lua")
    with open(script, "w") as file:
        file.write(ANEW.replace("PATH", address))
    running = []
    try:
        running.append(subprocess.Popen([program, "serve", "--data", folder, "--port", str(OFFICE)], stderr=subprocess.DEVNULL))
        body = wait_for(OFFICE, address)
        rows = body.count(b"<tr>") - 1
        running.append(nginx(body))
        wait_for(NGINX, "/log")
        environment = dict(os.environ, FLASK_ROWS=flask_rows(folder))
        running.append(subprocess.Popen(
            [python, "-m", "gunicorn", "-w", str(os.cpu_count()), "-k", "gthread", "--threads", "2", "--keep-alive", "30", "-b", f"127.0.0.1:{FLASK}", "--chdir", HERE,
             "--log-level", "error", "flask_log:app"], env=environment))
        peer_body = wait_for(FLASK, address)
        if peer_body.count(b"<tr>") - 1 != rows:
            sys.exit(f"Flask shows {peer_body.count(b'<tr>') - 1} rows, the office {rows}")
        ours, files = running[0].pid, running[1].pid
        gunicorn = running[2].pid
        print(f"The log page of 60 days, {rows} rows, {len(body):,} bytes; Flask's page has {len(peer_body):,} bytes")
        kept, static, anew, flask = [], [], [], []
        load(OFFICE, address, ours), load(NGINX, "/log", files), load(FLASK, address, gunicorn)
        for _ in range(measure.ROUNDS):
            kept.append(load(OFFICE, address, ours))
            static.append(load(NGINX, "/log", files))
            anew.append(load(OFFICE, address, ours, script))
            flask.append(load(FLASK, address, gunicorn))
        a = measure.compare("kept page against nginx (CPU a request)", column(kept, 0), column(static, 0), 4, "us")
        b = measure.compare("page made anew against Flask (CPU a request)", column(anew, 0), column(flask, 0), 1 / 3, "us")
        for name, runs in (("kept", kept), ("nginx", static), ("made anew", anew), ("Flask", flask)):
            print(f"  {name}: {max(column(runs, 1)):,.0f} requests/s at best, p99 {min(column(runs, 2)) * 1e3:.1f} ms at best, "
                  f"{sorted(column(runs, 2))[len(runs) // 2] * 1e3:.1f} ms in the middle")
        c = measure.compare("page made anew against Flask (seconds a request, by rate)", [1 / x for x in column(anew, 1)],
                            [1 / x for x in column(flask, 1)], 1 / 3, "us")
        measure.bound("memory after the load (PSS)", measure.pss_of(ours), 150, "MB")
        measure.note("page", {"rows": rows, "bytes": len(body), "against": [a, b, c]})
    finally:
        for process in running:
            process.send_signal(signal.SIGTERM)
        for process in running:
            process.wait()
    measure.done()


def column(runs, index):
    return [run[index] for run in runs]


main()
