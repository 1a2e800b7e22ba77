#!/usr/bin/env python3
"""From exec to the first answer 200: OpenClery with an office of N incidents against Node's bare hello world, in turn.

The office's first answer is its home page, from the database. Afterwards the memory of the idle server (PSS).
"""
import http.client
import os
import signal
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import measure

HELLO = "require('http').createServer((q, r) => r.end('hello\\n')).listen(%d, '127.0.0.1')"


def first_answer(command, port, path="/"):
    """Wall seconds to the first 200, CPU seconds until then, PSS in MB two seconds later."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while True:
        try:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
            connection.request("GET", path)
            status = connection.getresponse().status
            break
        except OSError:
            if process.poll() is not None:
                sys.exit(f"{command[0]} ended")
            time.sleep(0.0005)
    wall = time.perf_counter() - start
    if status != 200:
        sys.exit(f"{command[0]} answered {status}")
    cpu = measure.cpu_of(process.pid)
    time.sleep(1)
    idle = measure.cpu_of(process.pid)
    time.sleep(2)
    idle = (measure.cpu_of(process.pid) - idle) / 2
    memory = measure.pss_of(process.pid)
    process.send_signal(signal.SIGKILL)
    process.wait()
    return wall, cpu, memory, idle


def main():
    program = measure.openclery()
    folder = measure.big_office(program)
    size = os.path.getsize(folder + "/openclery.sqlite") / 1e6
    print(f"Start to the first 200, office of {measure.ROWS:,} incidents, {size:,.0f} MB")
    ours, peers, logs = [], [], []
    for _ in range(max(9, measure.ROUNDS)):
        ours.append(first_answer([program, "serve", "--data", folder, "--port", "18471"], 18471))
        peers.append(first_answer(["node", "-e", HELLO % 18472], 18472))
        logs.append(first_answer([program, "serve", "--data", folder, "--port", "18471"], 18471, "/log"))
    a = measure.compare("start, home page, against Node's hello (wall)", [r[0] for r in ours], [r[0] for r in peers], 1, "ms")
    b = measure.compare("start, public log, against Node's hello (wall)", [r[0] for r in logs], [r[0] for r in peers], 1, "ms")
    measure.bound("memory when idle (PSS)", max(r[2] for r in ours), 60, "MB")
    print(f"  Node: {max(r[2] for r in peers):.0f} MB; the idle office uses {max(r[3] for r in ours) * 100:.1f} % of a core")
    measure.note("start", {"megabytes": round(size), "against": [a, b], "memory": round(max(r[2] for r in ours))})
    measure.done()


main()
