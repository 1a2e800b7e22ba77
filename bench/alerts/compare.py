"""A warning to many people against Postfix's own load generator, both to the same smtp-sink, in turn.

The office opens each address, writes down what it has in hand, hands it over, and keeps the sealed line of its result,
all on the disk; smtp-source makes up one message and sends it again and again. It drives an exercise
(`openclery bench-alerts`). PEOPLE (50000).
"""
import os
import shutil
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.dirname(HERE), os.path.join(os.path.dirname(os.path.dirname(HERE)), "Tests", "proof")]
import measure

os.environ.setdefault("OPENCLERY", measure.openclery())
from alerts_driver import Driver, ask, wait
from mailing import Mailing
from office import free_port

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


def main():
    process, port = sink()
    Mailing.mail = port
    office = Mailing()
    office.start()
    office.forget_peak()
    driver, faults = Driver(office), []
    ours, theirs = [], []
    try:
        driver.say("gateway smtp 10000")
        driver.say(f"people {PEOPLE}")
        for _ in range(ROUNDS):
            begun = time.perf_counter()
            subprocess.run([tool("smtp-source"), "-d", "-s", "8", "-m", str(PEOPLE), "-l", str(SIZE), "-f",
                            "clery@hartwell.example", "-t", "person@hartwell.example", f"127.0.0.1:{port}"], check=True)
            theirs.append(time.perf_counter() - begun)
            number, confirmed = driver.send("mail")
            wait(office, number, 600, faults)
            last, sent = ask(office, "SELECT max(last_at), sum(sent) FROM alert_results WHERE alert = ?", number)[0]
            if faults or sent != PEOPLE:
                sys.exit(f"Only {sent} of {PEOPLE} messages were taken.")
            ours.append(last / 1000 - confirmed)
        peak = office.peak() / 1024
    finally:
        driver.process.stdin.close()
        office.stop()
        process.terminate()
    rates = [b / a for a, b in zip(ours, theirs)]
    ratio, spread = statistics.median(rates), max(rates) - min(rates)
    print(f"  {PEOPLE} messages from the confirmation to the last: {statistics.median(ours):.1f} s (asked 5), "
          f"{PEOPLE / statistics.median(ours):,.0f} a second, smtp-source {PEOPLE / statistics.median(theirs):,.0f} a second, "
          f"ratio {ratio:.2f} (asked 0.4), spread {spread:.2f}; memory at most {peak:.0f} MB (asked 150); load {os.getloadavg()[0]:.1f}")
    office.remove()
    if os.environ.get("STRICT") == "1" and (ratio < 0.4 or peak > 150):
        sys.exit(1)


main()
