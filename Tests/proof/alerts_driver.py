"""Drives exercises of warnings through `openclery bench-alerts`. Standard library only."""
import sqlite3
import subprocess
import time

from office import PROGRAM


class Driver:
    """Speaks with `openclery bench-alerts`."""

    def __init__(self, office):
        self.office = office
        self.process = subprocess.Popen([PROGRAM, "bench-alerts", "--data", office.folder,
                                         "--site", "https://clery.hartwell.example"], text=True,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.expect()

    def expect(self):
        line = self.process.stdout.readline().strip()
        if not line:
            raise SystemExit(f"The driver ended: {self.process.wait()}.")
        return line

    def say(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return self.expect()

    def send(self, *channels):
        """The exercise's number, and when it was confirmed."""
        children = self.office.courier()
        if children:
            self.say(f"bell /proc/{children[0]}/fd/0")
        number, confirmed = self.say("send " + " ".join(channels)).split()
        return int(number), int(confirmed) / 1000


def ask(office, sql, *arguments):
    with sqlite3.connect(f"file:{office.folder}/openclery.sqlite?mode=ro", uri=True, timeout=20) as file:
        return file.execute(sql, arguments).fetchall()


def wait(office, number, seconds, faults):
    """Until nothing of an exercise is left; it is a fault when that takes too long."""
    limit = time.monotonic() + seconds
    while time.monotonic() < limit:
        if ask(office, "SELECT 1 FROM alert_spreads WHERE alert = ? AND done IS NOT NULL", number):
            return True
        time.sleep(0.05)
    faults.append(f"Exercise {number} did not come to its end.")
    return False
