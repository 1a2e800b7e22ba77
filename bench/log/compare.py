#!/usr/bin/env python3
"""The public log of a large campus (600 entries in 60 days) while the office works.

- how many bytes its first page has, packed;
- its 99th percentile with 200 reports a second coming in, and with 1,000 slow clients held open, each against a round
  without, in turn;
- how long after the answer to an act that changes the log the page shows the change.

Load is wrk with 16 connections on one thread, SECONDS_EACH (4) a round, on the same cores as the server.
"""
import datetime
import gzip
import multiprocessing
import os
import re
import socket
import statistics
import subprocess
import sys
import time
import urllib.parse

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(HERE))
sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(HERE)), "Tests", "proof"))
import measure
import office

SECONDS = int(os.environ.get("SECONDS_EACH", "4"))
ENTRIES, SLOW, RATE = 600, 1000, 200
NATURES = ["Theft", "Burglary", "Vandalism", "Trespass", "Drug law violation", "Assault", "Motor vehicle theft", "Fraud"]
PROFILE = """
name: large-campus
title: A large campus
columns: {number: Number, nature: Nature, reported: Reported, occurred: Occurred, location: Place, disposition: Disposition}
dates: [M/d/yyyy H:mm]
natures: [{words: [Burglary], is: burglary}, {words: [Theft], is: larceny}]
dispositions: [{words: [Open], core: open}, {words: [Closed], core: closed}]
"""


def large_campus():
    house = office.Office(within=measure.WORK)
    folder = os.path.dirname(house.folder)
    with open(folder + "/profile.yaml", "w") as file:
        file.write(PROFILE)
    today = datetime.datetime.now()
    with open(folder + "/log.csv", "w") as file:
        file.write("Number,Nature,Reported,Occurred,Place,Disposition\n")
        for i in range(ENTRIES):
            at = today - datetime.timedelta(days=i % 58, minutes=i * 7 % 600)
            when = f"{at.month}/{at.day}/{at.year} {at.hour}:{at.minute:02d}"
            file.write(f"26-{10_000 + i},{NATURES[i * 5 % 8]},{when},{when},Building {i * 13 % 120},{'Open' if i % 3 else 'Closed'}\n")
    said = house.run("import", "log", folder + "/log.csv", "--profile", folder + "/profile.yaml")
    if said.returncode:
        sys.exit(said.stdout + said.stderr)
    house.start()
    return house


def p99(port, path="/log"):
    """Seconds, and requests a second."""
    text = subprocess.run(["wrk", "-t1", "-c16", f"-d{SECONDS}s", "--latency", f"http://127.0.0.1:{port}{path}"],
                          capture_output=True, text=True, check=True).stdout
    if "Non-2xx" in text or "Socket errors" in text:
        sys.exit(text)
    amount, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)", text).groups()
    return float(amount) * {"us": 1e-6, "ms": 1e-3, "s": 1}[unit], float(re.search(r"Requests/sec:\s+([\d.]+)", text)[1])


def report(port, cookie, form, counted, stop):
    """Forwards reports at a pace of RATE a second over four connections, until told to stop."""
    clients = []
    for _ in range(4):
        visitor = office.Visitor(type("Door", (), {"port": port}))
        visitor.cookie, visitor.form = cookie, form
        clients.append(visitor)
    begun, number = time.monotonic(), 0
    while not stop.is_set():
        late = begun + number / RATE - time.monotonic()
        if late > 0:
            time.sleep(late)
        fields = {"what": "Two people left with a bag. " * 8, "mark": f"log{os.getpid():08d}{number:021d}", "teller": "csa"}
        if clients[number % 4].post("/report", fields).status != 200:
            sys.exit("A report was not taken.")
        number += 1
        counted.value = number / (time.monotonic() - begun)


def hold(port, stop, held):
    """A thousand clients who send a byte of a request's head now and then."""
    def connect():
        one = socket.create_connection(("127.0.0.1", port))
        one.sendall(b"GET /log HTTP/1.1\r\nHost: x\r\nX-Slow: ")
        return one
    clients = [connect() for _ in range(SLOW)]
    held.value = len(clients)
    while not stop.is_set():
        for at, one in enumerate(clients):
            try:
                one.sendall(b"a")
            except OSError:
                clients[at] = connect()
            if stop.is_set():
                break
            time.sleep(0.003)


def during(target, *words):
    stop, value = multiprocessing.Event(), multiprocessing.Value("d", 0)
    process = multiprocessing.Process(target=target, args=(*words, stop, value) if target is hold else (*words, value, stop), daemon=True)
    process.start()
    time.sleep(1.5)
    return process, stop, value


def visible(house, cookie, form):
    """Seconds between the answer to a new entry and its first showing on the public page, and the longest of them."""
    times = []
    with office.Visitor(house) as desk, office.Visitor(house) as reader:
        desk.cookie, desk.form = cookie, form
        for number in range(20):
            nature = f"Nature {number:03d}x"
            day = (datetime.date.today() - datetime.timedelta(1)).isoformat()
            said = desk.post("/office/log/new", {
                "kind": "crime", "campus": "1", "place": "Building 7", "nature": nature, "recipient": "campus_police",
                "reported-day": day, "moment": "unknown", "core": "open"})
            done = time.monotonic()
            if said.status != 303:
                told = re.findall(r'class="problem"[^>]*>([^<]*)', said.text)
                sys.exit(f"An entry was answered with {said.status}: {told}")
            while nature not in reader.get("/log").text:
                if time.monotonic() - done > 5:
                    sys.exit("An entry does not show.")
            times.append(time.monotonic() - done)
    return times


def main():
    office.PROGRAM = measure.openclery()
    os.makedirs(measure.WORK, exist_ok=True)
    measure.limit_files()
    house = large_campus()
    try:
        with office.Visitor(house) as visitor:
            visitor.sign_in()
            body = visitor.ask("GET", "/log", headers={"Accept-Encoding": "gzip"}).bytes
        cookie, form = visitor.cookie, visitor.form
        measure.bound("first page of 600 entries, packed", len(body), 14 * 1024, "bytes")
        print(f"  {len(gzip.decompress(body)):,} bytes unpacked")
        p99(house.port)
        quiet, busy, crowded, rates = [], [], [], []
        for _ in range(measure.ROUNDS):
            quiet.append(p99(house.port)[0])
            process, stop, rate = during(report, house.port, cookie, form)
            busy.append(p99(house.port)[0])
            rates.append(rate.value)
            stop.set()
            process.join(10)
            process.terminate()
            process, stop, held = during(hold, house.port)
            if held.value != SLOW:
                time.sleep(2)
            crowded.append(p99(house.port)[0])
            stop.set()
            process.join(10)
            process.terminate()
        print(f"  {statistics.median(rates):,.0f} reports a second came in")
        print(f"  p99: {statistics.median(quiet) * 1e3:.2f} ms alone, {statistics.median(busy) * 1e3:.2f} ms with reports, "
              f"{statistics.median(crowded) * 1e3:.2f} ms with {SLOW} slow clients")
        measure.bound("p99 with 200 reports a second", statistics.median(busy) * 1e3, 25, "ms")
        slow = measure.compare("p99 with 1,000 slow clients against p99 without", crowded, quiet, 1.1, "us")
        times = visible(house, cookie, form)
        measure.bound("an entry shows after its act, longest of 20", max(times) * 1e3, 100, "ms")
        measure.note("log", {"bytes": len(body), "slow": slow, "visible": times})
    finally:
        house.stop()
    if house.run("verify").returncode:
        sys.exit("The office is not whole afterwards.")
    house.remove()
    measure.done()


main()
