"""A warning to many people against Postfix's own load generator, both to the same smtp-sink, in turn.

The office opens each address, writes down what it has in hand, hands it over, and keeps the sealed line of its result,
all on the disk; smtp-source makes up one message and sends it again and again. It drives an exercise
(`openclery bench-alerts`). Meanwhile a reader asks for the public log 100 times a second, as before it. Then a live
notification is sent on the web, again and again, and looked for in banner and CAP. PEOPLE (50000).
"""
import os
import shutil
import statistics
import subprocess
import sys
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.dirname(HERE), os.path.join(os.path.dirname(os.path.dirname(HERE)), "Tests", "proof")]
import measure

os.environ.setdefault("OPENCLERY", measure.openclery())
from alerts_driver import Driver, ask, wait
from mailing import Mailing
from office import Visitor, free_port

PEOPLE = int(os.environ.get("PEOPLE", "50000"))
ROUNDS = min(measure.ROUNDS, 3)
SIZE = 700


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


class Reader(threading.Thread):
    """Asks for the public log 100 times a second, and keeps how long each answer took, in milliseconds."""

    def __init__(self, office):
        super().__init__(daemon=True)
        self.visitor, self.took, self.ends = Visitor(office), [], False
        self.start()

    def run(self):
        due = time.perf_counter()
        while not self.ends:
            begun = time.perf_counter()
            self.visitor.get("/log")
            self.took.append((time.perf_counter() - begun) * 1000)
            due += 0.01
            time.sleep(max(0, due - time.perf_counter()))

    def p99(self):
        self.ends = True
        self.join()
        return sorted(self.took)[int(len(self.took) * 0.99)]


def seen(office):
    """The slowest of 20 from the answer that says "sent" to banner and CAP, in milliseconds; and the slowest sending."""
    visitor, slowest, sending = Visitor(office).sign_in(), 0, 0
    for turn in range(20):
        words = {"headline": f"Gas leak {turn}", "place": "Miller Hall", "action": "Leave.", "send": "SEND"}
        begun = time.perf_counter()
        said = visitor.post("/office/alerts/send/0", words)
        sent = time.perf_counter()
        if said.status != 303:
            sys.exit(f"A notification was answered with {said.status}.")
        number = said.headers["Location"].split("?")[0].rsplit("/", 1)[1]
        for path in ("/warnings/banner", f"/warnings/{number}.cap"):
            if f"Gas leak {turn}" not in visitor.get(path).text:
                sys.exit(f"{path} does not tell of what was sent.")
        slowest, sending = max(slowest, time.perf_counter() - sent), max(sending, sent - begun)
    return slowest * 1000, sending * 1000


def main():
    process, port = sink()
    Mailing.mail = port
    office = Mailing()
    office.start()
    office.forget_peak()
    driver, faults = Driver(office), []
    ours, theirs = [], []
    try:
        # Far above what anybody reaches: it is no limit here.
        driver.say("gateway smtp 100000")
        driver.say(f"people {PEOPLE}")
        quiet = Reader(office)
        time.sleep(5)
        before, during = quiet.p99(), []
        for _ in range(ROUNDS):
            begun = time.perf_counter()
            subprocess.run([tool("smtp-source"), "-d", "-s", "8", "-m", str(PEOPLE), "-l", str(SIZE), "-f",
                            "clery@hartwell.example", "-t", "person@hartwell.example", f"127.0.0.1:{port}"], check=True)
            theirs.append(time.perf_counter() - begun)
            reader = Reader(office)
            number, confirmed = driver.send("mail")
            wait(office, number, 600, faults)
            during.append(reader.p99())
            last, sent = ask(office, "SELECT max(last_at), sum(sent) FROM alert_results WHERE alert = ?", number)[0]
            if faults or sent != PEOPLE:
                sys.exit(f"Only {sent} of {PEOPLE} messages were taken.")
            ours.append(last / 1000 - confirmed)
        peak = office.peak() / 1024
        told, sending = seen(office)
    finally:
        driver.process.stdin.close()
        office.stop()
        process.terminate()
    rates = [b / a for a, b in zip(ours, theirs)]
    ratio, spread = statistics.median(rates), max(rates) - min(rates)
    print(f"  {PEOPLE} messages from the confirmation to the last: {statistics.median(ours):.1f} s (asked 5), "
          f"{PEOPLE / statistics.median(ours):,.0f} a second, smtp-source {PEOPLE / statistics.median(theirs):,.0f} a second, "
          f"ratio {ratio:.2f} (asked 0.4), spread {spread:.2f}; memory at most {peak:.0f} MB (asked 150); load {os.getloadavg()[0]:.1f}")
    print(f"  the public log meanwhile: p99 {statistics.median(during):.1f} ms, before it {before:.1f} ms; a live notification: "
          f"answered within {sending:.0f} ms, in banner and CAP within {told:.0f} ms more (asked 50)")
    office.remove()
    if os.environ.get("STRICT") == "1" and (ratio < 0.4 or peak > 150):
        sys.exit(1)


main()
