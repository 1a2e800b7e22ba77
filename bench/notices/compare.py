"""Notices of the annual report against Postfix's own load generator, both to the same smtp-sink, in turn.

The office takes each message from its queue, writes down what it has in hand, hands it over, and keeps the sealed line
of its proof, all on the disk; smtp-source makes up one message and sends it again and again. NOTICES (50000).
"""
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.dirname(HERE), os.path.join(os.path.dirname(os.path.dirname(HERE)), "Tests", "proof")]
import measure

os.environ.setdefault("OPENCLERY", measure.openclery())
from mailing import Mailing, prepare, state
from office import Visitor, free_port

NOTICES = int(os.environ.get("NOTICES", "50000"))
ROUNDS = min(measure.ROUNDS, 3)
SIZE = 1700


def tool(name):
    found = shutil.which(name, path=os.environ["PATH"] + ":/usr/sbin")
    if not found:
        sys.exit(f"{name} is missing: it is in Debian's package postfix.")
    return found


def sink():
    port = free_port()
    process = subprocess.Popen([tool("smtp-sink"), "-u", "nobody", f"127.0.0.1:{port}", "1000"] if os.getuid() == 0
                               else [tool("smtp-sink"), f"127.0.0.1:{port}", "1000"])
    time.sleep(0.5)
    return process, port


def main():
    process, port = sink()
    Mailing.mail = port
    office = Mailing()
    office.start()
    visitor = Visitor(office).sign_in()
    office.forget_peak()
    ours, theirs = [], []
    try:
        for _ in range(ROUNDS):
            begun = time.perf_counter()
            subprocess.run([tool("smtp-source"), "-d", "-s", "8", "-m", str(NOTICES), "-l", str(SIZE), "-f",
                            "clery@hartwell.example", "-t", "person@hartwell.example", f"127.0.0.1:{port}"], check=True)
            theirs.append(time.perf_counter() - begun)
            place = prepare(visitor, NOTICES)
            visitor.post(place, {"what": "start"})
            while not state(visitor, place)[0]:
                time.sleep(0.2)
            with sqlite3.connect(f"file:{office.folder}/openclery.sqlite?mode=ro", uri=True) as file:
                number = place.rsplit("/", 1)[1]
                first, last, sent = file.execute(
                    "SELECT min(first_at), max(last_at), sum(sent) FROM notice_results WHERE campaign = ?", (number,)).fetchone()
            if sent != NOTICES:
                sys.exit(f"Only {sent} of {NOTICES} notices were taken.")
            ours.append((last - first) / 1000)
        peak = office.peak() / 1024
    finally:
        office.stop()
        process.terminate()
    rates = [b / a for a, b in zip(ours, theirs)]
    ratio, spread = statistics.median(rates), max(rates) - min(rates)
    print(f"  {NOTICES} notices: {NOTICES / statistics.median(ours):,.0f} a second, smtp-source "
          f"{NOTICES / statistics.median(theirs):,.0f} a second, ratio {ratio:.2f} (asked 0.2), spread {spread:.2f}; "
          f"memory at most {peak:.0f} MB (asked 150); load {os.getloadavg()[0]:.1f}")
    office.remove()
    if os.environ.get("STRICT") == "1" and (ratio < 0.2 or peak > 150):
        sys.exit(1)


main()
